"""Give the decoder the file, as long as time and patience last.

Every decoder asks for its bytes in portions, so this is the one place where a
crafted file that costs minutes can be stopped.
"""

import io
import time
from typing import IO

from advocacy_trainer.pictures.headers.anatomy import Splice


class TooSlowError(Exception):
    """Time, or the number of bytes that may be read, has run out."""


_PATIENCE = 2  # times as long by the clock, for a busy machine


class Allowance:
    """Count the seconds and the bytes that decoding one file may cost.

    The seconds are the calling thread's own: an ordinary photograph is not
    refused because other programs have the machine.
    """

    def __init__(self, seconds: float, file_bytes: int) -> None:
        self._worked_until = time.thread_time() + seconds
        self._until = time.monotonic() + _PATIENCE * seconds
        # A decoder reads its file once, some headers twice; a directory that
        # points again and again at the same bytes reads it a thousand times.
        self._bytes = 3 * file_bytes + 4_000_000

    def spend(self, count: int) -> None:
        """Take ``count`` bytes off; raise TooSlowError when nothing is left."""
        self._bytes -= count
        if self._bytes < 0 or time.thread_time() > self._worked_until or time.monotonic() > self._until:
            raise TooSlowError


class PatientReader(io.RawIOBase):
    """A file whose beginning may be replaced and whose reading has an allowance.

    It offers no ``fileno``, so that no decoder reads past it.
    """

    def __init__(self, stream: IO[bytes], allowance: Allowance, splice: Splice | None) -> None:
        super().__init__()
        self._stream = stream
        self._allowance = allowance
        self._start = splice.start if splice else b""
        self._resume = splice.resume if splice else 0
        self._at = 0

    def readable(self) -> bool:
        """Say that this can be read."""
        return True

    def seekable(self) -> bool:
        """Say that this can be moved in."""
        return True

    def tell(self) -> int:
        """Return the position in the spliced file."""
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Move to a position in the spliced file and return it."""
        if whence == io.SEEK_CUR:
            offset += self._at
        elif whence == io.SEEK_END:
            offset += self._stream.seek(0, io.SEEK_END) - self._resume + len(self._start)
        self._allowance.spend(0)
        self._at = max(offset, 0)
        return self._at

    def read(self, size: int = -1) -> bytes:
        """Return at most ``size`` bytes, all that are left where it is negative."""
        head = b""
        if self._at < len(self._start):
            head = self._start[self._at :] if size < 0 else self._start[self._at : self._at + size]
        rest = b""
        if size < 0 or len(head) < size:
            self._stream.seek(self._at + len(head) - len(self._start) + self._resume)
            rest = self._stream.read(size - len(head) if size >= 0 else -1)
        data = head + rest if head else rest
        self._at += len(data)
        self._allowance.spend(len(data))
        return data

    def readall(self) -> bytes:
        """Return all that is left."""
        return self.read(-1)
