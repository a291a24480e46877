"""Regular expressions compiled when the app is built: to read one costs a twentieth of compiling it.

``assets/coach/patterns.codes``, git-ignored: a line that says for which interpreter
and how many, the checksums of all expressions and their flags in order, where each of
them stands, then each of them packed: what ``re.compile`` would have made of it. One
is found by its own words, so one that has changed since is compiled as ever, and so
are all in another interpreter.
"""

import json
import re
import sys
import zlib
from bisect import bisect_left
from collections.abc import Iterable
from functools import cache
from importlib import import_module
from itertools import accumulate
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import Any

from advocacy_trainer.resources import assets_dir

FORMAT = 2
_MAGIC = b"advocacy-trainer patterns"
_LONGEST_COUNT = 12  # characters in which the count ends
Wanted = tuple[str, int]  # an expression and its flags


def compiled(pattern: str, flags: int = 0) -> "re.Pattern[str]":
    """Return what ``re.compile`` returns, with its errors; quicker where a build has compiled it before."""
    packed = packed_patterns().of(checksum_of(pattern, flags))
    found = unpacked(packed, pattern, flags) if packed is not None else None
    return re.compile(pattern, flags) if found is None else found


def patterns_path(assets: Path | None = None) -> Path:
    """Return where the compiled expressions lie."""
    return (assets or assets_dir()) / "coach" / "patterns.codes"


class PackedPatterns:
    """The file's expressions, packed; none where it is missing, damaged or for another Python."""

    def __init__(self, raw: "bytes | mmap") -> None:
        """``raw`` is what the file holds, of which only what is needed is looked at."""
        self._raw = raw
        self._known = memoryview(b"").cast("I")
        self._places = self._known  # of each where it stands, and of the last where it ends
        mark = made_for()
        if raw[: len(mark)] != mark:
            return
        begin = raw.find(b"\n", len(mark), len(mark) + _LONGEST_COUNT) + 1
        said = raw[len(mark) : begin]
        count = int(said) if said[:-1].isdigit() else 0
        places = begin + 4 * count
        body = places + 4 * count + 4
        if count > 0 and len(raw) >= body:
            self._known = memoryview(raw[begin:places]).cast("I")
            self._places = memoryview(raw[places:body]).cast("I")

    def of(self, checksum: int) -> bytes | None:
        """Return the expression with a checksum as the file has it."""
        at = bisect_left(self._known, checksum)
        if at == len(self._known) or self._known[at] != checksum:
            return None
        return self._raw[self._places[at] : self._places[at + 1]]


def bake_patterns(wanted: Iterable[Wanted], place: Path) -> None:
    """Write the expressions compiled; what the file has of them already is taken over."""
    packed_patterns.cache_clear()  # Windows writes into no file that is mapped
    before = PackedPatterns(place.read_bytes() if place.is_file() else b"")
    packed: dict[int, bytes] = {}
    for pattern, flags in wanted:
        known = checksum_of(pattern, flags)
        old = before.of(known)
        fits = old is not None and unpacked(old, pattern, flags) is not None
        packed[known] = old if old is not None and fits else pack(pattern, flags)
    known_ones = sorted(packed)
    head = b"%b%d\n" % (made_for(), len(packed))
    sizes = (len(packed[known]) for known in known_ones)
    places = accumulate(sizes, initial=len(head) + 8 * len(packed) + 4)
    body = b"".join(packed[known] for known in known_ones)
    place.parent.mkdir(exist_ok=True)
    place.write_bytes(head + _packed_numbers(known_ones) + _packed_numbers(places) + body)


def is_made_for_this_python(place: Path) -> bool:
    """Tell whether the file is there and of use to this interpreter."""
    try:
        with place.open("rb") as stream:
            return stream.read(len(made_for())) == made_for()
    except OSError:
        return False


@cache
def packed_patterns() -> PackedPatterns:
    """Return what the build has compiled."""
    try:
        with patterns_path().open("rb") as stream:
            return PackedPatterns(mmap(stream.fileno(), 0, access=ACCESS_READ))
    except (OSError, ValueError):  # an empty file cannot be mapped
        return PackedPatterns(b"")


@cache
def _engine() -> Any:
    return import_module("_sre")


@cache
def made_for() -> bytes:
    """Return how a file begins that this interpreter may use."""
    engine = _engine()
    # The codes are the engine's own, and letters without regard to case depend on the version of Unicode.
    said = f"{FORMAT} {engine.MAGIC} {engine.CODESIZE} {sys.hexversion:x} {sys.byteorder} "
    return _MAGIC + b" " + said.encode()


def checksum_of(pattern: str, flags: int) -> int:
    """Return by what an expression is found in the file (CRC-32)."""
    return zlib.crc32(pattern.encode("utf-8", "surrogatepass"), flags)


def unpacked(packed: bytes, pattern: str, flags: int) -> "re.Pattern[str] | None":
    """Return a compiled expression, or None where it is another one or damaged."""
    try:
        head, _, codes = zlib.decompress(packed).partition(b"\n")
        said, given, whole, groups, names = json.loads(head)
        if (said, given) != (pattern, flags):
            return None
        by_number: list[str | None] = [None] * (groups + 1)
        for name, number in names.items():
            by_number[number] = name
        # As ``re`` itself ends; the engine looks the codes through before it takes them.
        found = _engine().compile(
            pattern, whole, memoryview(codes).cast("I").tolist(), groups, names, tuple(by_number)
        )
    except (ValueError, TypeError, LookupError, OverflowError, RuntimeError, zlib.error):
        return None
    return found if isinstance(found, re.Pattern) else None


def pack(pattern: str, flags: int) -> bytes:
    """Return an expression as the file has it."""
    from advocacy_trainer.prose.leading_characters import with_leading  # late: a build alone asks

    found = re.compile(pattern, flags)
    compiler, parser = import_module("re._compiler"), import_module("re._parser")
    tree = parser.parse(pattern, flags)
    codes = _packed_numbers(with_leading(compiler._code(tree, flags), tree, found.flags))
    head = json.dumps([pattern, flags, found.flags, found.groups, dict(found.groupindex)])
    return zlib.compress(head.encode() + b"\n" + codes, 9)


def _packed_numbers(numbers: Iterable[int]) -> bytes:
    return b"".join(number.to_bytes(4, sys.byteorder) for number in numbers)
