"""The place where the coach sits beside a draft, and what it is told.

``CoachPanel`` (ui/practice_room/coach/panel.py) is made with ``(context, editor)``.
It may read ``editor.text()`` and ``editor.cursor_place()``, mark words with
``editor.set_underlines("coach", ...)`` and show a place with ``editor.select``;
all places are code points. It announces requests by ``goto`` as a page does.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import SignalInstance

from advocacy_trainer.drafts.model import DraftHead

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.context import Context
    from advocacy_trainer.ui.practice_room.editor import DraftEditor


class DraftPanel(Protocol):
    """What a panel beside the draft offers the page; it is a QWidget."""

    goto: SignalInstance  # (page, place)
    begins: SignalInstance  # something was written that belongs to the draft
    remarks: list[Any]  # those that are shown

    @property
    def manner(self) -> str:
        """Tell how much is said; "off" is nothing."""

    def open_draft(self, head: DraftHead) -> None:
        """Begin with another draft, whose text is in the editor."""

    def text_changed(self, text: str) -> None:
        """Take the text as it is after a key; must be quick."""

    def head_changed(self, head: DraftHead) -> None:
        """Take other platforms or pictures."""

    def read_through(self) -> None:
        """Read everything: the person is done for now, or asked for it."""

    def show_next(self) -> None:
        """Show the next suggestion, having read the text where nothing was read."""

    def bring_in(self) -> None:
        """Let the words that the suggestion is about be seen."""

    def hide_marks(self, hidden: bool) -> None:
        """Take the marks out of the text while the drawer is closed."""


def coach_panel(context: "Context", editor: "DraftEditor") -> DraftPanel:
    """Return the coach's panel, which is imported only now: the coach is much to read."""
    module = import_module("advocacy_trainer.ui.practice_room.coach.panel")
    panel: DraftPanel = module.CoachPanel(context, editor)
    return panel
