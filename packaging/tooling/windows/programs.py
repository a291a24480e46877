"""Read what a Windows program or library says about its version."""

import re
import struct
from pathlib import Path
from typing import NamedTuple

# VS_FIXEDFILEINFO: its signature, and version 1.0 of its own structure.
_FIXED = re.compile(rb"\xbd\x04\xef\xfe\x00\x00\x01\x00(.{8})", re.DOTALL)
_LANGUAGE = re.compile(re.escape("Translation".encode("utf-16-le")) + rb"(?:\x00\x00)+(..)..", re.DOTALL)


class FileVersion(NamedTuple):
    """A version as four numbers with dots, and the number of a language."""

    version: str
    language: str


def file_version(path: Path) -> FileVersion | None:
    """Return what a program's version resource says; None where it has none, or is no program."""
    content = path.read_bytes()
    found = _FIXED.search(content) if content[:2] == b"MZ" else None
    if found is None:
        return None
    high, low = struct.unpack("<II", found.group(1))
    language = _LANGUAGE.search(content)
    number = struct.unpack("<H", language.group(1))[0] if language else 0
    version = f"{high >> 16}.{high & 0xFFFF}.{low >> 16}.{low & 0xFFFF}"
    return FileVersion(version, str(number))
