"""Everybody the core names stands in its cast list, and nobody carries it alone."""

import re
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from advocacy_trainer.course import model
from advocacy_trainer.course.model import Block, Lesson
from advocacy_trainer.course.plan_of_course import read_course
from advocacy_trainer.course.reader import read_file, read_text
from advocacy_trainer.resources import lessons_dir

MOST_LESSONS = 8  # of the core's fifteen
_NAME = r"[A-ZÆØÅ][a-zæøåéíóú]+"
_SPOKEN = re.compile(rf"\A({_NAME}),\s")  # "Ruth, nurse"; »Din leder« and "The office" are nobody
_FIRST_IN_STORY = re.compile(
    rf"\A({_NAME}) (?:er|var|står|sidder|arbejder|kører|underviser|is|was|works|stands|drives|teaches)\s"
)
_NOBODY = re.compile(
    r"Hvad|Hvem|Hvor|Det|Der|Den|De|Han|Hun|Jeg|Vi|Du|Her|Nu|Alle|Ingen"
    r"|What|Who|Where|It|There|That|This|They|He|She|We|You|Here|Now|Everyone|Nobody"
)


def named_in(lesson: Lesson) -> dict[str, str]:
    """Map each name to the work it is given, empty where none is."""
    found: dict[str, str] = {}
    for block in lesson.all_variants:
        for name, work in _in_block(block):
            if name and not _NOBODY.fullmatch(name) and not found.get(name):
                found[name] = work
    return found


def _in_block(block: Block) -> Iterator[tuple[str, str]]:
    body = block.body
    if isinstance(body, model.Voices):
        yield from ((voice.name, voice.work) for voice in body.voices if voice.work)
        yield _split(body.who)
    elif isinstance(body, model.Draft):
        yield _split(body.who)
    elif isinstance(body, model.Thread):
        for comment in body.comments:
            for each in (comment, *comment.variants):
                yield from ((reply.name, reply.work) for reply in each.models)
                if each.leaves is not None:
                    yield each.leaves.name, each.leaves.work
    elif isinstance(body, model.Aside) and block.kind == "story":
        hit = _FIRST_IN_STORY.match(body.text.lstrip("* \n"))
        yield (hit[1] if hit else "", "")


def _split(who: str) -> tuple[str, str]:
    hit = _SPOKEN.match(who)
    return (hit[1], who[hit.end() :].strip()) if hit else ("", "")


def cast(lang: str) -> list[dict[str, Any]]:
    people: list[dict[str, Any]] = tomllib.loads(
        (lessons_dir() / lang / "cast.toml").read_text(encoding="utf-8")
    )["person"]
    return people


def core(lang: str) -> Iterator[Lesson]:
    for path in sorted((lessons_dir() / lang / "core").glob("[0-9][0-9]-*.md")):
        lesson = read_file(path, path.name).lesson
        assert lesson is not None, path
        if lesson.head.format == 2:
            yield lesson


@pytest.mark.parametrize("lang", ["da", "en"])
def test_everybody_the_core_names_stands_in_the_cast(lang: str) -> None:
    known = {one["name"] for one in cast(lang)}
    missing = [
        (lesson.head.id, name) for lesson in core(lang) for name in named_in(lesson) if name not in known
    ]
    assert missing == []


@pytest.mark.parametrize("lang", ["da", "en"])
def test_the_cast_is_whole(lang: str) -> None:
    lessons = read_course(lessons_dir()).lesson_ids
    people = cast(lang)
    assert len({one["name"] for one in people}) == len(people)
    for one in people:
        assert set(one) == {"name", "work", "voice", "lessons"}, one
        assert one["lessons"], one["name"]
        assert set(one["lessons"]) <= set(lessons), one["name"]
        assert len(one["lessons"]) <= MOST_LESSONS, f"{one['name']} carries too much"


@pytest.mark.parametrize("lang", ["da", "en"])
def test_no_person_speaks_in_more_than_half_of_the_core(lang: str) -> None:
    told: dict[str, set[str]] = {}
    for lesson in core(lang):
        for name in named_in(lesson):
            told.setdefault(name, set()).add(lesson.head.id)
    assert {name: ids for name, ids in told.items() if len(ids) > MOST_LESSONS} == {}


def test_a_name_is_found_where_one_speaks_writes_or_is_told_of() -> None:
    text = """---
id: core-99
format: 2
form: story
title: T
minutes: 6
teaching: 6
exercises: 12
objectives: o1 O
seeds:
checked: 2026-11-29
---
## S {#s}

::: story {#a work=care}
Lis er sosu-hjælper.
:::

::: story {#a}
Hvad er det?
:::

::: voices {#v}
- Nina, mekaniker: Nej. > Hun siger nej.
:::

::: draft {#d stage=first}
prompt: P
who: Oskar, køkkenassistent
model: M
:::

::: thread {#t post=other}
who: Bente, i gruppen
post: P
== c [kind=criticism]
says: S
- [answered] A
- [waited] B
- [left] C
model: Ayse, sosu-hjælper: »Ja.« > Hun svarer.
leaves: Peter, sosu-assistent > Han går.
:::
"""
    lesson = read_text(text, "core/99-t.md").lesson
    assert lesson is not None
    assert set(named_in(lesson)) == {"Lis", "Nina", "Oskar", "Ayse", "Peter"}
