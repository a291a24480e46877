"""Lines without words where something of hers lies closed: it is there, and nobody reads it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from advocacy_trainer.ui.kit.accessibility import decorative
from advocacy_trainer.ui.kit.look.levels import ink
from advocacy_trainer.ui.kit.look.spacing import grown

_LINES = (0.92, 0.97, 0.55)  # shares of the width
_APART, _THICK, _ABOVE = 24, 10, 8  # px at 100 %


class ClosedLines(QWidget):
    """Fill the room that is left over, and ask for none: as many lines as fit, three at most."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        decorative(self)

    @property
    def count(self) -> int:
        """Return how many lines there is room for."""
        return max(0, min(len(_LINES), (self.height() - grown(_ABOVE)) // grown(_APART)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines from above."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink("line"))
        thick = grown(_THICK)
        for number in range(self.count):
            top = grown(_ABOVE) + number * grown(_APART)
            painter.drawRoundedRect(
                QRectF(0, top, self.width() * _LINES[number], thick), thick / 2, thick / 2
            )
        painter.end()
