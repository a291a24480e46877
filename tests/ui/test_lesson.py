"""The lesson player with the sample lesson, which holds every kind of block."""

import json
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from advocacy_trainer.course.blocks import KINDS, NEWER
from advocacy_trainer.progress.log import Log
from advocacy_trainer.ui.lesson.activities import SHOWN
from advocacy_trainer.ui.lesson.activities.activity import Activity, AnswerOption
from advocacy_trainer.ui.lesson.activities.arranging import MatchActivity, OrderActivity, SortActivity
from advocacy_trainer.ui.lesson.activities.choosing import ChecklistActivity, ChoiceActivity, PickActivity
from advocacy_trainer.ui.lesson.activities.finding import GapActivity, SpotActivity, whole_words
from advocacy_trainer.ui.lesson.activities.story import ScenarioActivity
from advocacy_trainer.ui.lesson.activities.writing import (
    CardActivity,
    ConfidenceActivity,
    PlanActivity,
    ReflectActivity,
    RewriteActivity,
)
from advocacy_trainer.ui.lesson.page import DONE, LessonPage
from advocacy_trainer.ui.shell.window import MainWindow

SAMPLE = Path(__file__).parents[1] / "course" / "sample"
Kind = TypeVar("Kind", bound=Activity[Any])
Open = Callable[..., tuple[MainWindow, LessonPage]]


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


def block(page: LessonPage, name: str, kind: type[Kind]) -> Kind:
    found = page.views[page.step].activities[name]
    assert isinstance(found, kind)
    return found


def kinds(window: MainWindow) -> list[str]:
    """What stands on disk, read by another reader."""
    return [event.kind for event in Log.open(window.context.stores.folder, read_only=True).events()]


def last(window: MainWindow) -> tuple[str, dict[str, object]]:
    event = Log.open(window.context.stores.folder, read_only=True).events()[-1]
    return event.kind, dict(event.data)


