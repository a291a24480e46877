"""The templates of lessons/README.md are lessons: they read without a fault, and name every kind of block."""

import re

import pytest

from advocacy_trainer.course.blocks import KINDS
from advocacy_trainer.course.reader import read_text
from advocacy_trainer.resources import lessons_dir

README = (lessons_dir() / "README.md").read_text(encoding="utf-8")
TEMPLATES = re.findall(r"```markdown\n(.*?)```", README, re.DOTALL)


def test_there_is_a_template_in_each_language() -> None:
    assert len(TEMPLATES) == 2


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_template_is_a_lesson_of_the_newer_format(template: str) -> None:
    reading = read_text(template, "template.md")
    assert [str(fault) for fault in reading.faults] == []
    assert reading.lesson is not None
    assert reading.lesson.head.format == 2


def test_every_kind_of_block_is_explained() -> None:
    assert [kind for kind in KINDS if f"`{kind}`" not in README] == []
