"""A piece of the line that marks words in the text, beside the words that say what it means."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from advocacy_trainer.ui.kit.accessibility import decorative
from advocacy_trainer.ui.kit.look.levels import ink
from advocacy_trainer.ui.practice_room.notes_panel import LOOKS

_LONG, _THICK = 24, 3  # px
_PENS = {
    "solid": Qt.PenStyle.SolidLine,
    "dotted": Qt.PenStyle.DotLine,
    "dashed": Qt.PenStyle.DashLine,
}


class LineSample(QWidget):
    """Draw the line of what a mark says: solid, dotted or dashed, in its colour."""

    def __init__(self, says: str) -> None:
        super().__init__()
        self._role, self.line = LOOKS[says]
        self.setFixedSize(QSize(_LONG, _THICK * 3))
        decorative(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it across."""
        del event
        painter = QPainter(self)
        painter.setPen(QPen(ink(self._role), _THICK, _PENS[self.line], Qt.PenCapStyle.FlatCap))
        middle = self.height() / 2
        painter.drawLine(QPointF(0, middle), QPointF(self.width(), middle))
        painter.end()
