"""What a control is known by, where it stands, and which one comes after it."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget
from shiboken6 import isValid


class Stop(NamedTuple):
    """What a control is known by: its class, and what it is called or says."""

    kind: str
    look: str
    name: str  # the same in every language, where it has one
    words: str

    def same_as(self, other: "Stop") -> bool:
        """Tell whether this is the same control drawn anew, though it may now lead or no longer lead."""
        if self.kind != other.kind:
            return False
        return self.name == other.name if self.name or other.name else self.words == other.words

    def like(self, other: "Stop") -> bool:
        """Tell whether this is a control of the same role."""
        return self[:2] == other[:2]


class Level(NamedTuple):
    """A panel round a control, and which of its controls that was, in the order of Tab."""

    panel: QWidget | None  # None: the page that is shown
    after: tuple[QWidget, ...]
    before: tuple[QWidget, ...]  # the nearest first
    number: int
    of_same: int
    of_like: int


class FocusPlace(NamedTuple):
    """Where the focus was; the nearest panel first."""

    widget: QWidget
    stop: Stop
    levels: tuple[Level, ...]
    cursor: tuple[int, int, str] | None  # position, anchor and text of a field


def place_of(
    widget: QWidget, window: QWidget, page: QWidget | None, *, neighbours: bool = True
) -> FocusPlace:
    """Return where ``widget`` stands; without its neighbours that takes microseconds."""
    inside = page is not None and page.isAncestorOf(widget)
    around: list[QWidget] = []
    here = widget.parentWidget()
    while here is not None and here is not (page if inside else None):
        around.append(here)
        here = here.parentWidget()
    stop = stop_of(widget)
    if page is not None and (widget is page or widget.isAncestorOf(page)):
        return FocusPlace(widget, stop, (), None)  # it only rested there
    if not neighbours:
        panels = [Level(panel, (), (), 0, 0, 0) for panel in around]
        return FocusPlace(widget, stop, (*panels, Level(None, (), (), 0, 0, 0)), None)
    chain = list(_chain(page if inside and page is not None else window, widget))
    at = chain.index(widget) if widget in chain else 0
    known = {each: stop_of(each) for each in chain[:at]}
    levels = []
    for panel in (*around, page) if inside else around:
        if panel is None:
            continue
        before = [each for each in chain[:at] if panel.isAncestorOf(each)]
        after = tuple(each for each in chain[at + 1 :] if panel.isAncestorOf(each))
        levels.append(
            Level(
                None if panel is page else panel,
                after,
                tuple(reversed(before)),
                len(before),
                sum(known[each].same_as(stop) for each in before),
                sum(known[each].like(stop) for each in before),
            )
        )
    return FocusPlace(widget, stop, tuple(levels), _cursor_of(widget))


def successor(lost: FocusPlace, level: Level, stops: list[QWidget]) -> QWidget:
    """Return which of a panel's ``stops`` comes after what was lost there."""
    for stop in level.after:
        if isValid(stop) and stop in stops:
            return stop
    alike = [stop for stop in stops if stop_of(stop).like(lost.stop)]
    if alike:
        return alike[min(level.of_like, len(alike) - 1)]
    for stop in level.before:
        if isValid(stop) and stop in stops:
            return stop
    return stops[min(level.number, len(stops) - 1)]


def stop_of(widget: QWidget) -> Stop:
    """Return what a control is known by."""
    words = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    return Stop(
        type(widget).__name__,
        str(widget.property("look") or ""),
        widget.objectName(),
        " ".join((words or widget.accessibleName()).split()),
    )


def is_stop(widget: QWidget) -> bool:
    """Tell whether Tab reaches a control where it can be seen."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _chain(panel: QWidget, with_: QWidget | None = None) -> Iterator[QWidget]:
    """Yield what Tab reaches in ``panel``, seen or not, in its order, and ``with_`` among them."""
    here = panel.nextInFocusChain()
    while here is not None and here is not panel:
        if here is with_ or (is_stop(here) and panel.isAncestorOf(here)):
            yield here
        here = here.nextInFocusChain()


def stops(panel: QWidget) -> Iterator[QWidget]:
    """Yield what Tab reaches in ``panel`` now."""
    return (each for each in _chain(panel) if each.isVisible() and each.isEnabled())


def _cursor_of(widget: QWidget) -> tuple[int, int, str] | None:
    from PySide6.QtWidgets import QLineEdit, QTextEdit  # the first window has no field

    if isinstance(widget, QTextEdit):
        cursor = widget.textCursor()
        return cursor.position(), cursor.anchor(), widget.toPlainText()
    if isinstance(widget, QLineEdit):
        return widget.cursorPosition(), widget.selectionStart(), widget.text()
    return None


def put_cursor(widget: QWidget, cursor_place: tuple[int, int, str]) -> None:
    """Put the cursor of a field where it was, if the field says the same."""
    from PySide6.QtGui import QTextCursor
    from PySide6.QtWidgets import QLineEdit, QTextEdit

    position, anchor, text = cursor_place
    if isinstance(widget, QTextEdit) and widget.toPlainText() == text:
        cursor = widget.textCursor()
        cursor.setPosition(anchor)
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        widget.setTextCursor(cursor)
    elif isinstance(widget, QLineEdit) and widget.text() == text:
        widget.setCursorPosition(position)


def target_in(promised: QWidget) -> QWidget | None:
    """Return what is to have the focus, once it stands."""
    if not promised.isVisible() or not promised.isEnabled():
        return None
    if is_stop(promised) or isinstance(promised, QLabel):
        return promised
    return next(stops(promised), promised)


def bring_into_sight(widget: QWidget) -> None:
    """Scroll to what has the focus, where none of it is seen."""
    if not widget.hasFocus() or not widget.visibleRegion().isEmpty():
        return
    here = widget.parentWidget()
    while here is not None:
        if isinstance(here, QScrollArea):
            here.ensureWidgetVisible(widget, 0, widget.fontMetrics().height())
        here = here.parentWidget()


def put_in_tab_order(tabbed: Sequence[QWidget], wanted: Sequence[QWidget]) -> None:
    """Let Tab go through ``tabbed``, which stand in its order, in the order they have in ``wanted``."""
    pairs = zip(wanted, tabbed, strict=True)
    first = next((at for at, (one, other) in enumerate(pairs) if one is not other), None)
    if first is not None:
        for before, after in pairwise(wanted[max(0, first - 1) :]):
            QWidget.setTabOrder(before, after)
