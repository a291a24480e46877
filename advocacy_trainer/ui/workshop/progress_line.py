"""A bar that says how much of an item's time has gone."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from advocacy_trainer.ui.workshop.projector.drawing import draw_bar

_HIGH = 10  # px


class ProgressLine(QWidget):
    """Draw a share as a bar; the words beside it say the same."""

    def __init__(self) -> None:
        super().__init__()
        self.share = 0.0
        self.setFixedHeight(_HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("decorative", True)

    def set_share(self, share: float) -> None:
        """Show another share, 0.0 to 1.0, in whole percent."""
        rounded = round(share, 2)
        if rounded != self.share:
            self.share = rounded
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_bar(painter, QRectF(self.rect()), self.share)
        painter.end()
