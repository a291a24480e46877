"""Give what we write to its owner alone, whatever the umask, unless its folder is meant to be shared."""

import contextlib
import os
import stat
import sys
from pathlib import Path

FOLDER = 0o700
FILE = 0o600


def is_shared(folder: Path) -> bool:
    """Tell whether whoever set up ``folder`` meant its files for others too.

    That is what the set-group-ID bit says on a folder that the group may use, and a default
    access list (acl(5)); where neither stands, a file belongs to its writer. On Windows
    every folder hands its own rights down.
    """
    if sys.platform == "win32":
        return True
    try:
        mode = folder.stat().st_mode
    except OSError:
        return False
    if mode & stat.S_ISGID and mode & stat.S_IRWXG:
        return True
    try:
        return sys.platform == "linux" and bool(os.getxattr(folder, "system.posix_acl_default"))
    except OSError:
        return False


def file_mode(folder: Path) -> int:
    """Return the mode to open a new file of ``folder`` with; the umask takes its part of a shared one."""
    return 0o666 if is_shared(folder) else FILE


def open_new(path: Path, *, for_others: bool = False) -> int:
    """Open a file of our own to write it anew, and return its handle. Raises OSError."""
    mode = 0o666 if for_others else file_mode(path.parent)
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    handle = os.open(path, flags, mode)
    if mode == FILE:  # it may have been there, with a wider mode
        with contextlib.suppress(OSError):
            os.fchmod(handle, FILE)
    return handle


def make_folder(folder: Path, *, for_others: bool = False) -> None:
    """Make ``folder`` and what is missing above it, each for its owner alone or as the folder it is in.

    What is made to be handed out is ``for_others``: the umask alone says who may read it.

    Raises OSError.
    """
    missing = []
    while not folder.is_dir():
        missing.append(folder)
        if folder == folder.parent:
            break
        folder = folder.parent
    for one in reversed(missing):
        try:
            one.mkdir(mode=0o777 if for_others or is_shared(one.parent) else FOLDER)
        except FileExistsError:
            if not one.is_dir():
                raise


def make_private(folder: Path) -> None:
    """Take a data folder and all in it from everybody but its owner, as far as the drive knows owners.

    What was made by an earlier version, or copied here, is open to others by the umask of its day.
    Links are left alone. Where the folder itself is private nothing in it can be
    reached, but it may be moved.
    """
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):
        _narrow(folder, FOLDER)
        for parent, folders, files in os.walk(folder):
            for name in folders:
                _narrow(Path(parent, name), FOLDER)
            for name in files:
                _narrow(Path(parent, name), FILE)


def is_private(folder: Path) -> bool:
    """Tell whether nobody but the owner may enter ``folder``."""
    try:
        return sys.platform == "win32" or not folder.stat().st_mode & 0o077
    except OSError:
        return False


def _narrow(path: Path, mode: int) -> None:
    with contextlib.suppress(OSError):
        found = path.lstat().st_mode
        if stat.S_ISDIR(found) or stat.S_ISREG(found):
            wanted = found & mode
            if stat.S_IMODE(found) != wanted:
                path.chmod(wanted)
