"""Long work, off the thread that draws, with progress and a way to stop."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal, SignalInstance

if TYPE_CHECKING:
    from advocacy_trainer.progress.log import Log


_PATIENCE = 3_000  # ms
_under_way: set["Task"] = set()


class Stopped(Exception):  # noqa: N818 - it is no error, the person asked for it
    """The person stopped the work."""


class Task(QObject):
    """One piece of work under way; its signals arrive on the thread that draws.

    ``progress`` carries done and whole (whole 0 = not known), ``done`` what
    the work returned, ``failed`` the exception it raised, ``stopped`` nothing.
    """

    progress = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()  # no parent: the work outlives a page that is left
        self._stop = False
        self.wanted = True  # as long as there is a window to tell

    def stop(self) -> None:
        """Ask the work to stop at its next report of progress."""
        self._stop = True

    def report(self, done: int, whole: int = 0) -> None:
        """Tell how far the work is; called by the work, raises Stopped when asked to stop."""
        if self._stop or not self.wanted:
            raise Stopped
        self.progress.emit(done, whole)


class _Runner(QRunnable):
    def __init__(self, task: Task, work: Callable[[Task], Any]) -> None:
        super().__init__()
        self.task = task
        self.work = work

    def run(self) -> None:
        try:
            result = self.work(self.task)
        except Stopped:
            self._tell(self.task.stopped)
        except Exception as error:  # noqa: BLE001 - handed to the window, which knows what to say
            self._tell(self.task.failed, error)
        else:
            self._tell(self.task.done, result)
        finally:
            _under_way.discard(self.task)

    def _tell(self, signal: SignalInstance, *what: object) -> None:
        if self.task.wanted:  # else the window is gone, and with it what the signal would go through
            signal.emit(*what)


def start(work: Callable[[Task], Any]) -> Task:
    """Run ``work(task)`` off the thread; it may touch no widget.

    It starts when control is back in the event loop, so signals connected
    right after this call miss nothing.
    """
    task = Task()
    _under_way.add(task)
    runner = _Runner(task, work)
    QTimer.singleShot(0, lambda: QThreadPool.globalInstance().start(runner))
    return task


def end_all() -> None:
    """Stop what is under way and wait a moment for it; for the end of the program.

    What is in the midst of a long stretch goes on for so long without being
    heard, and ends with the program.
    """
    for task in list(_under_way):
        task.stop()
    pool = QThreadPool.globalInstance()
    pool.clear()
    pool.waitForDone(_PATIENCE)
    for task in list(_under_way):
        task.wanted = False
    _under_way.clear()


def read_log(log: "Log") -> Task:
    """Read a long log and bring its summary up to date, off the thread that draws."""

    def work(_task: Task) -> None:
        log.events()
        log.save_summary()

    return start(work)
