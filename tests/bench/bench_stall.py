"""The longest time in which the window answers nobody, while every page is visited and a lesson played."""

import itertools
import os
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from harness import Measure
from PySide6.QtCore import QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from advocacy_trainer.resources import lessons_dir
from advocacy_trainer.settings import SettingsFile
from advocacy_trainer.ui.application import Context, make_application
from advocacy_trainer.ui.main_window import MainWindow
from advocacy_trainer.ui.pages import PAGES
from advocacy_trainer.ui.tasks import start
from advocacy_trainer.ui.warming import warm

BEAT = 2  # ms between two looks at the clock
REST = 0.25  # seconds on each page: what it does later counts too


def run() -> list[Measure]:
    qInstallMessageHandler(lambda *_: None)
    with tempfile.TemporaryDirectory() as folder:
        stalls = _visit(Path(folder))
    return [
        _slowest("longest stall, a page's first visit", {name: each[0] for name, each in stalls.items()}),
        _slowest("longest stall, later visits", {name: each[1] for name, each in stalls.items()}),
    ]


def _slowest(name: str, stalls: dict[str, float]) -> Measure:
    ordered = sorted(stalls, key=lambda page: -stalls[page])
    note = ", ".join(f"{page} {stalls[page]:.0f}" for page in ordered[:4])
    return Measure(name, stalls[ordered[0]], "ms", limit=50, note=note)


def _visit(folder: Path) -> dict[str, tuple[float, float]]:
    application = make_application()
    context = Context(application, SettingsFile(folder), folder, {"language": "da", "welcomed": True})
    window = MainWindow(context)
    window.resize(1180, 760)
    window.open_page("home")
    window.show()
    _stall(application, lambda: None)
    found = {"(fetching the pages)": (_fetch(application), 0.0)}
    for name in [*PAGES, "lesson"]:
        place = {"lesson": "core-01"} if name == "lesson" else {}
        times = [
            _stall(application, lambda name=name, place=place: window.open_page(name, place))
            for _ in range(3)
        ]
        found[name] = (times[0], max(times[1:]))
    context.close_stores()
    return found


def _fetch(application: QApplication) -> float:
    """Let the pages be fetched as app.py does once the window has stood a while; return the longest stall."""
    task = start(partial(warm, words=lessons_dir() / "da"))
    longest = 0.0
    ended: list[object] = []
    task.done.connect(ended.append)
    task.failed.connect(ended.append)
    while not ended:
        longest = max(longest, _stall(application, lambda: None))
    if isinstance(ended[0], Exception):
        raise ended[0]
    return longest


def _stall(application: QApplication, action: Callable[[], object]) -> float:
    """Do something from the event loop and return the longest gap between two beats, in ms."""
    beats = [time.perf_counter()]
    clock = QTimer()
    clock.setInterval(BEAT)
    clock.timeout.connect(lambda: beats.append(time.perf_counter()))
    clock.start()
    QTimer.singleShot(20, action)
    QTimer.singleShot(int(REST * 1000), application.quit)
    application.exec()
    clock.stop()
    beats.append(time.perf_counter())
    return max(later - earlier for earlier, later in itertools.pairwise(beats)) * 1000
