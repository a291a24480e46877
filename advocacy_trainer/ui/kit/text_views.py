"""Texts whose letters keep their size under the wheel, and whose invitation to write stands whole."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QTextLayout, QTextOption, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QPlainTextEdit, QTextBrowser, QTextEdit

if TYPE_CHECKING:
    _Text = QAbstractScrollArea
    _RichText = QTextEdit
else:
    _Text = _RichText = object


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


class Inviting(_RichText):
    """Let a placeholder wrap: Qt (6.12) draws its first line and cuts off the rest.

    For a class that derives from QTextEdit too, before it.
    """

    _invitation = ""

    def setPlaceholderText(self, text: str) -> None:
        """Show other words while nothing is written."""
        self._invitation = text
        self.viewport().update()

    def placeholderText(self) -> str:
        """Return what is shown while nothing is written."""
        return self._invitation

    def invitation_lines(self) -> QTextLayout:
        """Return the placeholder laid out in the width there is."""
        layout = QTextLayout(self._invitation, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        margin = self.document().documentMargin()
        room = max(1.0, self.viewport().width() - 2 * margin)
        first = self.document().firstBlock().blockFormat()
        step = QFontMetricsF(self.font()).lineSpacing() * max(1.0, first.lineHeight() / 100)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            line.setPosition(QPointF(0, top + step - QFontMetricsF(self.font()).lineSpacing()))
            top += step
        layout.endLayout()
        return layout

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the placeholder where nothing is written, at the place of the first word."""
        super().paintEvent(event)
        if not self._invitation or not self.document().isEmpty():
            return
        painter = QPainter(self.viewport())
        painter.setPen(self.palette().placeholderText().color())
        margin = self.document().documentMargin()
        down = margin - self.verticalScrollBar().value()
        self.invitation_lines().draw(painter, QPointF(margin, down), [], QRectF())
        painter.end()


class BrowserView(NoZoom, QTextBrowser):
    """A rich text with links."""


class PlainView(NoZoom, QPlainTextEdit):
    """A plain text."""
