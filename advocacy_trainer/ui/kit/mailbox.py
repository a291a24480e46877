"""Carry plain values from any thread to the one that draws, which alone sends signals.

A worker holds a ``Mailbox``, which is plain and refers weakly to who receives:
a QObject that dies on another thread takes the program with it.
"""

import atexit
import threading
from collections import deque
from collections.abc import Callable
from typing import Any, Generic, TypeVar
from weakref import WeakMethod

from PySide6.QtCore import QObject, Signal

_Value = TypeVar("_Value")


class Mailbox(Generic[_Value]):
    """Hand every value that is posted to ``receive``, a method, on the thread the mailbox was made on.

    From that thread a value is handed over before ``post`` returns, from others
    by the event loop, one a turn, in the order they were posted. What is posted to
    somebody who is gone, or while the program ends, is dropped.
    """

    def __init__(self, receive: Callable[[_Value], object]) -> None:
        self._receive = WeakMethod(receive)
        self._home = threading.get_ident()
        self._posted: deque[_Value] = deque()
        _hang_bell()

    def post(self, value: _Value) -> None:
        """Take a value; may be called from any thread."""
        self._posted.append(value)
        if threading.get_ident() == self._home:
            self.empty()
        else:
            _ring_for(self)

    def empty(self) -> None:
        """Hand over all that waits; on the thread the mailbox was made on alone."""
        while self._posted:
            self.hand_over()

    def hand_over(self) -> None:
        """Hand over what has waited longest, if anything; on the thread the mailbox was made on alone."""
        if self._posted:
            value = self._posted.popleft()
            receive: Callable[[Any], object] | None = self._receive()
            if receive is not None:
                receive(value)

    def discard(self) -> None:
        """Drop what waits."""
        self._posted.clear()


class _Bell(QObject):
    """Stands on the thread that draws for as long as the program runs, so that it dies on no other."""

    rang = Signal()  # without a value, for Qt would carry it from thread to thread

    def __init__(self) -> None:
        super().__init__()
        self.rang.connect(self._answer)

    def _answer(self) -> None:
        if _rung:
            _rung.popleft().hand_over()


_rung: deque[Mailbox[Any]] = deque()
_bell: _Bell | None = None  # made with the first mailbox, on the thread that draws
_bell_rope = threading.RLock()  # nobody rings while the bell is taken down


def _hang_bell() -> None:
    global _bell  # noqa: PLW0603 - there is one thread that draws
    if _bell is None:
        _bell = _Bell()
        atexit.register(_take_down_bell)  # before Qt deletes it, which has told Python to at its import


def _ring_for(mailbox: Mailbox[Any]) -> None:
    with _bell_rope:
        if _bell is not None:
            _rung.append(mailbox)
            _bell.rang.emit()


def _take_down_bell() -> None:
    global _bell  # noqa: PLW0603 - there is one thread that draws
    with _bell_rope:
        _bell = None
