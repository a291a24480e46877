"""What a page shows while there is nothing on it: what will come, and one first step."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.labels import heading, picture, soft

_LOW = 22  # lines of text a window is high, below which the words and the first step come before the picture


class EmptyState(QWidget):
    """A picture, a sentence about what will appear here, and one button.

    What the page's head says already needs no title and no text here. The
    picture is left out of a window too low for it, where there is more than it.
    """

    def __init__(
        self,
        context: Context,
        illustration: str,
        title: str = "",
        text: str = "",
        action: str = "",
        pressed: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 16)
        column.setSpacing(8)
        self.picture = picture(context, illustration)
        column.addWidget(self.picture)
        self._says_more = bool(title or text or action)
        column.addSpacing(8)
        said = ([heading(title, 2)] if title else []) + ([soft(text)] if text else [])
        for label in said:
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        if action and pressed is not None:
            column.addSpacing(8)
            column.addWidget(button(action, pressed, "primary"), 0, Qt.AlignmentFlag.AlignCenter)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the picture where there is room for it."""
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the picture where there is room for it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        low = self.window().height() < self.fontMetrics().height() * _LOW
        self.picture.setVisible(not (low and self._says_more))
