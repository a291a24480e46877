"""The file of a person's texts: JSON that one can read, each text with a checksum of its own.

A damaged file is salvaged text by text, so that one spoilt place never costs
the other texts. Of a spoilt one the words are given as far as they are found;
the file is not whole then, and is kept aside by who reads it.
"""

import json
import re
import zlib
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import pairwise
from typing import NamedTuple

from advocacy_trainer.json_reading import YEARS, UnfitError, fields, items, parse, text, whole
from advocacy_trainer.progress.events import new_id, now_stamp

FORMAT = "advocacy-trainer-texts"
SCHEMA = 1


class Text(NamedTuple):
    """One text and where it belongs.

    ``kind`` says what it is (reflection, rewrite, card, pick, plan, note);
    ``field`` tells the fields of one card apart; ``label`` is the question it
    answers, as the person saw it; ``set`` is what it sets (reason, time, ...);
    ``at`` and ``changed`` are UTC, ISO 8601.
    """

    id: str
    kind: str
    text: str
    at: str
    changed: str
    lesson: str = ""
    block: str = ""
    field: str = ""
    label: str = ""
    set: str = ""


_SUM = "crc"
_MOST_SEARCHED = 20_000_000  # characters looked through for texts in a file that is no JSON
_BEGINS = re.compile(r'\{\s*"id"')
# A field with its text, which holds nothing that JSON would refuse.
_FIELD = re.compile(
    f'"({"|".join(Text._fields)})":' + r'\s*("(?:[^"\\\x00-\x1f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*")'
)


class Read(NamedTuple):
    """What a file gave: its schema (None where it is none of ours), its texts by id, and if all is whole."""

    schema: int | None
    texts: dict[str, Text]
    whole: bool


def encode_texts(texts: Sequence[Text]) -> bytes:
    """Return the file of ``texts``."""
    whole = {"format": FORMAT, "schema": SCHEMA, "texts": [_row(one) for one in texts]}
    return json.dumps(whole, ensure_ascii=False, indent=1).encode()


def parse_texts(raw: bytes) -> tuple[int, dict[str, Text]]:
    """Return schema and texts of a file. Raises ValueError where it is not one of ours, or damaged."""
    read = read_texts(raw)
    if read.schema is None or not read.whole:
        raise ValueError("not a whole file of texts")
    return read.schema, read.texts


def read_texts(raw: bytes) -> Read:
    """Return what can be read of a file, whatever happened to it."""
    try:
        content = fields(parse(raw))
        rows = items(content.get("texts"))
        schema = whole(content.get("schema"), 1)
        if content.get("format") != FORMAT:
            raise UnfitError("another format")
    except UnfitError:
        return Read(None, dict(_salvaged(_rows_in(raw))), False)
    fit = all(_is_whole(row) for row in rows)
    return Read(schema, dict(_salvaged(rows)), fit)


def _row(one: Text) -> dict[str, str]:
    plain = Text(*(value.encode("utf-8", "replace").decode() for value in one))
    return {**{name: value for name, value in plain._asdict().items() if value}, _SUM: _sum(plain)}


def _sum(one: Text) -> str:
    return f"{zlib.crc32(json.dumps(one).encode()):08x}"


def _is_whole(row: object) -> bool:
    """Tell whether a row is a text as it was written; one of an older version has no checksum."""
    try:
        stored = fields(row)
        one = Text(*(text(stored.get(name, "")) for name in Text._fields))
        datetime.fromisoformat(one.at)
    except ValueError:
        return False
    return bool(one.id) and stored.get(_SUM, "") in ("", _sum(one))


def _salvaged(rows: Iterable[object]) -> Iterator[tuple[str, Text]]:
    """Give every text with its id; what is wrong beside the words costs them nothing."""
    for row in rows:
        stored = row if isinstance(row, dict) else {}
        one = Text(*(value if isinstance(value := stored.get(name), str) else "" for name in Text._fields))
        if not one.id and not one.text:
            continue
        at = next((moment for moment in (one.at, one.changed) if _is_moment(moment)), now_stamp())
        changed = one.changed if _is_moment(one.changed) else at
        one = one._replace(id=one.id or new_id(), kind=one.kind or "reflection", at=at, changed=changed)
        yield one.id, one


def _is_moment(value: str) -> bool:
    try:
        return datetime.fromisoformat(value).year in YEARS
    except ValueError:
        return False


def _rows_in(raw: bytes) -> Iterator[dict[str, object]]:
    """Give the rows in a file that is no JSON, of a spoilt one the fields that can be found."""
    content = raw.decode("utf-8", "replace")[:_MOST_SEARCHED]
    begins = [found.start() for found in _BEGINS.finditer(content)]
    decoder = json.JSONDecoder()
    done = 0
    for begin, end in pairwise([*begins, len(content)]):
        if begin < done:
            continue  # within the words of the one before
        try:
            row, done = decoder.raw_decode(content, begin)
            yield row
            continue
        except (ValueError, RecursionError):
            yield {name: json.loads(value) for name, value in _FIELD.findall(content[begin:end])}
