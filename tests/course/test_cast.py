"""The cast: one person, one work, and nobody who stands in no list."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from advocacy_trainer.course.cast import carried_tracks, check_cast, read_cast
from advocacy_trainer.course.model import Lesson
from advocacy_trainer.course.reader import read_text

PERSON = '[[person]]\nname = "{}"\nwork = "{}"\nvoice = "tør"\nlessons = [{}]\n'
HEAD = """---
id: core-0{number}
{format}title: Ord
minutes: 5
teaching: 5
exercises: 10
objectives: o1 Høre
seeds:
checked: 2026-11-29
---
## Trin {{#s1}}

::: voices {{#v}}
- {who}: Ja. > Hun ville.
- Bo, tømrer: Nej. > Han ville ikke.
:::
"""


def lesson(who: str = "Karen, skolesekretær", number: int = 1, *, newer: bool = True) -> Lesson:
    head = "format: 2\nform: story\n" if newer else ""
    read = read_text(HEAD.format(number=number, format=head, who=who), "x.md")
    assert read.lesson is not None
    return read.lesson


def told(cast: str, folder: Path, *lessons: Lesson) -> Iterator[str]:
    (folder / "cast.toml").write_text(cast, encoding="utf-8")
    people, faults = read_cast(folder, "da")
    yield from map(str, faults)
    if people is not None:
        yield from map(str, check_cast(people, [("x.md", one) for one in lessons], "da"))


BO = PERSON.format("Bo", "tømrer", '"core-01"')


def test_everybody_stands_in_the_cast_as_the_lessons_write_them(tmp_path: Path) -> None:
    cast = BO + PERSON.format("Karen", "skolesekretær", '"core-01"')
    assert list(told(cast, tmp_path, lesson())) == []
    assert list(told(cast, tmp_path, lesson("Karen, pedel"))) == [
        (
            "x.md:15: Karen is “pedel” here and “skolesekretær” in the cast: "
            "give one person one work, or find another name"
        )
    ]
    assert list(told(BO, tmp_path, lesson())) == [
        "x.md:15: Karen stands in no cast: add [[person]] to da/cast.toml, or let somebody of the cast speak"
    ]
    assert list(told(BO, tmp_path, lesson(newer=False))) == []  # written anew later


def test_the_cast_knows_where_each_speaks(tmp_path: Path) -> None:
    cast = BO + PERSON.format("Karen", "skolesekretær", '"core-02", "core-01", "core-09"')
    assert list(told(cast, tmp_path, lesson(), lesson("Eva, kok", 2))) == [
        "x.md:15: Eva stands in no cast: add [[person]] to da/cast.toml, or let somebody of the cast speak",
        "x.md:15: the cast does not know that Bo speaks here: add core-02 to their lessons in da/cast.toml",
        "da/cast.toml:6: Karen speaks no more in core-02: take it out of lessons = [...]",
        "da/cast.toml:6: Karen is listed for core-09, which is no lesson: take it out of lessons = [...]",
    ]


@pytest.mark.parametrize(
    ("cast", "fault"),
    [
        (BO + BO, "da/cast.toml:6: Bo stands in line 1 already: find another name: one name is one person"),
        ('[[person]]\nname = "Bo"\n', "da/cast.toml:1: this person is not whole: give [[person]] a name"),
        (BO + "age = 40\n", "da/cast.toml:1: this person is not whole"),
        ("person = 3\n", "da/cast.toml:1: this person is not whole"),
        ("[[person\n", "da/cast.toml:1: the cast is no TOML"),
    ],
)
def test_a_cast_that_is_not_whole_is_named_by_its_line(tmp_path: Path, cast: str, fault: str) -> None:
    assert [each[: len(fault)] for each in told(cast, tmp_path)][:1] == [fault]


def test_nobody_carries_a_whole_track() -> None:
    files = {f"core-0{number}": ("x.md", lesson("Eva, kok", number)) for number in (1, 2)}
    files["core-03"] = ("y.md", lesson("Karen, pedel", 3))
    found = list(map(str, carried_tracks(files, [("core", list(files))])))
    assert found == ["y.md:1: Bo speaks in every lesson of core: let somebody else speak in some of them"]
    assert list(carried_tracks(files, [("core", ["core-01", "core-02"])])) == []


def test_without_a_list_nothing_is_said(tmp_path: Path) -> None:
    assert read_cast(tmp_path, "da") == (None, ())
