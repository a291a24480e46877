"""A step opens with its question in sight, in the tour too, and its fields stand in no other box."""

from collections.abc import Callable

import pytest
from finders import settle
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QComboBox, QLineEdit, QTextEdit, QWidget

from advocacy_trainer.ui.kit.page_signals import PageName
from advocacy_trainer.ui.lesson.page import LessonPage
from advocacy_trainer.ui.shell import tour
from advocacy_trainer.ui.shell.pages import page_class
from advocacy_trainer.ui.shell.window import MainWindow

Make = Callable[..., MainWindow]


def heading_in_sight(page: LessonPage) -> bool:
    heading, view = page.views[page.step].heading, page.scroller.viewport()
    return view.rect().contains(heading.mapTo(view, QPoint(0, 0)))


def scroll_to_end(page: LessonPage) -> None:
    bar = page.scroller.verticalScrollBar()
    bar.setValue(bar.maximum())


def test_a_step_entered_by_next_or_back_opens_at_its_question(make_window: Make) -> None:
    window = make_window(None, language="da", text_scale=200)
    window.resize(800, 600)
    page = window.open_page("lesson", {"lesson": "core-04", "step": ""})
    assert isinstance(page, LessonPage)
    settle()
    for press in (page.next_button, page.next_button, page.back_button):
        scroll_to_end(page)
        press.setFocus()
        press.click()
        settle()
        assert heading_in_sight(page), page.step


@pytest.mark.parametrize("kind", ["choice", "pick", "match", "sort", "spot", "complete"])
def test_the_tour_draws_a_question_where_a_person_meets_it(make_window: Make, kind: str) -> None:
    window = make_window(None, language="da", text_scale=200)
    window.resize(800, 600)
    page = window.open_page("lesson")
    assert isinstance(page, LessonPage)
    LessonPage.tour()[kind](page)
    settle()
    assert heading_in_sight(page)


@pytest.mark.parametrize(("page", "state"), [("lesson", "card"), ("lesson", "plan"), ("draft-versions", "")])
def test_a_field_stands_in_no_other_box(make_window: Make, page: PageName, state: str) -> None:
    window = make_window(None, language="da")
    tour.fill_with_samples(window.context)
    settle()
    shown = tour.bring_page(window, page, page_class(page).tour()[state])
    settle()
    fields = [
        each
        for each in shown.findChildren(QWidget)
        if isinstance(each, QTextEdit | QLineEdit | QComboBox) and each.isVisible()
    ]
    assert fields
    for field in fields:
        around = field.parentWidget()
        while around is not None and around is not shown:
            assert around.property("look") != "card", field.accessibleName()
            around = around.parentWidget()