def shown(widget: QWidget) -> str:
    QApplication.processEvents()  # what was added is shown with the next event
    labels = [label for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    return "\n".join(label.text() for label in labels)


def test_every_kind_of_block_has_its_widget_and_the_trainers_is_hidden(open_lesson: Open) -> None:
    assert set(SHOWN) == {*KINDS, "free"} - {"trainer", "recall"}
    _, page = open_lesson("s1")
    seen = set()
    while page.step != DONE:
        for activity in page.views[page.step].activities.values():
            seen.add(activity.block.kind)
        page.step_on()
    assert seen == set(SHOWN) - {*NEWER, "free"}  # those have a sample of their own


def test_the_whole_lesson_is_on_disk_before_the_screen_says_so(open_lesson: Open) -> None:
    window, page = open_lesson("s1")
    assert kinds(window) == ["lesson-opened"]
    assert window.context.stores.places.of("sample-01") == "s1"
    for _ in range(5):
        page.step_on()
        QApplication.processEvents()
        assert window.context.stores.places.of("sample-01") == page.step
    assert "lesson-done" not in kinds(window)
    page.step_on()
    assert page.step == DONE
    assert kinds(window).count("step-done") == 6
    assert kinds(window)[-1] == "lesson-done"
    assert window.context.stores.places.of("sample-01") is None
    assert "step 6 of 6" not in page.where.text()


def test_one_comes_back_to_the_very_step(open_lesson: Open) -> None:
    window, page = open_lesson("s1")
    page.step_on()
    page.step_on()
    window.open_page("home")
    again = window.open_page("lesson", {"lesson": "sample-01", "step": ""})
    assert isinstance(again, LessonPage)
    assert again.step == "s3"
    page.back_button.click()
    assert page.step == "s2"
    assert kinds(window).count("lesson-opened") == 1


def test_a_finished_lesson_begins_anew_when_it_is_opened_again(open_lesson: Open) -> None:
    window, page = open_lesson("s6")
    page.step_on()
    assert page.step == DONE
    window.open_page("lessons")
    window.open_page("lesson", {"lesson": "sample-01", "step": ""})
    assert page.step == "s1"
    assert kinds(window).count("lesson-opened") == 2


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
    choice._hint_button.click()
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


def test_a_rewrite_is_kept_in_the_journal_and_in_no_event(open_lesson: Open) -> None:
    window, page = open_lesson("s5")
    rewrite = block(page, "w1", RewriteActivity)
    assert "My colleague had picked up" not in shown(rewrite)
    QTest.keyClicks(rewrite.editor, "I was late, qwerty")
    rewrite.compare.click()
    assert "My colleague had picked up" in shown(rewrite)
    kept = window.context.stores.journal.of("sample-01", "w1")
    assert kept is not None
    assert (kept.text, kept.kind) == ("I was late, qwerty", "rewrite")
    assert last(window) == ("rewrite-saved", {})
    assert "qwerty" not in "".join(str(event) for event in window.context.stores.log.events())


@pytest.mark.parametrize("written", ["", " \n "])
def test_an_empty_box_is_shown_an_example_and_asked_nothing_of_a_text(
    open_lesson: Open, written: str
) -> None:
    window, page = open_lesson("s5")
    rewrite = block(page, "w1", RewriteActivity)
    rewrite.editor.put(written)
    assert rewrite.compare.text() == "Show me an example"
    rewrite.compare.click()
    assert "My colleague had picked up" in shown(rewrite)
    assert "Look at your own text" not in shown(rewrite)
    assert not rewrite.second_look.ask.isVisibleTo(rewrite)
    assert window.context.stores.journal.of("sample-01", "w1") is None
    QTest.keyClicks(rewrite.editor, "I was late")
    assert rewrite.compare.text() == "Save, and compare"
    rewrite.compare.click()
    assert "Look at your own text" in shown(rewrite)
    assert rewrite.second_look.ask.isVisibleTo(rewrite)


def test_marking_the_whole_text_is_not_marking(open_lesson: Open) -> None:
    window, page = open_lesson("s4")
    spot = block(page, "sp1", SpotActivity)
    spot.text.marks = [(0, len(spot.body.text))]
    spot.button.click()
    assert last(window)[1]["right"] is False
    assert spot.said.text.startswith("Nearly everything is marked.")
    assert spot.text.found == []


def test_the_coach_looks_only_when_asked_and_is_brief(open_lesson: Open) -> None:
    _, page = open_lesson("s5")
    rewrite = block(page, "w1", RewriteActivity)
    rewrite.editor.put(
        "We are proud and thrilled to announce our world-class, innovative solutions for our customers."
    )
    rewrite.compare.click()
    assert rewrite.second_look.found.count() == 0
    rewrite.second_look.ask.click()
    for _ in range(200):
        QApplication.processEvents()
        if rewrite.second_look.found.count():
            break
        time.sleep(0.02)  # QTest.qWait would not let the other thread run
    assert 1 <= rewrite.second_look.found.count() <= 4
    assert rewrite.second_look.ask.isEnabled()


def test_a_scenario_gets_stuck_and_finds_a_way(open_lesson: Open) -> None:
    window, page = open_lesson("s5")
    story = block(page, "sc1", ScenarioActivity)
    story.ways[1].click()
    assert last(window)[1]["answer"] == [1]
    story.ways[1].click()
    assert "The story got stuck here" in shown(story)
    assert last(window)[1]["right"] is False
    story.step_back()
    story.ways[0].click()
    assert "The story ends here" in shown(story)
    assert last(window)[1]["right"] is True
    story.begin_again()
    assert "You: Yes, yes." not in shown(story)


def test_a_reflection_is_saved_by_hand_or_when_the_step_is_left(open_lesson: Open) -> None:
    window, page = open_lesson("s5")
    reflect = block(page, "r1", ReflectActivity)
    QTest.keyClicks(reflect.editor, "Last week")
    page.step_on()
    assert reflect.saved.text() == "Saved in your log"
    kept = window.context.stores.journal.of("sample-01", "r1")
    assert kept is not None
    assert kept.text == "Last week"
    assert kinds(window).index("reflection-saved") < kinds(window).index("step-done")


def test_a_card_a_plan_a_scale_and_a_checklist_are_kept(open_lesson: Open) -> None:
    window, page = open_lesson("s6")
    card = block(page, "c1", CardActivity)
    card.fields["reason"].put("I like my trade")
    card.keep()
    assert window.context.stores.cards.of("sample-01", "c1") == {"reason": "I like my trade", "person": ""}
    plan = block(page, "pl1", PlanActivity)
    assert plan.when.text() == "I have ten minutes after lunch"
    plan.keep()
    said = plan.rehearsal.sentence.text()
    assert said == "If I have ten minutes after lunch, then I will write one line."
    plan.rehearsal.said_it.click()
    assert kinds(window)[-2:] == ["plan-made", "plan-rehearsed"]
    scale = block(page, "cf1", ConfidenceActivity)
    assert scale.slider.accessibleDescription() == "Not answered"
    QTest.keyClick(scale.slider, Qt.Key.Key_Right)
    ticks = block(page, "ch1", ChecklistActivity)
    ticks.options[1].mark.click()
    page.step_on()
    found = {event.kind: dict(event.data) for event in window.context.stores.log.events()}
    assert found["confidence-rated"] == {"item": "own-words", "value": 6, "when": "before"}
    assert found["checklist-ticked"] == {"items": [1]}
    assert found["card-saved"] == {"set": "reason"}


def test_an_unanswered_scale_and_untouched_starters_are_not_kept(open_lesson: Open) -> None:
    window, page = open_lesson("s6")
    page.step_on()
    assert kinds(window) == ["lesson-opened", "step-done", "lesson-done"]


def test_a_change_of_language_keeps_the_step_and_what_is_not_saved(open_lesson: Open) -> None:
    window, page = open_lesson("s5")
    block(page, "w1", RewriteActivity).editor.put("half a thou")
    block(page, "sc1", ScenarioActivity).choose(0)
    order = [child.text for child in page.findChildren(AnswerOption)]
    window.context.choose("language", "da")
    for _ in range(5):
        QApplication.processEvents()
    again = window.page
    assert isinstance(again, LessonPage)
    assert again is not page
    assert again.step == "s5"
    assert "trin 5 af 6" in again.where.text()
    assert block(again, "w1", RewriteActivity).editor.text == "half a thou"
    assert block(again, "sc1", ScenarioActivity).choices == [0]
    assert order
    assert kinds(window).count("lesson-opened") == 1


def test_options_are_shuffled_and_stay_so_when_drawn_anew(open_lesson: Open) -> None:
    window, page = open_lesson("s2")
    before = list(block(page, "q1", ChoiceActivity).options)
    block(page, "q1", ChoiceActivity).options[2].mark.click()
    window.context.choose("text_scale", 150)
    for _ in range(5):
        QApplication.processEvents()
    again = window.page
    assert isinstance(again, LessonPage)
    assert list(block(again, "q1", ChoiceActivity).options) == before
    assert block(again, "q1", ChoiceActivity).chosen == [2]


def test_the_keyboard_alone_goes_through_a_step(open_lesson: Open, application: QApplication) -> None:
    window, page = open_lesson("s2")
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    page.views["s2"].focus_first()
    reached: list[QWidget] = []
    for _ in range(40):
        QTest.keyClick(application.focusWidget() or window, Qt.Key.Key_Tab)
        focus = application.focusWidget()
        assert focus is not None
        reached.append(focus)
    choice = block(page, "q1", ChoiceActivity)
    first = next(iter(choice.options.values()))
    assert any(option.mark in reached for option in choice.options.values())
    assert page.next_button in reached
    assert page.stop in reached
    first.mark.setFocus()
    QTest.keyClick(first.mark, Qt.Key.Key_Space)
    assert first.chosen
    choice.button.setFocus()
    QTest.keyClick(choice.button, Qt.Key.Key_Space)
    assert first.why.text
    page.next_button.setFocus()
    QTest.keyClick(page.next_button, Qt.Key.Key_Space)
    assert page.step == "s3"


def test_every_control_has_a_name(open_lesson: Open) -> None:
    _, page = open_lesson("s1")
    while page.step != DONE:
        for widget in page.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(page):
                interface = QAccessible.queryAccessibleInterface(widget)
                name = interface.text(QAccessible.Text.Name)
                assert name.strip(), f"{widget} in {page.step}"
        page.step_on()


def test_words_on_the_page_open_and_close(open_lesson: Open) -> None:
    _, page = open_lesson("s1")
    view = page.views["s1"]
    names = [each.text() for each in view.findChildren(QPushButton)]
    assert names == ["feed", "fold"]
    page._follow("word:fold")
    assert "The place where a post is cut" in shown(view)
    page._follow("word:fold")
    assert "The place where a post is cut" not in shown(view)


def test_law_shows_its_date_and_whom_to_ask(open_lesson: Open) -> None:
    _, page = open_lesson("s1", contact="Karin")
    law = next(each for each in page.views["s1"].activities.values() if each.block.kind == "law")
    text = shown(law)
    assert "Checked on 1 October 2026. This is not legal advice; ask Karin." in text
    assert "Source: Marketing act." in text


def test_blocks_for_others_are_hidden(open_lesson: Open) -> None:
    _, page = open_lesson("s1")
    assert "United Kingdom" in shown(page.views["s1"])
    _, danish = open_lesson("s1", language="da")
    assert "Storbritannien" not in shown(danish.views["s1"])


def test_hidden_text_is_empty_for_a_screen_reader_too(open_lesson: Open) -> None:
    window, page = open_lesson("s5")
    block(page, "w1", RewriteActivity).editor.put("secret thought")
    window.toggle_text()
    editors = [widget for widget in window.findChildren(QWidget) if widget.isVisible()]
    assert all(
        "secret" not in QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Value)
        for each in editors
    )
    window.toggle_text()
    assert block(page, "w1", RewriteActivity).editor.text == "secret thought"


@pytest.mark.parametrize(
    "hostile", ["<script>x</script>", "![x](file:///etc/passwd)", "[x](http://example.org)"]
)
def test_a_hostile_lesson_is_kept_out_with_a_sentence(open_lesson: Open, content: Path, hostile: str) -> None:
    path = content / "en" / "sample" / "01-every-block.md"
    path.write_text(
        path.read_text(encoding="utf-8").replace("- Write what", hostile + " Write what"), encoding="utf-8"
    )
    window, page = open_lesson("s1")
    assert "This lesson has a fault and cannot be shown" in shown(page)
    assert window.context.stores.log.events() == []


def test_nothing_is_lost_on_screen_when_the_disk_refuses(open_lesson: Open) -> None:
    window, page = open_lesson("s5")
    told: list[object] = []
    window.context.trouble.connect(told.append)
    folder = window.context.stores.folder
    assert folder is not None
    reflect = block(page, "r1", ReflectActivity)
    reflect.editor.put("Last week")
    target = folder / "log" / "journal.json"
    target.mkdir(parents=True)  # nothing can be written in a file's place
    reflect.commit()
    assert told
    assert reflect.saved.text() == "", "the screen does not say saved"
    assert reflect.editor.text == "Last week"
