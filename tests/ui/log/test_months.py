"""The months of the log in words: notes, lines taken away, and what came before."""

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path

from finders import labels, nothing_beside, press, settle, wait_until
from log_events import ago, page_of
from PySide6.QtWidgets import QApplication, QLineEdit

from advocacy_trainer.progress.backup import keep_copies
from advocacy_trainer.progress.cards import Cards
from advocacy_trainer.progress.log import Log
from advocacy_trainer.ui.log import months
from advocacy_trainer.ui.log.month_card import MonthCard
from advocacy_trainer.ui.shell.window import MainWindow


def test_the_months_stand_in_words_and_the_numbers_stay_closed(window: MainWindow) -> None:
    page = page_of(window, "months")
    shown = labels(page)
    assert "You made up your mind" in shown
    assert "Somebody answered me: Karen skrev tak." in shown
    assert not any("before 3" in text or text.endswith(" 3") for text in shown)
    press(page, "Show: How sure I feel")
    assert any(text.endswith(" 3") for text in labels(page))


def test_a_note_is_kept_in_the_log_and_its_words_among_the_cards(window: MainWindow, data: Path) -> None:
    page = page_of(window, "months")
    page.part.glad.starters["i-dared"].setChecked(True)
    page.part.glad.editor.put("Det lille opslag.")
    press(page, "Save the note")
    event = Log.open(data, read_only=True).events()[-1]
    note = Cards.open(data).of_kind("note")[-1]
    assert (event.kind, event.data["note"], note.text) == ("note-added", note.id, "Det lille opslag.")
    assert "opslag" not in json.dumps(dict(event.data))
    assert "I dared to send it: Det lille opslag." in labels(page)


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
    page = page_of(window, "months")
    cards = page.part.findChildren(MonthCard)
    card = next(card for card in cards if any("Karen" in text for text in labels(card)))
    press(card, "Change these lines")
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
    page = page_of(window, "months")
    cards = page.part.findChildren(MonthCard)
    card = next(card for card in cards if any("Karen" in text for text in labels(card)))
    press(card, "Change these lines")
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
    press(card, "Done changing")
    QApplication.processEvents()
    assert any("Karen" in text for text in labels(page))


def test_earlier_months_come_a_year_at_a_time_and_the_keyboard_stays_at_the_first(
    window: MainWindow,
) -> None:
    window.context.stores.log.take_in(ago(30 * month, "draft-started") for month in range(40))
    page = page_of(window, "months")
    cards = page.findChildren(MonthCard)
    assert len(cards) == months.SHOWN_AT_FIRST
    settle()
    bar = page.scroller.verticalScrollBar()
    bar.setValue(bar.maximum())  # where the button is
    press(page, "Show earlier months")
    wait_until(lambda: len(page.findChildren(MonthCard)) == months.SHOWN_AT_FIRST + months.MORE)
    settle()
    shown = page.findChildren(MonthCard)
    assert shown[: len(cards)] == cards  # what was there stays where it was
    first = shown[months.SHOWN_AT_FIRST]
    view = page.scroller.viewport()
    assert 0 <= first.mapTo(view, first.rect().topLeft()).y() < view.height()  # the result is in sight
    focused = QApplication.focusWidget()
    assert focused is None or first.isAncestorOf(focused)
    assert page.place()["state"]["shown"] == len(shown)


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
        assert not page.findChildren(MonthCard)
    wait_until(lambda: page.findChildren(MonthCard))
    assert "One moment. Your log is being read." not in labels(page)
    page.show_part("months")
    assert page.findChildren(MonthCard)
