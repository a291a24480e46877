"""Long work off the thread that draws."""

import gc
import os
import subprocess
import sys
import threading
import weakref
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from finders import wait_until
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from advocacy_trainer.ui.kit import tasks
from advocacy_trainer.ui.shell.interpreter import Collector


def wait_for(task: tasks.Task) -> tuple[str, object]:
    ended: list[tuple[str, object]] = []

    def end(how: str) -> Callable[..., None]:
        def note(*values: object) -> None:
            ended.append((how, values[0] if values else None))

        return note

    task.done.connect(end("done"))
    task.failed.connect(end("failed"))
    task.stopped.connect(end("stopped"))
    wait_until(lambda: ended)
    return ended[0]


def test_the_result_arrives_and_the_work_ran_elsewhere(application: QApplication) -> None:
    how, thread = wait_for(tasks.start(lambda task: threading.get_ident()))
    assert how == "done"
    assert thread != threading.get_ident()


def test_progress_is_reported_in_order(application: QApplication) -> None:
    seen: list[tuple[int, int]] = []

    def work(task: tasks.Task) -> None:
        for number in range(3):
            task.report(number, 3)

    task = tasks.start(work)
    task.progress.connect(lambda done, whole: seen.append((done, whole)))
    assert wait_for(task)[0] == "done"
    assert seen == [(0, 3), (1, 3), (2, 3)]


def test_work_that_is_asked_to_stop_stops_at_its_next_report(application: QApplication) -> None:
    def work(task: tasks.Task) -> None:
        while True:
            task.report(1)

    task = tasks.start(work)
    task.progress.connect(lambda *_: task.stop())
    assert wait_for(task)[0] == "stopped"


def test_a_failure_is_handed_over(application: QApplication) -> None:
    def work(task: tasks.Task) -> None:
        raise OSError("no")

    how, error = wait_for(tasks.start(work))
    assert how == "failed"
    assert isinstance(error, OSError)


def test_the_thread_that_draws_waits_for_no_other(application: QApplication) -> None:
    """With Python's own 5 ms a page takes a third of a second beside other work."""
    assert sys.getswitchinterval() <= 0.001


MANY = """
import gc, sys
from PySide6.QtCore import QObject, QTimer
from advocacy_trainer.ui.shell.application import make_application
from advocacy_trainer.ui.kit import tasks

application = make_application()
left = int(sys.argv[1])
got = []

def begin():
    # In turns, as the window does: some wait in line, some are told while others begin.
    for number in range(min(200, left - begin.count)):
        begin.count += 1
        if number % 5:
            tasks.start(lambda task, number=number: [number]).done.connect(note)
        else:
            tasks.start(lambda task: 1 / 0).failed.connect(note)
    if begin.count < left:
        QTimer.singleShot(0, begin)

def note(result):
    got.append(result)
    if len(got) == left:
        application.quit()

begin.count = 0
QTimer.singleShot(0, begin)
QTimer.singleShot(120_000, application.quit)
application.exec()
gc.collect()
kept = sum(isinstance(one, tasks.Task) for one in gc.get_objects())
print(len(got), sum(isinstance(one, list) for one in got), kept)
"""


def test_twenty_thousand_tasks_that_nobody_keeps_are_all_told() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", MANY, "20000"],
        capture_output=True,
        text=True,
        env=environment,
        timeout=200,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.split() == ["20000", "16000", "0"]


class Witness:
    """Notes on which thread it goes."""

    def __init__(self, gone_on: list[int]) -> None:
        self._gone_on = gone_on

    def __del__(self) -> None:
        self._gone_on.append(threading.get_ident())


@pytest.mark.parametrize("how", ["done", "failed", "stopped"])
def test_what_work_was_given_and_gave_back_goes_on_the_thread_that_draws(
    application: QApplication, how: str
) -> None:
    gone_on: list[int] = []

    def begin() -> tasks.Task:
        given = Witness(gone_on)

        def work(task: tasks.Task) -> Witness:
            assert isinstance(given, Witness)
            if how == "failed":
                raise OSError(given)
            if how == "stopped":
                task.stop()
                task.report(1)
            return Witness(gone_on)

        return tasks.start(work)

    for _ in range(50):
        assert wait_for(begin())[0] == how
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert gone_on == [threading.get_ident()] * (100 if how == "done" else 50)


def test_what_failed_work_had_made_goes_where_it_was_made(application: QApplication) -> None:
    """A QTextDocument that lives in a frame of the exception must not come along to another thread."""
    made_on: list[int] = []
    gone_on: list[int] = []

    def work(task: tasks.Task) -> None:
        made_on.append(threading.get_ident())
        local = Witness(gone_on)
        raise OSError(str(local is None))

    how, error = wait_for(tasks.start(work))
    assert (how, type(error)) == ("failed", OSError)
    assert gone_on == made_on


