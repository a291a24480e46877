"""The lesson player, step by step, with the sample lesson, which holds every kind of block."""

from pathlib import Path

import pytest
from finders import press, shown, wait_until
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from sample_lesson import Open, block, kinds, last, shown_in_step

from advocacy_trainer.course.blocks import KINDS
from advocacy_trainer.ui.kit.page import Page
from advocacy_trainer.ui.lesson.activities import SHOWN
from advocacy_trainer.ui.lesson.activities.choosing import ChoiceActivity
from advocacy_trainer.ui.lesson.activities.story import ScenarioActivity
from advocacy_trainer.ui.lesson.page import DONE, LessonPage


def test_every_kind_of_block_has_its_widget_and_the_trainers_is_hidden(open_lesson: Open) -> None:
    assert set(SHOWN) == {*KINDS, "free"} - {"trainer", "recall"}
    _, page = open_lesson("s1")
    seen = set()
    while page.step != DONE:
        for activity in page.views[page.step].activities.values():
            seen.add(activity.block.kind)
        page.step_on()
    # The newer ones have a sample of their own.
    assert seen == {name for name in SHOWN if name != "free" and KINDS[name].since == 1}


def test_the_whole_lesson_is_on_disk_before_the_screen_says_so(open_lesson: Open) -> None:
    window, page = open_lesson("s1")
    assert kinds(window) == ["lesson-opened"]
    assert window.context.stores.resume_points.of("sample-01") == "s1"
    for _ in range(5):
        page.step_on()
        QApplication.processEvents()
        assert window.context.stores.resume_points.of("sample-01") == page.step
    assert "lesson-done" not in kinds(window)
    page.step_on()
    assert page.step == DONE
    assert kinds(window).count("step-done") == 6
    assert kinds(window)[-1] == "lesson-done"
    assert window.context.stores.resume_points.of("sample-01") is None
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


def test_options_are_shuffled_and_stay_so_when_drawn_anew(open_lesson: Open) -> None:
    window, page = open_lesson("s2")
    before = list(block(page, "q1", ChoiceActivity).order)
    block(page, "q1", ChoiceActivity).card(2).click()
    window.context.choose("text_scale", 150)
    wait_until(lambda: window.page not in (page, None))
    again = window.page
    assert isinstance(again, LessonPage)
    assert block(again, "q1", ChoiceActivity).order == before
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
    first = choice.cards.cards[0]
    assert first in reached
    assert page.next_button in reached
    assert page.stop in reached
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert first.isChecked()
    assert first.remark is not None
    page.next_button.setFocus()
    for _ in page.views["s2"].activities:
        assert page.step == "s2"
        QTest.keyClick(page.next_button, Qt.Key.Key_Space)
        page.next_button.setFocus()
    assert page.step == "s3"


def test_every_control_has_a_name(open_lesson: Open) -> None:
    _, page = open_lesson("s1")
    named = set()
    while page.step != DONE:
        for widget in page.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(page):
                interface = QAccessible.queryAccessibleInterface(widget)
                name = interface.text(QAccessible.Text.Name)
                assert name.strip(), f"{widget} in {page.step}"
                named.add(page.step)
        page.step_on()
    assert len(named) > 1


def test_words_on_the_page_open_and_close(open_lesson: Open) -> None:
    _, page = open_lesson("s1")
    view = page.views["s1"]
    names = [each.text() for each in view.findChildren(QPushButton)]
    assert names == ["feed", "fold"]
    press(view, "fold")
    assert "The place where a post is cut" in shown(view)
    press(view, "fold")
    assert "The place where a post is cut" not in shown(view)


def test_law_shows_its_date_and_whom_to_ask(open_lesson: Open) -> None:
    _, page = open_lesson("s1", contact="Karin")
    law = next(each for each in page.views["s1"].activities.values() if each.block.kind == "law")
    text = shown(law)
    assert "Checked on 1 October 2026. This is not legal advice; ask Karin." in text
    assert "Source: Marketing act." in text


def test_blocks_for_others_are_hidden(open_lesson: Open) -> None:
    _, page = open_lesson("s1")
    assert "United Kingdom" in shown_in_step(page)
    _, danish = open_lesson("s1", language="da")
    assert "Storbritannien" not in shown_in_step(danish)


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


def test_a_lesson_that_cannot_be_shown_says_so_with_room_above_it(open_lesson: Open) -> None:
    _, page = open_lesson("s2")
    stood = page.column.parentWidget()
    assert stood is not None
    page.restore({"lesson": "core-99"})
    QApplication.processEvents()
    assert stood.mapTo(page, QPoint(0, 0)).y() >= Page.upright[0]
