"""The longest time in which the window answers nobody, while every page is visited and a text read."""

import itertools
import os
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from bench_log import filled
from harness import Measure
from PySide6.QtCore import QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QApplication
from typing_in_room import PARAGRAPH

from advocacy_trainer.files import DataFolderLock
from advocacy_trainer.resources import lessons_dir
from advocacy_trainer.settings import SettingsFile
from advocacy_trainer.ui.kit.tasks import Task, start
from advocacy_trainer.ui.shell.application import ApplicationContext, make_application
from advocacy_trainer.ui.shell.pages import PAGES
from advocacy_trainer.ui.shell.tour import fill_with_samples
from advocacy_trainer.ui.shell.warming import warm
from advocacy_trainer.ui.shell.window import MainWindow

BEAT = 2  # ms between two looks at the clock
REST = 0.25  # seconds on each page: what it does later counts too
LONG_LOG = 20_000  # entries
LONG_TEXT = 3_000  # characters
OF_A_DRAFT = ("sandbox", "draft-done", "draft-versions", "ask-colleague")


def run() -> list[Measure]:
    qInstallMessageHandler(lambda *_: None)
    found: list[Measure] = []
    for deed in (_visit, _write, _long_log, _beside):
        with tempfile.TemporaryDirectory() as folder:
            found += deed(Path(folder))
    return found


def _slowest(name: str, stalls: dict[str, float]) -> Measure:
    ordered = sorted(stalls, key=lambda page: -stalls[page])
    note = ", ".join(f"{page} {stalls[page]:.0f}" for page in ordered[:4])
    return Measure(name, stalls[ordered[0]], "ms", limit=50, note=note)


def _window(folder: Path) -> MainWindow:
    given = {"language": "da", "welcomed": True}
    context = ApplicationContext(
        make_application(), SettingsFile(folder), folder, given, lock=DataFolderLock(folder)
    )
    window = MainWindow(context)
    window.resize(1180, 760)
    return window


def _open(window: MainWindow) -> None:
    """Show the window and wait until it stands."""
    window.open_page("home")
    window.show()
    _stall(window.context.application, lambda: None)


def _close(window: MainWindow) -> None:
    window.close()
    window.context.stores.close()


def _visit(folder: Path) -> list[Measure]:
    """Visit every page three times, as somebody does who has been here a fortnight."""
    window = _window(folder)
    fill_with_samples(window.context)
    lessons = [entry.id for entry in window.context.catalogue.lessons]
    drafts = [row.id for row in window.context.stores.drafts.rows()]
    _open(window)
    application = window.context.application
    stalls = {"(fetching the pages)": [_fetch(window.context)]}
    for name in PAGES:
        stalls[name] = []
        for visit in range(3):
            place: dict[str, Any] = {}
            if name == "lesson":
                place = {"lesson": lessons[visit]}
            elif name in OF_A_DRAFT and drafts:
                place = {"draft": drafts[visit % len(drafts)]}
            stalls[name].append(_stall(application, partial(window.open_page, name, place)))
    _close(window)
    first = {name: each[0] for name, each in stalls.items()}
    later = {name: max(each[1:]) for name, each in stalls.items() if each[1:]}
    return [
        _slowest("longest stall, a page's first visit", first),
        _slowest("longest stall, later visits", later),
    ]


def _write(folder: Path) -> list[Measure]:
    """Paste a long text into the room, open everything beside it and have it read."""
    window = _window(folder)
    _open(window)
    application = window.context.application
    _fetch(window.context)
    stalls = {"room": _stall(application, lambda: window.open_page("sandbox", {"new": True}))}
    room: Any = window.page
    text = (PARAGRAPH * (LONG_TEXT // len(PARAGRAPH) + 1))[:LONG_TEXT]
    stalls["paste"] = _stall(application, lambda: room.editor.insertPlainText(text))
    for name, drawer in room.panel.by_key.items():
        stalls[name] = _stall(application, lambda drawer=drawer: drawer.set_open(True))
    for name, deed in (
        ("resting", room.coach.read_rested),
        ("all rules", room.coach.warm),
        ("read through", room.coach.read_through),
        ("next one", room.coach.list.show_next),
    ):
        stalls[name] = max(_stall(application, deed), _stall(application, lambda: None))
    draft = {"draft": room.session.head.id}
    for name in ("drafts", *OF_A_DRAFT[1:], "sandbox"):
        stalls[name] = _stall(application, lambda name=name: window.open_page(name, draft))
    _close(window)
    return [_slowest(f"longest stall, writing {LONG_TEXT} characters", stalls)]


def _long_log(folder: Path) -> list[Measure]:
    """Visit what reads the log when it is long, and write into it in between."""
    filled(folder, LONG_LOG).close()
    window = _window(folder)
    _open(window)
    application = window.context.application
    _fetch(window.context)
    stalls: dict[str, float] = {}
    for visit in range(2):
        for name in ("progress", "home", "lessons", "lesson", "refresher", "progress"):
            place = {"lesson": "core-01"} if name == "lesson" else {}
            taken = _stall(application, lambda name=name, place=place: window.open_page(name, place))
            for _ in range(4 if not visit else 1):
                taken = max(taken, _stall(application, lambda: None))  # it may be read meanwhile
            stalls[name] = max(taken, stalls.get(name, 0))
        window.context.stores.log.append("note-added", starter="someone-replied", note="x")
    _close(window)
    return [_slowest(f"longest stall, a log of {LONG_LOG} entries", stalls)]


def _beside(folder: Path) -> list[Measure]:
    """Visit pages while other work takes all the processor time it can get."""
    window = _window(folder)
    _open(window)
    application = window.context.application
    _fetch(window.context)
    task = start(_work)
    stalls = {
        name: _stall(application, partial(window.open_page, name, {}))
        for name in ("lessons", "preferences", "help", "profile-items", "progress", "sandbox")
    }
    task.stop()
    _stall(application, lambda: None)
    _close(window)
    return [_slowest("longest stall, beside other work", stalls)]


def _work(task: Task) -> None:
    while True:
        sum(number * number for number in range(20_000))
        task.report(0)


def _fetch(context: ApplicationContext) -> float:
    """Let the pages be fetched as app.py does once the window has stood a while; return the longest stall."""
    application = context.application
    task = start(partial(warm, words=lessons_dir() / "da"))
    task.done.connect(lambda _pages: context.coach.warm())
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
