"""The whole log as one JSON array, and the empty tail that follows it.

A snapshot's first line tells format, schema, the last number it holds and a
checksum over all lines between the first and the last; each line between is a
record (see ``record``), so that one spoilt line never costs the others.
"""

import json
import zlib
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from advocacy_trainer.json_reading import UnfitError, fields, items, parse, whole
from advocacy_trainer.progress.record import Record, decode, encode, is_entry, read_row

FORMAT = "advocacy-trainer-log"
SCHEMA = 1
_END = b"\n]}\n"


class ParsedSnapshot(NamedTuple):
    """What a snapshot or a tail gave.

    ``schema`` is None where the first line is not ours; ``records`` are those
    that are whole; ``spoilt`` counts lines that are not; ``whole`` tells that
    nothing is wrong; ``end`` is where the last whole line ends, in bytes.
    """

    schema: int | None
    records: list[Record]
    spoilt: int
    whole: bool
    through: int = 0
    end: int = 0


def encode_snapshot(documents: Mapping[int, Mapping[str, Any]], through: int) -> bytes:
    """Return the file of all ``documents``; ``through`` is the last number ever given."""
    body = b",\n".join(encode(number, document) for number, document in documents.items())
    opening = _opening({"through": through, "count": len(documents)}, body)
    return opening[:-1] + b',"events":[\n' + body + _END


def tail_opening() -> bytes:
    """Return the first line of a tail."""
    return _opening({}, b"") + b"\n"


def parse_snapshot(raw: bytes) -> ParsedSnapshot:
    """Read a snapshot; what is spoilt is counted and the rest is given."""
    first, _, rest = raw.partition(b"\n")
    body = rest.removesuffix(_END)
    head = _head(first, b',"events":[', body)
    if head is None:
        lines = [line for line in rest.split(b"\n") if line.strip(b"]}\0 ")]
        records = [record for record in _salvage([first, *lines]) if is_entry(record.document)]
        return ParsedSnapshot(None, records, max(len(lines) - len(records), 0), False)
    if head["schema"] != SCHEMA:
        return _other_schema(raw, head["schema"])
    try:
        rows = items(fields(json.loads(raw)).get("events"))
    except (ValueError, RecursionError):
        rows = [None]
    read = [read_row(row) for row in rows]
    records = [record for record in read if record is not None and is_entry(record.document)]
    spoilt = len(read) - len(records)
    return ParsedSnapshot(SCHEMA, records, spoilt, not spoilt, head["through"], len(raw))


def parse_tail(raw: bytes) -> ParsedSnapshot:
    """Read a tail; ``end`` is where its last whole line ends."""
    first, broken, rest = raw.partition(b"\n")
    head = _head(first, b"}", b"") if broken else None
    if head is not None and head["schema"] != SCHEMA:
        return _other_schema(raw, head["schema"])
    records: list[Record] = []
    spoilt, position = 0, len(first) + 1
    end = position if head is not None else 0
    *lines, torn = rest.split(b"\n")
    for line in lines:
        position += len(line) + 1
        record = decode(line)
        if record is None or not is_entry(record.document):
            spoilt += 1
        else:
            records.append(record)
            end = position
    spoilt += bool(torn)
    schema = None if head is None else SCHEMA
    return ParsedSnapshot(schema, records, spoilt, head is not None and spoilt == 0, end=end)


def is_only_torn(raw: bytes, parsed: ParsedSnapshot) -> bool:
    """Tell whether a tail's only fault is one unfinished line at its very end."""
    rest = raw[parsed.end :]
    return parsed.schema == SCHEMA and parsed.spoilt == 1 and rest != b"" and b"\n" not in rest


def _opening(fields: Mapping[str, int], body: bytes) -> bytes:
    head = json.dumps({"format": FORMAT, "schema": SCHEMA, **fields}, separators=(",", ":")).encode()
    return head[:-1] + b',"crc":"%08x"}' % zlib.crc32(body, zlib.crc32(head))


def _head(line: bytes, end: bytes, body: bytes) -> dict[str, int] | None:
    """Return a first line's fields if it is ours and its checksum is right.

    The shape of this line is the same in every schema, so that a changed bit is
    never taken for a newer version.
    """
    bare, found, tail = line.partition(b',"crc":"')
    bare += b"}"
    if not found or tail != b'%08x"%b' % (zlib.crc32(body, zlib.crc32(bare)), end):
        return None
    try:
        head = fields(parse(bare))
        if head.get("format") != FORMAT:
            return None
        return {"schema": whole(head.get("schema")), "through": whole(head.get("through", 0))}
    except UnfitError:
        return None


def _salvage(lines: Iterable[bytes]) -> list[Record]:
    found = (decode(line.strip().removesuffix(b",")) for line in lines)
    return [record for record in found if record is not None]


def _other_schema(raw: bytes, schema: int) -> ParsedSnapshot:
    """Give what can be read of an older or newer schema; ``migrations`` decides what to do."""
    records = _salvage(raw.split(b"\n"))
    return ParsedSnapshot(schema, records, 0, True, max((record.number for record in records), default=0))
