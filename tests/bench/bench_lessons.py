"""A lesson opened, the next step, and a search over 200 lessons, with the real lessons."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from harness import Measure, series, timed
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from advocacy_trainer.course.catalogue import load
from advocacy_trainer.course.markup import render
from advocacy_trainer.course.search import SearchDocument, SearchIndex, documents_of
from advocacy_trainer.resources import lessons_dir
from advocacy_trainer.settings import SettingsFile
from advocacy_trainer.ui.lesson.page import DONE, LessonPage
from advocacy_trainer.ui.shell.application import ApplicationContext, make_application
from advocacy_trainer.ui.shell.window import MainWindow

READING = 0.15  # seconds; nobody reads a step faster
QUERIES = (
    "arbejdsplads",
    "opslag",
    "når nogen svarer",
    "jeg",
    "reklmae",
    "profil billede",
    "kommentar",
    "ned",
)


def run() -> list[Measure]:
    qInstallMessageHandler(lambda *_: None)
    with tempfile.TemporaryDirectory() as folder:
        opened, following = _play(Path(folder))
    return [
        Measure("a lesson opened", opened.median, "ms", limit=50, note=str(opened)),
        Measure("the next step", following.median, "ms", limit=16, note=str(following)),
        *_search(),
        *_check(),
    ]


def _check() -> list[Measure]:
    """Check the real lessons and their models as a writer does: a program of its own, nothing warm."""
    count = sum(len(load(lessons_dir(), lang).lessons) for lang in ("da", "en"))
    command = [sys.executable, "-m", "advocacy_trainer", "lessons", "check"]
    taken = []
    for _ in range(3):
        before = os.times()
        subprocess.run(command, stdout=subprocess.DEVNULL, check=False)
        after = os.times()
        taken.append(after.children_user - before.children_user)  # what it takes, whoever else is at work
    spent = series(taken)
    return [Measure(f"{count} lessons checked", spent.median, "s", limit=2, note=f"processor time, {taken}")]


def _play(folder: Path):
    application = make_application()
    context = ApplicationContext(
        application, SettingsFile(folder), folder, {"language": "da", "welcomed": True}
    )
    window = MainWindow(context)
    window.resize(1180, 760)
    window.open_page("home")
    window.show()
    render("x")  # loaded while home is read
    _read(application)
    opened, following = [], []
    for entry in context.catalogue.lessons[:12]:
        start = time.perf_counter()
        page = window.open_page("lesson", {"lesson": entry.id, "step": ""})
        application.processEvents()
        opened.append((time.perf_counter() - start) * 1000)
        assert isinstance(page, LessonPage)
        while page.step != DONE:
            _read(application)
            start = time.perf_counter()
            page.step_on()
            following.append((time.perf_counter() - start) * 1000)
    context.stores.close()
    return series(opened), series(following)


def _read(application: QApplication) -> None:
    end = time.perf_counter() + READING
    while time.perf_counter() < end:
        application.processEvents()
        time.sleep(0.005)


def _search() -> list[Measure]:
    root = lessons_dir()
    found = documents_of(root, "da", [entry.file for entry in load(root, "da").lessons])
    lessons = {document.id for document in found if document.kind == "lesson"}
    many: list[SearchDocument] = []
    for copy in range(-(-200 // len(lessons))):
        many += [document._replace(id=f"{document.id}-{copy}") for document in found]
    index = SearchIndex(many)
    slowest = max(
        (timed(lambda one=query: index.find(one)) for query in QUERIES), key=lambda each: each.median
    )
    return [
        Measure("search over 200 lessons", slowest.median, "ms", limit=10, note=f"slowest query: {slowest}")
    ]
