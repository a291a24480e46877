"""Look into the libraries of Linux (ELF, 64 bit, little-endian), and take foreign search paths out.

A library that names a folder of the machine it was built on would look there
first on every other machine, whoever may write there. Format: the System V ABI,
chapter 5, »Dynamic Section«.
"""

import re
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tooling.places import SetupError

_LOAD, _DYNAMIC = 1, 2
_SYMBOLS = 2  # a section's kind, where the others are of segments and of entries
_STRINGS, _RPATH, _RUNPATH = 5, 15, 29
_ENTRY = struct.Struct("<QQ")


class SearchPath(NamedTuple):
    """Where a library tells the loader to look: the entry's number, where its text lies, and the text."""

    entry: int
    offset: int
    text: str

    @property
    def kept(self) -> str:
        """Return what may stay: folders beside the library itself."""
        return ":".join(part for part in self.text.split(":") if is_beside(part))


def is_beside(folder: str) -> bool:
    """Tell whether a search path is relative to the library."""
    return folder == "$ORIGIN" or folder.startswith("$ORIGIN/")


def is_elf(path: Path) -> bool:
    """Tell whether a file is a program or a library of Linux."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as stream:
        return stream.read(6) == b"\x7fELF\x02\x01"


def search_paths(raw: bytes) -> Iterator[SearchPath]:
    """Yield the search paths a library names."""
    start, entries = _dynamic(raw)
    strings = next((value for tag, value in entries if tag == _STRINGS), None)
    if strings is None:
        return
    for number, (tag, value) in enumerate(entries):
        if tag in (_RPATH, _RUNPATH):
            offset = _in_file(raw, strings) + value
            text = raw[offset : raw.index(b"\0", offset)].decode("utf-8", errors="replace")
            yield SearchPath(start + number * _ENTRY.size, offset, text)


def without_foreign_paths(raw: bytes) -> bytes:
    """Return a library that looks for others beside itself alone; the same bytes where it does already."""
    changed = bytearray(raw)
    for found in reversed(list(search_paths(raw))):
        if found.kept == found.text and found.text:
            continue
        room = len(found.text.encode())
        changed[found.offset : found.offset + room] = found.kept.encode().ljust(room, b"\0")
        if not found.kept:
            start, entries = _dynamic(bytes(changed))
            end = start + len(entries) * _ENTRY.size
            rest = changed[found.entry + _ENTRY.size : end]
            changed[found.entry : end] = rest + bytes(_ENTRY.size)
    return bytes(changed)


def refuse_foreign_paths(folder: Path) -> None:
    """Raise SetupError naming the libraries below ``folder`` that look anywhere but beside themselves."""
    found = [
        f"{path.relative_to(folder)} ({search.text})"
        for path in sorted(folder.rglob("*"))
        if is_elf(path)
        for search in search_paths(path.read_bytes())
        if search.kept != search.text
    ]
    if found:
        raise SetupError(f"These look for libraries outside the app: {', '.join(found)}")


def has_symbols(raw: bytes) -> bool:
    """Tell whether a library carries symbols that only a debugger wants."""
    (table,) = struct.unpack_from("<Q", raw, 40)
    size, count = struct.unpack_from("<HH", raw, 58)
    return any(
        struct.unpack_from("<I", raw, table + number * size + 4)[0] == _SYMBOLS for number in range(count)
    )


def newest_glibc(folder: Path) -> tuple[int, int]:
    """Return the newest version of the C library that anything below ``folder`` asks for."""
    asked = {
        (int(major), int(minor))
        for path in folder.rglob("*")
        if is_elf(path)
        for major, minor in re.findall(rb"\0GLIBC_(\d+)\.(\d+)", path.read_bytes())
    }
    return max(asked, default=(0, 0))


def _dynamic(raw: bytes) -> tuple[int, list[tuple[int, int]]]:
    """Return where the dynamic section begins, and its entries."""
    for kind, offset, _, size in _segments(raw):
        if kind == _DYNAMIC:
            return offset, list(_ENTRY.iter_unpack(raw[offset : offset + size - size % _ENTRY.size]))
    return 0, []


def _in_file(raw: bytes, address: int) -> int:
    for kind, offset, start, length in _segments(raw):
        if kind == _LOAD and start <= address < start + length:
            return offset + address - start
    raise SetupError("A library's strings lie outside it.")


def _segments(raw: bytes) -> Iterator[tuple[int, int, int, int]]:
    """Yield the kind of each segment, where it lies in the file and in memory, and its size in the file."""
    (table,) = struct.unpack_from("<Q", raw, 32)
    size, count = struct.unpack_from("<HH", raw, 54)
    for number in range(count):
        kind, _, offset, address, _, length = struct.unpack_from("<IIQQQQ", raw, table + number * size)
        yield kind, offset, address, length
