"""What the window changes for the whole interpreter: here alone, once, when the application starts."""

import builtins
import gc
import sys

from PySide6.QtCore import QObject, Qt, QTimer

_PLENTY = 1 << 40  # never used up: a thousand calls a second for 30 years

# Seconds another thread may hold the interpreter while the one that draws waits for it. Building a page
# gives it away and takes it back hundreds of times; at Python's own 5 ms a page took 0.3 s beside other work.
_TURN = 0.00005

_LENT = 30_000  # of each; a start gives away some hundreds

_LOOK_EVERY = 2_000  # ms
_NEW_THINGS = 2_000  # made and not yet gone; where there are fewer, nothing has happened
_READ = 20_000  # made at once: no use makes as many, but reading the pages' modules or a long log does
_WHOLE_EVERY = 15  # looks at what is new


def import_plainly() -> None:
    """Import as Python itself does, and not through PySide's own door.

    PySide reads the source of every module that is imported, to see whether it
    is one for ``from __feature__ import``, and Python keeps what was read. We
    use no such feature. Measured from a checkout: 5 of the first window's
    200 ms and 1.7 MB; what is kept once the pages are warmed 0.15 MB and not 4.3.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def set_up_interpreter(application: QObject) -> None:
    """Set up the interpreter for a window; ``application`` is what it shall be as long as."""
    sys.setswitchinterval(_TURN)
    Collector(application)


_lent: list[list[bool | None]] = []


def lend_singletons() -> None:
    """Give None, True and False what a start takes of them, until ``hold_singletons``.

    That asks for ctypes, which is a hundredth of the first window's time.
    """
    if _are_counted() and not _lent:
        _lent.extend([each] * _LENT for each in (None, True, False))


def _are_counted() -> bool:
    return sys.version_info < (3, 12) and sys.implementation.name == "cpython"


def hold_singletons() -> None:
    """Keep None, True and False alive under Python 3.11.

    PySide 6.12 is built against an interface in which these are immortal, as
    they are from Python 3.12 on, and gives each away once too often in every
    call that returns one. Python 3.11 counts, and ends the program when the
    count is used up, after a few thousand calls.

    Measured on 3.11.7: 1,000 calls of QLabel.setText cost None 1,000 counts.
    PySide 6.11.3 takes none, but lacks QAccessibilityHints.motionPreference
    and ends the program when a layout of ours is asked for its items.
    """
    if not _are_counted():
        return
    import ctypes

    for singleton in (None, True, False):
        count = ctypes.c_ssize_t.from_address(id(singleton))
        if count.value < _PLENTY:
            count.value += 2 * _PLENTY
    _lent.clear()


class Collector(QObject):
    """Looks for objects that hold each other alive, on the thread that draws alone.

    Python looks on whichever thread makes the object that is one too many. On
    a worker's that is the end of a page that was left, or of a dialog, and of
    the program: Qt's objects must die where they lived. A look at what is new
    takes about a millisecond; at everything, with every page and 20,000
    entries in the log, 20 ms, where nothing needs hiding from it (gc.freeze),
    so that what was left is gone within half a minute of use. What was read
    in one go is not new in that sense: it stays, and waits for a look at everything.
    Measured with 20,000 entries just read: 59 ms of the thread that draws, else
    nothing.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Look at what is new where there is enough of it, and now and then at everything."""
        if gc.get_count()[0] < _NEW_THINGS:
            return
        self._looks += 1
        if gc.get_count()[0] > _READ and self._looks % _WHOLE_EVERY:
            gc.freeze()  # the two together make all there is old, unlooked at; nothing stays hidden
            gc.unfreeze()
            return
        gc.collect(2 if self._looks % _WHOLE_EVERY == 0 else 1)


def remember_nothing() -> None:
    """Have Qt write its own settings nowhere, where they are a file (Linux); read none either."""
    if sys.platform == "linux":
        from PySide6.QtCore import QSettings  # noqa: TID251 - Qt's own settings, to have none of them

        for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
            QSettings.setPath(form, QSettings.Scope.UserScope, "/dev/null/nothing")
