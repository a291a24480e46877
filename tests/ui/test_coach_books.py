"""The window's book of rules is whole, and has read, before the first answer is."""

from collections.abc import Callable

import pytest
from finders import wait_until

from advocacy_trainer.ui.shell.coach_books import WindowBooks
from advocacy_trainer.ui.shell.window import MainWindow


@pytest.mark.parametrize("language", ["da", "en"])
def test_a_book_that_was_warmed_has_read_a_line(
    make_window: Callable[..., MainWindow], language: str
) -> None:
    books = WindowBooks(make_window(language=language).context.workplace, lambda: language)
    books.warm()
    wait_until(lambda: books.fitting() is not None)
    book = books.book()
    assert book.sentences
    assert set(book.languages) == {language}
    assert not book.silenced
    books.warm()
    assert books.book() is book
