"""The length of what is scrolled, kept while something pushes its view, and only as long as it fits."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QScrollArea


class KeptLength(QObject):
    """Keeps the height of what is in ``scroller`` although that is given less: it can then be scrolled.

    Content that becomes shorter meanwhile is kept no longer, or nothing would stand at the end of it;
    ``freed`` tells of that.
    """

    freed = Signal()

    def __init__(self, scroller: QScrollArea) -> None:
        content = scroller.widget()
        assert content is not None  # noqa: S101 - there is something to keep
        super().__init__(content)
        self._scroller, self._content = scroller, content
        self._needed = 0  # px at the time it was kept; 0 while it is not
        self._content.installEventFilter(self)

    def keep(self) -> int:
        """Keep the height, and return how far down it is scrolled: a longer view would let it slip."""
        bar = self._scroller.verticalScrollBar()
        down = bar.value()
        if bar.maximum() == 0:  # a bar that came now would push all aside
            self._scroller.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._content.setMinimumHeight(0)
        self._needed = max(1, self._natural())
        self._content.setMinimumHeight(self._content.height())
        return down

    def lengthen(self, more: int) -> None:
        """Keep ``more`` px below: given more room, what stands at the end would slip down."""
        self._content.setMinimumHeight(self._content.height() + more)

    def free(self) -> None:
        """Undo ``keep``."""
        self._needed = 0
        self._scroller.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._content.setMinimumHeight(0)

    def free_with(self) -> None:
        """Undo ``keep`` because what is scrolled is another now."""
        if self._needed:
            self.free()
            self.freed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let a content go that needs less than when it was kept."""
        asked = event.type() == QEvent.Type.LayoutRequest and watched is self._content
        if asked and self._needed and self._natural() < self._needed:
            self.free_with()
        return super().eventFilter(watched, event)

    def _natural(self) -> int:
        layout = self._content.layout()
        if layout is None:
            return 0
        if layout.hasHeightForWidth():
            return layout.totalHeightForWidth(self._content.width())
        return layout.totalSizeHint().height()
