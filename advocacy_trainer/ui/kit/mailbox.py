"""Carry plain values from any thread to the one that draws, which alone sends signals.

A worker holds a ``Mailbox``, which is plain and refers weakly to who receives:
a QObject that dies on another thread takes the program with it.
"""

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
    by the event loop, in the order they were posted. What is posted to somebody
    who is gone is dropped.
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
            _rung.append(self)
            if _bell is not None:
                _bell.rang.emit()

    def empty(self) -> None:
        """Hand over what waits; on the thread the mailbox was made on alone."""
        while self._posted:
            value = self._posted.popleft()
            receive: Callable[[Any], object] | None = self._receive()
            if receive is not None:
                receive(value)


class _Bell(QObject):
    """Stands on the thread that draws for as long as the program runs, so that it dies on no other."""

    rang = Signal()  # without a value, for Qt would carry it from thread to thread

    def __init__(self) -> None:
        super().__init__()
        self.rang.connect(self._answer)

    def _answer(self) -> None:
        if _rung:
            _rung.popleft().empty()


_rung: deque[Mailbox[Any]] = deque()
_bell: _Bell | None = None  # made with the first mailbox, on the thread that draws


def _hang_bell() -> None:
    global _bell  # noqa: PLW0603 - there is one thread that draws
    if _bell is None:
        _bell = _Bell()
