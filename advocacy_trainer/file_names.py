"""Know the names that Windows keeps for itself.

Source: Microsoft, »Naming Files, Paths, and Namespaces«. What is written to
such a name goes to a device and is gone, with no error.
"""

import sys
from pathlib import Path

_DEVICES = frozenset(
    ["con", "prn", "aux", "nul", "conin$", "conout$"]
    + [f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"]
)
_ASKED_FOR = frozenset({"con", "nul"})  # the screen and nowhere, when named alone


def is_lost_name(path: Path) -> bool:
    """Tell whether a file of that name would be lost here: a device's name, or one that means a stream."""
    return sys.platform == "win32" and is_kept_by_windows(path.name)


def is_kept_by_windows(name: str) -> bool:
    """Tell whether Windows keeps a name for itself; ``con`` and ``nul`` alone are what they say."""
    small = name.casefold().rstrip(" .")
    if small in _ASKED_FOR and small == name.casefold():
        return False
    return small.partition(".")[0].rstrip() in _DEVICES or ":" in name
