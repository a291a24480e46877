"""One line above the page: what happened, and how to close it."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.labels import label
from advocacy_trainer.ui.shell.application import ApplicationContext


class Notice(QFrame):
    """A line in a quiet box, with »Close«; said aloud to a screen reader when it appears."""

    closed = Signal()

    def __init__(self, context: ApplicationContext, text: str, look: str = "tint") -> None:
        super().__init__()
        self.setProperty("look", look)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 12, 8)
        row.addWidget(label(text), 1)
        close = button(self.tr("Close"), self.closed.emit, "link")
        close.setIcon(context.appearance.icon("close", "primary"))
        side = round(self.fontMetrics().height() * 0.9)
        close.setIconSize(QSize(side, side))
        row.addWidget(close)
        announce(self, text)
