"""What a person finds in the window: words that are shown, buttons by their words, and what comes in time."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, QRect, QThreadPool
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from advocacy_trainer.ui.kit.chunked import finish_all

FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit)
LONG = 60.0  # seconds; a limit for what never comes, so a busy machine may take its time


def settle(rounds: int = 4) -> None:
    """Let posted events, zero timers and deferred deletes happen, and pages be made whole."""
    for _ in range(rounds):
        for window in QApplication.topLevelWidgets():
            finish_all(window)  # a busy machine makes few pieces a turn
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def at_rest(window: QWidget) -> None:
    """Let it come to rest: a head that goes into two rows makes all below it move once more."""
    before: list[QRect] = []
    for _ in range(30):
        settle(2)
        now = [
            QRect(part.mapTo(window, QPoint(0, 0)), part.size())
            for part in window.findChildren(QWidget)
            if part.isVisible() and part.window() is window
        ]
        if now == before:
            return
        before = now


def wait_until(holds: Callable[[], object], what: str = "") -> None:
    """Let the window work until something holds; fails where it has not after a long time."""
    end = time.monotonic() + LONG
    while not holds():
        assert time.monotonic() < end, f"this never came: {what or holds}"
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.001)  # for the threads that work beside


@contextmanager
def nothing_beside() -> Iterator[None]:
    """Keep all work beside the thread that draws waiting until this is left."""
    pool = QThreadPool.globalInstance()
    threads = pool.maxThreadCount()
    pool.waitForDone()
    pool.setMaxThreadCount(1)
    leave = Event()
    pool.start(lambda: leave.wait(LONG))
    try:
        yield
    finally:
        leave.set()
        pool.setMaxThreadCount(threads)


def labels(widget: QWidget) -> list[str]:
    """The words that stand in a widget, as they would be seen once it is shown."""
    settle(1)
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def buttons(widget: QWidget) -> list[QAbstractButton]:
    """The buttons that stand in a widget."""
    settle(1)
    return [each for each in widget.findChildren(QAbstractButton) if each.isVisibleTo(widget)]


def shown(widget: QWidget) -> str:
    """All that stands in a widget to be read, buttons last, a line each."""
    settle(2)  # what was just added is laid out, and then shown
    return "\n".join([*labels(widget), *(words_on(each) for each in buttons(widget))])


def words_on(button: QAbstractButton) -> str:
    """The words of a button on one line, or the name it has for those who do not see it."""
    return " ".join((button.text() or button.accessibleName()).split())


def button_with(widget: QWidget, words: str) -> QAbstractButton:
    """The first button with these words; else the first that begins with them, or holds them."""
    stand = buttons(widget)
    for fits in (str.__eq__, str.startswith, str.__contains__):
        for each in stand:
            if any(fits(said, words) for said in (words_on(each), " ".join(each.accessibleName().split()))):
                return each
    raise AssertionError(f"no button »{words}« among {[words_on(each) for each in stand]}")


def press(widget: QWidget, words: str) -> None:
    """Press the button with these words, and let what it sets off happen."""
    found = button_with(widget, words)
    assert found.isEnabled(), words
    found.click()
    settle()


def field_named(widget: QWidget, name: str) -> QWidget:
    """The field that bears this name for those who do not see it."""
    settle(1)
    stand = [each for kind in FIELDS for each in widget.findChildren(kind) if each.isVisibleTo(widget)]
    for each in stand:
        if each.accessibleName() == name:
            return each
    raise AssertionError(f"no field »{name}« among {[each.accessibleName() for each in stand]}")


def write_in(widget: QWidget, name: str, words: str) -> None:
    """Write words into the field of that name, in the place of what stands there."""
    field = field_named(widget, name)
    if isinstance(field, QLineEdit):
        field.setText(words)
    else:
        field.setPlainText(words)
