"""What stands below a page's text, as wide as its column: what is beside the text stays as it is."""

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QWidget

_LEAST = 420  # px that it takes where the column is narrower and the page has them
_EDGE = 16  # px to the page's edges, at least


class BelowColumn(QWidget):
    """Hold ``shown`` below ``scroller``, before what stands there, in line with the ``column`` in it."""

    def __init__(self, scroller: QScrollArea, column: QWidget, shown: QWidget) -> None:
        around = scroller.parentWidget()
        super().__init__(around)
        self._column = column
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(shown)
        if around is not None and isinstance(body := around.layout(), QBoxLayout):
            body.insertWidget(body.indexOf(scroller) + 1, self)
        self._column.installEventFilter(self)
        self._line_up()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the column."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._line_up()
        return super().eventFilter(watched, event)

    def _line_up(self) -> None:
        around = self.parentWidget()
        if around is None:
            return
        room = around.width() - 2 * _EDGE
        width = min(max(self._column.width(), _LEAST), room)
        left = min(self._column.mapTo(around, QPoint(0, 0)).x(), around.width() - _EDGE - width)
        self._row.setContentsMargins(left, 0, around.width() - left - width, 0)
