"""What the coach needs of the editor beside which it stands."""

from collections.abc import Iterable
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject, QPoint, QRect, SignalInstance
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QScrollBar, QWidget


class TextMark(NamedTuple):
    """Words to mark softly in the editor, in code points."""

    start: int
    end: int
    look: str = "attention"
    ground: bool = False
    line: str = ""  # below words on a ground: solid, dashed, dotted or waved


class MarkableEditor(Protocol):
    """What the panel needs of the editor."""

    cursorPositionChanged: SignalInstance  # noqa: N815 - Qt's own

    def text(self) -> str:
        """Return the text."""

    def cursor_place(self) -> int:
        """Return where the cursor stands, in code points."""

    def select(self, start: int, end: int) -> None:
        """Select words."""

    def set_underlines(self, source: str, underlines: Iterable[TextMark]) -> None:
        """Mark words."""

    def place_at(self, at: QPoint) -> int:
        """Return which code point stands at a point of the viewport."""

    def line_of(self, start: int) -> QRect:
        """Return where a code point stands, on the screen."""

    def viewport(self) -> QWidget:
        """Return what the text is drawn on."""

    def verticalScrollBar(self) -> QScrollBar:
        """Return what tells that the text is scrolled."""

    def textCursor(self) -> QTextCursor:
        """Return the cursor."""

    def setFocus(self) -> None:
        """Take the keyboard."""

    def installEventFilter(self, filter_object: QObject) -> None:
        """Let the panel see keys first."""
