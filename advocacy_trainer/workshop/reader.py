"""Read a run-sheet: a Markdown file with a head, and a ``##`` heading for each item.

Under a heading stand ``key: value`` lines (one goes on in lines indented by
two), then a blank line, then the trainer's notes. ``like: sixty#welcome``
takes over an item of another run-sheet; what the lines say wins.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from advocacy_trainer.course.faults import Fault
from advocacy_trainer.encoding import decode_file
from advocacy_trainer.workshop.model import (
    FOR,
    FORMAT,
    KINDS,
    SENDS,
    SETTINGS,
    TOUCHES,
    Item,
    Place,
    RunSheet,
)

LARGEST = 128 * 1024  # bytes
MOST_ITEMS = 60
LONGEST = 240  # minutes of one item
HEAD_KEYS = ("id", "format", "title", "for", "about", "series", "number", "computers", "sends")
ITEM_KEYS = (
    *("like", "kind", "minutes", "least", "optional", "goal", "materials", "handouts", "shows", "drafts"),
    *("setting", "touches", "instead", "instead-notes", "screen", "quiet", "paper", "mine"),
)
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_HEADING = re.compile(r"##\s+(?P<title>.*?)\s*\{#(?P<id>[^}]*)\}\s*\Z")
_KEY = re.compile(r"(?P<key>[a-z-]+):(?:\s+(?P<value>.*))?\Z")
_PLACE = re.compile(r"(?P<lesson>[a-z]+-\d\d)(?:#(?P<part>[a-z0-9-]+))?\Z")

Report = Callable[[int, str, str], None]
Library = Callable[[str], "RunSheet | None"]


class SheetReading(NamedTuple):
    """What was made of a file: no sheet where its head or an item cannot be used."""

    sheet: RunSheet | None
    faults: tuple[Fault, ...]


def no_library(name: str) -> RunSheet | None:
    """Know no other run-sheet."""
    del name
    return None


def read_sheet(path: Path, lang: str, library: Library = no_library, name: str = "") -> SheetReading:
    """Read one run-sheet file; ``library`` finds the run-sheets that ``like:`` names."""
    name = name or path.name
    try:
        text = decode_file(path, LARGEST)
    except (OSError, ValueError) as error:
        return SheetReading(None, (Fault(name, 1, f"it cannot be read ({error})", "save it as UTF-8"),))
    return read_sheet_text(text, lang, library, name)


def read_sheet_text(
    text: str, lang: str, library: Library = no_library, name: str = "run-sheet"
) -> SheetReading:
    """Read the text of a run-sheet; every fault at once, and a sheet only where there is none."""
    faults: list[Fault] = []

    def report(line: int, what: str, remedy: str) -> None:
        faults.append(Fault(name, line, what, remedy))

    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    end = next((at for at, line in enumerate(lines[1:40], 1) if line.rstrip() == "---"), 0)
    if lines[0].rstrip() != "---" or not end:
        report(1, "the file does not begin with a head", "begin with --- and close the head with ---")
        return SheetReading(None, tuple(faults))
    head, where = _keys(lines[1:end], 2, HEAD_KEYS, report)
    number = head.get("format", "")
    if number.isascii() and number.isdigit() and len(number) < 6 and int(number) > FORMAT:
        report(where["format"], f"it is of format {number}, newer than this program", "use a newer version")
        return SheetReading(None, tuple(faults))
    _check_head(head, where, report)
    items = _items(lines, end + 1, library, report)
    if not items and not faults:
        report(end + 1, "the run-sheet has no item", "write ## Title {#id} and what it is")
    if len(items) > MOST_ITEMS:
        report(items[MOST_ITEMS].line, f"there are more than {MOST_ITEMS} items", "split it in two")
    if faults:
        return SheetReading(None, tuple(faults))
    sheet = RunSheet(
        head["id"],
        head["title"],
        lang,
        head.get("for", FOR[0]),
        tuple(items),
        head.get("about", ""),
        head.get("series", ""),
        int(head.get("number", "0")),
        head.get("computers", "yes") == "yes",
        tuple(each for each in SENDS if each in head.get("sends", " ".join(SENDS)).split()),
    )
    return SheetReading(sheet, ())


def _check_head(head: Mapping[str, str], where: Mapping[str, int], report: Report) -> None:
    for key in ("id", "format", "title"):
        if not head.get(key):
            report(where.get(key, 1), f"the head lacks {key}", f"add {key}: to the head")
    if head.get("id") and not _ID.match(head["id"]):
        report(where["id"], "the id holds more than small letters, digits and -", "write it as sixty")
    if head.get("format") and head["format"] != str(FORMAT):
        report(where["format"], "there is no such format", f"write format: {FORMAT}")
    _one_of("for", head, where, FOR, report)
    _one_of("computers", head, where, ("yes", "no"), report)
    for word in head.get("sends", "").split():
        if word not in (*SENDS, "none"):
            report(where["sends"], f"nothing is called {word[:20]}", f"use {', '.join(SENDS)} or none")
    if "series" in head and not _ID.match(head["series"]):
        report(where["series"], "the series is no id", "write small letters, digits and -")
    if "number" in head:
        _minutes("number", head, where, report)


def _keys(
    lines: Sequence[str], first: int, known: Sequence[str], report: Report
) -> tuple[dict[str, str], dict[str, int]]:
    values: dict[str, str] = {}
    where: dict[str, int] = {}
    last = ""
    for number, line in enumerate(lines, first):
        if line.startswith("  ") and last:
            values[last] = f"{values[last]}\n{line.strip()}".strip()
            continue
        found = _KEY.match(line.rstrip())
        last = ""
        if not line.strip():
            continue
        if found is None or found["key"] not in known:
            report(number, f"“{line[:40]}” is no line of it", f"use one of {', '.join(known)}")
        elif found["key"] in values:
            report(number, f"it says “{found['key']}” twice", "keep one of the two")
        else:
            last = found["key"]
            values[last], where[last] = (found["value"] or "").strip(), number
    return values, where


def _items(lines: Sequence[str], first: int, library: Library, report: Report) -> list[Item]:
    starts = [at for at in range(first, len(lines)) if lines[at].startswith("## ")]
    loose = starts[0] if starts else len(lines)
    for at in range(first, loose):
        if lines[at].strip():
            report(at + 1, "there is text before the first item", "begin an item with ## Title {#id}")
            break
    found: list[Item] = []
    seen: set[str] = set()
    for start, stop in zip(starts, [*starts[1:], len(lines)], strict=False):
        heading = _HEADING.match(lines[start].rstrip())
        if heading is None or not heading["title"] or not _ID.match(heading["id"]):
            report(start + 1, "the item has no title or no id", "write ## Title {#id}")
            continue
        if heading["id"] in seen:
            report(start + 1, f"the id {heading['id']} stands twice", "give each item an id of its own")
        seen.add(heading["id"])
        body = lines[start + 1 : stop]
        blank = next((at for at, line in enumerate(body) if not line.strip()), len(body))
        values, where = _keys(body[:blank], start + 2, ITEM_KEYS, report)
        notes = "\n".join(body[blank:]).strip()
        item = _item(heading["id"], heading["title"], start + 1, values, where, notes, library, report)
        if item is not None:
            found.append(item)
    return found


def _item(
    name: str,
    title: str,
    line: int,
    values: dict[str, str],
    where: dict[str, int],
    notes: str,
    library: Library,
    report: Report,
) -> Item | None:
    before = _like(values.get("like", ""), where.get("like", line), library, report)
    if "like" in values and before is None:
        return None
    _check_words(values, where, report)
    for key in ("kind", "minutes"):
        if key not in values and before is None:
            report(line, f"the item lacks {key}", f"add {key}: under its heading")
            return None
    minutes = _minutes("minutes", values, where, report) or (before.minutes if before else 0)
    least = _minutes("least", values, where, report) or min(before.least if before else minutes, minutes)
    if least > minutes:
        report(where.get("least", line), "it would be longer when shortened", "let least be under minutes")
    start = before or Item(name, title, values["kind"], minutes)
    place = start.shows
    if "shows" in values:
        place = place_from(values["shows"])
        if place is None:
            report(where["shows"], f"“{values['shows'][:40]}” is no place", "write core-08 or core-08#step")
    return Item(
        id=name,
        title=title,
        kind=values.get("kind", start.kind),
        minutes=minutes,
        least=least,
        optional=values.get("optional", "yes" if start.optional else "no") == "yes",
        goal=values.get("goal", start.goal),
        materials=_listed(values, "materials", start.materials, ";"),
        handouts=_listed(values, "handouts", start.handouts),
        shows=place,
        drafts=_listed(values, "drafts", start.drafts),
        setting=values.get("setting", start.setting),
        touches=_listed(values, "touches", start.touches),
        instead=values.get("instead", start.instead),
        instead_notes=values.get("instead-notes", start.instead_notes),
        screen=values.get("screen", start.screen),
        quiet=values.get("quiet", start.quiet),
        paper=values.get("paper", start.paper),
        notes=notes or start.notes,
        mine=values.get("mine", start.mine),
        line=line,
    )


def place_from(text: str) -> Place | None:
    """Return the place in a lesson that a text like ``core-08#first`` names, None where it names none."""
    found = _PLACE.match(text)
    return None if found is None else Place(found["lesson"], found["part"] or "")


