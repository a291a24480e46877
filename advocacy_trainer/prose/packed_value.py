"""A value that a build keeps for later: a tenth of the time that JSON takes to read.

Texts, numbers, lists and objects as JSON has them, bytes, and objects with numbers for
keys, in Python's own form (``marshal``, version 4, which every Python since 3.4 reads),
behind a checksum (CRC-32 as in zlib): ``marshal`` must not be given what has changed.
Never for what comes from elsewhere.

Several such values may lie in one file, after a line with their sizes: then each is read
by itself.
"""

import marshal
import zlib
from collections.abc import Iterable
from itertools import accumulate
from pathlib import Path
from typing import Any

from advocacy_trainer.json_reading import UnfitError

_MAGIC = b"packed 1 "
_HEAD = len(_MAGIC) + 8
_VERSION = 4


def pack(value: dict[Any, Any]) -> bytes:
    """Return a value packed."""
    body = marshal.dumps(value, _VERSION)
    return b"%b%08x" % (_MAGIC, zlib.crc32(body)) + body


def unpack(raw: bytes) -> object:
    """Return the value that was packed; raises UnfitError for anything else."""
    body = memoryview(raw)[_HEAD:]
    if raw[:_HEAD] != b"%b%08x" % (_MAGIC, zlib.crc32(body)):
        raise UnfitError("not packed, or changed since")
    found: object = marshal.loads(body)  # noqa: S302 - lies beside the program's own code, and is whole
    return found


def pack_parts(values: Iterable[dict[Any, Any]]) -> bytes:
    """Return several values, each packed by itself, as ``PackedParts`` reads them."""
    parts = [pack(value) for value in values]
    return b" ".join(b"%d" % len(part) for part in parts) + b"\n" + b"".join(parts)


class PackedParts:
    """A file of values packed by themselves: the first is read at once, another when it is asked for."""

    def __init__(self, place: Path) -> None:
        """Read the first; raises OSError, or ValueError where the file holds something else."""
        self._place = place
        with place.open("rb") as stream:
            line = stream.readline()
            self._ends = list(accumulate(map(int, line.split()), initial=len(line)))
            if len(self._ends) < 2:
                raise UnfitError("no sizes stand first")
            self.first = unpack(stream.read(self._ends[1] - self._ends[0]))

    def __len__(self) -> int:
        return len(self._ends) - 1

    def part(self, number: int) -> object:
        """Return one of the values, the first has the number 0; raises as ``__init__`` does."""
        if not 0 <= number < len(self):
            raise UnfitError("there are fewer parts")
        with self._place.open("rb") as stream:
            stream.seek(self._ends[number])
            return unpack(stream.read(self._ends[number + 1] - self._ends[number]))
