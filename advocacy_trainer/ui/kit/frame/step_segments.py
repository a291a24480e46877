"""How far one is: a bar in as many segments as there are steps; the words beside it say the same."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from advocacy_trainer.ui.kit.accessibility import decorative

_WIDE, _HIGH, _GAP = 28, 6, 4  # px


class StepSegments(QWidget):
    """Filled segments for those behind and the one that is open, empty ones for the rest."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.count = count
        self.number = 0
        decorative(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_step(self, number: int) -> None:
        """Show the step with this number, from 0; ``count`` fills them all."""
        self.number = number
        self.update()

    def sizeHint(self) -> QSize:
        """Take one low line."""
        return QSize(self.count * (_WIDE + _GAP) - _GAP, _HIGH)

    def minimumSizeHint(self) -> QSize:
        """Be content with a narrow column."""
        return QSize(self.count * (8 + _GAP), _HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the segments."""
        from advocacy_trainer.ui.kit.look.levels import ink

        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = min(_WIDE, (self.width() + _GAP) / max(1, self.count) - _GAP)
        for index in range(self.count):
            painter.setPen(Qt.PenStyle.NoPen)
            filled = index <= self.number
            painter.setBrush(ink("primary" if filled else "line"))
            place = QRectF(index * (wide + _GAP), (self.height() - _HIGH) / 2, wide, _HIGH)
            if not filled:
                place.adjust(0, 1, 0, -1)  # lower: told apart without colour too
            painter.drawRoundedRect(place, 3, 3)
        painter.end()
