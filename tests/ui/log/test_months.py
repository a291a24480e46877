"""The months of the log in words: notes, lines taken away, and what came before."""

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path

from finders import labels, nothing_beside, press, settle, wait_until
from hypothesis import given
from hypothesis import strategies as st
from log_events import ago, page_of
from PySide6.QtWidgets import QApplication, QLineEdit

from advocacy_trainer.progress.backup import keep_copies
from advocacy_trainer.progress.cards import Cards
from advocacy_trainer.progress.log import Log
from advocacy_trainer.ui.kit.chunked import finish_all
from advocacy_trainer.ui.log import months
from advocacy_trainer.ui.log.branch import BranchPicture, place_of
from advocacy_trainer.ui.log.happened_list import SHOWN_AT_FIRST
from advocacy_trainer.ui.log.month_card import MonthCard
from advocacy_trainer.ui.shell.window import MainWindow


def month_ago(days: int) -> str:
    day = (dt.datetime.now().astimezone() - dt.timedelta(days=days)).date()
    return f"{day.year:04d}-{day.month:02d}"


def test_a_month_stands_in_words_and_the_numbers_stay_closed(window: MainWindow) -> None:
    page = page_of(window, "months", month=month_ago(3))
    shown = labels(page)
    assert "Somebody answered me: Karen skrev tak." in shown
    assert "You made up your mind" not in shown  # that was another month
    assert not any("before 3" in text or text.endswith(" 3") for text in shown)
    press(page, "Show: How sure I feel")
    assert any(text.endswith(" 3") for text in labels(page))
    assert "You made up your mind" in labels(page_of(window, "months", month=month_ago(40)))


def test_the_branch_shows_what_happened_and_nothing_else(window: MainWindow) -> None:
    page = page_of(window, "months", month=month_ago(70))
    assert page.part.picture.grown == ["leaf"]
    note = page_of(window, "months", month=month_ago(3))
    assert "berry" in note.part.picture.grown
    words = [line for line in labels(note) if line.startswith(("You ", "Somebody "))]
    assert len(words) == len(note.part.picture.grown)  # the list says each of them