def _listed(
    values: Mapping[str, str], key: str, before: tuple[str, ...], mark: str | None = None
) -> tuple[str, ...]:
    if key not in values:
        return before
    return tuple(each.strip() for each in values[key].split(mark) if each.strip())


def _check_words(values: Mapping[str, str], where: Mapping[str, int], report: Report) -> None:
    _one_of("kind", values, where, KINDS, report)
    _one_of("setting", values, where, SETTINGS, report)
    _one_of("optional", values, where, ("yes", "no"), report)
    for word in values.get("touches", "").split():
        if word not in TOUCHES:
            report(where["touches"], f"nothing is called {word}", f"use {', '.join(TOUCHES)}")


def _like(named: str, line: int, library: Library, report: Report) -> Item | None:
    if not named:
        return None
    sheet_id, _, item_id = named.partition("#")
    sheet = library(sheet_id)
    item = sheet.item(item_id) if sheet is not None else None
    if item is None:
        report(line, f"there is no item {named[:60]}", "name a run-sheet and an item of it, as sixty#welcome")
    return item


def _one_of(
    key: str, values: Mapping[str, str], where: Mapping[str, int], allowed: Sequence[str], report: Report
) -> None:
    if key in values and values[key] not in allowed:
        report(where[key], f"{key} cannot be “{values[key][:20]}”", f"use one of {', '.join(allowed)}")


def _minutes(key: str, values: Mapping[str, str], where: Mapping[str, int], report: Report) -> int:
    said = values.get(key)
    if said is None:
        return 0
    if said.isascii() and said.isdigit() and len(said) < 4 and 1 <= int(said) <= LONGEST:
        return int(said)
    report(where[key], f"{key} cannot be “{said[:20]}”", f"write a whole number from 1 to {LONGEST}")
    return 0
