"""Where the data lies, older copies, and what holds for every part of the log."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from finders import button_with, labels, press
from log_events import page_of
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from advocacy_trainer.progress.backup import keep_copies
from advocacy_trainer.ui.log import plan
from advocacy_trainer.ui.shell.window import MainWindow


def test_an_empty_log_says_what_will_come(make_window: Callable[..., MainWindow], tmp_path: Path) -> None:
    window = make_window(tmp_path / "new")
    assert "Your small steps will appear here" in labels(page_of(window, "months"))
    assert "Nothing is written here yet." in labels(page_of(window, "journal"))
    assert button_with(page_of(window, "plan"), "My answer: yes, no or not now")


def test_where_nothing_is_saved_the_page_says_so(make_window: Callable[..., MainWindow]) -> None:
    window = make_window(None)
    assert "Nothing is being saved. What you write will be gone when the app closes." in "".join(
        labels(page_of(window, "mine"))
    )
    page = page_of(window, "months")
    press(page, "Something I'm glad about")
    page.part.glad.editor.put("kun nu")
    press(page, "Put it in my log")
    assert "kun nu" in labels(page)


def test_an_older_copy_brings_back_what_is_missing(window: MainWindow, data: Path) -> None:
    keep_copies(data / "log", dt.date(2026, 11, 1))
    before = list(window.context.stores.log.events())
    window.context.stores.log.erase(lambda event: event.kind == "note-added")
    page = page_of(window, "mine")
    press(page, "Bring back what is missing")
    after = window.context.stores.log.events()
    assert sorted(after[:-1]) == sorted(before)
    assert after[-1].kind == "restored"


def test_every_file_is_listed_and_folding_is_said_beforehand(window: MainWindow) -> None:
    page = page_of(window, "mine")
    shown = labels(page)
    assert "The journal: what you wrote for yourself" in shown
    assert any("log/journal.json" in text for text in shown)
    page.part.months.setCurrentIndex(page.part.months.findData(3))
    assert "becomes one line for each lesson" in page.part.said.text()
    press(page, "Choose this")
    assert window.context.settings.number("keep_months") == 3
    press(page, "Erase everything …")
    assert "Erase now, cannot be undone" in [made.text() for made in page.findChildren(QPushButton)]


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("part", ["months", "plan", "journal", "take", "mine"])
def test_nothing_is_cut_off_in_a_small_window(
    data: Path, make_window: Callable[..., MainWindow], part: str, scale: int
) -> None:
    window = make_window(data, text_scale=scale, language="da")
    window.resize(800, 600)
    page = page_of(window, part, format="certificate", asking=True)
    if part == "journal":
        press(page, "Slet: Hvad holder dig tilbage?")
    for _ in range(3):
        QApplication.processEvents()
    edge = page.scroller.viewport().width()
    children = page.part.findChildren(QWidget)
    assert len(children) > 5
    for child in children:
        if child.isVisibleTo(page):
            right = child.mapTo(page.scroller.viewport(), QPoint(child.width(), 0)).x()
            assert right <= edge, (child, getattr(child, "text", str)())
        if isinstance(child, QLabel) and child.isVisibleTo(page) and child.wordWrap():
            assert child.height() >= child.heightForWidth(child.width()), child.text()


def test_every_control_has_a_name(window: MainWindow) -> None:
    for part in ("months", "plan", "journal", "take", "mine"):
        page = page_of(window, part, format="certificate")
        for field in [*page.findChildren(QLineEdit), *page.findChildren(QComboBox)]:
            assert field.accessibleName(), (part, field)
        for made in page.findChildren(QPushButton):
            assert made.text() or made.accessibleName(), part
    assert isinstance(page_of(window, "plan").part, plan.PlanPart)
