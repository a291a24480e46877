"""What is written in a lesson: where it is kept, and that it is."""

import pytest
from finders import shown, wait_until
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from sample_lesson import Open, block, kinds, last

from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.lesson.activities.choosing import ChecklistActivity
from advocacy_trainer.ui.lesson.activities.story import ScenarioActivity
from advocacy_trainer.ui.lesson.activities.writing import (
    CardActivity,
    ConfidenceActivity,
    PlanActivity,
    ReflectActivity,
    RewriteActivity,
)
from advocacy_trainer.ui.lesson.page import LessonPage


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


def test_the_coach_looks_only_when_asked_and_is_brief(open_lesson: Open) -> None:
    _, page = open_lesson("s5")
    rewrite = block(page, "w1", RewriteActivity)
    rewrite.editor.put(
        "We are proud and thrilled to announce our world-class, innovative solutions for our customers."
    )
    rewrite.compare.click()
    assert rewrite.second_look.found.count() == 0
    rewrite.second_look.ask.click()
    wait_until(rewrite.second_look.found.count)
    assert 1 <= rewrite.second_look.found.count() <= 4
    assert rewrite.second_look.ask.isEnabled()


def test_a_reflection_is_saved_by_hand_or_when_the_step_is_left(open_lesson: Open) -> None:
    window, page = open_lesson("s5")
    reflect = block(page, "r1", ReflectActivity)
    QTest.keyClicks(reflect.editor, "Last week")
    page.step_on()
    assert reflect.saved.text().startswith("Saved ")
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
    ticks.cards.cards[1].click()
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
    order = [child.text() for child in page.findChildren(CardButton)]
    window.context.choose("language", "da")
    wait_until(lambda: window.page not in (page, None))
    again = window.page
    assert isinstance(again, LessonPage)
    assert again is not page
    assert again.step == "s5"
    assert "trin 5 af 6" in again.where.text()
    assert block(again, "w1", RewriteActivity).editor.text == "half a thou"
    assert block(again, "sc1", ScenarioActivity).choices == [0]
    assert order
    assert kinds(window).count("lesson-opened") == 1


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


def test_nothing_is_lost_on_screen_when_the_disk_refuses(open_lesson: Open) -> None:
    window, page = open_lesson("s5")
    told: list[object] = []
    window.context.error_told.connect(lambda error, _of_page: told.append(error))
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
