"""The cards a question is answered with: what a screen reader hears, where they stand, and the keys."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from finders import settle
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from sample_lesson import Open, block

from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.card_group import CardGroup
from advocacy_trainer.ui.kit.remark import RemarkBox
from advocacy_trainer.ui.lesson.activities import SHOWN, play
from advocacy_trainer.ui.lesson.activities.activity import Activity
from advocacy_trainer.ui.lesson.activities.choosing import PickActivity
from advocacy_trainer.ui.lesson.activities.matching import MatchActivity
from advocacy_trainer.ui.lesson.activities.ordering import OrderActivity
from advocacy_trainer.ui.lesson.activities.playing import only_read
from advocacy_trainer.ui.lesson.activities.sorting import SortActivity
from advocacy_trainer.ui.lesson.page import LessonPage
from advocacy_trainer.ui.shell.window import MainWindow

Make = Callable[..., MainWindow]
ONE = {"choice", "pick", "match", "sort", "scenario"}  # of which one card is chosen
MANY = {"order", "checklist"}


def role(widget: QWidget) -> QAccessible.Role:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.role()


def opened(window: MainWindow, kind: str) -> tuple[LessonPage, Activity[Any]]:
    page = window.open_page("lesson", {})
    assert isinstance(page, LessonPage)
    LessonPage.tour()[kind](page)
    found = [each for each in page.views[page.step].activities.values() if each.block.kind == kind]
    settle()
    return page, found[0]


def groups(activity: QWidget) -> Iterator[CardGroup]:
    return (each for each in activity.findChildren(CardGroup) if each.isVisible())


@pytest.mark.parametrize("kind", sorted(ONE | MANY))
def test_cards_are_heard_as_a_named_group_of_radio_buttons_or_boxes(make_window: Make, kind: str) -> None:
    page, activity = opened(make_window(), kind)
    found = list(groups(activity))
    assert found
    for group in found:
        assert role(group) == QAccessible.Role.Grouping
        assert group.accessibleName().strip()
        wanted = QAccessible.Role.RadioButton if kind in ONE else QAccessible.Role.CheckBox
        assert {role(card) for card in group.cards} == {wanted}
        first, second = group.cards[:2]
        first.setFocus()
        QTest.keyClick(first, Qt.Key.Key_Down)
        assert page.window().focusWidget() is second, "an arrow leads on"
        assert not second.isChecked(), "and chooses nothing"


@pytest.mark.parametrize("size", [(1180, 760), (800, 600)])
@pytest.mark.parametrize("kind", ["choice", "pick", "order", "scenario"])
def test_answers_below_one_another_take_the_whole_column(
    make_window: Make, kind: str, size: tuple[int, int]
) -> None:
    window = make_window()
    window.resize(*size)
    _, activity = opened(window, kind)
    for group in groups(activity):
        assert {card.width() for card in group.cards} == {group.width()}
        assert group.width() == activity.width()


@pytest.mark.parametrize("kind", ["sort", "match"])
def test_answers_beside_one_another_are_equally_high(make_window: Make, kind: str) -> None:
    window = make_window()
    window.resize(800, 600)
    _, activity = opened(window, kind)
    rows: dict[int, set[int]] = {}
    for group in groups(activity):
        for card in group.cards:
            rows.setdefault(card.y(), set()).add(card.height())
    assert rows
    assert all(len(heights) == 1 for heights in rows.values())


@pytest.mark.parametrize("card", [0, -1])
@pytest.mark.parametrize("kind", ["match", "sort"])
def test_what_is_said_of_a_piece_stands_below_all_rows_and_moves_no_card(
    make_window: Make, kind: str, card: int
) -> None:
    page, activity = opened(make_window(), kind)
    assert isinstance(activity, MatchActivity | SortActivity)
    cards = activity.cards.cards
    before = [one.geometry() for one in cards]
    assert len({place.x() for place in before}) > 1, "they stand beside one another"
    cards[card].click()
    settle()
    assert [one.geometry() for one in cards] == before
    told = activity.cards.told_at(activity.cards.chosen[0])
    assert isinstance(told, RemarkBox)
    assert told.isVisible()
    assert told.width() == activity.cards.width()
    assert told.mapTo(activity.cards, QPoint(0, 0)).y() > max(place.bottom() for place in before)
    assert page.next_button.text() == "Next"


def test_what_is_said_of_a_piece_stands_in_its_card_where_cards_stand_below_one_another(
    make_window: Make,
) -> None:
    window = make_window()
    _, activity = opened(window, "match")
    assert isinstance(activity, MatchActivity)
    pressed = activity.cards.cards[1]
    pressed.click()
    activity.cards.resize(300, 900)
    remark = pressed.remark
    assert remark is not None
    assert remark.spoken == activity.told == pressed.accessibleDescription()
    assert activity.cards.below.isHidden()
    activity.cards.resize(760, 900)
    assert pressed.remark is None
    below = activity.cards.told_at(1)
    assert isinstance(below, RemarkBox)
    assert below.text == activity.told


def test_of_several_answers_beside_one_another_each_is_told_of_below_all(make_window: Make) -> None:
    page = make_window().open_page("lesson", {})
    assert isinstance(page, LessonPage)
    page.restore({"lesson": "core-02", "block": "worries"})
    settle()
    activity = page.views[page.step].activities["worries"]
    assert isinstance(activity, PickActivity)
    cards = activity.cards.cards
    before = [card.geometry() for card in cards]
    for pressed in (0, 3):
        cards[pressed].click()
        settle(2)
    assert [card.geometry() for card in cards] == before
    first, last = activity.cards.told_at(0), activity.cards.told_at(3)
    assert isinstance(last, RemarkBox)
    assert last.remark.word.startswith(f"About “{activity.body.options[3].text[:10]}")
    assert before[-1].bottom() < last.mapTo(activity.cards, QPoint(0, 0)).y()
    assert last.mapTo(activity, QPoint(0, 0)).y() < first.mapTo(activity, QPoint(0, 0)).y()
    cards[3].click()
    settle(2)
    assert activity.cards.told_at(3) is cards[3]
    assert activity.cards.told_at(0).isVisible()


@pytest.mark.parametrize("kind", ["choice", "pick", "order", "match", "sort", "spot", "gap", "scenario"])
def test_what_is_said_about_an_answer_says_in_a_word_what_it_is(make_window: Make, kind: str) -> None:
    _, activity = opened(make_window(), kind)
    for right in (False, True):
        play(activity, right=right, text="I came ten minutes late.")
        settle(2)
        boxes = [box.remark for box in activity.findChildren(RemarkBox) if box.isVisible()]
        feet = [card.remark for card in activity.findChildren(CardButton) if card.isVisible()]
        said = [remark for remark in (*boxes, *feet) if remark is not None]
        assert said
        assert all(remark.word for remark in said), said
        for box in (box for box in activity.findChildren(RemarkBox) if box.isVisible()):
            assert not box.icon.pixmap().isNull(), "and not by its colour alone"


def test_nothing_moves_aside_when_an_answer_makes_the_page_longer(make_window: Make) -> None:
    page, activity = opened(make_window(language="da"), "choice")
    card, button = activity.card(0), page.next_button  # type: ignore[attr-defined]

    def across() -> tuple[int, int]:
        return card.mapTo(page, QPoint(0, 0)).x(), button.mapTo(page, QPoint(button.width(), 0)).x()

    page.window().resize(1180, 700)
    settle()
    before = across()
    while page.scroller.verticalScrollBar().maximum() == 0:  # however short it must be for that
        page.window().resize(1180, page.window().height() - 40)
        settle()
    assert across() == before


class Counted:
    """Press keys where the focus is, as a person without a mouse does, and count them."""

    def __init__(self, window: MainWindow, page: LessonPage) -> None:
        self.window, self.page, self.count = window, page, 0
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        settle()  # the heading takes the focus a turn after the step is shown

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window.focusWidget() or self.window, key)
        QApplication.processEvents()
        self.count += 1

    def number(self, index: int) -> None:
        self.press(Qt.Key(Qt.Key.Key_1 + index))


@pytest.mark.parametrize(("step", "name", "kind"), [("s3", "so1", SortActivity), ("s3", "m1", MatchActivity)])
def test_pieces_are_placed_with_as_many_keys_as_clicks(
    open_lesson: Open, step: str, name: str, kind: type[SortActivity | MatchActivity]
) -> None:
    window, page = open_lesson(step)
    page.restore({"lesson": page.lesson.head.id, "step": step, "block": name})  # type: ignore[union-attr]
    activity = block(page, name, kind)
    keys, clicks = Counted(window, page), 0
    for _ in activity.pieces:
        wanted = activity.shown if kind is MatchActivity else activity.body.cases[activity.shown].group  # type: ignore[union-attr]
        keys.number(activity.card_of(wanted))
        clicks += 1  # on the card
        assert not activity.unanswered
        if activity.has_more:
            keys.press(Qt.Key.Key_Return)
            clicks += 1  # on Next
    assert activity.mark(activity.given).right
    assert keys.count <= clicks


def test_an_order_is_given_with_as_many_keys_as_clicks(open_lesson: Open) -> None:
    window, page = open_lesson("s3")
    page.restore({"lesson": page.lesson.head.id, "step": "s3", "block": "or1"})  # type: ignore[union-attr]
    activity = block(page, "or1", OrderActivity)
    keys = Counted(window, page)
    for item in range(len(activity.body.items)):
        keys.number(activity.order.index(item))
    assert not activity.unanswered
    assert activity.said.text
    assert keys.count == len(activity.body.items)


@pytest.mark.parametrize(
    "kind", sorted(kind for kind, one in SHOWN.items() if kind != "free" and one.play is not only_read)
)
def test_what_there_is_to_do_leads_until_it_is_done_and_then_what_goes_on(
    make_window: Make, kind: str
) -> None:
    page, activity = opened(make_window(), kind)
    assert activity.waits
    assert page.next_button.property("look") == "quiet"
    play(activity, right=True, text="I came ten minutes late.")
    settle(1)
    assert not activity.waits
    if not any(each.waits for each in page.views[page.step].page.activities):  # type: ignore[attr-defined]
        assert page.next_button.property("look") == "primary"


@pytest.mark.parametrize("kind", ["choice", "gap", "match", "order", "scenario", "sort", "spot"])
def test_what_may_be_tried_again_leads_while_it_is_not_what_is_looked_for(
    make_window: Make, kind: str
) -> None:
    page, activity = opened(make_window(), kind)
    play(activity, right=False, text="qqqq")
    while not activity.may_be_tried_again and activity.go_back():
        pass  # of several pieces some lie wrong
    settle(1)
    assert not activity.unanswered
    assert activity.waits
    assert page.next_button.property("look") == "quiet"
    assert page.next_button.isEnabled()
    assert page.next_button.text() != "Skip"
