"""What the window tells beside the page: one line of the page's own, one of the window's.

It stands between the page's text and its buttons, near what was pressed, and
covers no title, unless it would then stand on the control that was pressed, or on any
where nothing shows that there is more below. Nothing moves below the pointer when a line
comes or goes: the text keeps its place, and a line never comes where the pointer is.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from advocacy_trainer.ui.kit.focus.guard import hand_to
from advocacy_trainer.ui.kit.look.spacing import NEAR, SNUG, page_margin
from advocacy_trainer.ui.kit.page import Page
from advocacy_trainer.ui.shell.application import ApplicationContext
from advocacy_trainer.ui.shell.notice import Notice

_ROOMY = 16_000  # px
_LINES = 4  # of text: the height a notice may have, before it is laid out


class NoticeStrip(QWidget):
    """The lines that are shown: below the page's text, else above it; below the stack where no page is.

    ``closed`` carries the key of a line the person closes.
    """

    closed = Signal(str)

    def __init__(self, context: ApplicationContext, around: QVBoxLayout, stack: QStackedWidget) -> None:
        super().__init__()
        self._context = context
        self._around = around
        self._stack = stack
        self._stands_in: Page | None = None  # and the column that holds it:
        self._column_now: QBoxLayout = around
        self._came_from: QWidget | None = None  # what had the focus before a notice got it
        context.application.focusChanged.connect(self._focus_moved)
        self._shown: dict[tuple[str, str], Notice] = {}
        self._row = QHBoxLayout(self)
        self._lines = QWidget()
        self._column = QVBoxLayout(self._lines)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(NEAR)
        self._row.addStretch()
        self._row.addWidget(self._lines)
        self._row.addStretch()
        self._gap = QWidget()  # what stays empty where a page cannot be scrolled back
        self._gap.setFixedHeight(0)
        around.insertWidget(around.indexOf(stack), self._gap)
        self._gap.show()  # now, and not at the next turn of the event loop
        around.insertWidget(around.indexOf(stack) + 1, self)

    def show_notices(self, notices: Mapping[str, tuple[str, str]], page: Page | None) -> None:
        """Show these, by key the text and its look, and no others; ``page`` stays where it is."""
        with self.holding_still(page):
            wanted = {(key, text) for key, (text, _) in notices.items()}
            for gone in self._shown.keys() - wanted:
                old = self._shown.pop(gone)
                focused = self._context.application.focusWidget()
                if focused is not None and old.isAncestorOf(focused):
                    self._give_focus_back()
                self._column.removeWidget(old)
                old.hide()
                old.deleteLater()
            host = page if page is not None and page.isVisible() and not page.text_hidden else None
            if notices and (not self._shown or host is not self._stands_in):
                self._stand_in(host)
            for key, (text, look) in notices.items():
                if (key, text) not in self._shown:
                    self._add(key, text, look)
            self.setVisible(bool(self._shown))

    def _add(self, key: str, text: str, look: str) -> None:
        made = self._shown[key, text] = Notice(self._context, text, look)
        made.closed.connect(lambda: self.closed.emit(key))
        self._column.addWidget(made)
        made.show()

    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and before is not None and self.isAncestorOf(now) > self.isAncestorOf(before):
            self._came_from = before

    def _give_focus_back(self) -> None:
        """Let the focus go on where it was before it came here, not to what happens to stand beside."""
        if self._came_from is not None and isValid(self._came_from):
            hand_to(self._came_from)

    def leave_page(self) -> None:
        """Stand beside the pages again: they are about to go, or another comes; no strip stays empty."""
        self._close_gaps()
        if self._stands_in is not None:
            self._stand_in(None)

    def _close_gaps(self) -> None:
        self._gap.setFixedHeight(0)
        self._keep_empty(0)

    def _keep_empty(self, high: int) -> None:
        """Stay ``high`` px high without a line: within a page the strip is the gap itself."""
        self.setMinimumHeight(high)
        self.setMaximumHeight(high or _ROOMY)
        self.setVisible(bool(high or self._shown))

    def _stand_in(self, page: Page | None) -> None:
        """Stand below the text, or above it where its lower edge is better left alone."""
        text: QWidget = self._stack if page is None else page.scroller
        around = text.parentWidget()
        column = around.layout() if page is not None and around is not None else self._around
        if not isinstance(column, QBoxLayout):
            return
        self._stands_in = page
        above = self._is_better_above(text, page)
        self._stand_in_line(page, SNUG if above else 4)
        for each in (self._around, self._column_now, column):
            each.removeWidget(self)
        self._column_now = column
        column.insertWidget(column.indexOf(text) + (0 if above else 1), self)

    def _is_better_above(self, text: QWidget, page: Page | None) -> bool:
        """Tell whether the pointer, or what one would miss, is at the lower edge and not above."""
        if not text.isVisible():
            return False
        high = self.fontMetrics().lineSpacing() * _LINES
        lower = QRect(0, text.height() - high, text.width(), high)
        upper = QRect(0, 0, text.width(), high)
        pointer = text.mapFromGlobal(QCursor.pos())
        if lower.contains(pointer) or page is None or upper.contains(pointer):
            return lower.contains(pointer)
        scrolls = page.scroller.verticalScrollBar().maximum() > 0
        focused = page.window().focusWidget()
        missed = [focused] if scrolls and focused is not None else list(_controls_of(page))

        def covered(edge: QRect) -> int:
            return sum(edge.intersects(_seen_in(text, each)) for each in missed if text.isAncestorOf(each))

        return covered(upper) < covered(lower)

    def _stand_in_line(self, page: Page | None, top: int) -> None:
        """Begin and end where the page's text does."""
        side = page_margin(self._stack.window().width())
        self._row.setContentsMargins(side, top, side, 4)
        for at, weight in enumerate((page is not None and page.centred, 1000, 1)):
            self._row.setStretch(at, int(weight))
        text = page.column.parentWidget() if page is not None else None
        self._lines.setMaximumWidth(text.maximumWidth() if text is not None else _ROOMY)

    @contextmanager
    def holding_still(self, page: Page | None) -> Iterator[None]:
        """Keep every part of the page where it is on the screen while something beside it comes or goes."""
        window = self._stack.window()
        if page is None or not page.isVisible() or page.text_hidden:
            yield
            return

        def tops() -> tuple[int, int]:
            return page.scroller.mapTo(window, QPoint(0, 0)).y(), self._stack.mapTo(window, QPoint(0, 0)).y()

        before = tops()
        page.keep_length().freed.connect(self._close_gaps, Qt.ConnectionType.UniqueConnection)
        self._close_gaps()
        yield
        self._lay_out()
        pushed, beside = (now - then for now, then in zip(tops(), before, strict=True))
        if missing := page.scroll_along(pushed, beside):
            if beside:
                self._gap.setFixedHeight(missing)
            else:
                self._keep_empty(missing)
            self._lay_out()
            page.scroll_along(pushed + missing, beside + missing if beside else 0)
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


def _controls_of(page: Page) -> Iterator[QWidget]:
    """Yield what Tab reaches in the page's text."""
    from advocacy_trainer.ui.kit.focus.places import stops  # nothing is told at the start

    content = page.scroller.widget()
    return stops(content) if content is not None else iter(())


def _seen_in(text: QWidget, control: QWidget) -> QRect:
    """Return where a control stands within the text's view."""
    return QRect(control.mapTo(text, QPoint(0, 0)), control.size())
