"""Write one event as one line that can tell whether it is whole.

A line is a JSON array ``["crc32", number, {event}]``. The checksum (CRC-32 as
in zlib, eight hexadecimal digits) covers the bytes after it, so a torn or
changed line is known by itself, wherever it lies.
"""

import json
import zlib
from collections.abc import Mapping
from typing import Any, NamedTuple

_HEAD = len('["01234567",')


class Record(NamedTuple):
    """An event's document with its number in the log (1 and up)."""

    number: int
    document: Mapping[str, Any]


def encode(number: int, document: Mapping[str, Any]) -> bytes:
    """Return the line, without a line break."""
    inner = f"{number},{json.dumps(document, ensure_ascii=False, separators=(',', ':'))}".encode(
        "utf-8", errors="replace"
    )
    return b'["%08x",%b]' % (zlib.crc32(inner), inner)


def decode(line: bytes) -> Record | None:
    """Return the record of a line, or None where the line is not whole."""
    if len(line) <= _HEAD or not line.startswith(b'["') or not line.endswith(b"]"):
        return None
    if b'["%08x",' % zlib.crc32(line[_HEAD:-1]) != line[:_HEAD]:
        return None
    try:
        _, number, document = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(number, int) or not isinstance(document, dict):
        return None
    return Record(number, document)
