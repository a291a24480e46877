"""What the coach needs of the editor beside which it stands."""

from collections.abc import Iterable
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor


class TextMark(NamedTuple):
    """Words to mark softly in the editor, in code points."""

    start: int
    end: int
    look: str = "attention"
    ground: bool = False


class MarkableEditor(Protocol):
    """What the panel needs of the editor."""

    def text(self) -> str:
        """Return the text."""

    def cursor_place(self) -> int:
        """Return where the cursor stands, in code points."""

    def select(self, start: int, end: int) -> None:
        """Select words."""

    def set_underlines(self, source: str, underlines: Iterable[TextMark]) -> None:
        """Mark words."""

    def textCursor(self) -> QTextCursor:
        """Return the cursor."""

    def setFocus(self) -> None:
        """Take the keyboard."""

    def installEventFilter(self, filter_object: QObject) -> None:
        """Let the panel see keys first."""
