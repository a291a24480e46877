"""Read ``lessons/<language>/reactions.toml``: whom one may meet, and what they may do.

Format 1::

    [lines]                          [does]
    about = "The readers are ..."    stops = "stops"

    [[people]]                       [[groups]]
    id = "sceptic"                   id = "always"
    name = "Trevor"                  rank = 2
    job = "bus driver"               when = ["fact:always"]
    work = "trade"                   must_match = ["I always lock the cupboard."]
    figure = "cap"                   must_not_match = ["We always win."]
                                     reactions = [
                                       {reader = "sceptic", does = "stops", acts = "...", writes = "..."},
                                     ]

A group that does not fit is left out and told in ``faults``.
"""

import functools
from pathlib import Path
from typing import Any

from advocacy_trainer.coach.reactions.facts import fact_names
from advocacy_trainer.coach.reactions.model import (
    DOES,
    FIGURES,
    LINES,
    PLACES,
    RANKS,
    Group,
    InventedReader,
    Reaction,
    ReactionFault,
    Reactions,
)
from advocacy_trainer.coach.reader import rule_ids
from advocacy_trainer.encoding import decode_file
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError
from advocacy_trainer.settings import WORKS
from advocacy_trainer.structured import toml_table

FORMAT = 1
NAME = "reactions.toml"
LONGEST = 200  # characters of what a reader does, or writes
QUOTE = "{quote}"


class _UnfitError(ValueError):
    """What does not fit, and what to do about it."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(what)
        self.what, self.remedy = what, remedy


def read_reactions(folder: Path, lang: str) -> Reactions:
    """Return the readers in ``folder`` (a language's); raise ContentError where the file is of no use."""
    try:
        return parse_reactions(decode_file(folder / NAME), lang)
    except (OSError, ValueError) as error:
        raise ContentError(
            QT_TRANSLATE_NOOP("errors", "The invented readers cannot come: {name} cannot be used."),
            QT_TRANSLATE_NOOP("errors", "Correct the file, or install the program again."),
            name=NAME,
        ) from error


@functools.cache
def parse_reactions(text: str, lang: str) -> Reactions:
    """Return what a file's text says. Raises ValueError where it is no file of reactions."""
    data = toml_table(text)
    if data.get("format") != FORMAT:
        raise _UnfitError("the file is of another format", f"write format = {FORMAT}")
    faults: list[ReactionFault] = []
    lines, does = _texts(data.get("lines"), LINES), _texts(data.get("does"), DOES)
    people: dict[str, InventedReader] = {}
    for entry in _list(data.get("people"), "people"):
        _take(lambda entry=entry: _add(people, _person(entry)), entry, text, faults)
    groups: dict[str, Group] = {}
    for entry in _list(data.get("groups"), "groups"):
        _take(lambda entry=entry: _add(groups, _group(entry, people)), entry, text, faults)
    if not groups or len(people) < len(DOES):
        raise _UnfitError("there are too few readers or reactions", "write three readers at least")
    return Reactions(lang, tuple(people.values()), tuple(groups.values()), lines, does, tuple(faults))


def _take(read: Any, entry: Any, text: str, faults: list[ReactionFault]) -> None:
    try:
        read()
    except _UnfitError as error:
        named = entry.get("id") if isinstance(entry, dict) else ""
        place = text.find(f'id = "{named}"') if isinstance(named, str) and named else -1
        line = text[:place].count("\n") + 1 if place >= 0 else 1
        faults.append(ReactionFault(line, f"{named or 'an entry'}: {error.what}", error.remedy))


def _add(known: dict[str, Any], one: InventedReader | Group) -> None:
    if one.id in known:
        raise _UnfitError("the id stands twice", "give each its own id")
    known[one.id] = one


def _person(entry: Any) -> InventedReader:
    name, called, job, work, figure = (_text(entry, key) for key in ("id", "name", "job", "work", "figure"))
    person = InventedReader(name, called, job, work, figure, outside=entry.get("outside") is True)
    if person.work not in WORKS:
        raise _UnfitError(f"work cannot be “{person.work[:40]}”", f"use one of {', '.join(WORKS)}")
    if person.figure not in FIGURES:
        raise _UnfitError(f"figure cannot be “{person.figure[:40]}”", f"use one of {', '.join(FIGURES)}")
    return person


def _group(entry: Any, people: dict[str, InventedReader]) -> Group:
    name = _text(entry, "id")
    when = _strings(entry, "when")
    for condition in when:
        _check_condition(condition)
    places = _strings(entry, "places")
    odd = [place for place in places if place not in PLACES]
    if odd:
        raise _UnfitError(f"places cannot be “{odd[0][:40]}”", f"use some of {', '.join(PLACES)}")
    rank = entry.get("rank", 2)
    if rank not in RANKS or isinstance(rank, bool):
        raise _UnfitError("rank is 1, 2 or 3", "1 comes first, 3 where little else is found")
    reactions = [_reaction(each, name, people) for each in _list(entry.get("reactions"), "reactions")]
    if len({each.reader for each in reactions}) < len(reactions):
        raise _UnfitError("a reader stands twice", "give each reaction a reader of its own")
    quotes = bool(when) and not when[0].startswith("no ")
    if not quotes and any(QUOTE in each.acts for each in reactions):
        raise _UnfitError("there are no words to quote", "put what gives the words first in when")
    matches, misses = _strings(entry, "must_match"), _strings(entry, "must_not_match")
    if any(each.startswith("fact:") for each in when) and not (matches and misses):
        raise _UnfitError("examples are missing", "write must_match and must_not_match")
    critical = entry.get("critical", False) is True
    return Group(name, rank, when, tuple(reactions), places, critical, matches, misses)


def _reaction(entry: Any, group: str, people: dict[str, InventedReader]) -> Reaction:
    reader, does, acts = (_text(entry, key) for key in ("reader", "does", "acts"))
    writes = _text(entry, "writes") if isinstance(entry, dict) and "writes" in entry else ""
    if reader not in people:
        raise _UnfitError(f"nobody is called “{reader[:40]}”", "name one of the people above")
    if does not in DOES:
        raise _UnfitError(f"a reader cannot do “{does[:40]}”", f"use one of {', '.join(DOES)}")
    if max(len(acts), len(writes)) > LONGEST:
        raise _UnfitError(f"{reader} says too much", f"keep to {LONGEST} characters")
    return Reaction(f"{group}-{reader}", reader, does, acts, writes)


def _check_condition(condition: str) -> None:
    kind, _, name = condition.removeprefix("no ").partition(":")
    known = {"fact": fact_names(), "rule": rule_ids("rules"), "praise": rule_ids("praise")}.get(kind)
    if known is None or name not in known:
        raise _UnfitError(f"nothing is called “{condition[:40]}”", "use fact:, rule: or praise: and an id")


def _texts(table: Any, keys: tuple[str, ...]) -> dict[str, str]:
    return {key: _text(table, key) for key in keys}


def _text(entry: Any, key: str) -> str:
    value = entry.get(key) if isinstance(entry, dict) else None
    if not isinstance(value, str) or not value.strip():
        raise _UnfitError(f"{key} is missing", f"write {key} = and its words")
    return value.strip()


def _strings(entry: Any, key: str) -> tuple[str, ...]:
    values = _list(entry.get(key, []), key)
    if not all(isinstance(value, str) for value in values):
        raise _UnfitError(f"{key} is no list of words", f'write {key} = ["...", "..."]')
    return tuple(values)


def _list(value: Any, key: str) -> list[Any]:
    if not isinstance(value, list):
        raise _UnfitError(f"{key} is no list", f"write {key} = [...]")
    return value
