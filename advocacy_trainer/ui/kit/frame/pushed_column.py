"""The column of a panel that does not scroll as a whole: what pushes it down covers it, and moves nothing."""

from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget


class PushedColumn(QVBoxLayout):
    """Hold ``column``, which begins as many px above its panel as the panel was pushed down."""

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        self._before = self._above = 0
        self.setContentsMargins(0, 0, 0, 0)
        self._inner = QWidget()  # a layout clips its parts to its widget, and not a widget within it
        self.column = QVBoxLayout(self._inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.addWidget(self._inner)

    def keep(self) -> None:
        """Remember how far above it begins now, before the panel is pushed."""
        self._before = self._above

    def push(self, pushed: int) -> None:
        """Begin ``pushed`` px further up than when ``keep`` was called, and never below the panel's edge."""
        self._begin(max(0, self._before + pushed))

    def release(self) -> None:
        """Begin at the panel's edge."""
        self._before = 0
        self._begin(0)

    def _begin(self, above: int) -> None:
        if above != self._above:
            self._above = above
            self.invalidate()
            self.activate()

    def setGeometry(self, rect: QRect) -> None:
        """Lay out from above the panel's edge."""
        super().setGeometry(rect)
        if self._above:
            self._inner.setGeometry(rect.adjusted(0, -self._above, 0, 0))


def columns_beside(beside: QLayout) -> Iterator[PushedColumn]:
    """Yield the columns of the panels in a layout that are pushed and do not scroll."""
    for at in range(beside.count()):
        item = beside.itemAt(at)
        panel = item.widget() if item is not None else None
        if panel is not None and isinstance(column := panel.layout(), PushedColumn):
            yield column
