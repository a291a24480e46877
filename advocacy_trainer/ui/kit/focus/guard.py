"""Where the keyboard's focus goes when what had it is hidden, disabled, drawn anew or deleted.

Qt then takes the next control in the order of Tab at once. What is drawn anew
does not stand yet, so that is the first entry of the rail. Here the focus
rests on the nearest panel that is left, until the turn is over, and then goes
to what the code has promised it to (``hand_to``), or to the same control
drawn anew, or to its successor in the panel, or to the page; never to the rail.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from advocacy_trainer.ui.kit.focus.places import (
    FocusPlace,
    Stop,
    bring_into_sight,
    is_stop,
    place_of,
    put_cursor,
    stop_of,
    stops,
    successor,
    target_in,
)

_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
_TURNS = 2  # what a click sets off comes a turn later, and the fields it asks to focus yet another
_AGAIN = 15  # ms between two looks at a page that is still being filled
_PATIENCE = 200  # looks
_NOW_AND_THEN = 250  # ms


class FocusGuard(QObject):
    """Keep the focus of one window in place.

    ``page`` returns the page that is shown; ``aside`` tells whether a widget
    belongs to what the focus never goes to unasked (the rail).
    """

    def __init__(
        self, window: QWidget, page: Callable[[], QWidget | None], aside: Callable[[QWidget], bool]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._page = page
        self._aside = aside
        self._lost: FocusPlace | None = None  # what had the focus, until it has an heir
        self._promised: QWidget | None = None
        self._owed: FocusPlace | None = None  # may come back while its successor was not used
        self._watched: QWidget | None = None  # what has the focus: which key was pressed there
        self._key = 0
        self._last: FocusPlace | None = None
        self._before: QWidget | None = None  # what had the focus in the page before that was lost beside it
        self._moving = False
        self._by_keys = False
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._settle)
        if isinstance(application := QApplication.instance(), QApplication):
            application.focusChanged.connect(self._changed)
            self._changed(None, application.focusWidget())

    # What Qt asks and tells

    def astray(self) -> bool:
        """Take the focus from a control that can no longer have it; tell whether there was one.

        For ``focusNextPrevChild``, which Qt calls for Tab and for that alike.
        """
        focused = QApplication.focusWidget()
        if focused is None or (focused.isVisible() and focused.isEnabled()):
            return False
        self._lose(focused)
        return True

    def by_arrow(self, *, forward: bool) -> bool:
        """Move on where an arrow key asked for it, which may not leave the page as Tab does."""
        focused = QApplication.focusWidget()
        if self._key not in _ARROWS or focused is None:
            return False
        page = self._page()
        region = page if page is not None and page.isAncestorOf(focused) else focused.parentWidget()
        if region is not None:
            here = list(stops(region))
            at = here.index(focused) + (1 if forward else -1) if focused in here else -1
            if 0 <= at < len(here):
                reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
                here[at].setFocus(reason)
                bring_into_sight(here[at])
        return True

    def activated(self) -> None:
        """See to it that the window comes back with its focus in place: Qt would ask the order of Tab."""
        focused = self._focused()
        if focused is not None and focused.isVisible() and focused.isEnabled():
            return
        if focused is not None:
            self._lose(focused)
        else:
            self._lose_deleted()

    def _watch(self, now: QWidget | None) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched, self._key = now, 0
        if now is not None:
            now.installEventFilter(self)

    def _changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if isValid(self._window) and now is not None and now.window() is self._window:
            self._watch(now)
        if self._moving or not isValid(self._window):
            return
        if now is None:
            self._look_again()  # another window, or deleted: that is known a turn later
            return
        if now.window() is not self._window:
            return
        self._forget()
        if now is self._page():  # nothing stood there yet
            self._looks = 0
            self._timer.start(0)
        self._last = self._place_of(now, neighbours=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the key, and give the focus back to what can have it again if its successor was not used."""
        kind = event.type()
        owed = self._owed
        if owed is not None and watched is owed.widget:
            if kind in (QEvent.Type.EnabledChange, QEvent.Type.Show) and self._may_have(owed.widget):
                self._lost, self._owed = owed, None
                self._look_again()
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._key = event.key()
            self._by_keys = True
            if self._lost is None:
                self._forget()
        elif kind == QEvent.Type.MouseButtonPress:
            self._by_keys = False
            if self._lost is None:
                self._forget()
        return False

    # What the code asks for

    def promise(self, widget: QWidget) -> None:
        """Give the focus to ``widget``, or to the first control in it, as soon as it stands."""
        self._promised = widget
        self._look_again()

    def remember(self) -> FocusPlace | None:
        """Return where the focus is, for a page that is about to be made anew."""
        focused = self._focused()
        return self._place_of(focused) if focused is not None else self._last

    def resume(self, place: FocusPlace | None) -> None:
        """Put the focus where it was in the page made anew."""
        if place is None:
            return
        self._lost = place
        self._rest()
        self._look_again()

    # Losing

    def _lose(self, focused: QWidget) -> None:
        if self._lost is None and self._owed is None:
            self._lost = self._place_of(focused)
        elif self._lost is None:
            self._lost = self._owed
        self._rest(focused)
        self._look_again()

    def _lose_deleted(self) -> None:
        if self._lost is None:
            self._lost = self._owed or self._last
        self._rest()
        self._look_again()

    def _rest(self, lost: QWidget | None = None) -> None:
        """Let the focus rest on the nearest panel that is left, so that nothing else takes it."""
        here = lost.parentWidget() if lost is not None else None
        page = self._page()
        while here is not None and not (here.isVisible() and here.isEnabled()):
            here = here.parentWidget()
        if here is None or here is self._window or page is None or not page.isAncestorOf(here):
            here = page if page is not None and page.isVisible() else self._window
        if page is not None and page.focusWidget() is not page:
            self._before = page.focusWidget()  # which the page forgets when it has the focus itself
        self._move(here)

    def _move(self, widget: QWidget) -> None:
        self._moving = True
        try:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
        finally:
            self._moving = False

    def _forget(self) -> None:
        if self._owed is not None and isValid(self._owed.widget) and self._owed.widget is not self._watched:
            self._owed.widget.removeEventFilter(self)
        self._lost = self._owed = self._promised = self._before = None
        self._timer.stop()

    # Finding an heir

    def _look_again(self) -> None:
        self._looks = 0
        self._timer.start(0)

    def _settle(self) -> None:
        window = self._window
        if not window.isVisible():
            return
        focused = self._focused()
        if focused is None and window.isActiveWindow() and QApplication.activePopupWidget() is None:
            self._lose_deleted()
        self._looks += 1
        page = self._page()
        filling = page is not None and _is_filling(page)
        if self._promised is not None:
            if not isValid(self._promised):
                self._promised = None
            elif (target := target_in(self._promised)) is not None:
                self._give(target)
                return
        if self._lost is None:
            if self._promised is None and focused is not None and focused is page:
                self._first(page)
            elif self._promised is not None:
                self._try_later()
            return
        heir = self._heir(self._lost, exact=filling or self._looks < _TURNS or self._promised is not None)
        if heir is not None:
            self._give(heir)
        elif (filling or self._looks < _TURNS or self._promised is not None) and self._looks < _PATIENCE:
            self._try_later()
        else:
            self._give_to_page()

    def _try_later(self) -> None:
        if self._looks < _PATIENCE:
            self._timer.start(0 if self._looks < _TURNS else _AGAIN)
        else:
            self._promised = None

    def _first(self, page: QWidget) -> None:
        """Give the focus to the first control of a page on which nothing stood yet."""
        if any(stops(page)):
            _begin(page)
        else:  # its words are being read
            self._timer.start(_AGAIN if self._looks < _PATIENCE else _NOW_AND_THEN)

    def _give_to_page(self) -> None:
        page, lost, before = self._page(), self._lost, self._before
        self._forget()
        if page is None:
            return
        if before is not None and self._may_have(before) and page.isAncestorOf(before) and is_stop(before):
            self._move(before)
        else:
            _begin(page)
        focused = self._focused()
        if lost is not None and focused is not None:
            self._last = self._place_of(focused, neighbours=False)

    def _give(self, heir: QWidget) -> None:
        lost, promised = self._lost, self._promised
        self._forget()
        self._move(heir)
        self._last = self._place_of(heir, neighbours=False)
        if self._by_keys:  # the page does not move under the pointer
            QTimer.singleShot(0, heir, lambda: bring_into_sight(heir))
        if lost is None or promised is not None:
            return
        if lost.cursor is not None and stop_of(heir).same_as(lost.stop):
            put_cursor(heir, lost.cursor)
        if isValid(lost.widget) and heir is not lost.widget:
            self._owed = lost
            lost.widget.installEventFilter(self)

    def _heir(self, lost: FocusPlace, *, exact: bool) -> QWidget | None:
        """Return who has the focus after ``lost``; only the same control where ``exact``."""
        if not lost.levels:
            return None
        if self._may_have(lost.widget):
            return lost.widget
        if lost.stop.name and (named := self._named(lost.stop)) is not None:
            return named
        page = self._page()
        for level in lost.levels:
            panel = level.panel if level.panel is not None else page
            if panel is None or not isValid(panel) or not panel.isVisible():
                continue
            found = [stop for stop in stops(panel) if not self._aside(stop)]
            same = [stop for stop in found if stop_of(stop).same_as(lost.stop)]
            if same:
                return same[min(level.of_same, len(same) - 1)]
            if not exact and found and (page is None or not panel.isAncestorOf(page)):
                return successor(lost, level, found)
        return None

    def _named(self, stop: Stop) -> QWidget | None:
        found = self._window.findChildren(QWidget, stop.name)
        return next((each for each in found if self._may_have(each) and stop_of(each).like(stop)), None)

    def _may_have(self, widget: QWidget) -> bool:
        return (
            isValid(widget)
            and widget.window() is self._window
            and widget.isVisible()
            and widget.isEnabled()
            and widget is not self._window
        )

    def _focused(self) -> QWidget | None:
        return self._window.focusWidget()

    def _place_of(self, widget: QWidget, *, neighbours: bool = True) -> FocusPlace:
        return place_of(widget, self._window, self._page(), neighbours=neighbours)


