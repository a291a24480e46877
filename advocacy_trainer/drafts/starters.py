"""Read the questions a draft may begin with, and the readers one may write to.

``lessons/<language>/starters.toml`` and ``readers.toml``, format 1::

    [[starters]]                      [[readers]]
    id = "first-sound"                id = "neighbour"
    kind = "everyday"                 name = "Your neighbour"
    text = "What ...?"                asks = "Are the words ...?"
                                      figure = "bald"

``kind`` is everyday, expert or cause. ``work`` (optional) is a list of kinds
of work: such an entry is for those alone. ``figure`` (optional) names a drawing
of ``assets/figures``. Each is shown by itself and in any order, so none may
point at another.
"""

import functools
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from advocacy_trainer.encoding import decode_file
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError
from advocacy_trainer.settings import WORKS
from advocacy_trainer.structured import toml_table

FORMAT = 1
KINDS = ("everyday", "expert", "cause")


class Starter(NamedTuple):
    """A question to begin with."""

    id: str
    kind: str
    text: str
    work: tuple[str, ...] = ()  # empty: for everybody


class Reader(NamedTuple):
    """An invented reader, and the question they sit with."""

    id: str
    name: str
    asks: str
    work: tuple[str, ...] = ()  # empty: for everybody
    figure: str = ""  # a drawing of assets/figures; empty: nobody knows how they look


_Entry = TypeVar("_Entry", Starter, Reader)


def for_work(entries: tuple[_Entry, ...], work: str) -> tuple[_Entry, ...]:
    """Return what is there for this kind of work (empty: not known), its own before what is for everybody."""
    of_work = tuple(entry for entry in entries if work and work in entry.work)
    return of_work + tuple(entry for entry in entries if not entry.work)


def read_starters(folder: Path) -> tuple[Starter, ...]:
    """Return the questions in ``folder`` (a language's); raise ContentError if the file does not fit."""
    path = folder / "starters.toml"
    found = []
    for entry in _entries(path, "starters"):
        identity, kind, text = _strings(path, entry, ("id", "kind", "text"))
        if kind not in KINDS:
            raise _unfit(path, f"{identity}: kind")
        found.append(Starter(identity, kind, text, _works(path, entry)))
    return tuple(found)


def read_readers(folder: Path) -> tuple[Reader, ...]:
    """Return the readers in ``folder`` (a language's); raise ContentError if the file does not fit."""
    path = folder / "readers.toml"
    found = []
    for entry in _entries(path, "readers"):
        identity, name, asks = _strings(path, entry, ("id", "name", "asks"))
        figure = entry.get("figure", "")
        if not isinstance(figure, str):
            raise _unfit(path, f"{identity}: figure")
        found.append(Reader(identity, name, asks, _works(path, entry), figure))
    return tuple(found)


def _entries(path: Path, key: str) -> list[Any]:
    try:
        data = _tables(decode_file(path))
    except OSError as error:
        raise _unfit(path, f"system error {error.errno}") from error
    except ValueError as error:  # not UTF-8, or not TOML
        raise _unfit(path, str(error)) from error
    entries = data.get(key)
    if data.get("format") != FORMAT or not isinstance(entries, list) or not entries:
        raise _unfit(path, key)
    return entries


@functools.cache
def _tables(text: str) -> dict[str, Any]:
    return toml_table(text)


def _strings(path: Path, entry: Any, keys: tuple[str, ...]) -> list[str]:
    values = [entry.get(key) if isinstance(entry, dict) else None for key in keys]
    for key, value in zip(keys, values, strict=True):
        if not isinstance(value, str) or not value.strip():
            raise _unfit(path, key)
    return [str(value) for value in values]


def _works(path: Path, entry: Any) -> tuple[str, ...]:
    named = entry.get("work", [])
    if not isinstance(named, list) or not all(work in WORKS for work in named):
        raise _unfit(path, "work")
    return tuple(str(work) for work in named)


def _unfit(path: Path, what: str) -> ContentError:
    return ContentError(
        QT_TRANSLATE_NOOP("errors", "The file {name} cannot be used: {what}."),
        QT_TRANSLATE_NOOP("errors", "Correct the file, or install the program again."),
        name=path.name,
        what=what,
    )
