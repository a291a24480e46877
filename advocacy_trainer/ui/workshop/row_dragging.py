"""Move a row of a list with the mouse: a line shows where it will stand, Esc or a right click leaves it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from advocacy_trainer.ui.kit.look.levels import ink

_LINE = 4  # px
_EDGE = 40  # px from the edge of what is scrolled in which it goes on by itself
_STEP = 16  # px it scrolls at each move there


class DropLine(QWidget):
    """The line between two rows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setProperty("decorative", True)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), ink("primary"))
        painter.end()


class RowDragging(QObject):
    """Watch ``rows``, a list that changes; ``moved`` carries where one stood and where it is to stand."""

    moved = Signal(int, int)

    def __init__(self, holder: QWidget, rows: Sequence[QAbstractButton]) -> None:
        super().__init__(holder)
        self._holder = holder
        self._rows = rows
        self._row: QAbstractButton | None = None
        self._pressed = QPoint()
        self._at = -1  # where it would be put, between the rows; -1 while nothing is dragged
        self.line = DropLine(holder)

    def watch(self, row: QAbstractButton) -> None:
        """Let a row be moved."""
        row.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell a press from a move, and follow a move until the button is let go."""
        match event.type():
            case QEvent.Type.MouseButtonPress if isinstance(event, QMouseEvent):
                if event.button() == Qt.MouseButton.LeftButton and isinstance(watched, QAbstractButton):
                    self._row, self._pressed = watched, event.globalPosition().toPoint()
                elif self._at >= 0:
                    self.leave()
                    return True
            case QEvent.Type.MouseMove if isinstance(event, QMouseEvent) and watched is self._row:
                return self._moved_to(event.globalPosition().toPoint())
            case QEvent.Type.MouseButtonRelease if watched is self._row:
                return self._let_go()
            case QEvent.Type.KeyPress | QEvent.Type.ShortcutOverride if isinstance(event, QKeyEvent):
                if event.key() == Qt.Key.Key_Escape and self._at >= 0:
                    self.leave()
                    event.accept()
                    return True
            case QEvent.Type.Hide if watched is self._row:
                self.leave()
            case _:
                pass
        return super().eventFilter(watched, event)

    def leave(self) -> None:
        """Move nothing."""
        self._at = -1
        self.line.hide()
        if self._row is not None:
            self._row.unsetCursor()
        self._row = None

    def _moved_to(self, point: QPoint) -> bool:
        if self._row is None:
            return False
        if self._at < 0:
            if (point - self._pressed).manhattanLength() < QApplication.startDragDistance():
                return False
            self._row.setDown(False)
            self._row.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._scroll(point)
        y = self._holder.mapFromGlobal(point).y()
        rows = self._rows
        self._at = sum(row.geometry().center().y() < y for row in rows)
        edge = rows[self._at].y() if self._at < len(rows) else rows[-1].geometry().bottom() + 1
        self.line.setGeometry(QRect(0, max(0, edge - _LINE // 2), self._holder.width(), _LINE))
        self.line.show()
        self.line.raise_()
        return True

    def _scroll(self, point: QPoint) -> None:
        """Scroll on where the pointer is near the edge of what can be seen."""
        parent = self._holder.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if parent is None:
            return
        y = parent.viewport().mapFromGlobal(point).y()
        by = -_STEP if y < _EDGE else _STEP if y > parent.viewport().height() - _EDGE else 0
        bar = parent.verticalScrollBar()
        bar.setValue(bar.value() + by)

    def _let_go(self) -> bool:
        at, row = self._at, self._row
        self.leave()
        rows = list(self._rows)
        if at < 0 or row not in rows:
            return False
        stood = rows.index(row)
        to = at - 1 if at > stood else at
        if to != stood:
            self.moved.emit(stood, to)
        return True