def hand_to(widget: QWidget) -> None:
    """Let the focus go to what a deed brought about: to ``widget``, or to the first control in it.

    It may have been added a moment ago; the focus goes there as soon as it stands.
    """
    if (guard := _guard_of(widget)) is not None:
        guard.promise(widget)
    else:  # it has no place in the window yet
        QTimer.singleShot(0, widget, lambda: _hand_late(widget))


def focus_in(part: QWidget) -> FocusPlace | None:
    """Return where the focus is in ``part``, for ``put_back``; None where it is elsewhere.

    What ``part`` itself calls its focus may be one that the focus has long left.
    """
    focused = part.window().focusWidget()
    if focused is None or not part.isAncestorOf(focused):
        return None
    guard = _guard_of(part)
    return guard.remember() if guard is not None else place_of(focused, part.window(), None)


def put_back(page: QWidget, place: FocusPlace) -> None:
    """Put the focus where it was in ``page``: on the same control, or on the same drawn anew."""
    if (guard := _guard_of(page)) is not None:
        guard.resume(place)
    elif isValid(place.widget):
        hand_to(place.widget)


def _hand_late(widget: QWidget) -> None:
    if (guard := _guard_of(widget)) is not None:
        guard.promise(widget)
    elif widget.window().isVisible():  # a dialog, or a part shown by itself
        widget.setFocus(Qt.FocusReason.OtherFocusReason)


def _guard_of(widget: QWidget) -> FocusGuard | None:
    guard = getattr(widget.window(), "focus_guard", None)  # which makes it where there was none
    return guard if isinstance(guard, FocusGuard) else None


def _begin(page: QWidget) -> None:
    """Let a page choose where one begins on it."""
    getattr(page, "focus_first", page.setFocus)()


def _is_filling(page: QWidget) -> bool:
    from advocacy_trainer.ui.kit.chunked import ChunkedBuilder

    return any(turns.under_way for turns in page.findChildren(ChunkedBuilder))
