"""What the app knows of a draft beside its text."""

import datetime as dt
import json
from collections.abc import Mapping
from typing import Any, NamedTuple

FORMAT = 1
CAPACITY = 100_000  # characters a draft holds; the rest of a larger paste is offered as a file
TITLE_LENGTH = 60


class Version(NamedTuple):
    """A saved state of a draft: its number, the name it was given, and when."""

    number: int
    name: str
    made: dt.datetime


class Picture(NamedTuple):
    """A picture beside a draft: its file, its description, and what was said of the people in it.

    ``people`` and ``asked`` are None until the person has answered.
    """

    file: str
    alt: str = ""
    people: bool | None = None
    asked: bool | None = None


class Note(NamedTuple):
    """A colleague's mark: where it stood (code points), the words, what was felt there, and by whom."""

    start: int
    end: int
    says: str
    words: str
    name: str = ""


class Head(NamedTuple):
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
    pictures: tuple[Picture, ...] = ()
    subject: str = ""
    notes: tuple[Note, ...] = ()


class Row(NamedTuple):
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
        words = " ".join(line.split())
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


def encode(head: Head) -> bytes:
    """Return a head as the bytes of draft.json."""
    return json.dumps({"format": FORMAT, **as_json(head)}, ensure_ascii=True, indent=1).encode()


def as_json(head: Head) -> dict[str, Any]:
    """Return a head as plain values."""
    return {
        **head._asdict(),
        "made": head.made.isoformat(),
        "changed": head.changed.isoformat(),
        "binned": head.binned.isoformat() if head.binned else None,
        "versions": [[one.number, one.name, one.made.isoformat()] for one in head.versions],
        "pictures": [one._asdict() for one in head.pictures],
        "notes": [one._asdict() for one in head.notes],
    }


def from_json(data: Mapping[str, Any]) -> Head:
    """Return the head of plain values; raise ValueError, KeyError or TypeError if they do not fit."""
    if data["state"] not in ("open", "archived", "binned"):
        raise ValueError("state")
    return Head(
        id=_text(data["id"]),
        title=_text(data["title"]),
        platforms=tuple(_text(name) for name in data["platforms"]),
        made=_time(data["made"]),
        changed=_time(data["changed"]),
        state=data["state"],
        binned=_time(data["binned"]) if data.get("binned") else None,
        starter=_text(data.get("starter", "")),
        readers=tuple(_text(name) for name in data.get("readers", ())),
        versions=tuple(
            Version(int(number), _text(name), _time(made)) for number, name, made in data.get("versions", ())
        ),
        pictures=tuple(
            Picture(_text(one["file"]), _text(one["alt"]), _answer(one["people"]), _answer(one["asked"]))
            for one in data.get("pictures", ())
        ),
        subject=_text(data.get("subject", "")),
        notes=tuple(
            Note(
                int(one["start"]),
                int(one["end"]),
                _text(one["says"]),
                _text(one["words"]),
                _text(one["name"]),
            )
            for one in data.get("notes", ())
        ),
    )


def row_from_json(data: Mapping[str, Any]) -> Row:
    """Return the row of plain values; raise ValueError, KeyError or TypeError if they do not fit."""
    changed = dt.datetime.fromisoformat(data["changed"])
    return Row(data["id"], data["title"], tuple(data["platforms"]), changed, data["state"])


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("text")
    return value


def _answer(value: object) -> bool | None:
    if value is not None and not isinstance(value, bool):
        raise TypeError("answer")
    return value


def _time(value: object) -> dt.datetime:
    time = dt.datetime.fromisoformat(_text(value))
    if time.tzinfo is None:
        raise ValueError("time without offset")
    return time
