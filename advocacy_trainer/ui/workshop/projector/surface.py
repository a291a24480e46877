"""The widget that shows a slide, as the whole projector window or in small beside the trainer's notes."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from advocacy_trainer.ui.workshop.projector.drawing import draw
from advocacy_trainer.ui.workshop.projector.slide import Slide, SlideTime

WIDE_SHAPE = 9 / 16


class SlideView(QWidget):
    """Show one slide; ``shape`` is height by width where it stands in a layout."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slide = Slide()
        self.time = SlideTime()
        self.dark = False
        self.shape = WIDE_SHAPE
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_slide(self, slide: Slide, time: SlideTime, *, dark: bool) -> None:
        """Show a slide; the same again is not drawn again."""
        if (slide, time, dark) == (self.slide, self.time, self.dark):
            return
        self.slide, self.time, self.dark = slide, time, dark
        self.setAccessibleName("" if dark else slide.spoken())
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Return the height that the projector's shape gives."""
        return round(width * self.shape)

    def sizeHint(self) -> QSize:
        """Want to be seen."""
        return QSize(320, self.heightForWidth(320))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the slide."""
        painter = QPainter(self)
        draw(painter, QRectF(self.rect()), self.slide, self.time, dark=self.dark)
        painter.end()
