"""The keyboard's focus stays with the control, its successor, the result or the panel: by real keys."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from finders import wait_until
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QPushButton,
    QRadioButton,
    QTextEdit,
    QToolButton,
    QWidget,
)

from advocacy_trainer.drafts import colleague
from advocacy_trainer.ui.home.page import HomePage
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.layouts import Card
from advocacy_trainer.ui.lesson.activities.activity import Activity
from advocacy_trainer.ui.lesson.activities.story import ScenarioActivity
from advocacy_trainer.ui.lesson.page import LessonPage
from advocacy_trainer.ui.practice_room.coach.panel import CoachPanel
from advocacy_trainer.ui.shell import tour
from advocacy_trainer.ui.shell.crash_dialog import CrashDialog
from advocacy_trainer.ui.shell.window import MainWindow


def held(key: Qt.Key) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True)


def with_hint(window: MainWindow) -> None:
    """Open the first step that offers a hint."""
    for entry in window.context.catalogue.lessons:
        page = window.open_page("lesson", {"lesson": entry.id})
        for step in page.lesson.steps:
            hinting = [block.id for block in step.blocks if getattr(block.body, "hint", "")]
            if hinting:
                page.restore({"lesson": entry.id, "step": step.id, "block": hinting[0]})
                tour.settle(window.context.application)
                return
    raise AssertionError("no lesson has a hint")


def focused() -> Any:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(window: MainWindow, *keys: Qt.Key) -> None:
    """Press keys where the focus is, and let what they set off come to rest."""
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or window, key)
        tour.settle(window.context.application)


def button_with(window: MainWindow, words: str) -> QAbstractButton:
    return next(
        each
        for each in window.findChildren(QAbstractButton)
        if each.isVisible() and words in (each.text(), each.accessibleName())
    )


def on_rail(window: MainWindow, widget: QWidget) -> bool:
    return window.rail.isAncestorOf(widget)


def test_the_right_arrow_twice_on_the_text_size_makes_it_two_steps_larger(
    make_window: Callable[..., MainWindow],
) -> None:
    window = make_window(language="da")
    window.open_page("preferences")
    tour.settle(window.context.application)
    window.findChild(QRadioButton, "text_scale-100").setFocus()
    press(window, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert window.context.settings.number("text_scale") == 150
    assert window.context.language == "da"
    assert focused().objectName() == "text_scale-150"


@pytest.mark.parametrize("name", ["theme-light", "language-en", "motion-none"])
def test_the_focus_stays_with_a_choice_that_draws_the_page_anew(
    make_window: Callable[..., MainWindow], name: str
) -> None:
    window = make_window(language="en", motion="system")
    window.open_page("preferences")
    tour.settle(window.context.application)
    window.findChild(QRadioButton, name).setFocus()
    option = name.split("-", maxsplit=1)[0]
    press(window, Qt.Key.Key_Left)
    assert focused().objectName().startswith(option), focused()
    press(window, Qt.Key.Key_Right)
    assert focused().objectName() == name


def test_the_first_control_of_the_first_run_has_the_focus(make_window: Callable[..., MainWindow]) -> None:
    window = make_window(welcomed=False)
    wait_until(lambda: isinstance(focused(), CardButton))
    for _ in range(2):
        press(window, Qt.Key.Key_Tab)
    press(window, Qt.Key.Key_Return)
    assert window.page is not None
    assert window.page.place()["step"] == "thanked"
    assert window.page.isAncestorOf(focused())


def test_enter_presses_every_kind_of_button_once_however_long_it_is_held(
    make_window: Callable[..., MainWindow],
) -> None:
    window = make_window(language="en")
    page = window.open_page("help")
    for made in (
        QToolButton(),
        QCheckBox(),
        QRadioButton(),
        CardButton("A row"),
        button("A link", None, "link"),
    ):
        made.setAccessibleName("under test")
        page.add(made)
        tour.settle(window.context.application)
        pressed: list[bool] = []
        made.clicked.connect(lambda *_, pressed=pressed: pressed.append(True))
        made.setFocus()
        press(window, Qt.Key.Key_Return)
        press(window, Qt.Key.Key_Enter)
        QApplication.sendEvent(made, held(Qt.Key.Key_Return))
        assert len(pressed) == 2, type(made).__name__


def test_a_held_enter_does_not_run_through_the_successors(make_window: Callable[..., MainWindow]) -> None:
    window = make_window(welcomed=False)
    tour.settle(window.context.application)
    window.page.findChildren(CardButton)[2].setFocus()
    press(window, Qt.Key.Key_Return)
    assert window.page.place()["step"] == "thanked"
    for _ in range(5):
        QApplication.sendEvent(focused(), held(Qt.Key.Key_Return))
        tour.settle(window.context.application)
    assert window.page_name == "welcome"


def test_in_a_dialog_the_default_button_is_the_one_with_the_focus(
    make_window: Callable[..., MainWindow],
) -> None:
    window = make_window(language="en")
    dialog = CrashDialog("KeyError", parent=window)
    dialog.open()
    tour.settle(window.context.application)
    assert isinstance(focused(), QPushButton)
    assert focused().text() == "Continue"
    while focused().text() != "Copy details":
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused().isDefault()
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert dialog.isVisible(), "Enter pressed another button than the one with the ring"
    dialog.close()
    window.activateWindow()
    tour.settle(window.context.application)
    assert window.page.isAncestorOf(focused())


def test_the_hint_leaves_the_focus_in_its_activity(make_window: Callable[..., MainWindow]) -> None:
    window = make_window(language="en")
    with_hint(window)
    shown = button_with(window, "A hint")
    activity = next(each for each in window.findChildren(Activity) if each.isAncestorOf(shown))
    shown.setFocus()
    press(window, Qt.Key.Key_Return)
    assert shown.isHidden()
    assert activity.isAncestorOf(focused())


def test_at_the_end_of_a_story_one_may_go_back_in_it(make_window: Callable[..., MainWindow]) -> None:
    window = make_window(language="en")
    tour.bring_page(window, "lesson", dict(LessonPage.tour())["scenario"])
    tour.settle(window.context.application)
    story = next(each for each in window.findChildren(ScenarioActivity) if each.isVisible())
    story.ways[0].setFocus()
    for _ in range(10):
        if not story.ways:
            break
        press(window, Qt.Key.Key_Return)
        assert story.isAncestorOf(focused())
    assert not story.ways
    press(window, Qt.Key.Key_Return)
    assert story.isAncestorOf(focused())


@pytest.mark.parametrize("part", ["My plan", "Journal", "Take along", "What is kept here about me?"])
def test_a_part_of_the_log_keeps_the_focus_on_its_button(
    make_window: Callable[..., MainWindow], part: str
) -> None:
    window = make_window(language="en")
    window.open_page("progress")
    tour.settle(window.context.application)
    button_with(window, part).setFocus()
    press(window, Qt.Key.Key_Space)
    assert focused().accessibleName() == part
    assert focused().isChecked()


def test_what_is_asked_before_erasing_is_answered_by_keeping(make_window: Callable[..., MainWindow]) -> None:
    window = make_window(language="en")
    window.open_page("preferences", {"part": "data"})
    tour.settle(window.context.application)
    button_with(window, "Erase …").setFocus()
    press(window, Qt.Key.Key_Return)
    assert focused().text() == "Keep it"
    press(window, Qt.Key.Key_Return)
    assert focused().text() == "Erase …"


def test_a_deleted_text_of_the_journal_leaves_the_focus_at_the_way_back(
    make_window: Callable[..., MainWindow],
) -> None:
    window = make_window(language="en")
    window.context.stores.journal.write("One")
    window.context.stores.journal.write("Two")
    window.open_page("progress", {"part": "journal"})
    tour.settle(window.context.application)
    next(each for each in window.findChildren(QPushButton) if each.text() == "Delete").setFocus()
    press(window, Qt.Key.Key_Return)
    assert focused().text() == "Keep it"
    press(window, Qt.Key.Key_Backtab, Qt.Key.Key_Backtab, Qt.Key.Key_Return)
    assert focused().text() == "Bring it back"
    press(window, Qt.Key.Key_Return)
    assert focused().text() == "Delete"


def test_a_hidden_page_gives_the_focus_to_what_shows_it_and_gets_it_back(
    make_window: Callable[..., MainWindow],
) -> None:
    window = make_window(language="en")
    window.open_page("preferences")
    tour.settle(window.context.application)
    window.page.private = True
    field = window.findChild(QRadioButton, "theme-light")
    field.setFocus()
    press(window, Qt.Key.Key_F9)
    assert "F9" in focused().text()
    press(window, Qt.Key.Key_Return)
    assert focused() is field


def test_what_was_drawn_anew_while_it_was_hidden_has_the_focus_again(
    make_window: Callable[..., MainWindow],
) -> None:
    window = make_window(language="en")
    tour.fill_with_samples(window.context)
    tour.settle(window.context.application)  # it is drawn anew
    page = window.open_page("home")
    assert isinstance(page, HomePage)
    HomePage.tour()[""](page)
    tour.settle(window.context.application)
    page.refresh()
    tour.settle(window.context.application)
    step, writing = page.step, page.writing
    assert writing is not None
    assert writing.draft is not None
    page.writing = None
    page.show_step(step)  # as before the first picture: the draft above is not there yet
    tour.settle(window.context.application)
    window.findChild(QAbstractButton, "my-reason").setFocus()
    press(window, Qt.Key.Key_F9)
    page.writing = writing
    page.show_step(step)
    press(window, Qt.Key.Key_F9)
    assert focused().objectName() == "my-reason"


def test_a_button_that_no_longer_leads_is_still_the_same_one(make_window: Callable[..., MainWindow]) -> None:
    window = make_window(language="en")
    page = window.open_page("home")
    page.clear()
    page.add(button("Read", look="primary"), button("Continue"))
    tour.settle(window.context.application)
    button_with(window, "Read").setFocus()
    page.clear()
    page.add(button("Write", look="primary"), button("Read"))
    tour.settle(window.context.application)
    assert focused().text() == "Read"


def test_a_closed_notice_gives_the_focus_back_to_the_page(make_window: Callable[..., MainWindow]) -> None:
    window = make_window(language="en")
    window.open_page("preferences")
    tour.settle(window.context.application)
    before = window.findChild(QRadioButton, "theme-light")
    before.setFocus()
    window.tell("One")
    window.tell("Two")
    tour.settle(window.context.application)
    while closes := [each for each in window.findChildren(QPushButton) if each.text() == "Close"]:
        next(each for each in closes if each.isVisible()).setFocus()
        press(window, Qt.Key.Key_Return)
        assert focused() is before or focused().text() == "Close"
    assert focused() is before


def test_a_colleagues_file_is_opened_at_its_text(
    make_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    file = tmp_path / "question.json"
    file.write_bytes(colleague.write_question(colleague.ColleagueQuestion("A text to read.", "linkedin")))
    window = make_window(language="en")
    page = window.open_page("colleague")
    tour.settle(window.context.application)
    button_with(window, "Open the file").setFocus()
    QTimer.singleShot(0, window, lambda: page.open_file(file))
    tour.settle(window.context.application)
    assert focused() is page.reader
    page.reader.select(0, 6)
    press(window, Qt.Key.Key_Tab)
    press(window, Qt.Key.Key_Return)
    button_with(window, "Remove it: A text").setFocus()
    press(window, Qt.Key.Key_Return)
    assert page.isAncestorOf(focused())
    assert focused() is not page


def test_a_button_that_waits_for_its_work_has_the_focus_again(make_window: Callable[..., MainWindow]) -> None:
    window = make_window(language="en")
    page = window.open_page("help")
    first, second = button("First"), button("Second")
    page.add(first, second)
    tour.settle(window.context.application)
    first.setFocus()
    first.setEnabled(False)
    tour.settle(window.context.application)
    assert focused() is second
    first.setEnabled(True)
    tour.settle(window.context.application)
    assert focused() is first
    first.setEnabled(False)
    tour.settle(window.context.application)
    press(window, Qt.Key.Key_Space)  # the successor was used: it keeps the focus
    first.setEnabled(True)
    tour.settle(window.context.application)
    assert focused() is second


def test_what_is_deleted_without_being_hidden_leaves_the_focus_in_its_panel(
    make_window: Callable[..., MainWindow],
) -> None:
    window = make_window(language="en")
    page = window.open_page("help")
    card = Card()
    first, second = button("First"), button("Second")
    card.add(first, second)
    page.add(card)
    tour.settle(window.context.application)
    first.setFocus()
    first.deleteLater()
    tour.settle(window.context.application)
    assert focused() is second
    card.deleteLater()
    tour.settle(window.context.application)
    assert page.isAncestorOf(focused())


def test_back_returns_to_the_control_one_came_from(make_window: Callable[..., MainWindow]) -> None:
    window = make_window(language="en")
    window.open_page("lessons")
    tour.settle(window.context.application)
    rows = [each for each in window.page.findChildren(CardButton) if each.isVisible()]
    rows[3].setFocus()
    press(window, Qt.Key.Key_F1)
    assert window.page_name == "help"
    QTest.keyClick(focused(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    tour.settle(window.context.application)
    assert focused().accessibleName() == rows[3].accessibleName()


def test_a_page_of_a_draft_that_is_gone_does_not_cover_the_one_it_leads_to(
    make_window: Callable[..., MainWindow],
) -> None:
    window = make_window(language="en")
    window.open_page("lessons")
    window.open_page("draft-done", {"draft": "gone"})
    tour.settle(window.context.application)
    assert window.page_name == "sandbox"
    assert window.page.isVisible()
    window.go_back()
    assert window.page_name == "lessons"


def test_a_suggestion_put_away_hands_the_focus_to_the_next_and_the_last_to_undo(
    make_window: Callable[..., MainWindow],
) -> None:
    window = make_window(language="en")
    room = window.open_page("sandbox", {"new": True})
    room.editor.set_text("We are proud to present our concept. It has NEVER been so!!! Mail 010190-1234.")
    room.advice.set_open(True)
    tour.settle(window.context.application)
    panel = window.findChild(CoachPanel)
    panel.read_through()
    tour.settle(window.context.application)
    button_with(window, "Leave it").setFocus()
    for _ in range(9):
        if not panel.remarks:
            break
        assert focused().text() == "Leave it"
        press(window, Qt.Key.Key_Return)
    assert focused().text() == "Undo"
    press(window, Qt.Key.Key_Return)
    assert panel.isAncestorOf(focused())


def test_the_rail_keeps_the_focus_that_was_put_there(make_window: Callable[..., MainWindow]) -> None:
    window = make_window(language="en")
    tour.settle(window.context.application)
    window.findChild(QToolButton, "rail-lessons").setFocus()
    press(window, Qt.Key.Key_Return)
    assert window.page_name == "lessons"
    assert focused().objectName() == "rail-lessons"
    window.step_text(1)
    tour.settle(window.context.application)
    assert focused().objectName() == "rail-lessons"


def test_text_is_typed_where_it_was_though_the_letters_grow(make_window: Callable[..., MainWindow]) -> None:
    window = make_window(language="en")
    window.open_page("progress", {"part": "journal"})
    tour.settle(window.context.application)
    field = next(each for each in window.findChildren(QTextEdit) if each.isVisible())
    field.setFocus()
    QTest.keyClicks(field, "one three")
    for _ in range(5):
        QTest.keyClick(field, Qt.Key.Key_Left)
    QTest.keyClick(field, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    tour.settle(window.context.application)
    assert focused() is not field
    QTest.keyClicks(focused(), "two ")
    assert focused().toPlainText() == "one two three"