def test_when_a_task_is_over_its_signals_hold_nobody(application: QApplication) -> None:
    """A page is held by what it connected to the task it keeps: a circle Python cannot see."""

    class Asking:
        def ask(self) -> None:
            self.task = tasks.start(lambda task: 1)
            self.task.done.connect(lambda result: self.take(result, 1))

        def take(self, result: object, times: int) -> None:
            self.taken = (result, times)

    asking = Asking()
    asking.ask()
    wait_for(asking.task)
    assert asking.taken == (1, 1)
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gone = weakref.ref(asking)
    del asking
    gc.collect()
    assert gone() is None


def test_work_that_holds_an_object_of_the_thread_that_draws_is_refused(application: QApplication) -> None:
    class Page(QObject):
        def work(self, task: tasks.Task) -> None:
            pass

    page = Page()
    for work in (page.work, lambda task: page, partial(max, page), partial(print, end=page)):
        with pytest.raises(TypeError, match="plain values, not a Page"):
            tasks.start(work)
    how, error = wait_for(tasks.start(lambda task: QObject()))
    assert how == "failed"
    assert isinstance(error, TypeError)


def test_circles_are_looked_for_on_the_thread_that_draws_alone(application: QApplication) -> None:
    """Python itself looks on whichever thread makes one thing too many: there a left page would end."""
    gone_on: list[int] = []

    class Circle:
        def __init__(self) -> None:
            self.itself = self
            self.witness = Witness(gone_on)

    def work(task: tasks.Task) -> int:
        return len([[number] for number in range(200_000)])

    collector = application.findChild(Collector)
    assert collector is not None
    assert not gc.isenabled()
    gc.collect()
    for _ in range(20):
        Circle()
    wait_for(tasks.start(work))
    # None or all are gone: while this waited, a collector may have looked, on the thread it should.
    assert set(gone_on) <= {threading.get_ident()}
    Circle()
    for _ in range(16):
        several = [[number] for number in range(3_000)]  # enough to make a look worth while
        collector.look()
        del several
    assert gone_on == [threading.get_ident()] * 21


def test_what_was_read_at_once_waits_for_the_look_at_everything(application: QApplication) -> None:
    looked: list[int] = []

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            looked.append(info["generation"])

    owner = QObject(application)
    collector = Collector(owner)
    gc.collect()
    gc.callbacks.append(note)
    try:
        read = [[number] for number in range(50_000)]
        gone = _Ring()
        ring = weakref.ref(gone)
        del gone
        collector.look()
        assert looked == []
        assert gc.get_freeze_count() == 0
        for _ in range(14):
            several = [[number] for number in range(3_000)]
            collector.look()
            del several
    finally:
        gc.callbacks.remove(note)
        owner.deleteLater()
    assert looked == [1] * 13 + [2]
    assert ring() is None
    assert len(read) == 50_000


class _Ring:
    def __init__(self) -> None:
        self.me = self


def test_every_page_is_fetched_beside_the_window(tmp_path: Path) -> None:
    """In a fresh process: what the pages import must be importable off the thread that draws."""
    code = (
        "import sys; from PySide6.QtWidgets import QApplication; a = QApplication([]);"
        "from advocacy_trainer.ui.kit import tasks; from advocacy_trainer.ui.shell.warming import warm;"
        "from pathlib import Path;"
        "t = tasks.start(lambda task: warm(task, Path('nowhere')));"
        " t.failed.connect(lambda e: (print(repr(e)), a.exit(1)));"
        "t.done.connect(lambda n: a.exit(0)); code = a.exec();"
        "from advocacy_trainer.ui.shell.pages import PAGES, page_module;"
        "assert all(page_module(name) in sys.modules for name in PAGES);"
        "sys.exit(code)"
    )
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        capture_output=True,
        text=True,
        env=env,
        cwd=tmp_path,
        timeout=60,
    )
    assert done.returncode == 0, done.stdout + done.stderr


LEAVING = """
import sys, threading, time
from PySide6.QtCore import QTimer
from advocacy_trainer.ui.shell.application import make_application
from advocacy_trainer.ui.shell.crash_dialog import CrashHandler
from advocacy_trainer.ui.kit import tasks

application = make_application()
sys.excepthook = CrashHandler()

def reports(task):
    while True:
        task.report(1)
        time.sleep(0.001)

def silent(task):
    time.sleep(0.3)
    return "late"

for number in range(9):
    tasks.start(reports if number % 3 else silent)
QTimer.singleShot(100, application.quit)
application.exec()
tasks.end_all()
assert not tasks._under_way, tasks._under_way
print("left in peace")
"""


def test_the_program_can_be_left_while_work_is_under_way() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run(
        [sys.executable, "-c", LEAVING], capture_output=True, text=True, env=environment, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "left in peace" in done.stdout


CUT_SHORT = """
import time
from PySide6.QtWidgets import QApplication
from advocacy_trainer.ui.kit.tasks import start

application = QApplication([])

def reports(task):
    for number in range(300):
        task.report(number)
        time.sleep(0.001)

start(reports)
application.processEvents()
"""


def test_work_that_outlives_the_interpreter_is_not_heard_and_complains_of_nothing() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run(
        [sys.executable, "-c", CUT_SHORT], capture_output=True, text=True, env=environment, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")
