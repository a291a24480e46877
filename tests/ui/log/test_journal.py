"""The journal: searched, changed, binned, erased."""

from collections.abc import Callable
from pathlib import Path

import pytest
from finders import labels, press
from log_events import page_of

from advocacy_trainer.progress.journal import Journal
from advocacy_trainer.ui.log import journal
from advocacy_trainer.ui.shell.window import MainWindow


def test_the_journal_is_searched_changed_binned_and_erased(window: MainWindow, data: Path) -> None:
    page = page_of(window, "journal")
    page.part.fresh.put("En ny tanke.")
    press(page, "Save the text")
    assert "En ny tanke." in labels(page)
    page.part.search.setText("TANKE")
    assert "Jeg tør lidt mere." not in labels(page)
    page.part.search.setText("")
    old = next(text for text in Journal.open(data).all() if text.label)
    press(page, f"Edit: {old.label}")
    page.part.editor.put("Jeg tør meget mere.")
    press(page, "Save the changes")
    assert "Jeg tør meget mere." in [text.text for text in Journal.open(data).all()]
    press(page, f"Delete: {old.label}")
    press(page, "Put it in the bin for 7 days")
    assert [text.text for text in Journal.open(data).all()] == ["En ny tanke."]
    press(page, "Bring it back")
    press(page, f"Delete: {old.label}")
    press(page, "Delete now, cannot be undone")
    assert all("meget mere" not in path.read_text() for path in data.rglob("*.json"))
    assert isinstance(page.part, journal.JournalPart)


@pytest.mark.parametrize("name", ["cards", "journal"])
def test_texts_that_cannot_be_read_are_told(
    make_window: Callable[..., MainWindow], data: Path, name: str
) -> None:
    (data / "log" / f"{name}.json").write_bytes(b"")
    window = make_window(data)
    page_of(window, "plan")
    page_of(window, "journal")
    assert any(f"{name}.json could not be read" in text for text in labels(window))
