"""One window for one data folder, also while nothing is saved there and so nothing is locked there."""

import os
import stat
import sys
import zlib
from contextlib import suppress
from pathlib import Path
from typing import IO

from advocacy_trainer.files import is_held, lock_stream
from advocacy_trainer.privacy import FILE, FOLDER

_NAME = "advocacy-trainer"
_TRIES = 5  # the file may be taken away by the window that ends, between opening and locking it


class OneWindow:
    """The right to be the window of a data folder, held where the system keeps what ends with the login.

    Nothing of the person's is written: the locked file is empty, it is named by
    a checksum of the data folder's path, and it goes when the window closes.
    ``asked`` is the file by which a second start asks the window to come forward.
    """

    def __init__(self, data_folder: Path) -> None:
        place = os.path.normcase(data_folder.absolute())
        self._name = f"{zlib.crc32(os.fsencode(place)):08x}"
        self._folder: Path | None = None
        self._stream: IO[bytes] | None = None

    @property
    def asked(self) -> Path | None:
        """Return the file that asks the window to come forward; None where there is no place for it."""
        return None if self._folder is None else self._folder / f"{self._name}.raise"

    @property
    def is_held(self) -> bool:
        """Tell whether this is the window."""
        return self._stream is not None

    def acquire(self) -> bool:
        """Be the window; return False where another process is. Where no lock can be had, none is known."""
        try:
            folder = _runtime_folder()
            self._folder = folder
            for _ in range(_TRIES):
                if self._stream is not None:
                    return True
                if not self._lock(folder / f"{self._name}.lock"):
                    return False
        except OSError:
            self._folder = None
        return True

    def _lock(self, path: Path) -> bool:
        flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
        stream = os.fdopen(os.open(path, flags, FILE), "a+b")
        try:
            lock_stream(stream)
            here, there = os.fstat(stream.fileno()), path.stat()
        except FileNotFoundError:
            stream.close()
            return True  # to be tried again
        except OSError as error:
            stream.close()
            if is_held(error):
                return False
            raise
        if (here.st_ino, here.st_dev) == (there.st_ino, there.st_dev):
            self._stream = stream
        else:
            stream.close()
        return True

    def release(self) -> None:
        """Be the window no more, and leave nothing behind; safe to call twice."""
        if self._stream is None or self._folder is None:
            return
        path = self._folder / f"{self._name}.lock"
        if sys.platform == "win32":  # what is open cannot be taken away there
            self._stream.close()
        for left in (self.asked, path):
            with suppress(OSError):
                if left is not None:
                    left.unlink()
        self._stream.close()
        self._stream = None
        with suppress(OSError):
            self._folder.rmdir()  # unless another data folder's window is open


def _runtime_folder() -> Path:
    """Return a folder of this login's own for what ends with it, made where it is missing. Raises OSError."""
    given = os.environ.get("XDG_RUNTIME_DIR", "") if sys.platform.startswith("linux") else ""
    if given and Path(given).is_dir():
        folder = Path(given) / _NAME
    else:
        import tempfile

        who = f"-{os.getuid()}" if sys.platform != "win32" else ""  # Windows gives each login its own
        folder = Path(tempfile.gettempdir()) / f"{_NAME}{who}"
    with suppress(FileExistsError):
        folder.mkdir(FOLDER)
    about = folder.lstat()
    if not stat.S_ISDIR(about.st_mode):
        raise NotADirectoryError(str(folder))
    if sys.platform != "win32" and (about.st_uid != os.getuid() or stat.S_IMODE(about.st_mode) & 0o077):
        raise PermissionError(str(folder))  # somebody else made it, in a place that all may write to
    return folder
