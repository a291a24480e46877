"""Read the items of the profile check from ``lessons/<language>/checklist.toml``.

The file's shape, format 1::

    format = 1
    [[places]]                      # in the order in which they are shown
    id = "linkedin"                 # a platform's id, or "internal"
    name = "LinkedIn"
    lead = "one sentence"
    [[items]]
    id = "photo"
    title = "..."
    why = "..."
    lesson = "core-10"
    note = "..."                    # optional: what may be thought of before saying yes or no
    [items.how]                     # one entry for each place where the item belongs
    linkedin = "..."
    [[questions]]                   # of the sentence that shows where one works
    id = "work"
    ask = "..."
    example = "..."
    [[sentences]]                   # patterns, best first; the first whose fields are all filled is used
    pattern = "Jeg er {work} ..."
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from advocacy_trainer.encoding import decode_file
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError
from advocacy_trainer.structured import toml_table

FORMAT = 1
FILE_NAME = "checklist.toml"
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LESSON = re.compile(r"[a-z]+-[0-9]{2}")
_FIELD = re.compile(r"\{([^{}]*)\}")


class ProfilePlace(NamedTuple):
    """One place where one has a profile: a network, the intranet or the mail signature."""

    id: str
    name: str
    lead: str


class ChecklistItem(NamedTuple):
    """One thing to look at; ``how`` says by the place's id how it is done there."""

    id: str
    title: str
    why: str
    lesson: str
    how: Mapping[str, str]
    note: str = ""


class ChecklistQuestion(NamedTuple):
    """One question on the way to a sentence that shows where one works."""

    id: str
    ask: str
    example: str


class ProfileChecklist(NamedTuple):
    """All of one language's file."""

    places: tuple[ProfilePlace, ...]
    items: tuple[ChecklistItem, ...]
    questions: tuple[ChecklistQuestion, ...] = ()
    sentences: tuple[str, ...] = ()

    def of(self, place: str) -> list[ChecklistItem]:
        """Return the items that belong to a place, in the file's order."""
        return [item for item in self.items if place in item.how]

    def compose(self, fields: Mapping[str, str]) -> str:
        """Return a sentence of the person's own words, "" where too few questions are answered."""
        given = {name: " ".join(words.split()).rstrip(" .,;") for name, words in fields.items()}
        for pattern in self.sentences:
            if all(given.get(name) for name in _FIELD.findall(pattern)):
                return _FIELD.sub(lambda found: _fitted(given[found[1]], found), pattern)
        return ""


def _fitted(answer: str, place: re.Match[str]) -> str:
    """Return an answer as it goes on from the words before its place in a pattern.

    Whoever begins with the pattern's own words (“I drive …” after “I”) did not
    mean them twice, and the first answer, a verb, needs no capital.
    """
    before = place.string[: place.start()]
    said = before.rsplit("}", 1)[-1].split()
    for first in range(len(said)):
        lead = " ".join(said[first:])
        if answer[: len(lead) + 1].casefold() == f"{lead} ".casefold():
            answer = answer[len(lead) + 1 :]
            break
    if "{" not in before and answer[1:2].islower():
        answer = answer[0].lower() + answer[1:]
    return answer


def read_checklist(path: Path) -> ProfileChecklist:
    """Read the file; raise ContentError naming the first thing in it that does not fit."""
    try:
        table = toml_table(decode_file(path))
    except (ValueError, OSError) as error:
        raise _wrong(path.name, str(error)) from error
    try:
        return _checklist(table)
    except _Misfit as misfit:
        raise _wrong(path.name, str(misfit)) from None


class _Misfit(Exception):  # noqa: N818 - it never leaves this module
    pass


def _wrong(name: str, what: str) -> ContentError:
    return ContentError(
        QT_TRANSLATE_NOOP("errors", "The profile check's file {name} cannot be used: {what}."),
        QT_TRANSLATE_NOOP("errors", "Correct the file, or put the one that came with the app back."),
        name=name,
        what=what,
    )


def _checklist(table: Mapping[str, Any]) -> ProfileChecklist:
    if table.get("format") != FORMAT:
        raise _Misfit(f"format is not {FORMAT}")
    places = tuple(
        ProfilePlace(_id(one, "places"), _words(one, "name"), _words(one, "lead"))
        for one in _tables(table, "places")
    )
    known = {place.id for place in places}
    items = tuple(_item(one, known) for one in _tables(table, "items"))
    questions = tuple(
        ChecklistQuestion(_id(one, "questions"), _words(one, "ask"), _words(one, "example"))
        for one in _tables(table, "questions")
    )
    asked = {question.id for question in questions}
    sentences = tuple(_words(one, "pattern") for one in _tables(table, "sentences"))
    for pattern in sentences:
        if not set(_FIELD.findall(pattern)) <= asked:
            raise _Misfit(f"the pattern “{pattern}” uses what no question asks")
    for what, ids in (("places", [p.id for p in places]), ("items", [i.id for i in items])):
        if len(set(ids)) < len(ids):
            raise _Misfit(f"two {what} have the same id")
    return ProfileChecklist(places, items, questions, sentences)


def _item(table: Mapping[str, Any], known: set[str]) -> ChecklistItem:
    identity = _id(table, "items")
    lesson = _words(table, "lesson")
    if not _LESSON.fullmatch(lesson):
        raise _Misfit(f"item {identity}: “{lesson}” is no lesson's id")
    how = table.get("how")
    if not isinstance(how, Mapping) or not how:
        raise _Misfit(f"item {identity} has no [items.how]")
    for place, said in how.items():
        if place not in known or not isinstance(said, str) or not said.strip():
            raise _Misfit(f"item {identity}: how.{place} does not fit")
    note = _words(table, "note") if "note" in table else ""
    return ChecklistItem(identity, _words(table, "title"), _words(table, "why"), lesson, dict(how), note)


def _tables(table: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    found = table.get(key, [])
    if not isinstance(found, list) or not all(isinstance(one, Mapping) for one in found):
        raise _Misfit(f"[[{key}]] does not fit")
    return found


def _id(table: Mapping[str, Any], where: str) -> str:
    identity = _words(table, "id")
    if not _ID.fullmatch(identity):
        raise _Misfit(f"“{identity}” in {where} is no id")
    return identity


def _words(table: Mapping[str, Any], key: str) -> str:
    found = table.get(key)
    if not isinstance(found, str) or not found.strip():
        raise _Misfit(f"{key} is missing or empty in “{table.get('id', table.get('pattern', '?'))}”")
    return found.strip()
