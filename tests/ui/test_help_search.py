"""The search of the help: by keyboard alone, in pages and glossary, and what to do where nothing fits."""

from collections.abc import Callable

import pytest
from finders import labels, press, wait_until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from advocacy_trainer.ui.help.page import TOPICS, HelpPage
from advocacy_trainer.ui.help.search import HelpSearch
from advocacy_trainer.ui.shell.window import MainWindow


@pytest.fixture
def help_page(make_window: Callable[..., MainWindow]) -> HelpPage:
    window = make_window(language="da")
    window.show()
    window.activateWindow()
    page = window.open_page("help")
    assert isinstance(page, HelpPage)
    QApplication.processEvents()
    return page


def search_of(page: HelpPage) -> HelpSearch:
    assert page.search is not None
    return page.search


def window_of(page: HelpPage) -> MainWindow:
    window = page.window()
    assert isinstance(window, MainWindow)
    return window


def test_a_page_is_found_and_opened_by_keyboard_alone(help_page: HelpPage) -> None:
    search = search_of(help_page)
    search.field.setFocus()
    every = len(search.rows)
    assert 10 < every <= len(TOPICS)
    QTest.keyClicks(search.field, "journal")
    wait_until(lambda: 0 < len(search.rows) < every and search.rows[0].isVisible())
    QTest.keyClick(search.field, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is search.rows[0]
    QTest.keyClick(search.rows[0], Qt.Key.Key_Up)
    assert QApplication.focusWidget() is search.field
    first = search.rows[0].accessibleName()
    QTest.keyClick(search.field, Qt.Key.Key_Return)
    wait_until(lambda: help_page.topic)
    assert first.startswith(help_page.title())


def test_what_was_looked_for_stands_there_on_the_way_back(help_page: HelpPage) -> None:
    every = len(search_of(help_page).rows)
    search_of(help_page).field.setText("journal")
    wait_until(lambda: 0 < len(search_of(help_page).rows) < every)
    search_of(help_page).rows[0].click()
    window_of(help_page).go_back()
    assert search_of(help_page).field.text() == "journal"


def test_a_word_of_the_glossary_is_explained_where_it_is_found(help_page: HelpPage) -> None:
    search_of(help_page).field.setText("algoritme")
    wait_until(lambda: "algoritme" in labels(help_page))
    assert any("Det regnestykke, et netværk bruger" in text for text in labels(help_page))


def test_nothing_found_says_what_to_do(help_page: HelpPage) -> None:
    search = search_of(help_page)
    every = len(search.rows)
    search.field.setText("xyzzyq")
    wait_until(lambda: not search.rows)
    assert any("Prøv et andet ord" in text for text in labels(help_page))
    press(help_page, "Vis hele hjælpen")
    assert len(search.rows) == every
    assert QApplication.focusWidget() is search.field
    search.field.setText("xyzzyq")
    wait_until(lambda: not search.rows)
    press(help_page, "Se i lektionerne")
    window = window_of(help_page)
    assert window.page_name == "lessons"
    assert window.page is not None
    assert window.page.place()["search"] == "xyzzyq"
