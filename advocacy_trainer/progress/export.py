"""Put the log into files the person asks for, and take it back in.

Two kinds of files, never mixed. CSV and xAPI may be seen by others and hold
nothing but which lessons were opened and done: no choice, kind, attitude,
confidence, plan, gladness, answer or text, and no time finer than the month.
JSON Lines is for the person alone, to move to another computer; it holds
everything but the journal, which is its own export.
"""

import csv
import io
import json
import math
import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, NoReturn

from advocacy_trainer.characters import clean, clean_line
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, StorageError
from advocacy_trainer.json_reading import is_too_deep
from advocacy_trainer.progress.events import UNSHOWN, Event, latest_moment, read_document, to_document
from advocacy_trainer.progress.text_file import Text

TEXT_KIND = "text-kept"
LONGEST_LINE = 1_000_000
MARK = "\ufeff"

# Lessons whose very id tells what kind of person someone is, or what they find hard.
UNSHOWN_TRACKS = ("kinds",)
UNSHOWN_LESSONS = ("tone-05",)
SHOWN = {"lesson-opened": "opened", "lesson-done": "done"}


class ExportRow(NamedTuple):
    """One line others may see: a lesson, what happened (opened, done), and the month."""

    month: str
    lesson: str
    what: str


def rows(events: Iterable[Event], without: Collection[str] = ()) -> list[ExportRow]:
    """Return what others may see, each thing once a month; ``without`` are lessons to leave out."""
    found = {
        ExportRow(event.month(), event.lesson, SHOWN[event.kind])
        for event in events
        if event.kind in SHOWN and event.lesson and _may_be_seen(event.lesson) and event.lesson not in without
    }
    return sorted(found)


def _may_be_seen(lesson: str) -> bool:
    return lesson.rpartition("-")[0] not in UNSHOWN_TRACKS and lesson not in UNSHOWN_LESSONS


class TableForm(NamedTuple):
    """How the spreadsheets of a language read a table; ``said`` has a word for each thing that happens.

    A Danish Excel takes a semicolon between cells, as its comma parts decimals, and knows letters beyond
    ASCII by the mark at the file's beginning.
    """

    separator: str
    mark: str
    month: str
    lesson: str
    title: str
    what: str
    said: Mapping[str, str]


FORMS = {
    "da": TableForm(
        ";", MARK, "måned", "lektion", "titel", "hvad", {"opened": "åbnet", "done": "gennemført"}
    ),
    "en": TableForm(",", "", "month", "lesson", "title", "what", {"opened": "opened", "done": "done"}),
}


def to_csv(
    events: Iterable[Event],
    without: Collection[str] = (),
    lang: str = "en",
    titles: Mapping[str, str] | None = None,
) -> str:
    """Return what others may see as CSV (RFC 4180), safe to open in a spreadsheet.

    ``titles`` are the lessons' by their ids, each in a column beside its id;
    None leaves the column out.
    """
    form = FORMS[lang]
    out = io.StringIO()
    out.write(form.mark)
    writer = csv.writer(out, delimiter=form.separator, lineterminator="\r\n")
    head = [form.month, form.lesson, form.title, form.what]
    table = [
        [row.month, row.lesson, (titles or {}).get(row.lesson, ""), form.said[row.what]]
        for row in rows(events, without)
    ]
    for line in (head, *table):
        cells = [safe_cell(cell) for cell in line]
        writer.writerow(cells if titles is not None else cells[:2] + cells[3:])
    return out.getvalue()


def safe_cell(text: str) -> str:
    """Return ``text`` so that no spreadsheet takes it for a formula (OWASP, CSV injection)."""
    flat = " ".join(clean_line(text).split())
    narrow = unicodedata.normalize("NFKC", flat[:1])  # a wide equals sign begins a formula too
    return f"'{flat}" if narrow.startswith(("=", "+", "-", "@", "|", "%")) else flat


def to_json_lines(
    events: Sequence[Event], texts: Sequence[Text] = (), report: Callable[[int, int], None] | None = None
) -> str:
    """Return everything but the journal as JSON Lines, one event or kept text a line.

    ``report`` is told how far it is, and may raise to stop.
    """
    events = [event for event in events if event.kind not in UNSHOWN]
    whole = len(events) + len(texts)
    encode = json.JSONEncoder(ensure_ascii=False).encode
    lines = []
    for number, event in enumerate(events):
        if report is not None and number % 500 == 0:
            report(number, whole)
        lines.append(encode(to_document(event)))
    lines += [json.dumps(_text_document(text), ensure_ascii=False) for text in texts]
    return "".join(f"{line}\n" for line in lines)


def _text_document(text: Text) -> dict[str, Any]:
    stored = {name: value for name, value in text._asdict().items() if value}
    return {"id": text.id, "kind": TEXT_KIND, "at": text.at, "data": stored}


def read_line(line: bytes) -> Event | Text | None:
    """Return what a line of JSON Lines holds; None for an empty one. Raises StorageError."""
    if len(line) > LONGEST_LINE:
        raise _not_a_line()
    stripped = line.removeprefix(b"\xef\xbb\xbf").strip()
    if not stripped:
        return None
    try:
        document = json.loads(stripped, parse_constant=_no_number, parse_float=_finite)
        if b"\\ud" in stripped.lower():  # half a character: what the log would keep of it, from the start
            document = json.loads(json.dumps(document, ensure_ascii=False).encode("utf-8", errors="replace"))
    except (ValueError, RecursionError):
        raise _not_a_line() from None
    if is_too_deep(document, stripped):
        raise _not_a_line()
    event = read_document(document)
    if event.kind != TEXT_KIND:
        return event
    values = {name: event.data.get(name, "") for name in Text._fields}
    if not all(isinstance(value, str) for value in values.values()):
        raise _not_a_line()
    values |= {name: clean(values[name]) for name in ("text", "label") if values[name]}
    stamps = {"at": values["at"] or event.at, "changed": values["changed"] or values["at"] or event.at}
    return Text(**{**values, "id": event.id, **stamps})


def _no_number(name: str) -> NoReturn:
    """Refuse NaN and Infinity, which are no JSON (RFC 8259) and which other readers refuse."""
    raise ValueError(name)


def _finite(digits: str) -> float:
    value = float(digits)
    return value if math.isfinite(value) else _no_number(digits)


def newer_texts(stored: Sequence[Text], found: Iterable[Text]) -> Iterator[Text]:
    """Give those of ``found`` that are new, or changed later than the one held.

    A change that a clock ahead has dated is no later than one that can be.
    """
    latest = latest_moment()
    known = {text.id: text for text in stored}
    for text in found:
        other = known.get(text.id)
        if other is None or _order(other.changed, latest) < _order(text.changed, latest):
            yield text


def _order(changed: str, latest: str) -> tuple[bool, str]:
    return changed <= latest, changed


def journal_text(texts: Sequence[Text]) -> str:
    """Return the journal as plain text, oldest first."""
    parts = []
    for text in texts:
        head = f"{text.at[:10]}  {text.label}".rstrip()
        parts.append(f"{head}\n\n{text.text.strip()}\n")
    return "\n\n".join(parts)


def _not_a_line() -> StorageError:
    return StorageError(
        QT_TRANSLATE_NOOP("errors", "This line is not JSON that the log can read."),
        QT_TRANSLATE_NOOP("errors", "The file must hold one entry per line, as “--format json” writes it."),
    )
