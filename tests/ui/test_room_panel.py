"""The practice room's panel: what is beside the text, one thing at a time."""

from collections.abc import Callable

import pytest
from finders import press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from advocacy_trainer.ui.practice_room.page import PracticeRoomPage
from advocacy_trainer.ui.shell.window import MainWindow

Make = Callable[..., MainWindow]
Settle = Callable[[], None]


def test_it_opens_with_one_question_an_empty_page_and_nothing_the_coach_says(
    room: PracticeRoomPage,
) -> None:
    assert room.question.question.isVisible()
    assert room.editor.placeholderText() == room.question.question.text()
    assert room.question.question.text().endswith("?")
    assert room.editor.text() == ""
    assert room.panel.open_keys() == ["readers"]
    assert not room.counter.isVisible()
    assert room.editor.accessibleName()
    assert not room.editor.acceptRichText()


def test_another_question_is_shown_when_asked_and_none_when_not_wanted(room: PracticeRoomPage) -> None:
    first = room.question.question.text()
    QApplication.processEvents()  # the line below the text takes its height once it knows its width
    stands = room.editor.geometry()
    press(room.question, "Another question")
    assert room.question.question.text() != first
    press(room.question, "I'll write without one")
    assert not room.question.question.isVisible()
    assert room.editor.placeholderText() == ""
    QTest.keyClicks(room.editor, "a" * 250)
    QApplication.processEvents()
    assert room.editor.geometry() == stands


def test_the_length_is_said_on_the_page_from_80_percent_and_when_asked(room: PracticeRoomPage) -> None:
    room.use_platforms(("x",))
    QApplication.processEvents()
    stands = room.editor.geometry()
    room.editor.insertPlainText("a" * 223)
    assert room.sheet.length_line.text() == ""
    room.editor.insertPlainText("a")
    QApplication.processEvents()
    assert room.sheet.length_line.text() == "224 of 280 characters."
    assert room.editor.geometry() == stands
    room.editor.selectAll()
    QTest.keyClick(room.editor, Qt.Key.Key_Delete)
    assert room.sheet.length_line.text() == ""
    assert not room.counter.isVisible()
    room.editor.insertPlainText("to ord")
    room.length.set_open(True)
    assert room.counter.isVisible()
    assert room.counter.words.text() == "2 words"


def test_a_count_stands_on_the_tab_of_the_length_alone(room: PracticeRoomPage) -> None:
    room.editor.insertPlainText("Vi er stolte af vores innovative løsninger. " * 4)
    for tab in room.panel.by_key.values():
        tab.set_open(True)
        assert not any(letter.isdigit() for one in room.panel.tabs.tabs for letter in one.text())


def test_what_was_opened_beside_the_text_is_open_next_time(make_window: Make) -> None:
    window = make_window()
    page = window.open_page("sandbox", {"new": True})
    assert isinstance(page, PracticeRoomPage)
    page.readers.set_open(True)
    page.looks.set_open(True)
    window.open_page("home")
    window.rebuild()
    again = window.open_page("sandbox")
    assert isinstance(again, PracticeRoomPage)
    QApplication.processEvents()
    assert again.looks.isVisible()
    assert not again.readers.isVisible()
    assert not again.advice.isVisible()


def test_the_panel_stands_beside_the_text_where_there_is_room_and_below_it_where_not(
    make_window: Make, settle: Settle
) -> None:
    window = make_window()
    page = window.open_page("sandbox", {"new": True})
    assert isinstance(page, PracticeRoomPage)
    page.looks.set_open(True)
    for width, beside in ((1360, True), (1000, True), (990, False), (800, False), (1300, True)):
        window.resize(width, 700)
        settle()
        editor = page.editor.mapTo(window, page.editor.rect().topRight())
        looks = page.looks.mapTo(window, page.looks.rect().topLeft())
        assert (looks.x() > editor.x()) == beside, width


@pytest.mark.parametrize("width", [1360, 900])
def test_tab_goes_the_way_the_eye_goes(make_window: Make, settle: Settle, width: int) -> None:
    window = make_window()
    window.resize(width, 800)
    page = window.open_page("sandbox", {"new": True})
    assert isinstance(page, PracticeRoomPage)
    page.looks.set_open(True)
    settle()
    page.editor.setFocus()
    stops = [page.editor]
    for _ in range(40):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        stops.append(window.focusWidget())
    preview = page.previews.findChildren(QPushButton)[0]
    places = [stops.index(one) for one in (page.editor, page.looks.handle, preview)]
    assert places == sorted(places)
    QTest.keyClick(page.looks.handle, Qt.Key.Key_Left)  # the other tabs are reached by the arrows
    assert page.readers.handle.hasFocus()
    assert page.readers.is_open


@pytest.mark.parametrize(("width", "beside"), [(1366, 1), (1400, 2), (1920, 3)])
def test_several_platforms_stand_side_by_side_where_there_is_room_and_the_tabs_stay(
    make_window: Make, settle: Settle, width: int, beside: int
) -> None:
    window = make_window()
    window.resize(width, 900)
    page = window.open_page("sandbox", {"new": True})
    assert isinstance(page, PracticeRoomPage)
    page.editor.insertPlainText("Jeg har arbejdet på apotek i ni år. " * 20)
    page.looks.set_open(True)
    settle()
    tabs = page.panel.tabs.tabs[0]
    press(page.previews, "See it on another platform too")
    settle()
    held = (tabs, page.previews.devices, *page.previews.chips.values(), page.previews.cards["linkedin"])
    stands = [one.mapTo(window, one.rect().topLeft()) for one in held]
    page.previews.chips["x"].click()
    page.previews.chips["mastodon"].click()
    settle()
    cards = list(page.previews.cards.values())
    places = [card.mapTo(window, card.rect().topLeft()) for card in cards]
    assert len({place.x() for place in places}) == beside
    assert len({place.y() for place in places[1:]}) == (1 if beside == 3 else 2)
    assert len({place.y() for place in places}) == (1 if beside == 3 else 2 if beside == 2 else 3)
    assert page.sheet.width() >= max(460, 0.325 * width)
    assert all(card.width() >= 208 for card in cards)
    assert [one.mapTo(window, one.rect().topLeft()) for one in held] == stands  # none under the pointer
    sheet = page.sheet.mapTo(window, page.sheet.rect().topRight())
    assert sheet.x() < min(place.x() for place in places)


def test_her_page_stands_with_the_focus_before_what_is_beside_it(make_window: Make, settle: Settle) -> None:
    window = make_window()
    page = window.open_page("sandbox", {"new": True})
    assert isinstance(page, PracticeRoomPage)
    assert page.editor.hasFocus()
    assert page.panel.shown_tab is page.readers
    assert page.panel.made_readers is None
    wide = page.panel.minimumWidth()
    for _ in range(3):
        settle()
    assert page.panel.made_readers is not None
    assert page.panel.made_readers.isVisible()
    assert page.question.isVisible()
    assert page.editor.hasFocus()
    assert page.panel.width() == wide > 1  # her page keeps its place


def test_a_colleagues_notes_are_no_window_of_their_own_while_the_room_is_built(
    make_window: Callable[..., MainWindow],
) -> None:
    window = make_window()
    window.resize(560, 700)
    page = window.open_page("sandbox", {"new": True})
    assert isinstance(page, PracticeRoomPage)
    assert not page.panel.notes.isWindow()
    assert not page.panel.question.isWindow()
