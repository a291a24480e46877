"""The sample lesson, in a window."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from sample_lesson import Open

from advocacy_trainer.ui.lesson.page import LessonPage
from advocacy_trainer.ui.shell.window import MainWindow

SAMPLE = Path(__file__).parents[2] / "course" / "sample"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    shutil.copytree(SAMPLE, tmp_path / "content")
    return tmp_path / "content" / "lessons"


@pytest.fixture
def open_lesson(make_window: Callable[..., MainWindow], content: Path) -> Open:
    def opened(step: str = "s1", **given: str | int) -> tuple[MainWindow, LessonPage]:
        window = make_window(**given)
        window.context.lessons_dir = content
        window.context.forget_lessons()
        page = window.open_page("lesson", {"lesson": "sample-01", "step": step})
        assert isinstance(page, LessonPage)
        QApplication.processEvents()
        return window, page

    return opened
