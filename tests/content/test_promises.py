"""Every sentence that promises something names a test, and every name in promises.txt has one."""

import re
from pathlib import Path

import pytest

from advocacy_trainer.course import promises
from advocacy_trainer.course.handouts import read_handouts
from advocacy_trainer.resources import lessons_dir

TESTS = Path(__file__).parents[1]
PROGRAM = TESTS.parent / "advocacy_trainer"
WORDS = [path for path in sorted(lessons_dir().rglob("*.md")) if path.name != "README.md"]
BESIDE = [path for path in WORDS if path.parent.name in ("help", "handouts")]
_MARKED = re.compile(r"mark\.holds\(\s*((?:\"[\w-]+\",?\s*)+)\)")
_IN_CODE = re.compile(r"# holds=([\w-]+)")


def listed() -> frozenset[str]:
    names = promises.read_list(lessons_dir())
    assert names is not None
    return names


def held() -> set[str]:
    marks = (mark for path in TESTS.rglob("test_*.py") for mark in _MARKED.findall(path.read_text("utf-8")))
    return {name for mark in marks for name in re.findall(r"[\w-]+", mark)}


def said_in_words() -> dict[str, str]:
    return {
        promise.name: path.name
        for path in WORDS
        for promise in promises.find(path.read_text(encoding="utf-8"))
    }


def said_in_code() -> dict[str, str]:
    return {
        name: path.name
        for path in PROGRAM.rglob("*.py")
        for name in _IN_CODE.findall(path.read_text(encoding="utf-8"))
    }


def test_every_name_in_the_list_is_a_test() -> None:
    assert listed() - held() == set()
    assert held() - listed() == set()


def test_every_promise_names_one_of_them() -> None:
    said = {**said_in_words(), **said_in_code()}
    assert {name: where for name, where in said.items() if name not in listed()} == {}
    assert len(said) > 6


@pytest.mark.parametrize("path", BESIDE, ids=lambda path: f"{path.parts[-3]}-{path.stem}")
def test_no_mark_beside_the_lessons_is_left_half_written(path: Path) -> None:
    assert list(promises.odd(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize("language", ["da", "en"])
def test_no_mark_reaches_paper(language: str) -> None:
    folder = lessons_dir() / language
    marked = [path.stem for path in BESIDE if "{holds" in path.read_text(encoding="utf-8")]
    assert "hr-one-pager" in marked
    assert [sheet.id for sheet in read_handouts(folder) if "{holds" in sheet.body] == []


def test_both_languages_promise_the_same_beside_the_lessons() -> None:
    found: dict[str, set[tuple[str, str]]] = {"da": set(), "en": set()}
    for path in BESIDE:
        names = {promise.name for promise in promises.find(path.read_text(encoding="utf-8"))}
        found[path.parts[-3]] |= {(path.name, name) for name in names}
    assert found["da"] == found["en"]
