"""My plan: time, partner, breaks, reminders, and sentences for a moment."""

from collections.abc import Callable
from pathlib import Path

import pytest
from finders import button_with, field_named, labels, nothing_beside, press, settle, wait_until, write_in
from log_events import ago, page_of
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLineEdit, QPushButton, QTextEdit

from advocacy_trainer.progress.cards import Cards
from advocacy_trainer.progress.log import Log
from advocacy_trainer.progress.plan import read_plan
from advocacy_trainer.progress.summary import read_summary
from advocacy_trainer.ui.home.page import HomePage
from advocacy_trainer.ui.kit.frame.tab_row import TabRow
from advocacy_trainer.ui.log import reminder
from advocacy_trainer.ui.log.page import PARTS
from advocacy_trainer.ui.shell.window import MainWindow
from advocacy_trainer.ui.writing.saved_line import SavedLabel


def test_the_plan_is_kept_when_the_page_is_left(window: MainWindow, data: Path) -> None:
    page = page_of(window, "plan")
    write_in(page, "My partner", "Mette, torsdage")
    press(page, "Show: My reason")
    write_in(page, "My reason", "Derfor.")
    write_in(page, "If …, plan 2", "bussen er forsinket")
    write_in(page, "… then I will …, plan 2", "læse et opslag")
    window.open_page("home")
    kept = read_plan(Cards.open(data))
    assert (kept.buddy, kept.reason, kept.minutes) == ("Mette, torsdage", "Derfor.", 20)
    assert [one.when for one in kept.if_thens] == ["det er fredag", "bussen er forsinket"]
    assert Log.open(data, read_only=True).events()[-1].kind == "plan-made"


def test_a_plan_written_on_the_page_is_rehearsed_once(window: MainWindow, data: Path) -> None:
    page = page_of(window, "plan")
    assert not page.part.rehearsal.isVisibleTo(page)
    write_in(page, "If …, plan 2", "bussen er forsinket")
    write_in(page, "… then I will …, plan 2", "læse et opslag")
    field_named(page, "… then I will …, plan 2").editingFinished.emit()
    assert "If bussen er forsinket, then I will læse et opslag." in labels(page.part.rehearsal)
    place = page.place()
    page.restore(place)
    press(page, "I have said it once")
    events = Log.open(data, read_only=True).events()
    assert [event.kind for event in events[-2:]] == ["plan-made", "plan-rehearsed"]
    assert (events[-1].lesson, events[-1].block) == (events[-2].lesson, events[-2].block)
    page.restore(page.place())
    assert not page.part.rehearsal.isVisibleTo(page), "once is enough"


