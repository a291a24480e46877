"""Read what others may have put there: regular files alone, no larger than said, none outside its folder."""

import errno
import os
import stat
import sys
from pathlib import Path

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, StorageError, UsageError


def regular_bytes(path: Path, largest: int, within: Path | None = None) -> bytes:
    """Return the bytes of a regular file of at most ``largest`` bytes.

    A pipe, a device or a folder is refused without waiting for it, and so is a
    file that lies outside ``within`` once links are followed. Raises OSError.
    """
    if within is not None:
        _refuse_unopened(path, within)
    if within is not None and not path.resolve().is_relative_to(within.resolve()):
        raise OSError(errno.EPERM, "it leads out of its folder")
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(handle, "rb") as stream:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "it is no regular file")
        raw = stream.read(largest + 1)
    if len(raw) > largest:
        raise OSError(errno.EFBIG, f"it is larger than {largest // 1024} KB")
    return raw


def opened_bytes(path: Path, largest: int) -> bytes:
    """Return the bytes of a file the person chose, as ``regular_bytes`` does. Raises StorageError."""
    try:
        return regular_bytes(path, largest)
    except OSError as error:
        raise StorageError(
            QT_TRANSLATE_NOOP("errors", "{name} cannot be opened (system error {number})."),
            name=path.name,
            number=error.errno,
        ) from error


def named_bytes(path: Path, largest: int) -> bytes:
    """Return the bytes of a file a command names, as ``regular_bytes`` does. Raises UsageError."""
    try:
        return regular_bytes(path, largest)
    except OSError as error:
        raise UsageError(
            QT_TRANSLATE_NOOP("errors", "The file {name} cannot be read."),
            QT_TRANSLATE_NOOP("errors", "Check the name."),
            name=path.name,
        ) from error


def _refuse_unopened(path: Path, within: Path) -> None:
    """Raise OSError for what can be told to lead out of ``within`` by its name alone.

    To follow a path is to open it, and on Windows that greets whatever server
    it names with the person's own login.
    """
    if not Path(os.path.abspath(path)).is_relative_to(os.path.abspath(within)):  # noqa: PTH100 - resolve() opens
        raise OSError(errno.EPERM, "it leads out of its folder")
    if sys.platform == "win32" and any(
        place.is_symlink()
        for place in (path, *path.parents)
        if place != within and place.is_relative_to(within)
    ):
        raise OSError(errno.EPERM, "it is a link")
