"""Long work off the thread that draws."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from advocacy_trainer.ui import tasks


def wait_for(task: tasks.Task) -> tuple[str, object]:
    loop = QEventLoop()
    ended: list[tuple[str, object]] = []

    def end(how: str) -> Callable[..., None]:
        def note(*values: object) -> None:
            ended.append((how, values[0] if values else None))
            loop.quit()

        return note

    task.done.connect(end("done"))
    task.failed.connect(end("failed"))
    task.stopped.connect(end("stopped"))
    QTimer.singleShot(5000, loop.quit)
    loop.exec()
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


def test_every_page_is_fetched_beside_the_window(tmp_path: Path) -> None:
    """In a fresh process: what the pages import must be importable off the thread that draws."""
    code = (
        "import sys; from PySide6.QtWidgets import QApplication; a = QApplication([]);"
        "from advocacy_trainer.ui import tasks; from advocacy_trainer.ui.warming import warm;"
        "from pathlib import Path;"
        "from advocacy_trainer.coach.rulebook import full_book;"
        "t = tasks.start(lambda task: warm(task, Path('nowhere'), full_book));"
        " t.failed.connect(lambda e: (print(repr(e)), a.exit(1)));"
        "t.done.connect(lambda n: a.exit(0)); code = a.exec();"
        "from advocacy_trainer.ui.pages import PAGES;"
        "assert all(f'advocacy_trainer.ui.pages.{e.module}' in sys.modules for e in PAGES.values());"
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
from advocacy_trainer.ui.application import make_application
from advocacy_trainer.ui.dialogs.crash import CrashHandler
from advocacy_trainer.ui import tasks

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
