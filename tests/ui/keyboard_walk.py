"""A walk through the states of a page by keyboard alone, looking where the focus is after every key."""

import random
from collections.abc import Callable, Iterator
from itertools import count, product
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from advocacy_trainer.ui.kit.page import Page
from advocacy_trainer.ui.shell import tour
from advocacy_trainer.ui.shell.window import MainWindow

Key = Qt.Key
KEYS = (
    Key.Key_Return,
    Key.Key_Space,
    Key.Key_Escape,
    Key.Key_Right,
    Key.Key_Left,
    Key.Key_Down,
    Key.Key_Up,
    Key.Key_Tab,
    Key.Key_Backtab,
    Key.Key_F9,
)
_BY_CHOICE = (Key.Key_Tab, Key.Key_Backtab)  # these may lead to the rail
_STOPS_AT_MOST = 150  # in one state
_LOOK_FOR_DIALOGS = 10  # ms


class Fault(NamedTuple):
    """What went wrong after a key on a control."""

    state: str
    control: str
    key: str
    found: str


class Dismisser(QObject):
    """Answer every dialog as somebody who thought better of it: Escape."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_LOOK_FOR_DIALOGS)

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            QTest.keyClick(dialog.focusWidget() or dialog, Key.Key_Escape)


def walk(
    window: MainWindow, page: str, state: str, bring: Callable[[Page], None], *, most: int = 0, seed: int = 0
) -> list[Fault]:
    """Press every key on every control of one state, each in a fresh one, and return what went wrong.

    At ``most`` so many presses are made, drawn by ``seed``; 0 for all.
    """
    dismisser = Dismisser()
    faults: list[Fault] = []
    _bring(window, page, bring)
    stops = len(list(_tabbed(window)))
    presses = list(product(range(stops), KEYS))
    if most:
        presses = random.Random(f"{seed} {page} {state}").sample(presses, min(most, len(presses)))
    for number, key in presses:
        _bring(window, page, bring)
        if not _go_to(window, number):
            continue
        control = described(QApplication.focusWidget())
        _press(window, key)
        faults += [
            Fault(f"{page} {state}", control, key.name, fault)
            for fault in misplaced(window, rail=key in _BY_CHOICE)
        ]
        if key == Key.Key_F9:
            _press(window, key)
            back = described(QApplication.focusWidget())
            if back != control:
                faults.append(Fault(f"{page} {state}", control, "F9 twice", f"the focus is on {back}"))
    dismisser.deleteLater()
    return faults


def misplaced(window: MainWindow, *, rail: bool = False) -> Iterator[str]:
    """Say what is wrong with where the focus is; ``rail`` where it may be there."""
    if not window.isActiveWindow():
        return
    focused = QApplication.focusWidget()
    if focused is None:
        yield "nothing has the focus"
    elif window.rail.isAncestorOf(focused):
        if not rail:
            yield f"the focus is on the rail: {described(focused)}"
    elif not focused.isVisible() or not focused.isEnabled():
        yield f"the focus is on what cannot have it: {described(focused)}"
    elif focused.isAncestorOf(window.page or window):
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
    fresh = window.pages.pop(page, None)
    window.drop_notices_of_page()
    window.notices.clear()
    window.page = None
    if fresh is not None:
        fresh.hide_text(hidden=False)
        fresh.let_go()
        fresh.deleteLater()
    tour.bring_page(window, page, bring)
    window.activateWindow()
    tour.settle(window.context.application, rounds=3)
    if window.page is not None:  # drawn anew, where the key before had chosen a language
        window.page.focus_first()
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
        for choose in (Key.Key_Down, Key.Key_Return):
            QTest.keyClick(QApplication.focusWidget() or popup, choose)
        tour.settle(application, rounds=2)
