"""What only Windows does, tried on Windows or under wine with the program's own code.

usage: windows_ways.py FOLDER

Works in FOLDER, prints a line for each thing tried, and ends with exit code 1
where one of them is not as it should be.
"""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path, PureWindowsPath

from advocacy_trainer.errors import InUseError, StorageError, TrainerError
from advocacy_trainer.files import DataFolderLock, write_atomically
from advocacy_trainer.paths import data_dir
from advocacy_trainer.progress.whereabouts import notice_here

TAKES_LOCK = """\
import sys
from pathlib import Path
from advocacy_trainer.errors import InUseError
from advocacy_trainer.files import DataFolderLock
try:
    DataFolderLock(Path(sys.argv[1])).acquire()
except InUseError:
    sys.exit(7)
"""


def lock_is_one(folder: Path) -> bool:
    """Tell whether a second program is refused while the first has the folder, and let in afterwards."""

    def second() -> int:
        return subprocess.run([sys.executable, "-c", TAKES_LOCK, folder]).returncode

    with DataFolderLock(folder):
        held = second()
    return held == 7 and second() == 0


def open_file_is_told(folder: Path) -> bool:
    """Tell whether a file that stays open elsewhere is left as it was, and told in its own sentence."""
    path = folder / "held.json"
    write_atomically(path, "old")
    with path.open("rb"):
        try:
            write_atomically(path, "new")
        except StorageError as error:
            return "has held.json open" in str(error) and path.read_text(encoding="utf-8") == "old"
    return False


def scanned_file_is_saved(folder: Path) -> bool:
    """Tell whether a file that is open for a tenth of a second is saved all the same."""
    path = folder / "scanned.json"
    write_atomically(path, "old")
    stream = path.open("rb")

    def let_go() -> None:
        time.sleep(0.1)
        stream.close()

    scanner = threading.Thread(target=let_go)
    scanner.start()
    write_atomically(path, "new")
    scanner.join()
    return path.read_text(encoding="utf-8") == "new"


def reserved_names_are_refused(folder: Path) -> bool:
    """Tell whether a device's name is refused with a sentence, not written to nowhere."""
    for name in ("aux.json", "com1.txt", "NUL.kollega", "lpt1"):
        try:
            write_atomically(folder / name, "words")
        except TrainerError:
            continue
        return False
    return True


def long_path_holds(folder: Path) -> bool:
    """Tell whether a path of more than 260 characters is written to, or refused in a sentence."""
    path = folder.joinpath(*["langt navn med æøå " + "x" * 40] * 6) / "events.json"
    try:
        write_atomically(path, "words")
    except StorageError:
        return True  # where the policy for long paths is off
    return path.read_text(encoding="utf-8") == "words"


def shared_places_are_noticed(_folder: Path) -> bool:
    """Tell whether a share, OneDrive and a roaming profile are told, and an ordinary place is not."""
    told = [
        r"\\server\hjem\AdvocacyTrainer",
        str(Path(os.environ["APPDATA"], "AdvocacyTrainer")),
        r"C:\Users\A\OneDrive - Region\AdvocacyTrainer",
    ]
    return all(notice_here(Path(place)) for place in told) and notice_here(data_dir()) is None


def data_lie_in_the_local_profile(_folder: Path) -> bool:
    """Tell whether the data folder is in the profile that does not roam."""
    return PureWindowsPath(data_dir()) == PureWindowsPath(os.environ["LOCALAPPDATA"], "AdvocacyTrainer")


def twice_in_one_program(folder: Path) -> bool:
    """Tell whether one program is refused its own folder a second time."""
    with DataFolderLock(folder):
        try:
            DataFolderLock(folder).acquire()
        except InUseError:
            return True
    return False


TRIED: dict[str, Callable[[Path], bool]] = {
    "a data folder is open in one program alone": lock_is_one,
    "a data folder is open once in one program": twice_in_one_program,
    "a file that stays open elsewhere is told, and left as it was": open_file_is_told,
    "a file that is open for a moment is saved": scanned_file_is_saved,
    "a device's name is refused": reserved_names_are_refused,
    "a path of more than 260 characters holds": long_path_holds,
    "shares, OneDrive and roaming profiles are noticed": shared_places_are_noticed,
    "the data lie in the profile that stays on the computer": data_lie_in_the_local_profile,
}


def main(folder: Path) -> int:
    """Try everything; 1 where something is not as it should be."""
    failed = 0
    for number, (what, try_it) in enumerate(TRIED.items()):
        own = folder / str(number)
        own.mkdir(parents=True, exist_ok=True)
        well = try_it(own)
        failed += not well
        print(f"{'ok    ' if well else 'FAILED'}  {what}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
