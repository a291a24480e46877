"""The journal: searched, changed, binned, erased."""

from collections.abc import Callable
from pathlib import Path

import pytest
from finders import button_with, labels, press, settle, wait_until
from log_events import page_of
from PySide6.QtWidgets import QPushButton

from advocacy_trainer.progress.journal import Journal
from advocacy_trainer.ui.log import journal
from advocacy_trainer.ui.shell.window import MainWindow


def test_the_journal_is_searched_changed_binned_and_erased(window: MainWindow, data: Path) -> None:
    page = page_of(window, "journal")
    page.part.fresh.put("En ny tanke.")
    press(page, "Begin another")
    assert "En ny tanke." in labels(page)
    page.part.search.setText("TANKE")
    assert "Jeg tør lidt mere." not in labels(page)
    page.part.search.setText("")
    old = next(text for text in Journal.open(data).all() if text.label)
    press(page, f"Edit: {old.label}")
    page.part.editor.put("Jeg tør meget mere.")
    press(page, "Done editing")
    assert "Jeg tør meget mere." in [text.text for text in Journal.open(data).all()]
    press(page, f"Delete: {old.label}")
    press(page, "Put it in the bin for 7 days")
    assert [text.text for text in Journal.open(data).all()] == ["En ny tanke."]
    press(page, "Bring it back")
    press(page, f"Delete: {old.label}")
    press(page, "Delete now, cannot be undone")
    assert all("meget mere" not in path.read_text() for path in data.rglob("*.json"))
    assert isinstance(page.part, journal.JournalPart)


def texts(data: Path) -> list[str]:
    return [text.text for text in Journal.open(data).all()]


def test_a_text_is_kept_when_its_field_is_left_and_the_page_says_so(window: MainWindow, data: Path) -> None:
    page = page_of(window, "journal")
    window.show()
    window.activateWindow()
    part = page.part
    part.fresh.setFocus()
    part.fresh.insertPlainText("En ny")
    part.search.setFocus()
    wait_until(lambda: part.saved.text().startswith("Saved "))
    assert "En ny" in texts(data)
    part.fresh.setFocus()
    part.fresh.insertPlainText(" tanke.")
    part.search.setFocus()
    wait_until(lambda: "En ny tanke." in texts(data))
    assert "En ny" not in texts(data)  # one text that went on, and not two
    assert "En ny tanke." not in labels(page)  # it still stands in its field
    assert len([each for each in window.context.stores.log.events() if each.kind == "reflection-saved"]) == 1
    assert not any(
        "Save" in each.text() for each in page.findChildren(QPushButton) if "PDF" not in each.text()
    )


def test_the_text_at_the_top_goes_on_after_a_new_look_and_stands_below_after_another_page(
    window: MainWindow, data: Path
) -> None:
    page = page_of(window, "journal")
    page.part.fresh.put("Begyndt.")
    page.part.keep_left()
    window.choose("theme", "dark")
    settle()
    page = window.page
    assert page.part.fresh.text == "Begyndt."
    page.part.fresh.put("Begyndt og færdig.")
    window.open_page("home")
    page = page_of(window, "journal")
    assert page.part.fresh.text == ""
    assert "Begyndt og færdig." in labels(page)
    assert "Begyndt." not in texts(data)


def test_an_emptied_text_at_the_top_lies_in_the_bin(window: MainWindow, data: Path) -> None:
    page = page_of(window, "journal")
    page.part.fresh.put("Fortrudt.")
    page.part.keep_left()
    page.part.fresh.put("")
    page.part.keep_left()
    assert "Fortrudt." not in texts(data)
    page.part.fresh.put("En anden.")
    page.part.keep_left()
    assert "En anden." in texts(data)
    page = page_of(window, "journal")
    assert button_with(page, "Bring it back")


@pytest.mark.parametrize("name", ["cards", "journal"])
def test_texts_that_cannot_be_read_are_told(
    make_window: Callable[..., MainWindow], data: Path, name: str
) -> None:
    (data / "log" / f"{name}.json").write_bytes(b"")
    window = make_window(data)
    page_of(window, "plan")
    page_of(window, "journal")
    assert any(f"{name}.json could not be read" in text for text in labels(window))
