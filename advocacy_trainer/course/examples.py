"""Example posts, comments, messages and mails with notes on why they work."""

import functools
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from advocacy_trainer.course.model import MarginNote
from advocacy_trainer.encoding import decode_file
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError
from advocacy_trainer.settings import WORKS
from advocacy_trainer.structured import toml_table


class ExampleText(NamedTuple):
    """One example by an invented person; ``answers`` is what it replies to, empty where it begins itself."""

    id: str
    name: str
    work: str
    sector: str
    platform: str
    text: str
    notes: tuple[MarginNote, ...]
    subject: str = ""
    answers: str = ""
    employer: str = ""
    product: bool = False
    asked: bool = False
    works: tuple[str, ...] = ()
    """The kinds of work (of WORKS) the example comes from; empty where it says none."""


def read_examples(folder: Path) -> list[ExampleText]:
    """Read every example of one language (``folder/examples/*.toml``), in the files' order.

    Raises ContentError that names the file which cannot be read.
    """
    found: list[ExampleText] = []
    for path in sorted((folder / "examples").glob("*.toml")):
        try:
            found += _parse(decode_file(path, within=folder))
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise ContentError(
                QT_TRANSLATE_NOOP("errors", "The examples in {name} cannot be read."),
                QT_TRANSLATE_NOOP("errors", "Install the app again, or ask whoever changed the file."),
                name=path.name,
            ) from error
    return found


def examples_for(examples: Iterable[ExampleText], work: str) -> list[ExampleText]:
    """Return all examples, those from her kind of work first (``work`` empty: as they stand)."""
    return sorted(examples, key=lambda each: work not in each.works)  # stable


@functools.cache
def _parse(text: str) -> tuple[ExampleText, ...]:
    return tuple(_example(entry) for entry in toml_table(text)["example"])


def _example(entry: Mapping[str, Any]) -> ExampleText:
    notes = tuple(MarginNote(str(note["words"]), str(note["note"])) for note in entry["notes"])
    return ExampleText(
        id=str(entry["id"]),
        name=str(entry["name"]),
        work=str(entry["work"]),
        sector=str(entry["sector"]),
        platform=str(entry["platform"]),
        text=str(entry["text"]).strip(),
        notes=notes,
        subject=str(entry.get("subject", "")),
        answers=str(entry.get("answers", "")),
        employer=str(entry.get("employer", "")),
        product=bool(entry.get("product", False)),
        asked=bool(entry.get("asked", False)),
        works=tuple(work for work in map(str, entry.get("works", ())) if work in WORKS),
    )
