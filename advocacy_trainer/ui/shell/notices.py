"""What the window tells beside the page: one line of the page's own, one of the window's.

Nothing moves below the pointer when a line comes or goes: the page is scrolled
by as much as it was pushed, and a line never comes where the pointer is.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from advocacy_trainer.ui.kit.page import Page
from advocacy_trainer.ui.shell.application import ApplicationContext
from advocacy_trainer.ui.shell.notice import Notice

_LINES = 4  # of text: the height a notice may have, before it is laid out


class NoticeStrip(QWidget):
    """The lines that are shown, above the page or below it, in the column that holds the page.

    ``closed`` carries the key of a line the person closes.
    """

    closed = Signal(str)

    def __init__(self, context: ApplicationContext, around: QVBoxLayout, stack: QStackedWidget) -> None:
        super().__init__()
        self._context = context
        self._around = around
        self._stack = stack
        self._shown: dict[tuple[str, str], Notice] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._gap = QWidget()  # what stays empty where a page cannot be scrolled back
        self._gap.setFixedHeight(0)
        for part in (self, self._gap):
            around.insertWidget(around.indexOf(stack), part)
        self._gap.show()  # now, and not at the next turn of the event loop

    def show_notices(self, notices: Mapping[str, tuple[str, str]], page: Page | None) -> None:
        """Show these, by key the text and its look, and no others; ``page`` stays where it is."""
        with self.holding_still(page):
            wanted = {(key, text) for key, (text, _) in notices.items()}
            for gone in self._shown.keys() - wanted:
                old = self._shown.pop(gone)
                self._column.removeWidget(old)
                old.hide()
                old.deleteLater()
            if not self._shown and notices:
                self._choose_side()
            for key, (text, look) in notices.items():
                if (key, text) not in self._shown:
                    self._add(key, text, look)
            self.setVisible(bool(self._shown))

    def _add(self, key: str, text: str, look: str) -> None:
        made = self._shown[key, text] = Notice(self._context, text, look)
        made.closed.connect(lambda: self.closed.emit(key))
        self._column.addWidget(made)
        made.show()

    def _choose_side(self) -> None:
        """Stand above the page, or below it where the pointer is at the page's upper edge."""
        top = self._stack.mapToGlobal(QPoint(0, 0))
        edge = QRect(top.x(), top.y(), self._stack.width(), self.fontMetrics().lineSpacing() * _LINES)
        at_edge = self._stack.isVisible() and edge.contains(QCursor.pos())
        self._around.removeWidget(self)
        at = self._around.indexOf(self._stack)
        self._around.insertWidget(at + 1 if at_edge else at, self)

    def leave_no_gap(self) -> None:
        """Take back the empty strip: another page comes."""
        self._gap.setFixedHeight(0)

    @contextmanager
    def holding_still(self, page: Page | None) -> Iterator[None]:
        """Keep every part of the page where it is on the screen while something above it comes or goes."""
        window = self._stack.window()
        if page is None or not page.isVisible():
            yield
            return
        top = self._stack.mapTo(window, QPoint(0, 0)).y()
        page.keep_length().freed.connect(self.leave_no_gap, Qt.ConnectionType.UniqueConnection)
        self._gap.setFixedHeight(0)
        yield
        self._lay_out()
        pushed = self._stack.mapTo(window, QPoint(0, 0)).y() - top
        if missing := page.scroll_along(pushed):
            self._gap.setFixedHeight(missing)
            self._lay_out()
            page.scroll_along(pushed + missing)  # a panel beside it scrolls by itself
        if not self._shown and not missing:
            page.free_length()

    def _lay_out(self) -> None:
        """Give everything its place now, from the outermost layout to this one's."""
        around: list[QWidget] = []
        here: QWidget | None = self
        while here is not None:
            around.append(here)
            here = here.parentWidget()
        for each in around:  # from within, so that each knows what it needs
            if (layout := each.layout()) is not None:
                layout.invalidate()
        for each in reversed(around):
            if (layout := each.layout()) is not None:
                layout.activate()
