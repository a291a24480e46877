"""The first minutes of a person, through the accessible tree, with the app as it is handed out.

usage: journey.py [--root FOLDER] DATA WORD...

Starts WORD... (the app; in FOLDER by chroot where given) with the data folder
DATA, opens the first lesson, says that it may be remembered, looks for it in the
log on disk, kills the app as a power cut would, starts it again, and goes to the
practice room by the rail. Prints each step and ends with exit code 1 at the first
that fails.
"""

import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "accessibility"))
from at_spi import Desk  # noqa: E402 - found by the line above
from session import Session, session  # noqa: E402

LESSON = "core-01"
ROOM = "Practice room"
LESSON_FILE = next((HERE.parents[1] / "lessons" / "en" / "core").glob("01-*.md"))


def lesson_words() -> tuple[str, str]:
    """Return the lesson's title and the heading of its first step."""
    lines = LESSON_FILE.read_text(encoding="utf-8").splitlines()
    title = next(line.removeprefix("title: ") for line in lines if line.startswith("title: "))
    heading = next(line[3:].partition(" {#")[0] for line in lines if line.startswith("## "))
    return title, heading


def press(desk: Desk, name: str) -> None:
    """Press the control whose name begins with ``name``, once it is there."""
    desk.press(desk.find(name))
    time.sleep(0.3)  # the next page takes the place of this one


def is_logged(folder: Path, lesson: str) -> bool:
    """Tell whether the log on disk says that the lesson was opened."""
    files = [path for path in folder.rglob("*") if path.is_file() and path.stat().st_size < 10**6]
    return any(
        "lesson-opened" in line and lesson in line
        for path in files
        for line in path.read_text(encoding="utf-8", errors="replace").splitlines()
    )


def shown(desk: Desk, words: str) -> bool:
    """Tell whether ``words`` can be read anywhere in the window."""
    return any(
        words in node.name or words in node.text for place in desk.applications() for node in desk.walk(place)
    )


def is_open(desk: Desk, name: str) -> bool:
    """Tell whether the page called ``name`` is the one that shows; the rail's entry has its name too."""
    return any(
        node.name == name and not node.is_control and "showing" in node.states
        for place in desk.applications()
        for node in desk.walk(place)
    )


def walk(made: Session, data: str, words: list[str]) -> None:
    """Go the way; raises TimeoutError or AssertionError where it ends early."""
    title, heading = lesson_words()
    whole = [*words, "--data-dir", data, "--lang", "en"]
    program = made.start(whole)
    press(made.desk, "See what it is")
    Desk.until(lambda: shown(made.desk, heading), 15, f"the lesson's first step »{heading}« did not show")
    print(f"shows {LESSON}: {heading}")
    folder = Path(made.real_path(data))
    assert not is_logged(folder, LESSON), "the log was written before anybody said yes"
    press(made.desk, "Next")  # something is done now that one might want back
    press(made.desk, "Yes")  # asked after a standstill of some seconds
    Desk.until(
        lambda: is_logged(folder, LESSON), 5, f"the log in {data} does not say that {LESSON} was opened"
    )
    print("wrote its log")
    program.kill()
    program.wait()
    again = made.start(whole)
    Desk.until(lambda: shown(made.desk, title), 20, f"after kill -9 the next start does not offer »{title}«")
    print("after kill -9 the next start offers the lesson again")
    press(made.desk, ROOM)  # in the rail, whose entries are of those that stay checked
    Desk.until(lambda: is_open(made.desk, ROOM), 15, f"»{ROOM}«, pressed in the rail, did not open")
    print("goes where the rail is pressed")
    again.kill()


def main(arguments: list[str]) -> int:
    """Run the journey; 0 where it led to its end."""
    root = None
    if arguments[:1] == ["--root"]:
        root = Path(arguments[1]).resolve()
        arguments = arguments[2:]
    with session(root) as made:
        try:
            walk(made, arguments[0], arguments[1:])
        except (TimeoutError, AssertionError, LookupError) as error:
            print(f"failed: {error}", file=sys.stderr)
            print(made.told(), file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
