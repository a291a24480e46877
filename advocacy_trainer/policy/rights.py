"""Whether others than administrators can change a file: by that an employer's words are trusted."""

import os
import stat
import sys
from collections.abc import Container
from pathlib import Path

_ADMINISTRATORS = (0,)  # root
_ADMIN_GROUPS = (0, 80) if sys.platform == "darwin" else (0,)  # root or wheel; admin on macOS


def changed_by_others(
    path: Path, owners: Container[int] = _ADMINISTRATORS, *, ways_above: bool = True
) -> Path | None:
    """Return the file or folder through which others than ``owners`` can change ``path``, None where none.

    Looked at are the path itself, every folder above it, and both once more
    where links lead. ``owners`` are numbers of users on POSIX; Windows asks its
    own lists for administrators, the system and the installer. What cannot be
    looked at counts as changed. What lies in a folder is not looked at; where the folder was already,
    ``ways_above`` False looks at ``path`` alone.
    """
    ways = _ways_to(path) if ways_above else [path]
    if sys.platform == "win32":
        from advocacy_trainer.policy.windows_rights import others_may_write

        for one in ways:
            if others_may_write(one, above=one not in (path, path.resolve())):
                return one
        return None
    for one in ways:
        try:
            held = one.lstat()
        except OSError:
            return one
        if held.st_uid not in owners and held.st_uid not in _ADMINISTRATORS:
            return one
        if not stat.S_ISLNK(held.st_mode) and _is_open(held, above=one not in (path, path.resolve())):
            return one
    return None


def _ways_to(path: Path) -> list[Path]:
    plain = Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would hide the links
    real = path.resolve()
    return list(dict.fromkeys([plain, *plain.parents, real, *real.parents]))


def _is_open(held: os.stat_result, *, above: bool) -> bool:
    """Tell whether a group or everybody may write; the sticky bit of a folder above guards what is in it."""
    if above and held.st_mode & stat.S_ISVTX:
        return False
    if held.st_mode & stat.S_IWOTH:
        return True
    return bool(held.st_mode & stat.S_IWGRP) and held.st_gid not in _ADMIN_GROUPS
