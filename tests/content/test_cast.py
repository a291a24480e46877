"""Everybody the core lets speak, or begins a story with, stands in the cast of that language."""

import re
from collections.abc import Iterator

import pytest

from advocacy_trainer.course.cast import Person, appearances, read_cast
from advocacy_trainer.course.model import Aside, Lesson
from advocacy_trainer.course.reader import read_file, read_text
from advocacy_trainer.resources import lessons_dir

MOST_LESSONS = 7  # of fifteen: no person carries the core
_NAME = re.compile(
    r"\A\W*([A-ZÆØÅ][a-zæøåéíóú]+) "
    r"(?:er|var|står|sidder|arbejder|kører|underviser|is|was|works|drives|teaches)\s"
)
_NOBODY = re.compile(
    r"Hvad|Hvem|Hvor|Det|Der|Den|De|Han|Hun|Jeg|Vi|Du|Her|Nu|Alle|Ingen"
    r"|What|Who|Where|It|There|That|This|They|He|She|We|You|Here|Now|Everyone|Nobody"
)


def core(lang: str) -> Iterator[Lesson]:
    for path in sorted((lessons_dir() / lang / "core").glob("[0-9][0-9]-*.md")):
        lesson = read_file(path, path.name).lesson
        assert lesson is not None, path
        if lesson.head.format == 2:
            yield lesson


def cast(lang: str) -> dict[str, Person]:
    people, faults = read_cast(lessons_dir() / lang, lang)
    assert faults == ()
    assert people is not None
    return people


def named(lesson: Lesson) -> set[str]:
    """Return who speaks in a lesson, and with whose name a story in it begins."""
    names = {one.name for one in appearances(lesson)}
    for block in lesson.all_variants:
        if block.kind == "story" and isinstance(block.body, Aside):
            hit = _NAME.match(block.body.text)
            if hit and not _NOBODY.fullmatch(hit[1]):
                names.add(hit[1])
    return names


@pytest.mark.parametrize("lang", ["da", "en"])
def test_everybody_the_core_names_stands_in_the_cast(lang: str) -> None:
    people = cast(lang)
    missing = {lesson.head.id: sorted(named(lesson) - people.keys()) for lesson in core(lang)}
    assert {identity: names for identity, names in missing.items() if names} == {}


@pytest.mark.parametrize("lang", ["da", "en"])
def test_nobody_is_in_half_of_the_core(lang: str) -> None:
    told: dict[str, set[str]] = {}
    for lesson in core(lang):
        for name in named(lesson):
            told.setdefault(name, set()).add(lesson.head.id)
    assert {name: ids for name, ids in told.items() if len(ids) > MOST_LESSONS} == {}


def test_a_name_is_found_where_a_story_begins_with_it() -> None:
    head = "---\nid: core-99\nformat: 2\nform: story\ntitle: T\nminutes: 6\nteaching: 6\nexercises: 12\n"
    head += "objectives: o1 O\nseeds:\nchecked: 2026-11-29\n---\n## S {#s}\n\n"
    body = "::: story {#a work=care}\nLis er sosu-hjælper.\n:::\n\n::: story {#a}\nDet er onsdag.\n:::\n\n"
    body += "::: voices {#v}\n- Nina, mekaniker: Nej. > Hun siger nej.\n- Bo, tømrer: Ja. > Han vil.\n:::\n"
    lesson = read_text(head + body, "core/99-t.md").lesson
    assert lesson is not None
    assert named(lesson) == {"Lis", "Nina", "Bo"}
