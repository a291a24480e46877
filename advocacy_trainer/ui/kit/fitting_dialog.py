"""A dialog that is never larger than the screen: what does not fit scrolls."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QVBoxLayout, QWidget

from advocacy_trainer.ui.kit.focus.enter import let_enter_press
from advocacy_trainer.ui.kit.layouts import Column, scroll_area
from advocacy_trainer.ui.kit.screen_fit import fit_now, frame_of


class FittingDialog(QDialog):
    """A dialog whose parts stand in ``column``; give it a size with ``take_room``."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.scroller = scroll_area()
        self.scroller.setFrameShape(QFrame.Shape.NoFrame)
        outer.addWidget(self.scroller)
        self._content = QWidget()
        self.column: QVBoxLayout = Column(self._content)
        self.column.setSpacing(12)
        self.scroller.setWidget(self._content)

    def take_room(self, width: int, height: int = 0) -> None:
        """Be this large, or as tall as the words at this width, or as large as the screen."""
        screen = self.screen()
        room = screen.availableGeometry().marginsRemoved(frame_of(self)).size()
        width = min(width, room.width())
        if not height:
            self.column.activate()
            height = self.column.totalHeightForWidth(width)
            if height > room.height():  # the bar takes some of the width
                width = min(width + self.scroller.verticalScrollBar().sizeHint().width(), room.width())
        self.resize(width, min(height, room.height()))

    def showEvent(self, event: QShowEvent) -> None:
        """Stand wholly on the screen, and let Enter press the button with the focus."""
        super().showEvent(event)
        let_enter_press(self)
        QTimer.singleShot(0, self, lambda: fit_now(self))
