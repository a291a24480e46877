"""Much to draw, piece by piece: a few milliseconds in each turn of the event loop."""

import time
from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

_SLICE_S = 0.005  # s; to lay out and to paint what was made takes about twice as long again


class ChunkedBuilder(QObject):
    """Make the parts of a page one after another, and let the window answer in between.

    Nothing is made any more once ``owner`` is deleted, or once others are begun.
    """

    done = Signal()

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._left: deque[Callable[[], object]] = deque()

    def begin(self, pieces: Iterable[Callable[[], object]]) -> None:
        """Make the first pieces now and the others in the turns that follow, instead of earlier ones."""
        self._left = deque(pieces)
        self._go_on()

    @property
    def under_way(self) -> bool:
        """Tell whether something is still to be made."""
        return bool(self._left)

    def drop(self) -> None:
        """Make nothing more."""
        self._left.clear()

    def finish(self) -> None:
        """Make all that is left at once."""
        if self._left:
            while self._left:
                self._left.popleft()()
            self.done.emit()

    def _go_on(self) -> None:
        if not self._left:
            return  # finished, or dropped
        until = time.perf_counter() + _SLICE_S
        while self._left:
            self._left.popleft()()
            if time.perf_counter() > until:
                break
        if self._left:
            QTimer.singleShot(0, self, self._go_on)
        else:
            self.done.emit()


def finish_all(widget: QWidget) -> None:
    """Make at once all that is still to be made in ``widget``: for a picture of it, or a test."""
    for turns in widget.findChildren(ChunkedBuilder):
        turns.finish()
