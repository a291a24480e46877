"""Sheets for paper: a head of ``id``, ``title`` and ``checked``, then Markdown with ``____`` to write on."""

import datetime as dt
import re
from pathlib import Path
from typing import NamedTuple

from advocacy_trainer.course import promises
from advocacy_trainer.encoding import decode_file
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError

_HEAD = re.compile(r"\A---\n(.*?)\n---\n(.*)\Z", re.DOTALL)
_LARGEST = 64 * 1024  # bytes: a sheet is a page


class Handout(NamedTuple):
    """One sheet; ``body`` is Markdown, ``checked`` the day its facts were looked up."""

    id: str
    title: str
    checked: dt.date
    body: str


def read_handout(path: Path) -> Handout:
    """Read one sheet. Raises ContentError where its head or its text cannot be read."""
    try:
        text = decode_file(path, _LARGEST)
    except (OSError, ValueError) as error:
        raise _unusable(path) from error
    found = _HEAD.match(text)
    if found is None:
        raise _unusable(path)
    head = dict(line.split(": ", 1) for line in found[1].splitlines() if ": " in line)
    try:
        # Paper does not know what is saved, so it says nothing that holds only then.
        body = promises.strip_marks(found[2].strip(), saved=False)
        return Handout(head["id"], head["title"], dt.date.fromisoformat(head["checked"]), body)
    except (KeyError, ValueError) as error:
        raise _unusable(path) from error


def read_handouts(folder: Path) -> list[Handout]:
    """Read the sheets of one language by title; one that cannot be read is left out."""
    found = []
    for path in sorted((folder / "handouts").glob("*.md")):
        try:
            found.append(read_handout(path))
        except ContentError:
            continue
    return sorted(found, key=lambda handout: handout.title.casefold())


def _unusable(path: Path) -> ContentError:
    return ContentError(
        QT_TRANSLATE_NOOP("errors", "The sheet {name} cannot be read."),
        QT_TRANSLATE_NOOP("errors", "It begins with id, title and checked between two lines of ---."),
        name=path.name,
    )
