"""A walk through the states of a page by keyboard alone, looking where the focus is after every key."""

import random
from collections.abc import Callable, Iterator
from itertools import count
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from advocacy_trainer.ui import tour
from advocacy_trainer.ui.main_window import MainWindow
from advocacy_trainer.ui.pages import Page

Key = Qt.Key
KEYS = (Key.Key_Return, Key.Key_Space, Key.Key_Escape, Key.Key_Right, Key.Key_Left, Key.Key_Down, Key.Key_Up)
_STOPS_AT_MOST = 150  # in one state


class Fault(NamedTuple):
    """What went wrong after a key on a control."""

    state: str
    control: str
    key: str
    found: str


def walk(
    window: MainWindow,
    page: str,
    state: str,
    bring: Callable[[Page], None],
    *,
    chance: float = 1.0,
    seed: int = 0,
    keys: tuple[Qt.Key, ...] = KEYS,
) -> list[Fault]:
    """Press every key on every control of one state, each in a fresh one, and return what went wrong.

    ``chance`` is the share of the presses that are made, drawn by ``seed``.
    """
    drawn = random.Random(f"{seed} {page} {state}")
    faults: list[Fault] = []
    _bring(window, page, bring)
    stops = list(_tabbed(window))
    for number in range(len(stops)):
        for key in keys:
            if drawn.random() > chance:
                continue
            _bring(window, page, bring)
            if not _go_to(window, number):
                continue
            control = described(QApplication.focusWidget())
            _press(window, key)
            faults += [Fault(state, control, key.name, fault) for fault in misplaced(window)]
    return faults


def misplaced(window: MainWindow) -> Iterator[str]:
    """Say what is wrong with where the focus is."""
    if not window.isActiveWindow():
        return
    focused = QApplication.focusWidget()
    if focused is None:
        yield "nothing has the focus"
    elif window.rail.isAncestorOf(focused):
        yield f"the focus is on the rail: {described(focused)}"
    elif not focused.isVisible() or not focused.isEnabled():
        yield f"the focus is on what cannot have it: {described(focused)}"
    elif focused is window or focused is window.centralWidget():
        yield "the focus is on the window"


def described(widget: QWidget | None) -> str:
    """Return a widget in a few words."""
    if widget is None:
        return "nothing"
    text = getattr(widget, "text", None)
    words = widget.accessibleName() or (str(text()) if callable(text) else "")
    return f"{type(widget).__name__} “{' '.join(words.split())[:50]}”"


def _bring(window: MainWindow, page: str, bring: Callable[[Page], None]) -> None:
    """Show a state afresh, as a person finds it."""
    _close_dialogs(window)
    fresh = window._pages.pop(page, None)
    window._notices.clear()
    if fresh is not None:
        window.open_page("help")
        fresh.deleteLater()
    shown = window.open_page(page)
    bring(shown)
    window.activateWindow()
    tour.settle(window.context.application, rounds=3)
    shown.focus_first()
    tour.settle(window.context.application, rounds=1)


def _tabbed(window: MainWindow) -> Iterator[QWidget]:
    """Go round by Tab and yield each control of the page."""
    seen: list[QWidget] = []
    page = window.page
    assert page is not None
    for _ in range(_STOPS_AT_MOST):
        focused = QApplication.focusWidget()
        if focused is None or focused in seen or not page.isAncestorOf(focused):
            if seen:
                return
        else:
            seen.append(focused)
            yield focused
        QTest.keyClick(focused or window, Key.Key_Tab)


def _go_to(window: MainWindow, number: int) -> bool:
    for reached in count():
        focused = QApplication.focusWidget()
        if focused is None or window.page is None or not window.page.isAncestorOf(focused):
            return False
        if reached == number:
            return True
        QTest.keyClick(focused, Key.Key_Tab)
    return False


def _press(window: MainWindow, key: Qt.Key) -> None:
    application = window.context.application
    focused = QApplication.focusWidget()
    if focused is not None:
        QTest.keyClick(focused, key)
    tour.settle(application, rounds=3)
    popup = QApplication.activePopupWidget()
    if popup is not None:
        QTest.keyClick(QApplication.focusWidget() or popup, Key.Key_Down)
        QTest.keyClick(QApplication.focusWidget() or popup, Key.Key_Return)
        tour.settle(application, rounds=2)
    if not window.isActiveWindow():
        _close_dialogs(window)
        tour.settle(application, rounds=2)


def _close_dialogs(window: MainWindow) -> None:
    for other in QApplication.topLevelWidgets():
        if other is not window and isinstance(other, QDialog) and other.isVisible():
            QTest.keyClick(other, Key.Key_Escape)
            other.close()
    window.activateWindow()
