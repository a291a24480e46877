"""Write one event as one line that can tell whether it is whole.

A line is a JSON array ``["crc32", number, {event}]``. The checksum (CRC-32 as
in zlib, eight hexadecimal digits) covers the bytes after it, so a torn or
changed line is known by itself, wherever it lies.
"""

import json
import zlib
from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple

from advocacy_trainer.json_reading import YEARS

_HIGHEST = 1 << 53  # every JSON reader holds a whole number up to here (RFC 8259)
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
        return read_row(json.loads(line))
    except (ValueError, RecursionError):
        return None


def read_row(row: object) -> Record | None:
    """Return the record of a line's values, or None where they are no entry of the log."""
    if not isinstance(row, list) or len(row) != len(Record._fields) + 1:
        return None
    _, number, document = row
    if not isinstance(number, int) or isinstance(number, bool) or not 0 < number < _HIGHEST:
        return None
    return Record(number, document) if isinstance(document, dict) else None


def is_entry(document: object) -> bool:
    """Tell whether every field has its type: the log is asked for them without another look."""
    if not isinstance(document, dict):
        return False
    get = document.get
    identity, kind, at, offset = get("id"), get("kind"), get("at"), get("offset", 0)
    if not (isinstance(identity, str) and identity and isinstance(kind, str) and isinstance(at, str)):
        return False
    if not isinstance(offset, int) or abs(offset) >= 24 * 60:
        return False
    if not isinstance(get("data", {}), dict) or not isinstance(get("app", ""), str):
        return False
    for name in ("lesson", "step", "block"):
        if not isinstance(get(name, ""), str | None):
            return False
    try:
        return datetime.fromisoformat(at).year in YEARS
    except ValueError:
        return False
