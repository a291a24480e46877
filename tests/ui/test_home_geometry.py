"""Home stands in the window: nothing higher than it must be, the next step in sight."""

import datetime as dt
from collections.abc import Callable

import pytest
from finders import settle
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QPushButton

from advocacy_trainer.course_progress import NextStep
from advocacy_trainer.ui.home.cards import DraftCard, RoomyCard
from advocacy_trainer.ui.home.closed_lines import ClosedLines
from advocacy_trainer.ui.home.page import HomePage
from advocacy_trainer.ui.kit.frame.disclosure import Disclosure
from advocacy_trainer.ui.kit.look.spacing import PAGE_COLUMNS
from advocacy_trainer.ui.kit.wording import day_and_time, time
from advocacy_trainer.ui.shell.window import MainWindow

Make = Callable[..., MainWindow]
STATES = ("", "first-day", "rest")
HIGHEST = 370  # px of a card of the first row


def home(window: MainWindow, state: str) -> HomePage:
    page = window.open_page("home", {})
    assert isinstance(page, HomePage)
    settle()
    page.refresh()
    HomePage.tour()[state](page)
    settle(8)
    return page


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("language", ["da", "en"])
def test_home_is_seen_whole_and_its_cards_take_no_more_than_they_need(
    make_window: Make, state: str, language: str
) -> None:
    window = make_window(language=language)
    assert (window.width(), window.height()) == (1180, 760)
    page = home(window, state)
    assert page.scroller.verticalScrollBar().maximum() == 0
    cards = page.findChildren(RoomyCard)
    assert cards
    assert max(card.height() for card in cards) <= HIGHEST


@pytest.mark.parametrize("size", [(800, 600), (1920, 1080)])
@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("state", STATES)
def test_nothing_on_home_is_cut_off(make_window: Make, state: str, scale: int, size: tuple[int, int]) -> None:
    window = make_window(text_scale=scale)
    window.resize(*size)
    page = home(window, state)
    assert page.scroller.horizontalScrollBar().maximum() == 0
    for label in page.findChildren(QLabel):
        if label.isVisibleTo(page) and label.hasHeightForWidth():
            assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_the_first_step_is_in_sight_in_the_smallest_window(make_window: Make) -> None:
    window = make_window(language="da")
    window.resize(800, 600)
    page = home(window, "first-day")
    begin = next(
        each
        for each in page.findChildren(QPushButton)
        if each.property("look") == "primary" and each.isVisible()
    )
    foot = begin.mapTo(page.scroller.viewport(), QPoint(0, begin.height())).y()
    assert foot <= page.scroller.viewport().height()


def test_a_draft_says_today_and_yesterday_and_then_the_date(make_window: Make) -> None:
    make_window(language="en")
    now = dt.datetime.now().astimezone()
    assert day_and_time(now).startswith("today at ")
    assert day_and_time(now - dt.timedelta(days=1)).startswith("yesterday at ")
    assert day_and_time(now - dt.timedelta(days=3)) == time(now - dt.timedelta(days=3))


@pytest.mark.parametrize("page", ["home", "lessons"])
def test_columns_grow_no_wider_than_the_eye_follows(make_window: Make, page: str) -> None:
    window = make_window()
    window.resize(1920, 1080)
    shown = window.open_page(page, {})
    settle(8)
    column = shown.column.parentWidget()
    assert column is not None
    assert 1100 < column.width() <= PAGE_COLUMNS


@pytest.mark.parametrize("state", ["", "opened", "first-day", "rest", "through"])
def test_home_has_one_primary_and_none_after_a_no(make_window: Make, state: str) -> None:
    window = make_window()
    if state == "through":
        page = window.open_page("home", {})
        assert isinstance(page, HomePage)
        page.refresh()
        page.stay(NextStep("through"))
        settle(2)
    else:
        page = home(window, state)
    primary = [
        each
        for each in page.findChildren(QPushButton)
        if each.isVisible() and each.property("look") == "primary"
    ]
    assert len(primary) == (0 if state == "rest" else 1)


@pytest.mark.parametrize("language", ["da", "en"])
def test_what_lies_below_is_as_high_as_its_words_and_its_answers_stand_beside_one_another(
    make_window: Make, language: str
) -> None:
    page = home(make_window(language=language), "")
    page.stay(NextStep("resume", "core-03", "", "Why me?", reason=True, refresher=True))
    settle(8)
    answers = [
        each
        for each in page.findChildren(QPushButton)
        if each.isVisible() and each.property("look") == "on-ground"
    ]
    assert len(answers) == 2
    assert answers[0].y() == answers[1].y()
    closed = next(each for each in page.findChildren(Disclosure) if each.toggle.objectName() == "my-reason")
    card = closed.parentWidget()
    assert card is not None
    words = sum(each.height() for each in card.findChildren(QLabel) if each.isVisible())
    assert card.height() <= 2.5 * words, "no void below its sentence"


def test_closed_words_stand_as_lines_and_give_way_to_the_words(make_window: Make) -> None:
    window = make_window()
    page = home(window, "")
    card = page.findChild(DraftCard)
    lines = card.findChild(ClosedLines)
    assert lines.count >= 1
    assert lines.height() > 0
    card.findChild(QPushButton, "draft-words").click()
    settle()
    assert card.is_open
    assert not lines.isVisible()
