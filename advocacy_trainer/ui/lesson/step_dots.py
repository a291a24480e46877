"""Small dots that show how far one is; the words beside them say the same."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from advocacy_trainer.ui.kit.accessibility import decorative
from advocacy_trainer.ui.kit.context import Context


class StepDots(QWidget):
    """A dot for each step: filled for those behind, a ring around this one, open for the rest."""

    def __init__(self, context: Context, count: int) -> None:
        super().__init__()
        self.context = context
        self.count = count
        self.number = 0
        decorative(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_step(self, number: int) -> None:
        """Show the step with this number, from 0; ``count`` fills them all."""
        self.number = number
        self.update()

    def sizeHint(self) -> QSize:
        """Take one low line."""
        side = self._side()
        return QSize(round(self.count * side * 2.4), round(side * 2))

    def minimumSizeHint(self) -> QSize:
        """Be content with a narrow column."""
        return QSize(40, round(self._side() * 2))

    def _side(self) -> float:
        return self.fontMetrics().height() * 0.42

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dots and the line that joins them."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._side()
        gap = min(side * 4, (self.width() - side * 2) / max(1, self.count - 1))
        middle = self.height() / 2
        primary, line = (
            self.context.appearance.theme.colour("primary"),
            self.context.appearance.theme.colour("control-line"),
        )
        for index in range(self.count):
            left = side * 0.5 + index * gap
            if index + 1 < self.count:
                painter.setPen(
                    QPen(primary if index < self.number else self.context.appearance.theme.colour("line"), 2)
                )
                painter.drawLine(round(left + side + 2), round(middle), round(left + gap - 2), round(middle))
            behind = index < self.number
            painter.setPen(QPen(primary if index <= self.number else line, 2))
            painter.setBrush(primary if behind else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(left, middle - side / 2, side, side))
            if index == self.number:
                painter.setBrush(primary)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.drawEllipse(QRectF(left + side * 0.25, middle - side / 4, side / 2, side / 2))
        painter.end()
