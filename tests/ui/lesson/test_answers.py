"""What is answered in a lesson: chosen, ordered, matched, sorted, filled in, found."""

import json

import pytest
from finders import press, settle, shown
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sample_lesson import Open, block, last

from advocacy_trainer.ui.lesson.activities import play
from advocacy_trainer.ui.lesson.activities.choosing import ChoiceActivity, PickActivity
from advocacy_trainer.ui.lesson.activities.finding import GapActivity, SpotActivity, whole_words
from advocacy_trainer.ui.lesson.activities.matching import MatchActivity
from advocacy_trainer.ui.lesson.activities.ordering import OrderActivity
from advocacy_trainer.ui.lesson.activities.sorting import SortActivity
from advocacy_trainer.ui.lesson.step_view import StepView


def test_a_choice_is_answered_as_soon_as_it_is_pressed(open_lesson: Open) -> None:
    window, page = open_lesson("s2")
    choice = block(page, "q1", ChoiceActivity)
    assert page.next_button.text() == "Skip"
    choice.card(0).click()
    assert last(window)[0] == "activity-answered"
    assert last(window)[1]["right"] is False
    assert choice.why(0).startswith("This works too")
    assert choice.card(0).state == "attention"
    assert page.next_button.text() == "Next"
    choice.card(0).click()
    assert last(window)[1]["attempt"] == 1, "the same again asks nothing new"
    choice.card(1).click()
    assert last(window)[1]["right"] is True
    assert choice.card(1).state == "good"
    assert choice.why(0), "what was tried before stays to compare with"
    assert choice.why(2) == ""


def test_a_choice_of_several_says_how_many_in_words(open_lesson: Open) -> None:
    window, page = open_lesson("s2")
    choice = block(page, "q2", ChoiceActivity)
    assert choice.button is not None
    assert not choice.button.isEnabled()
    assert "Choose the two that fit" in shown(choice)
    choice.card(0).click()
    choice.button.click()
    assert choice.said.text == "You have found one of two. There is more to find."
    choice.card(2).click()
    choice.card(1).click()
    choice.button.click()
    assert last(window)[1]["right"] is False
    choice.card(2).click()
    choice.button.click()
    assert last(window)[1]["right"] is True
    assert choice.said.text == "You have found them all."


def test_a_hint_comes_when_asked_for(open_lesson: Open) -> None:
    _, page = open_lesson("s2")
    choice = block(page, "q1", ChoiceActivity)
    assert "Who says the sentence?" not in shown(choice)
    press(choice, "A hint")
    assert "Who says the sentence?" in shown(choice)


def test_a_pick_is_kept_and_may_be_changed(open_lesson: Open) -> None:
    window, page = open_lesson("s3")
    pick = block(page, "p1", PickActivity)
    pick.cards.cards[1].click()
    assert last(window) == ("choice-made", {"set": "attitude", "chosen": ["2"]})
    pick.cards.cards[0].click()
    assert last(window)[1]["chosen"] == ["1"]
    many = block(page, "p2", PickActivity)
    many.cards.cards[0].click()
    many.cards.cards[2].click()
    page.step_on()
    assert [event.data["chosen"] for event in window.context.stores.log.events() if event.block == "p2"] == [
        ["1", "3"]
    ]
    page.step_back()
    assert block(page, "p1", PickActivity).chosen == [0]


def test_things_are_put_in_order_by_pressing_them_in_that_order(open_lesson: Open) -> None:
    window, page = open_lesson("s3")
    order = block(page, "or1", OrderActivity)
    assert order.order != [0, 1, 2]
    for item in (1, 0, 2):
        order.cards.cards[order.order.index(item)].click()
    assert last(window)[1] == last(window)[1] | {"right": False, "answer": [1, 0, 2]}
    first = order.cards.cards[order.order.index(0)]
    assert first.remark is not None
    assert first.remark.word == "Belongs as number 1"
    assert first.accessibleDescription().startswith("number 2. Belongs as number 1. ")
    for item in (1, 0):  # pressed again they give their numbers back
        order.cards.cards[order.order.index(item)].click()
    assert order.sequence == [2]
    assert order.said.text == ""
    for item in (0, 1):
        order.cards.cards[order.order.index(item)].click()
    assert last(window)[1] == last(window)[1] | {"right": True, "answer": [0, 1, 2], "attempt": 2}
    assert order.said.text == "Everything is in its place."


def test_a_match_is_one_left_side_at_a_time_and_what_found_its_place_is_quiet(open_lesson: Open) -> None:
    window, page = open_lesson("s3")
    match = block(page, "m1", MatchActivity)
    pairs = match.body.pairs
    before = len(window.context.stores.log.events())
    for left in range(3):
        assert pairs[left].left in match.piece_card.label.text()
        match.cards.cards[match.card_of((left + 1) % 3)].click()
        assert match.told == f"Goes with “{pairs[left].right}”. {pairs[left].why}"
        match.go_on()
    assert len(window.context.stores.log.events()) == before + 1
    assert last(window)[1] == last(window)[1] | {"right": False, "answer": [1, 2, 0], "attempt": 1}
    assert "Nothing is in its place yet" in match.said.text
    while match.go_back():
        pass
    for left in range(3):
        right = match.cards.cards[match.card_of(left)]
        right.click()
        assert right.state == "good"
        assert match.go_on() is (left < 2)
        if left < 2:
            assert not right.isEnabled()
            assert right.accessibleDescription() == "used"
    assert last(window)[1] == last(window)[1] | {"right": True, "answer": [0, 1, 2], "attempt": 2}


