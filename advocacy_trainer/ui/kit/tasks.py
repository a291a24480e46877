"""Long work, off the thread that draws, with progress and a way to stop.

The worker holds a job, which is plain, and never the last reference to what
the job is about: when the work has ended and its frames are gone, the job goes
back, and what it held (the task, the work, what it returned or raised) is taken
out of it, told and let go of on the thread that draws. A QObject that dies
elsewhere takes the program with it.
"""

from collections.abc import Callable, Iterator
from functools import partial
from traceback import clear_frames
from types import CellType, FunctionType, MethodType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThreadPool, Signal

from advocacy_trainer.ui.kit.mailbox import Mailbox

if TYPE_CHECKING:
    from advocacy_trainer.progress.log import Log


_PATIENCE = 3_000  # ms


class Stopped(Exception):  # noqa: N818 - it is no error, the person asked for it
    """The person stopped the work."""


class Task(QObject):
    """One piece of work under way; its signals are sent by the thread that draws.

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

    def stop(self) -> None:
        """Ask the work to stop at its next report of progress."""
        self._stop = True

    def report(self, done: int, whole: int = 0) -> None:
        """Tell how far the work is; called by the work, raises Stopped when asked to stop."""
        if self._stop:
            raise Stopped
        _post((self, done, whole))


class _Job:
    """What a worker is given; emptied on the thread that draws before it may die on another."""

    def __init__(self, task: Task, work: Callable[[Task], Any]) -> None:
        self.content: tuple[Task, Callable[[Task], Any]] | None = (task, work)
        self.outcome: tuple[str, tuple[object, ...]] = ("stopped", ())

    def run(self) -> None:
        """Do the work on a worker's thread, and hand the job back when every frame of it is gone."""
        self.outcome = self._outcome()
        _post(self)

    def _outcome(self) -> tuple[str, tuple[object, ...]]:
        if self.content is None:
            return "stopped", ()
        try:
            result = self.content[1](self.content[0])
        except Stopped as error:
            _let_go_of_frames(error)
            return "stopped", ()
        except BaseException as error:  # noqa: BLE001 - handed to the window, which knows what to say
            _let_go_of_frames(error)
            return "failed", (error,)
        if isinstance(result, QObject):
            return "failed", (TypeError("work may not return what belongs to the thread that draws"),)
        return "done", (result,)

    def emptied(self) -> tuple[Task | None, tuple[str, tuple[object, ...]]]:
        """Take out the task and what came of it, and let go of the work; on the thread that draws alone."""
        task, outcome = self.content[0] if self.content else None, self.outcome
        self.content, self.outcome = None, ("stopped", ())
        return task, outcome


def _let_go_of_frames(error: BaseException | None) -> None:
    """Empty the frames an error passed through: what a worker made dies where it was made."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        clear_frames(error.__traceback__)
        error = error.__cause__ or error.__context__


class _Deliveries:
    """Tells on the thread that draws what workers posted, as long as there is a window to tell."""

    def __init__(self) -> None:
        self.mailbox: Mailbox[_Job | tuple[Task, int, int]] = Mailbox(self._deliver)
        self.open = True

    def _deliver(self, posted: _Job | tuple[Task, int, int]) -> None:
        if isinstance(posted, tuple):
            task, done, whole = posted
            task.progress.emit(done, whole)
            return
        _under_way.discard(posted)
        over, (how, what) = posted.emptied()
        if over is not None:
            getattr(over, how).emit(*what)
            over.deleteLater()  # and with it what its signals hold, which Python cannot see


_under_way: set[_Job] = set()
_deliveries: _Deliveries | None = None  # made with the first task, on the thread that draws


def _post(posted: _Job | tuple[Task, int, int]) -> None:
    deliveries = _deliveries
    if deliveries is not None and deliveries.open:
        deliveries.mailbox.post(posted)


def start(work: Callable[[Task], Any]) -> Task:
    """Run ``work(task)`` off the thread; it may touch no widget, nor hold one.

    Signals connected right after this call miss nothing: they are sent from
    the event loop. Raises TypeError for work that holds a QObject.
    """
    global _deliveries  # noqa: PLW0603 - there is one thread that draws
    for inner in _held_by(work):
        if isinstance(inner, QObject):
            raise TypeError(f"work is given plain values, not a {type(inner).__name__}")
    if _deliveries is None:
        _deliveries = _Deliveries()
    _deliveries.open = True
    task = Task()
    job = _Job(task, work)
    _under_way.add(job)
    QThreadPool.globalInstance().start(job.run)
    return task


def _held_by(work: object, deep: int = 4) -> Iterator[object]:
    """Yield what a function holds: its closure, what it is bound to, what a partial adds."""
    if not deep:
        return
    if isinstance(work, partial):
        inside = [work.func, *work.args, *work.keywords.values()]
    elif isinstance(work, MethodType):
        inside = [work.__self__, work.__func__]
    elif isinstance(work, FunctionType):
        inside = [cell.cell_contents for cell in work.__closure__ or () if cell != CellType()]
    else:
        return
    for inner in inside:
        yield inner
        yield from _held_by(inner, deep - 1)


def end_all() -> None:
    """Stop what is under way and wait a moment for it; for the end of the program.

    What is in the midst of a long stretch goes on for so long without being
    heard, and ends with the program.
    """
    for job in list(_under_way):
        if job.content is not None:
            job.content[0].stop()
    pool = QThreadPool.globalInstance()
    pool.clear()
    all_done = pool.waitForDone(_PATIENCE)
    if _deliveries is not None:
        _deliveries.open = False
        _deliveries.mailbox.discard()
    if all_done:  # else what the others hold stays here, so that it dies with the program and not on them
        for job in list(_under_way):
            job.emptied()
        _under_way.clear()


def read_log(log: "Log") -> Task:
    """Read a long log and bring its summary up to date, off the thread that draws."""

    def work(_task: Task) -> None:
        log.events()
        log.summary()  # known from now on, though it may not be possible to save it
        log.save_summary()

    return start(work)