def test_an_empty_month_is_a_bare_branch_and_an_empty_log_says_what_will_stand_here(
    make_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    with Log.open(tmp_path / "d") as log:
        log.take_in([ago(100, "draft-started")])
    page = page_of(make_window(tmp_path / "d"), "months")
    assert page.part.picture.grown == []
    assert "There is nothing here for this month." in labels(page)
    page = page_of(make_window(tmp_path / "e"), "months")
    assert page.part.picture.grown == []
    assert "Your small steps will appear here" in labels(page)


@given(st.integers(0, 400))
def test_what_hangs_on_the_branch_stays_there_when_more_comes(number: int) -> None:
    point, _, scale = place_of(number)
    assert (point, scale) == (place_of(number)[0], place_of(number)[2])
    assert 0 <= point.x() <= 700
    assert 30 <= point.y() <= 260  # a leaf and a berry's stem fit in the picture's 300
    before = [place_of(other)[0] for other in range(min(number, 22))]
    near = min(((point - each).manhattanLength() for each in before), default=99.0)
    if number < 22:
        assert near > 14


def test_a_note_is_kept_in_the_log_and_its_words_among_the_cards(window: MainWindow, data: Path) -> None:
    page = page_of(window, "months")
    press(page, "Something I'm glad about")
    page.part.glad.starters["i-dared"].setChecked(True)
    page.part.glad.editor.put("Det lille opslag.")
    press(page, "Put it in my log")
    event = Log.open(data, read_only=True).events()[-1]
    note = Cards.open(data).of_kind("note")[-1]
    assert (event.kind, event.data["note"], note.text) == ("note-added", note.id, "Det lille opslag.")
    assert "opslag" not in json.dumps(dict(event.data))
    assert "I dared to send it: Det lille opslag." in labels(page)
    assert not page.part.glad.isVisibleTo(page)


def test_an_unsaved_note_survives_a_change_of_language(window: MainWindow) -> None:
    page = page_of(window, "months")
    page.part.glad.editor.put("halvt skrevet")
    window.choose("language", "da")
    QApplication.processEvents()
    assert window.page is not page
    assert window.page.part.glad.editor.text == "halvt skrevet"  # type: ignore[union-attr]
    assert "Noget, jeg er glad for" in labels(window.page)  # type: ignore[arg-type]


def test_a_note_can_be_changed_and_a_line_deleted_for_good(window: MainWindow, data: Path) -> None:
    keep_copies(data / "log", dt.date(2026, 11, 1))
    page = page_of(window, "months", month=month_ago(3))
    press(page, "Change these lines")
    card = page.part.findChild(MonthCard)
    field = card.findChild(QLineEdit)
    field.setText("Karen og Ib skrev tak.")
    field.editingFinished.emit()
    assert [note.text for note in Cards.open(data).of_kind("note")] == ["Karen og Ib skrev tak."]
    press(card, "Delete: Somebody answered me")
    press(card, "Delete now, cannot be undone")
    assert Cards.open(data).of_kind("note") == []
    assert all("note-added" not in path.read_text() for path in data.rglob("events*"))
    assert all("skrev tak" not in path.read_text() for path in data.rglob("*.json"))
    assert not any("Karen" in text for text in labels(page))


def test_a_line_taken_away_is_gone_and_comes_back_by_undo(window: MainWindow, data: Path) -> None:
    page = page_of(window, "months", month=month_ago(3))
    press(page, "Change these lines")
    card = page.part.findChild(MonthCard)
    (note,) = Cards.open(data).of_kind("note")
    before = {event.id for event in Log.open(data, read_only=True).events()}
    press(card, "Delete: Somebody answered me")
    press(card, "Delete, can be undone for now")
    assert Cards.open(data).of_kind("note") == []
    assert {event.id for event in Log.open(data, read_only=True).events()} < before
    assert not any("Karen" in text for text in labels(card))
    press(card, "Undo")
    assert {event.id for event in Log.open(data, read_only=True).events()} == before
    assert [note.id for note in Cards.open(data).of_kind("note")] == [note.id]
    assert any("Karen" in text for text in labels(card))
    press(card, "Done editing")
    QApplication.processEvents()
    assert any("Karen" in text for text in labels(page))


def test_one_goes_from_month_to_month_and_the_keyboard_stays(window: MainWindow) -> None:
    page = page_of(window, "months")
    window.show()
    window.activateWindow()
    part = page.part
    assert not part.on.isEnabled()
    part.back.setFocus()
    seen = [part.save_state()["month"]]
    while part.back.isEnabled():
        part.back.click()
        settle()
        seen.append(part.save_state()["month"])
    assert seen == [months.stepped(seen[0], -number) for number in range(len(seen))]
    assert seen[-1] == month_ago(70)
    assert QApplication.focusWidget() is part.on


def test_a_month_with_much_in_it_is_seen_whole_when_asked_for(window: MainWindow) -> None:
    month = months.stepped(month_ago(0), -6)
    day = dt.date(int(month[:4]), int(month[5:]), 2)
    apart = (dt.datetime.now(dt.UTC).date() - day).days
    window.context.stores.log.take_in(ago(apart - each, "draft-started") for each in range(20))
    page = page_of(window, "months", month=month)
    assert labels(page).count("You began a draft") == SHOWN_AT_FIRST
    press(page, "See all of")
    finish_all(page)
    assert labels(page).count("You began a draft") == 20
    page.restore(page.place())
    finish_all(page)
    assert labels(page).count("You began a draft") == 20


def test_a_long_log_is_read_off_the_thread_that_draws_and_stands_at_once_the_next_time(
    data: Path, make_window: Callable[..., MainWindow]
) -> None:
    with Log.open(data) as log:
        log.take_in(ago(day / 50, "step-done", "core-01") for day in range(months.READ_AT_ONCE))
    window = make_window(data)
    window.context.stores.log.events()
    with nothing_beside():
        page = page_of(window, "months")
        wait_until(lambda: "One moment. Your log is being read." in labels(page))
        assert not page.findChildren(BranchPicture)
    wait_until(lambda: page.findChildren(BranchPicture))
    assert "One moment. Your log is being read." not in labels(page)
    page.show_part("months")
    assert page.findChildren(BranchPicture)
