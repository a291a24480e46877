"""What is answered in a lesson: chosen, ordered, matched, sorted, filled in, found."""

import json

from finders import press, shown
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sample_lesson import Open, block, last

from advocacy_trainer.ui.lesson.activities.arranging import MatchActivity, OrderActivity, SortActivity
from advocacy_trainer.ui.lesson.activities.choosing import ChoiceActivity, PickActivity
from advocacy_trainer.ui.lesson.activities.finding import GapActivity, SpotActivity, whole_words


def test_a_choice_answered_wrong_and_right(open_lesson: Open) -> None:
    window, page = open_lesson("s2")
    choice = block(page, "q1", ChoiceActivity)
    assert not choice.button.isEnabled()
    choice.options[0].mark.click()
    choice.button.click()
    assert last(window)[0] == "activity-answered"
    assert last(window)[1]["right"] is False
    assert choice.options[0].why.text.startswith("This works too")
    assert choice.options[0].property("look") == "attention"
    choice.options[1].mark.click()
    choice.button.click()
    assert last(window)[1]["right"] is True
    assert choice.options[1].property("look") == "good"
    assert choice.options[0].why.text, "what was tried before stays to compare with"
    assert choice.options[2].why.text == ""


def test_a_choice_of_several_says_how_many_in_words(open_lesson: Open) -> None:
    window, page = open_lesson("s2")
    choice = block(page, "q2", ChoiceActivity)
    assert "Choose the two that fit" in shown(choice)
    choice.options[0].mark.click()
    choice.button.click()
    assert choice.said.text == "You have found one of two. There is more to find."
    choice.options[2].mark.click()
    choice.options[1].mark.click()
    choice.button.click()
    assert last(window)[1]["right"] is False
    choice.options[2].mark.click()
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
    pick.options[1].mark.click()
    assert last(window) == ("choice-made", {"set": "attitude", "chosen": ["2"]})
    pick.options[0].mark.click()
    assert last(window)[1]["chosen"] == ["1"]
    many = block(page, "p2", PickActivity)
    many.options[0].mark.click()
    many.options[2].mark.click()
    page.step_on()
    assert [event.data["chosen"] for event in window.context.stores.log.events() if event.block == "p2"] == [
        ["1", "3"]
    ]
    page.step_back()
    assert block(page, "p1", PickActivity).chosen == [0]


def test_an_order_is_made_with_buttons_and_with_keys(open_lesson: Open) -> None:
    window, page = open_lesson("s3")
    order = block(page, "or1", OrderActivity)
    assert order.sequence != [0, 1, 2]
    order.check()
    assert last(window)[1]["right"] is False
    while order.sequence != [0, 1, 2]:
        place = next(index for index in range(3) if order.sequence[index] != index)
        item = order.sequence.index(place)
        up, _ = order.buttons[item]
        up.setFocus()
        QTest.keyClick(up, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    order.check()
    assert last(window)[1]["right"] is True
    assert order.said.text == "Everything is in its place."
    assert order.buttons[0][1].accessibleName() == "Move down: The opening"
    order.buttons[0][1].click()
    assert order.sequence == [1, 0, 2]
    assert order.said.text == ""


def test_a_match_answered_wrong_and_right_by_keyboard(open_lesson: Open) -> None:
    window, page = open_lesson("s3")
    match = block(page, "m1", MatchActivity)
    for index, picker in enumerate(match.pickers):
        picker.head.setFocus()
        QTest.keyClick(picker.head, Qt.Key.Key_Space)
        row = picker.rows[(index + 1) % 3]
        assert picker.is_open
        QTest.keyClick(row, Qt.Key.Key_Space)
        assert not picker.is_open
    match.button.click()
    assert last(window)[1]["right"] is False
    assert match.said.text.startswith("Nothing is in its place yet")
    pairs = match.body.pairs
    for index, item in enumerate(match.items):
        chosen = pairs[match.chosen[index]].right
        start = f"You put it with “{chosen}”. It goes with “{pairs[index].right}”. "
        assert item.why.text == start + pairs[index].why
    for index, picker in enumerate(match.pickers):
        picker.pick(index)
    match.button.click()
    assert last(window)[1] == last(window)[1] | {"right": True, "answer": [0, 1, 2]}
    assert match.pickers[0].head.accessibleName() == "Thanks to a colleague: Chat"


def test_a_sort_answered_wrong_and_right(open_lesson: Open) -> None:
    window, page = open_lesson("s3")
    sort = block(page, "so1", SortActivity)
    for group in sort.groups.values():
        group.button(0).click()
    sort.button.click()
    assert last(window)[1]["right"] is False
    assert sort.said.text.startswith("In place: two of four.")
    asked, rest = sort.items[2].why.text.split(". ", 1)
    groups = sort.body.groups
    assert asked == f"You put it in “{groups[0]}”"
    assert rest == f"It belongs in “{groups[sort.body.cases[2].group]}”. That must never be shared."
    assert not sort.items[0].why.text.startswith("You put it")
    sort.groups[1].button(1).click()
    sort.groups[2].button(2).click()
    assert sort.items[2].why.text == "", "a new answer takes the old feedback away"
    sort.button.click()
    assert last(window)[1]["right"] is True


def test_a_gap_answered_wrong_nearly_and_right(open_lesson: Open) -> None:
    window, page = open_lesson("s4")
    gap = block(page, "g1", GapActivity)
    QTest.keyClicks(gap.field, "news")
    QTest.keyClick(gap.field, Qt.Key.Key_Return)
    assert last(window)[1]["right"] is False
    assert gap.said.text.startswith("People do not always see")
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
    spot = block(page, "sp1", SpotActivity)
    QApplication.processEvents()
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
        spot.said.text == "Two are still to be found. These words are not what we were looking for: “Today”."
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
