"""»Three invented readers« beside the draft: who comes, who does not, and what is struck."""

from collections.abc import Callable

import pytest
from finders import button_with, shown, wait_until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from advocacy_trainer.coach.reactions.file import read_reactions
from advocacy_trainer.resources import assets_dir, lessons_dir
from advocacy_trainer.ui.practice_room.page import PracticeRoomPage
from advocacy_trainer.ui.practice_room.readers.invented import InventedReaders
from advocacy_trainer.ui.shell.window import MainWindow

FINE = (
    "I dag lærte jeg noget af min egen fejl. Jeg spurgte om hjælp, og min kollega viste mig det to gange. "
    "Hvad gør I, når I ikke ved noget?"
)
STOP = "Fru Hansen på stue 12 fik i går en blodprop. Hun er 83 år og bor på Lindevej."
FIGURES = {path.stem for path in (assets_dir() / "figures").glob("*.svg")}


@pytest.fixture
def room(make_window: Callable[..., MainWindow]) -> Callable[..., tuple[PracticeRoomPage, InventedReaders]]:
    def opened(text: str, **given: str | int) -> tuple[PracticeRoomPage, InventedReaders]:
        window = make_window(**{"language": "da", **given})
        page = window.open_page("sandbox", {"new": True})
        assert isinstance(page, PracticeRoomPage)
        page.readers.fill()
        readers = page.panel.made_readers
        assert readers is not None
        page.editor.replace_text(text)
        return page, readers

    return opened


def came(readers: InventedReaders) -> None:
    readers.ask.click()
    wait_until(lambda: readers.audience is not None)


def test_nobody_reads_until_one_asks(room: Callable[..., tuple[PracticeRoomPage, InventedReaders]]) -> None:
    _, readers = room(FINE)
    assert readers.audience is None
    assert "Ingen rigtige mennesker ser din tekst." in shown(readers)
    assert (readers.others.isHidden(), readers.strike.isHidden(), readers.enough.isHidden()) == (True,) * 3


def test_three_come_and_three_others_and_the_same_text_the_same_again(
    room: Callable[..., tuple[PracticeRoomPage, InventedReaders]],
) -> None:
    _, readers = room(FINE)
    came(readers)
    first = readers.audience
    assert first is not None
    assert (first.reason, len(first.answers)) == ("", 3)
    for answer in first.answers:
        assert {answer.title, answer.person.job, answer.acts} <= set(shown(readers).split("\n"))
    readers.audience = None
    readers.others.click()
    wait_until(lambda: readers.audience is not None)
    assert readers.audience != first
    readers.enough.click()
    assert (readers.audience, readers.ask.isHidden()) == (None, False)
    came(readers)
    assert readers.audience == first


def test_with_a_stop_only_the_words_come_and_one_undo_brings_back_what_was_struck(
    room: Callable[..., tuple[PracticeRoomPage, InventedReaders]],
) -> None:
    page, readers = room(STOP)
    came(readers)
    assert readers.audience is not None
    assert (readers.audience.reason, readers.audience.answers) == ("stop", ())
    assert "Vil du stryge det?" in shown(readers)
    words = [STOP[start:end] for start, end in readers.audience.places]
    assert words
    readers.strike.click()
    assert all(word not in page.editor.text() for word in words)
    assert "…" in page.editor.text()
    QTest.keyClick(page.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.editor.text() == STOP


@pytest.mark.parametrize(("language", "text"), [("en", STOP), ("da", "Mrs Hughes in room 12 is 83.")])
def test_why_none_came_is_said_in_the_language_of_the_app(
    room: Callable[..., tuple[PracticeRoomPage, InventedReaders]], language: str, text: str
) -> None:
    page, readers = room(text, language=language)
    came(readers)
    assert readers.audience is not None
    assert readers.audience.reason == "stop"
    assert readers.audience.line == read_reactions(lessons_dir() / language, language).lines["stop"]
    assert readers.audience.line in shown(readers)
    assert not page.panel.reader_panel.isVisible()
    readers.enough.click()
    assert page.panel.reader_panel.isVisible()


def test_everybody_written_to_has_a_portrait_and_the_way_to_the_next_stays(
    room: Callable[..., tuple[PracticeRoomPage, InventedReaders]],
) -> None:
    page, _ = room("")
    panel = page.panel.reader_panel
    QApplication.processEvents()
    other = button_with(panel, "En anden læser")
    stands = other.mapTo(page, other.rect().topLeft())
    for reader in panel.readers:
        assert panel.reader == reader
        assert reader.name in shown(panel)
        assert reader.figure in FIGURES
        other.click()
        QApplication.processEvents()
        assert other.mapTo(page, other.rect().topLeft()) == stands


def test_words_of_a_text_that_has_changed_meanwhile_are_not_struck(
    room: Callable[..., tuple[PracticeRoomPage, InventedReaders]],
) -> None:
    page, readers = room(STOP)
    came(readers)
    page.editor.replace_text("Noget helt andet, som ingen kan kendes på.")
    readers.strike.click()
    assert page.editor.text() == "Noget helt andet, som ingen kan kendes på."
    wait_until(lambda: readers.audience is not None and readers.audience.reason != "stop")


@pytest.mark.parametrize(("text", "reason"), [("", "empty"), ("   ", "empty")])
def test_why_none_came_is_one_sentence(
    room: Callable[..., tuple[PracticeRoomPage, InventedReaders]], text: str, reason: str
) -> None:
    _, readers = room(text)
    came(readers)
    assert readers.audience is not None
    assert readers.audience.reason == reason
    assert readers.audience.line in shown(readers)


def test_a_draft_of_a_hundred_thousand_characters_is_read_as_far_as_the_coach_reads(
    room: Callable[..., tuple[PracticeRoomPage, InventedReaders]],
) -> None:
    page, readers = room(FINE)
    page.editor.replace_text((FINE + "\n\n") * (100_000 // (len(FINE) + 2)))
    readers.ask.click()
    wait_until(lambda: readers.audience is not None)
    assert readers.audience is not None


def test_another_draft_has_no_readers_yet(
    room: Callable[..., tuple[PracticeRoomPage, InventedReaders]],
) -> None:
    page, readers = room(FINE)
    came(readers)
    page.restore({"new": True})
    assert (readers.audience, readers.ask.isHidden()) == (None, False)


def test_the_readers_and_the_question_follow_the_kind_of_work(
    room: Callable[..., tuple[PracticeRoomPage, InventedReaders]],
) -> None:
    page, _ = room("", work="trade")
    window = page.window()
    assert isinstance(window, MainWindow)
    before = (page.panel.reader_panel.readers, page.question.starters)
    window.context.choose("work", "care")
    QApplication.processEvents()
    after = (page.panel.reader_panel.readers, page.question.starters)
    assert before[0] != after[0]
    assert before[1] != after[1]
    assert page.question.current in after[1]