def test_a_sort_is_one_case_at_a_time(open_lesson: Open) -> None:
    window, page = open_lesson("s3")
    sort = block(page, "so1", SortActivity)
    groups = sort.body.groups
    said = {}
    for case in sort.pieces:
        assert sort.body.cases[case].text in sort.piece_card.label.text()
        assert sort.unanswered
        sort.cards.cards[0].click()
        said[case] = sort.told
        sort.go_on()
    assert last(window)[1]["right"] is False
    belongs = groups[sort.body.cases[2].group]
    assert said[2].startswith(f"Belongs in “{belongs}”. That must never be shared.")
    assert not said[0].startswith("Belongs")
    assert "In place: two of four." in sort.said.text
    assert sort.cards.feet[0].text().startswith("4 here: ")
    assert sort.cards.feet[1].text() == "None yet"
    play(sort, right=True)
    assert last(window)[1] == last(window)[1] | {"right": True, "attempt": 2}


@pytest.mark.parametrize("name", ["q1", "so1", "m1", "or1"])
def test_the_keys_need_no_more_presses_than_the_mouse(
    open_lesson: Open, application: QApplication, name: str
) -> None:
    """By mouse: a click on each answer, and one on Next; by keys: its number, and Enter."""
    window, page = open_lesson("s2" if name == "q1" else "s3")
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    view = page.views[page.step]
    assert isinstance(view, StepView)
    view.open_block(name)
    QApplication.processEvents()
    activity = view.activities[name]
    assert isinstance(activity, ChoiceActivity | SortActivity | MatchActivity | OrderActivity)
    rounds = len(activity.cards.cards) if name == "or1" else 1
    while True:
        for number in range(rounds):
            free = [card for card in activity.cards.cards if card.isEnabled() and not card.isChecked()]
            assert free[0].number
            QTest.keyClick(application.focusWidget() or window, str(free[0].number))
            assert free[0].isChecked(), number
        assert not activity.unanswered
        went_on = activity.has_more
        at = view.at
        before = activity.save_state().get("at")
        QTest.keyClick(application.focusWidget(), Qt.Key.Key_Return)
        QApplication.processEvents()
        if not went_on:
            assert (page.step, view.at) != ("s2" if name == "q1" else "s3", at)
            break
        assert activity.save_state()["at"] == before + 1
        focused = application.focusWidget()
        assert focused is not None
        assert focused.isVisible()


def test_a_gap_answered_wrong_nearly_and_right(open_lesson: Open) -> None:
    window, page = open_lesson("s4")
    gap = block(page, "g1", GapActivity)
    QTest.keyClicks(gap.field, "news")
    QTest.keyClick(gap.field, Qt.Key.Key_Return)
    assert last(window)[1]["right"] is False
    assert gap.said.remark.text.startswith("People do not always see")
    gap.field.clear()
    QTest.keyClicks(gap.field, "advertisment")
    QTest.keyClick(gap.field, Qt.Key.Key_Return)
    assert last(window)[1]["right"] is True
    assert gap.said.text.startswith("It is spelled “Advertisement”.")
    assert "advertisment" not in json.dumps(
        [dict(event.data) for event in window.context.stores.log.events()]
    )


def test_spot_by_mouse_and_by_keyboard(open_lesson: Open) -> None:
    window, page = open_lesson("s4")
    page.restore({"lesson": "sample-01", "step": "s4", "block": "sp1"})
    spot = block(page, "sp1", SpotActivity)
    settle()
    first, second = spot.body.spans
    cursor = QTextCursor(spot.text.document())
    cursor.setPosition(first.start + 2)
    place = spot.text.cursorRect(cursor).center()
    QTest.mouseClick(spot.text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place.x(), place.y()))
    assert len(spot.text.marks) == 1
    spot.button.click()
    assert last(window)[1] == last(window)[1] | {"right": False, "answer": [0]}
    assert "one of two" in spot.said.text
    cursor.setPosition(second.start)
    cursor.setPosition(second.end, QTextCursor.MoveMode.KeepAnchor)
    spot.text.setTextCursor(cursor)
    QTest.keyClick(spot.text, Qt.Key.Key_Return)
    spot.button.click()
    assert last(window)[1]["right"] is True
    assert len(spot.text.found) == 2


def test_spot_says_kindly_what_was_not_looked_for_and_shows_the_rest(open_lesson: Open) -> None:
    _, page = open_lesson("s4")
    spot = block(page, "sp1", SpotActivity)
    spot.text.marks = [(0, 5)]
    spot.button.click()
    assert (
        spot.said.text
        == "There are still two to find. These words are not what we were looking for: “Today”."
    )
    spot.show_all.click()
    assert spot.said.text == "Here they all are."
    assert "A slogan people have heard before." in shown(spot)


def test_a_stretch_is_widened_to_whole_words() -> None:
    text = "Vi er e-mail-stolte, sagde hun."
    widened = [text[slice(*whole_words(text, *each))] for each in ((7, 9), (1, 4), (0, 31), (6, 6))]
    assert widened == ["e-mail-stolte", "Vi er", "Vi er e-mail-stolte, sagde hun", "e-mail-stolte"]
    assert whole_words(text, 20, 20) == (20, 20)


def test_marking_the_whole_text_is_not_marking(open_lesson: Open) -> None:
    window, page = open_lesson("s4")
    spot = block(page, "sp1", SpotActivity)
    spot.text.marks = [(0, len(spot.body.text))]
    spot.button.click()
    assert last(window)[1]["right"] is False
    assert spot.said.text.startswith("Nearly everything is marked.")
    assert spot.text.found == []
