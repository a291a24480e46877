"""What a page's signals carry, for the type checker alone: a misspelt page, option or look fails there."""

from collections.abc import Callable
from typing import Any, Literal, Protocol

from advocacy_trainer.setting_options import OptionName, Value

PageName = Literal[
    "welcome",
    "home",
    "lessons",
    "lesson",
    "known-already",
    "examples",
    "on-paper",
    "sandbox",
    "drafts",
    "draft-done",
    "draft-versions",
    "ask-colleague",
    "colleague",
    "threads",
    "thread",
    "advice",
    "profile",
    "profile-items",
    "profile-texts",
    "photo-bench",
    "profile-card",
    "progress",
    "certificate",
    "refresher",
    "help",
    "others-work",
    "workshop",
    "workshop-sheet",
    "workshop-answers",
    "workshop-groups",
    "leave-answers",
    "workshop-run",
    "preferences",
    "from-workplace",
    "opened-pack",
    "it-decided",
    "pack-form",
]
"""Every name in ``PAGES`` of ui/shell/pages.py, and the page that has a window of its own."""
Place = dict[str, Any]
Look = Literal["tint", "good", "attention"]
"""How a line above the page looks: told, done, or to be seen to."""
GoTo = Callable[[PageName, Place], None]


class GoToSignal(Protocol):
    """Carries a page and the place to open in it."""

    def emit(self, page: PageName, place: Place) -> None:
        """Go there."""

    def connect(self, slot: "Callable[[PageName, Place], object] | GoToSignal") -> object:
        """Hear of it."""


class ChooseSignal(Protocol):
    """Carries an option and the value it is to have."""

    def emit(self, option: OptionName, value: Value) -> None:
        """Choose it."""

    def connect(self, slot: Callable[[OptionName, Value], object]) -> object:
        """Hear of it."""


class TellSignal(Protocol):
    """Carries one line and how it looks."""

    def emit(self, text: str, look: Look) -> None:
        """Tell it."""

    def connect(self, slot: Callable[[str, Look], object]) -> object:
        """Hear of it."""
