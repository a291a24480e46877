"""The window's books of the coach's rules: made off the thread that draws, kept while they fit."""

from typing import TYPE_CHECKING

from advocacy_trainer.workplace import Workplace

if TYPE_CHECKING:
    from collections.abc import Callable

    from advocacy_trainer.coach.custom import Custom
    from advocacy_trainer.coach.engine import Rulebook


_FIRST_READ = {
    "da": "Tak for dit spørgsmål. Jeg arbejder på et lager, og i går ringede jeg til vores leder, Karin.",
    "en": "Thank you for asking. I work in a warehouse, and yesterday I rang our manager, Karin.",
}


class WindowBooks:
    """The book that the drawing thread reads with, made again where the workplace's advice is another."""

    def __init__(self, workplace: Workplace, language: "Callable[[], str]") -> None:
        self._workplace = workplace
        self._language = language
        self._cached: tuple[Custom | None, Rulebook] | None = None

    def book(self) -> "Rulebook":
        """Return the window's own book, which only the thread that draws reads with."""
        if (book := self.fitting()) is None:
            book = self._workplace.rulebook_maker()()
            self._cached = (self._workplace.advice, book)
        return book

    def warm(self) -> None:
        """Have the window's book made off the thread that draws, and take it when it is whole.

        It has read a line by then: the checks make what they read with when they first read.
        """
        from advocacy_trainer.ui.kit.tasks import start

        make, language, advice = self._workplace.rulebook_maker(), self._language(), self._workplace.advice
        book = self.fitting()

        def work(_task: object) -> "Rulebook":
            made = make() if book is None else book
            made.language(language)
            _read_first(made, language)
            return made

        def publish(made: "Rulebook") -> None:
            if advice is self._workplace.advice and self.fitting() is None:
                self._cached = (advice, made)

        start(work).done.connect(publish)

    def fitting(self) -> "Rulebook | None":
        """Return the book that is made, where it fits the workplace's advice of now."""
        cached = self._cached
        return cached[1] if cached is not None and cached[0] is self._workplace.advice else None


def _read_first(book: "Rulebook", language: str) -> None:
    from advocacy_trainer.coach.engine import review
    from advocacy_trainer.coach.model import ReviewContext
    from advocacy_trainer.platforms import DEFAULT_PLATFORM

    line = _FIRST_READ.get(language, _FIRST_READ["en"])
    review(line, ReviewContext(platform=DEFAULT_PLATFORM, lang=language, say=language), book)
