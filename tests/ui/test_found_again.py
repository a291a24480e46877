"""What one wrote is found again, by its writer alone: searched for, and carried on from the journal."""

from collections.abc import Callable

import pytest
from finders import shown, wait_until
from PySide6.QtWidgets import QApplication, QPushButton

from advocacy_trainer.drafts.growing import of_course, put
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.lesson.own_words_found import MOST_FOUND, own_hits
from advocacy_trainer.ui.lesson.path import LessonsPage
from advocacy_trainer.ui.practice_room.page import PracticeRoomPage
from advocacy_trainer.ui.shell.window import MainWindow

MINE = "Kværnen synger, når jeg maler korn."


def search(window: MainWindow, words: str) -> LessonsPage:
    page = window.open_page("lessons", {"search": words})
    assert isinstance(page, LessonsPage)
    wait_until(lambda: "Tilbage til alle lektioner" in shown(page))
    return page


def mine_in(page: LessonsPage) -> list[CardButton]:
    cards = page.findChildren(CardButton)
    return [
        each for each in cards if "kværnen" in each.accessibleName().casefold() and each.isVisibleTo(page)
    ]


def test_the_search_finds_ones_own_words_and_opens_them(make_window: Callable[..., MainWindow]) -> None:
    window = make_window(language="da")
    drafts = window.context.stores.drafts
    drafts.save(drafts.new(), MINE)
    window.context.stores.journal.write(f"I går: {MINE}", lesson="", block="", label="", kind="reflection")
    page = search(window, "kværnen")
    assert len(mine_in(page)) == 2
    assert page.private
    mine_in(page)[0].click()
    QApplication.processEvents()
    assert isinstance(window.page, PracticeRoomPage)
    assert window.page.editor.text() == MINE


def test_f9_hides_what_was_found_of_ones_own(make_window: Callable[..., MainWindow]) -> None:
    window = make_window(language="da")
    drafts = window.context.stores.drafts
    drafts.save(drafts.new(), MINE)
    page = search(window, "kværnen")
    page.hide_text(hidden=True)
    assert not page.findChildren(CardButton)
    page.hide_text(hidden=False)
    page.search.setText("")
    assert not page.private


def test_nothing_of_hers_is_found_where_nothing_is_saved(make_window: Callable[..., MainWindow]) -> None:
    window = make_window(None, language="da")
    drafts = window.context.stores.drafts
    drafts.save(drafts.new(), MINE)
    assert own_hits(window.context, "kværnen") == []
    page = search(window, "kværnen")
    assert mine_in(page) == []


def test_no_more_is_shown_than_one_can_look_through(make_window: Callable[..., MainWindow]) -> None:
    window = make_window(language="da")
    drafts = window.context.stores.drafts
    for number in range(MOST_FOUND + 3):
        drafts.save(drafts.new(), f"{MINE} {number} " + "x" * 5_000)
    found = own_hits(window.context, "KVÆRNEN korn")
    assert len(found) == MOST_FOUND
    assert max(len(each.excerpt) for each in found) < 200
    assert own_hits(window.context, "  ") == []


@pytest.mark.parametrize("stage", [True, False])
def test_a_text_of_the_journal_is_carried_on_as_a_draft(
    make_window: Callable[..., MainWindow], stage: bool
) -> None:
    window = make_window(language="da")
    entry = next(each for each in window.context.catalogue.lessons if each.drafts)
    block = entry.drafts[0][0] if stage else "other"
    window.context.stores.journal.write(MINE, lesson=entry.id, block=block, label="", kind="rewrite")
    if stage:
        put(window.context.stores.drafts, MINE, entry.id)
    page = window.open_page("progress", {"part": "journal"})
    carry = next(
        each for each in page.findChildren(QPushButton) if each.text() == "Arbejd videre i øvelokalet"
    )
    carry.click()
    QApplication.processEvents()
    assert isinstance(window.page, PracticeRoomPage)
    assert window.page.editor.text() == MINE
    heads = window.context.stores.drafts.heads()
    grown = of_course(window.context.stores.drafts)
    assert len(heads) == 1
    assert (grown is not None) == stage
