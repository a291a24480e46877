"""What the app knows of a draft beside its text."""

import datetime as dt
import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from advocacy_trainer.json_reading import (
    YEARS,
    UnfitError,
    entry,
    flag,
    items,
    one_of,
    text,
    texts,
    whole,
)

FORMAT = 1
CAPACITY = 100_000  # characters a draft holds; the rest of a larger paste is offered as a file
TITLE_LENGTH = 60
MOST_VERSIONS = 999_999
STATES = ("open", "archived", "binned")


class Version(NamedTuple):
    """A saved state of a draft: its number, the name it was given, and when."""

    number: int
    name: str
    made: dt.datetime


class DraftPicture(NamedTuple):
    """A picture beside a draft: its file, its description, and what was said of the people in it.

    ``people`` and ``asked`` are None until the person has answered.
    """

    file: str
    alt: str = ""
    people: bool | None = None
    asked: bool | None = None


class DraftNote(NamedTuple):
    """A colleague's mark: where it stood (code points), the words, what was felt there, and by whom."""

    start: int
    end: int
    says: str
    words: str
    name: str = ""


class DraftHead(NamedTuple):
    """A draft without its text. ``state`` is "open", "archived" or "binned"."""

    id: str
    title: str
    platforms: tuple[str, ...]
    made: dt.datetime
    changed: dt.datetime
    state: str = "open"
    binned: dt.datetime | None = None
    starter: str = ""
    readers: tuple[str, ...] = ()
    versions: tuple[Version, ...] = ()
    pictures: tuple[DraftPicture, ...] = ()
    subject: str = ""
    notes: tuple[DraftNote, ...] = ()
    named: str = ""  # the name the person gave it, which is its title then


class DraftSummary(NamedTuple):
    """A draft as a list shows it."""

    id: str
    title: str
    platforms: tuple[str, ...]
    changed: dt.datetime
    state: str


def now() -> dt.datetime:
    """Return the time as it is stored: UTC, to the second."""
    return dt.datetime.now(dt.UTC).replace(microsecond=0)


def title_of(text: str) -> str:
    """Return the first line with words in it, shortened; empty for an empty text."""
    for line in text[:4000].splitlines():
        # Half a character, as a paste may bring, has no place in a file or on a screen reader's line.
        words = " ".join(line.split()).encode("utf-8", "replace").decode()
        if words:
            return words if len(words) <= TITLE_LENGTH else words[: TITLE_LENGTH - 1].rstrip() + "…"
    return ""


def fits(text: str) -> tuple[str, str]:
    """Return what a draft holds of ``text``, and the rest, for a file of its own.

    The cut is made at a line or word's end where one is near.
    """
    if len(text) <= CAPACITY:
        return text, ""
    near = max(text.rfind("\n", CAPACITY - 2000, CAPACITY), text.rfind(" ", CAPACITY - 200, CAPACITY))
    cut = near + 1 if near > 0 else CAPACITY
    return text[:cut], text[cut:]


def encode(head: DraftHead) -> bytes:
    """Return a head as the bytes of draft.json."""
    return json.dumps({"format": FORMAT, **as_json(head)}, ensure_ascii=True, indent=1).encode()


def as_json(head: DraftHead) -> dict[str, Any]:
    """Return a head as plain values."""
    return {
        **head._asdict(),
        "platforms": list(head.platforms),
        "readers": list(head.readers),
        "made": head.made.isoformat(),
        "changed": head.changed.isoformat(),
        "binned": head.binned.isoformat() if head.binned else None,
        "versions": [[one.number, one.name, one.made.isoformat()] for one in head.versions],
        "pictures": [one._asdict() for one in head.pictures],
        "notes": [one._asdict() for one in head.notes],
    }


def from_json(value: object) -> DraftHead:
    """Return the head of plain values. Raises UnfitError where they do not fit."""
    data = entry(value, "format", *DraftHead._fields)
    return DraftHead(
        id=text(data.get("id")),
        title=text(data.get("title")),
        platforms=tuple(texts(data.get("platforms"))),
        made=_time(data.get("made")),
        changed=_time(data.get("changed")),
        state=one_of(data.get("state"), *STATES),
        binned=_time(data["binned"]) if data.get("binned") else None,
        starter=text(data.get("starter", "")),
        readers=tuple(texts(data.get("readers", []))),
        versions=tuple(_version(one) for one in items(data.get("versions", []))),
        pictures=tuple(
            _picture(entry(one, *DraftPicture._fields)) for one in items(data.get("pictures", []))
        ),
        subject=text(data.get("subject", "")),
        notes=tuple(_note(entry(one, *DraftNote._fields)) for one in items(data.get("notes", []))),
        named=text(data.get("named", "")),
    )


def _version(value: object) -> Version:
    match value:
        case [number, name, made]:
            return Version(whole(number, 1, MOST_VERSIONS), text(name), _time(made))
    raise UnfitError("no version")


def _picture(data: Mapping[str, object]) -> DraftPicture:
    return DraftPicture(
        text(data.get("file")),
        text(data.get("alt")),
        _answer(data.get("people")),
        _answer(data.get("asked")),
    )


def _note(data: Mapping[str, object]) -> DraftNote:
    return DraftNote(
        whole(data.get("start"), 0, CAPACITY),
        whole(data.get("end"), 0, CAPACITY),
        text(data.get("says")),
        text(data.get("words")),
        text(data.get("name")),
    )


def row_from_json(name: str, data: Mapping[str, object]) -> DraftSummary:
    """Return the row of the draft called ``name``. Raises UnfitError where the values do not fit."""
    if data.get("id") != name:
        raise UnfitError("another draft's")
    state = one_of(data.get("state"), *STATES)
    platforms = tuple(texts(data.get("platforms")))
    return DraftSummary(name, text(data.get("title")), platforms, _time(data.get("changed")), state)


def _answer(value: object) -> bool | None:
    return None if value is None else flag(value)


def _time(value: object) -> dt.datetime:
    try:
        time = dt.datetime.fromisoformat(text(value))
    except ValueError:
        raise UnfitError("no time") from None
    if time.tzinfo is None or time.year not in YEARS:
        raise UnfitError("no time one can tell")
    return time
