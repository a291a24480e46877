"""Where a deed is done and only its entry in the log cannot be written, it is shown as done."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from finders import button_with, press, shown

from advocacy_trainer.progress.reading import SNAPSHOT, TAIL
from advocacy_trainer.ui.shell.window import MainWindow

MakeWindow = Callable[..., MainWindow]


@pytest.fixture
def window(make_window: MakeWindow) -> MainWindow:
    """A window whose log takes no entry: folders lie where its files should be, which stops root too."""
    opened = make_window()
    context = opened.context
    assert context.stores.folder is not None
    context.stores.close()
    for name in (TAIL, SNAPSHOT):
        file = context.stores.folder / "log" / name
        file.unlink(missing_ok=True)
        file.mkdir(parents=True)
    return opened


def draft(window: MainWindow, text: str = "A few words of mine.") -> Any:
    store = window.context.stores.drafts
    return store.save(store.new(), text).head


def test_a_draft_in_the_bin_is_shown_in_the_bin(window: MainWindow, settle: Callable[[], None]) -> None:
    draft(window)
    page: Any = window.open_page("drafts")
    press(page, "To the bin")
    settle()
    assert "in the bin for 7 days" in shown(page)
    assert button_with(page, "Undo").isEnabled()
    assert not window.context.stores.drafts.rows()
    assert len(window.notices) >= 1  # and what could not be written is told


def test_so_it_is_where_a_draft_is_done_with(window: MainWindow, settle: Callable[[], None]) -> None:
    page: Any = window.open_page("draft-done", {"draft": draft(window).id})
    page.throw_away()
    settle()
    assert "in the bin for 7 days" in shown(page)


def test_a_file_for_a_colleague_that_lies_there_is_said_to(
    window: MainWindow, settle: Callable[[], None], tmp_path: Path
) -> None:
    page: Any = window.open_page("ask-colleague", {"draft": draft(window).id})
    page.save_question_to(tmp_path / "question.json")
    settle()
    assert (tmp_path / "question.json").exists()
    assert "Give it to your colleague" in shown(window)


def test_a_text_that_is_kept_leaves_the_field_and_stands_in_the_journal(
    window: MainWindow, settle: Callable[[], None]
) -> None:
    page: Any = window.open_page("progress", {"part": "journal"})
    settle()
    page.part.fresh.put("What I think.")
    press(page, "Begin another")
    settle()
    assert [text.text for text in window.context.stores.journal.all()] == ["What I think."]
    assert page.part.fresh.text == ""


def test_a_note_that_stands_in_no_log_stays_in_the_field_and_is_no_card(
    window: MainWindow, settle: Callable[[], None]
) -> None:
    """The months are told by entries: without one the note would stand nowhere."""
    page: Any = window.open_page("progress", {"part": "months"})
    settle()
    glad = page.part.glad
    glad.editor.put("Someone replied.")
    glad.keep()
    settle()
    assert glad.editor.text == "Someone replied."
    assert window.context.stores.cards.of_kind("note") == []
