"""Texts to read whose letters keep their size when the wheel is turned with Ctrl."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QPlainTextEdit, QTextBrowser, QTextEdit

if TYPE_CHECKING:
    _Text = QAbstractScrollArea
else:
    _Text = object


class NoZoom(_Text):
    """Leave Ctrl and the wheel to the page: Qt would zoom this one text, with no way to see or undo it.

    For a class that derives from one of Qt's texts too, which has ``super``.
    """

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, but never zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().wheelEvent(event)


class TextView(NoZoom, QTextEdit):
    """A rich text."""


class BrowserView(NoZoom, QTextBrowser):
    """A rich text with links."""


class PlainView(NoZoom, QPlainTextEdit):
    """A plain text."""
