"""A suggestion's card: at the height of its words, and where they are out of sight it leads to them."""

from collections.abc import Callable

import pytest
from finders import press
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from advocacy_trainer.ui.practice_room.coach.remark_card import RemarkCard
from advocacy_trainer.ui.practice_room.page import PracticeRoomPage
from advocacy_trainer.ui.shell.window import MainWindow

Make = Callable[..., MainWindow]
Settle = Callable[[], None]
STIFF = "Vi sikrer altid en professionel rådgivning med kunden i centrum."
PLAIN = "Jeg stod i kælderen og ledte efter den sidste kasse.\n\n" * 14
SIZES = [(1180, 760), (1366, 768), (1920, 1080)]


def opened(window: MainWindow, settle: Settle, size: tuple[int, int], text: str) -> PracticeRoomPage:
    window.resize(*size)
    page = window.open_page("sandbox", {"new": True})
    assert isinstance(page, PracticeRoomPage)
    page.editor.insertPlainText(text)
    page.editor.moveCursor(page.editor.textCursor().MoveOperation.Start)
    stand(settle)
    return page


def stand(settle: Settle) -> None:
    for _ in range(4):
        settle()


def card_of(page: PracticeRoomPage) -> RemarkCard:
    card = page.coach.list.card
    assert isinstance(card, RemarkCard)
    return card


def line_of(page: PracticeRoomPage) -> int:
    return page.editor.line_of(card_of(page).remark.start).center().y()


def in_sight(page: PracticeRoomPage) -> bool:
    text = page.editor.viewport()
    top = text.mapToGlobal(QPoint(0, 0)).y()
    return top <= line_of(page) < top + text.height()


def leads_there(page: PracticeRoomPage) -> None:
    """Check that the notch stands at the line, and that the line is in sight; or that nothing points."""
    card = card_of(page)
    if in_sight(page):
        assert card.notch is not None
        assert abs(card.mapToGlobal(QPoint(0, card.notch)).y() - line_of(page)) <= 1
        assert not card.seek.isVisible()
    else:
        assert card.notch is None
        assert page.coach.list.gap.height() == 0
        assert card.seek.isVisible()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("before", ["", PLAIN])
def test_a_card_that_is_asked_for_stands_at_its_line_in_sight(
    make_window: Make, settle: Settle, size: tuple[int, int], before: str
) -> None:
    page = opened(make_window(language="da"), settle, size, before + STIFF + "\n\n" + PLAIN)
    place = page.editor.cursor_place()
    QTest.keyClick(page.editor, Qt.Key.Key_F8)
    stand(settle)
    assert in_sight(page)
    leads_there(page)
    assert page.editor.cursor_place() == place
    bar = page.editor.verticalScrollBar()
    for down in (bar.maximum(), 0, bar.maximum() // 2):
        bar.triggerAction(bar.SliderAction.SliderMove)  # as by hand
        bar.setValue(down)
        stand(settle)
        leads_there(page)
    page.readers.set_open(True)
    bar.setValue(0)
    page.advice.set_open(True)
    stand(settle)
    assert in_sight(page), "the tab was opened"
    leads_there(page)


def test_words_out_of_sight_are_led_to_and_the_text_stays_where_the_writer_put_it(
    make_window: Make, settle: Settle
) -> None:
    page = opened(make_window(language="en"), settle, (1180, 760), PLAIN + STIFF + "\n\n" + PLAIN)
    page.advice.set_open(True)
    stand(settle)
    page.coach.read_rested()  # quietly: nobody asked
    page.coach.read_through()
    stand(settle)
    bar = page.editor.verticalScrollBar()
    bar.triggerAction(bar.SliderAction.SliderMove)
    bar.setValue(0)
    stand(settle)
    assert not in_sight(page)
    leads_there(page)
    press(card_of(page), "Go to it")
    stand(settle)
    assert in_sight(page)
    leads_there(page)
    assert card_of(page).hasFocus() or card_of(page).isAncestorOf(page.window().focusWidget())


def test_praise_makes_room_for_a_card_at_the_first_line(make_window: Make, settle: Settle) -> None:
    praised = "I dag lærte jeg noget af min egen fejl. Igen. Det første år turde jeg ikke sige det højt."
    page = opened(make_window(language="da"), settle, (1366, 768), f"{STIFF}\n\n{praised}")
    page.advice.set_open(True)
    page.coach.read_through()
    stand(settle)
    praise = page.coach.list.praise_card
    assert praise is not None
    leads_there(page)
    assert praise.mapToGlobal(QPoint(0, 0)).y() > card_of(page).mapToGlobal(QPoint(0, 0)).y()


@pytest.mark.parametrize("size", [(800, 600), (960, 700)])
def test_below_the_text_the_words_are_in_sight_and_nothing_scrolls_round_the_page(
    make_window: Make, settle: Settle, size: tuple[int, int]
) -> None:
    page = opened(make_window(language="da"), settle, size, PLAIN + STIFF + "\n\n" + PLAIN)
    stands = page.head.stop.mapTo(page.window(), QPoint(0, 0))
    QTest.keyClick(page.editor, Qt.Key.Key_F8)
    stand(settle)
    assert in_sight(page)
    assert card_of(page).notch is None
    assert not card_of(page).visibleRegion().isEmpty()
    assert page.scroller.verticalScrollBar().maximum() == 0
    assert page.head.stop.mapTo(page.window(), QPoint(0, 0)) == stands
