"""A lesson is its two files and its line in course.toml: written there, it is checked, listed and found."""

import datetime as dt
import shutil
from pathlib import Path

import pytest

from advocacy_trainer.course.catalogue import load
from advocacy_trainer.course.checker import read_and_check
from advocacy_trainer.course.search import documents_of

SAMPLE = Path(__file__).parent / "sample"
FILE = "en/sample/04-one-more.md"
TODAY = dt.date(2026, 11, 29)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The sample course, with a copy of its first lesson as a fourth one, not yet named."""
    shutil.copytree(SAMPLE, tmp_path / "content")
    lessons = tmp_path / "content" / "lessons"
    for lang in ("da", "en"):
        text = (lessons / lang / "sample" / "01-every-block.md").read_text(encoding="utf-8")
        text = text.replace("id: sample-01", "id: sample-04").replace("A feed looks", "A zebra looks")
        (lessons / lang / "sample" / "04-one-more.md").write_text(text, encoding="utf-8")
    return lessons


def name_it(root: Path) -> None:
    course = root / "course.toml"
    named = 'sample-03 = "newer-blocks"\n'
    text = course.read_text(encoding="utf-8")
    course.write_text(text.replace(named, f'{named}sample-04 = "one-more"\n'), encoding="utf-8")


def about_it(root: Path) -> set[str]:
    return {fault.what for fault in read_and_check(root, TODAY)[0] if "04-one-more" in str(fault)}


def test_the_check_names_a_file_that_the_course_does_not(root: Path) -> None:
    before = about_it(root)
    name_it(root)
    assert len(before - about_it(root)) >= 1


def test_a_lesson_that_is_named_is_listed_and_found(root: Path) -> None:
    assert "sample-04" not in [one.id for one in load(root, "en").lessons]
    name_it(root)
    assert "sample-04" in [one.id for one in load(root, "en").lessons]
    assert any("zebra" in found.text for found in documents_of(root, "en", [FILE]))
