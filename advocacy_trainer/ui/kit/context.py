"""What every page is given: a description alone, which the shell's application fills.

Nothing here opens, builds or decides anything.
"""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # a page that names its context pays for none of what it gives
    from pathlib import Path

    from PySide6.QtCore import SignalInstance

    from advocacy_trainer.coach.engine import Rulebook
    from advocacy_trainer.course.catalogue import Catalogue
    from advocacy_trainer.errors import TrainerError
    from advocacy_trainer.settings import Settings
    from advocacy_trainer.stores import Stores
    from advocacy_trainer.ui.kit.appearance import Appearance
    from advocacy_trainer.workplace import Workplace


class CoachBooks(Protocol):
    """The window's books of the coach's rules."""

    def book(self) -> "Rulebook":
        """Return the window's own book, which only the thread that draws reads with."""

    def warm(self) -> None:
        """Have the window's book made off the thread that draws, and take it when it is whole."""


class Context(Protocol):
    """The ten doors of a page to everything that is not its own."""

    @property
    def changed(self) -> "SignalInstance":
        """Return the signal that carries the name of an option which has a new value."""

    def tell_error(self, error: "TrainerError", *, of_page: bool = False) -> None:
        """Tell an error to the person, the one door for errors; from any thread.

        It stands until it is closed, or, ``of_page``, until the page is left.
        """

    @property
    def settings(self) -> "Settings":
        """Return every option as it is in force; ``Page.choose`` asks for another value."""

    @property
    def language(self) -> str:
        """Return ``da`` or ``en``."""

    @property
    def appearance(self) -> "Appearance":
        """Return the theme, the icons and the text size."""

    @property
    def stores(self) -> "Stores":
        """Return what is saved: log, journal, cards, places, answers, card, drafts, unsaved texts."""

    @property
    def lessons_dir(self) -> "Path":
        """Return the folder of the lessons, glossaries and help pages."""

    @property
    def catalogue(self) -> "Catalogue":
        """Return the lessons that can be shown in the person's language; none where the folder is missing."""

    @property
    def workplace(self) -> "Workplace":
        """Return what the workplace sets, the platforms included."""

    @property
    def coach(self) -> CoachBooks:
        """Return the window's books of the coach's rules."""
