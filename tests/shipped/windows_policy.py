"""The policy as Windows keeps it, tried under wine with the program's own code; writes to the registry.

Refuses to run on a real Windows, whose policy is somebody's.
"""

import ctypes
import sys
import tempfile
import winreg
from collections.abc import Callable
from pathlib import Path

from advocacy_trainer.policy import registry
from advocacy_trainer.policy.places import is_anything_set, places_here
from advocacy_trainer.policy.reading import Policy, read_policy
from advocacy_trainer.policy.windows_rights import close_to_others, others_may_write

KEY = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3"


def put(name: str, value: object, kind: int, below: str = "") -> None:
    """Write one value as group policy does."""
    path = registry.KEY + (rf"\{below}" if below else "")
    access = winreg.KEY_WRITE | winreg.KEY_WOW64_64KEY
    with winreg.CreateKeyEx(winreg.HKEY_LOCAL_MACHINE, path, 0, access) as key:
        winreg.SetValueEx(key, name, 0, kind, value)


def nothing_is_set_at_first() -> bool:
    """Tell whether an empty registry says nothing."""
    return not is_anything_set(places_here()) and read_policy(places_here()) == Policy()


def every_kind_is_read() -> bool:
    """Tell whether words, numbers, flags, lists and paths come as they were written."""
    put("Language", "da", winreg.REG_SZ)
    put("RetentionMonths", 12, winreg.REG_DWORD)
    put("SharedComputer", 1, winreg.REG_DWORD)
    put("Signers", [KEY, KEY], winreg.REG_MULTI_SZ)
    put("Pack", r"%SystemRoot%\pack", winreg.REG_EXPAND_SZ)
    put("Work", "care", winreg.REG_SZ, "Recommended")
    policy = read_policy(places_here())
    locked = policy.values("locked")
    return (
        not policy.problems
        and (locked["language"], locked["keep_months"], locked["keep_nothing"]) == ("da", 12, True)
        and locked["signers"] == f"{KEY}\n{KEY}"
        and str(locked["pack"]).lower() == r"c:\windows\pack"
        and policy.values("recommended") == {"work": "care"}
    )


def wrong_kind_closes() -> bool:
    """Tell whether a flag of the wrong kind closes what it guards, and says so."""
    put("Journal", b"\x01", winreg.REG_BINARY)
    policy = read_policy(places_here())
    return policy.values("locked")["journal"] is False and len(policy.problems) == 1


def registry_wins_over_the_file() -> bool:
    """Tell whether the file of %ProgramData% fills in what the registry leaves out."""
    file = places_here().file
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text('{"locked": {"Language": "en", "Region": "uk"}}', encoding="utf-8")
    locked = read_policy(places_here()).values("locked")
    return locked["language"] == "da" and ("region" in locked) != others_may_write(file)


def rights_are_asked() -> bool:
    """Tell whether Windows' own folder and a person's are told apart, or at least looked at."""
    mine = Path(tempfile.mkdtemp(), "mine.txt")
    mine.write_text("x", encoding="utf-8")
    return isinstance(others_may_write(mine), bool) and others_may_write(Path(r"C:\no such file"))


def a_folder_is_closed_to_others() -> bool:
    """Tell whether Windows takes the access list of the machine's packs, and a pack goes into it."""
    from advocacy_trainer.organisation.installing import current_pack, install

    root = Path(tempfile.mkdtemp(), "packs")
    root.mkdir()
    close_to_others(root)
    install(root, "fjordby", 1, {"pack.toml": b'id = "fjordby"', "coach/off.toml": b"off = []"}, for_all=True)
    return current_pack(root) is not None


TRIED: dict[str, Callable[[], bool]] = {
    "an empty registry says nothing": nothing_is_set_at_first,
    "words, numbers, flags, lists and paths are read": every_kind_is_read,
    "a value of the wrong kind closes what it guards": wrong_kind_closes,
    "the registry wins over the file": registry_wins_over_the_file,
    "the access list of a file is asked": rights_are_asked,
    "a folder is closed to others, and a pack installed in it": a_folder_is_closed_to_others,
}


def main() -> int:
    """Try everything; 1 where something is not as it should be."""
    if not hasattr(ctypes.WinDLL("ntdll"), "wine_get_version"):
        print("This writes a policy into the registry, so it runs under wine alone.")
        return 2
    failed = 0
    for what, try_it in TRIED.items():
        well = try_it()
        failed += not well
        print(f"{'ok    ' if well else 'FAILED'}  {what}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