def test_a_long_log_is_read_off_the_thread_that_draws(
    make_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    with Log.open(tmp_path / "d") as log:
        log.take_in(ago(1, "lesson-opened", "core-01", filler="x" * 300) for _ in range(3000))
    with nothing_beside():
        window = make_window(tmp_path / "d")
        assert window.context.stores.log.takes_time
        page = page_of(window, "plan", opened=["reason"])
        wait_until(lambda: "One moment. Your log is being read." in labels(page))
        assert page.place() == {"part": "plan", "state": {"opened": ["reason"]}}
    window.open_page("home")
    window.open_page("progress")
    wait_until(lambda: page.part is not None)
    assert not window.context.stores.log.takes_time
    assert page.part_name == "plan"
    assert button_with(page, "Hide: My reason")
    assert field_named(page, "My reason")
    assert "One moment. Your log is being read." not in labels(page)


def test_leaving_a_long_log_waits_for_no_summary_of_it(
    make_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    with Log.open(tmp_path / "d") as log:
        log.take_in(ago(1, "lesson-opened", "core-01", filler="x" * 300) for _ in range(3000))
    window = make_window(tmp_path / "d")
    page = page_of(window, "plan")
    wait_until(lambda: page.part is not None)
    window.context.stores.log.append("note-added", starter="someone-replied", note="x")
    with nothing_beside():
        window.open_page("home")
        assert read_summary(tmp_path / "d") is None
        assert window.context.stores.log.adding_up_takes_time
    wait_until(lambda: read_summary(tmp_path / "d"))
    assert not window.context.stores.log.adding_up_takes_time


def test_home_adds_up_once_a_long_log_whose_summary_cannot_be_kept(
    make_window: Callable[..., MainWindow],
) -> None:
    window = make_window(None)
    home = window.page
    assert isinstance(home, HomePage)
    log = window.context.stores.log
    log.take_in(ago(1, "lesson-opened", "core-01") for _ in range(3000))
    log.events()
    assert log.adding_up_takes_time
    with nothing_beside():
        home.refresh()
        reading = home.reading
        assert reading is not None
        assert log.adding_up_takes_time  # not on the thread that draws
    wait_until(lambda: home.reading is None)
    settle()
    assert home.reading is None
    assert not log.adding_up_takes_time
    assert home.step is not None


def test_the_goal_can_be_made_smaller_and_a_break_begun_and_ended(window: MainWindow, data: Path) -> None:
    page = page_of(window, "plan")
    press(page, "Make the goal smaller")
    assert read_plan(Cards.open(data)).minutes == 10
    press(page, "Take a break now")
    assert Log.open(data, read_only=True).summary().resting_until
    press(page, "I'm back")
    kinds = [event.kind for event in Log.open(data, read_only=True).events()]
    assert kinds[-3:] == ["goal-made-smaller", "pause-begun", "pause-held"]


def test_a_reminder_is_a_calendar_file_that_says_its_title_alone(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = page_of(window, "plan", opened=["calendar"])
    card = page.part.findChild(reminder.ReminderForm)
    monkeypatch.setattr("advocacy_trainer.ui.kit.file_dialog.ask_where", lambda *_: tmp_path / "r.ics")
    card.day.setCurrentIndex(3)
    press(card, "Save the reminder …")
    text = (tmp_path / "r.ics").read_text(encoding="utf-8")
    assert "SUMMARY:Focus time" in text
    assert "CLASS:PRIVATE" in text
    assert not any(
        word in text.lower() for word in ("advocacy-trainer@", "linkedin", "description:the", "log")
    )


def test_the_sheet_for_the_manager_is_saved(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = page_of(window, "plan")
    monkeypatch.setattr("advocacy_trainer.ui.kit.file_dialog.ask_where", lambda *_: tmp_path / "s.pdf")
    press(page, "A sheet for your manager …")
    assert (tmp_path / "s.pdf").read_bytes().startswith(b"%PDF-")


def test_what_is_planned_stays_closed_until_it_is_asked_for(window: MainWindow, data: Path) -> None:
    page = page_of(window, "plan")
    shown = [
        *labels(page),
        *(each.text() for each in page.findChildren(QLineEdit)),
        *(each.toPlainText() for each in page.findChildren(QTextEdit)),
    ]
    for own in ("det er fredag", "skrive tre linjer", "Fordi det betyder noget."):
        assert not any(own in words for words in shown)
    press(page, "Show: What you have planned")
    write_in(page, "If …, plan 1", "det er torsdag")
    press(page, "Hide: What you have planned")
    assert read_plan(Cards.open(data)).if_thens[0].when == "det er torsdag"
    press(page, "Show: What you have planned")
    assert field_named(page, "If …, plan 1").text() == "det er torsdag"


def test_one_press_opens_all_that_is_written_and_one_closes_it(window: MainWindow, data: Path) -> None:
    page = page_of(window, "plan")
    said = [each.text() for each in page.findChildren(QPushButton)]
    assert [each for each in said if each.startswith("Show")] == ["Show what you have written"]
    press(page, "Show what you have written")
    write_in(page, "My reason", "Derfor.")
    assert field_named(page, "If …, plan 1").text() == "det er fredag"
    assert field_named(page, "My plan for a break")
    press(page, "Hide: My plan for a break")
    press(page, "Show what you have written")
    press(page, "Hide what you have written")
    assert button_with(page, "Show: My reason")
    assert button_with(page, "Show: What you have planned")
    assert read_plan(Cards.open(data)).reason == "Derfor."


def test_where_nothing_is_written_there_is_nothing_to_open(make_window: Callable[..., MainWindow]) -> None:
    page = page_of(make_window(None), "plan")
    assert not page.findChildren(QPushButton, "all-written")
    press(page, "Show: My reason")
    assert field_named(page, "My reason")


def test_the_tabs_keep_their_place_from_part_to_part(window: MainWindow) -> None:
    window.show()
    tops = set()
    for part in PARTS:
        page = page_of(window, part)
        settle()
        tabs = page.findChildren(TabRow)[-1]
        tops.add(tabs.mapTo(window, QPoint(0, 0)).y())
    assert len(tops) == 1


def test_each_answer_is_kept_when_it_is_left_and_the_page_says_so(window: MainWindow, data: Path) -> None:
    page = page_of(window, "plan")
    window.show()
    window.activateWindow()
    press(page, "Show: My plan for a break")
    said = page.part.side.findChild(SavedLabel)
    for name, words in (("My partner", "Mette"), ("My plan for a break", "gå en tur")):
        field = field_named(page, name)
        field.setFocus()
        field.insertPlainText(words)
        page.part.minutes.setFocus()
        wait_until(lambda: said.text().startswith("Saved "))
        said.setText("")
    box = page.part.minutes
    box.setCurrentIndex(box.findData(45))
    box.activated.emit(box.currentIndex())
    assert said.text().startswith("Saved ")
    kept = read_plan(Cards.open(data))
    assert (kept.buddy, kept.pause, kept.minutes) == ("Mette", "gå en tur", 45)
    assert not any("Save" in each.text() for each in page.findChildren(QPushButton))
