"""A step opens with its question in sight, however large the text, and a tour draws it so."""

from collections.abc import Callable

import pytest
from finders import settle
from PySide6.QtCore import QPoint

from advocacy_trainer.ui.lesson.page import LessonPage
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
