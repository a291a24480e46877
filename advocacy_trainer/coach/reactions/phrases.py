"""Read ``phrases.toml``: the phrases that facts are read from, and the kinds of question."""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from advocacy_trainer.structured import toml_table

_FILE = Path(__file__).with_name("phrases.toml")


class Phrase(NamedTuple):
    """A phrase in one language; its group ``q`` is what is quoted, else all of it.

    ``own``: only in a sentence with the writer in it. ``asked``: in a question too.
    """

    pattern: re.Pattern[str]
    own: bool
    asked: bool


class Phrases(NamedTuple):
    """All phrases of one language, by the name of their fact."""

    phrases: Mapping[str, Phrase]
    questions: Mapping[str, Phrase]
    signs: Mapping[str, Phrase]


@cache
def phrases_of(lang: str) -> Phrases:
    """Return the phrases of ``da`` or ``en``."""
    data = _data()
    return Phrases(*(_gathered(data[kind], lang) for kind in Phrases._fields))


@cache
def phrase_names() -> frozenset[str]:
    """Return the names of all facts that are read from phrases."""
    return frozenset(name for several in _data().values() for name in several)


@cache
def _data() -> dict[str, Any]:
    return toml_table(_FILE.read_text(encoding="utf-8"))


def _gathered(entries: Mapping[str, Any], lang: str) -> dict[str, Phrase]:
    return {name: _phrase(entry, lang) for name, entry in entries.items()}


def _phrase(entry: Mapping[str, Any], lang: str) -> Phrase:
    pattern = re.compile(entry[lang], re.IGNORECASE)
    return Phrase(pattern, own=entry.get("own", False), asked=entry.get("asked", False))
