"""The pictures that course.toml gives a place: there, described, and every drawing shown somewhere."""

import datetime as dt
import re
import shutil
from pathlib import Path

import pytest

from advocacy_trainer.course.catalogue import load
from advocacy_trainer.course.checker import read_and_check
from advocacy_trainer.course.plan_of_course import read_course
from advocacy_trainer.errors import ContentError
from advocacy_trainer.resources import assets_dir, lessons_dir

SAMPLE = Path(__file__).parent / "sample"
CODE = Path(__file__).parents[2] / "advocacy_trainer"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(SAMPLE, tmp_path / "content")
    return tmp_path / "content" / "lessons"


def place(root: Path, line: str) -> None:
    with (root / "course.toml").open("a", encoding="utf-8") as file:
        file.write(f"\n[pictures]\n{line}\n")


def test_a_lesson_shows_its_own_picture_else_its_chapters_else_its_tracks() -> None:
    for lang in ("da", "en"):
        catalogue = load(lessons_dir(), lang)
        assert catalogue.picture_of("core-08") == catalogue.pictures["core-08"]
        assert catalogue.picture_of("core-09") == catalogue.pictures["write-yourself"]
        assert catalogue.picture_of("leaders-03") == catalogue.pictures["leaders"]
        assert catalogue.picture_of("core-99") is None
    danish, english = (load(lessons_dir(), lang).pictures for lang in ("da", "en"))
    assert danish.keys() == english.keys()
    assert all(danish[place].name == english[place].name for place in danish)
    assert all(danish[place].seen != english[place].seen for place in danish)


def test_every_drawing_is_shown_somewhere() -> None:
    lessons = "".join(path.read_text(encoding="utf-8") for path in lessons_dir().rglob("*.md"))
    code = "".join(path.read_text(encoding="utf-8") for path in (CODE / "ui").rglob("*.py"))
    shown = set(re.findall(r"illustration:([a-z-]+)", lessons))
    shown |= {picture.name for picture in read_course(lessons_dir()).pictures.values()}
    drawn = {path.stem for path in (assets_dir() / "illustrations").glob("*.svg")}
    assert sorted(name for name in drawn - shown if f'"{name}"' not in code) == []


def test_a_picture_that_is_not_there_or_not_described_is_a_fault(root: Path) -> None:
    place(root, 'sample-01 = { name = "no-such", da = "", en = "x" }')
    said = [str(fault) for fault in read_and_check(root, dt.date(2026, 11, 30))[0] if "picture" in fault.what]
    assert len(said) == 2
    assert "no-such" in said[0] + said[1]


@pytest.mark.parametrize(
    "line",
    ['core-99 = { name = "home", da = "a", en = "b" }', 'sample-01 = { name = "home", da = "a" }'],
)
def test_a_picture_without_a_place_or_in_one_language_is_refused(root: Path, line: str) -> None:
    place(root, line)
    with pytest.raises(ContentError):
        read_course(root)
