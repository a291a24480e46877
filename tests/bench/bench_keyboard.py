"""Every key on every control of every page in every state of the tour: how often the focus is misplaced."""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1] / "ui"))

from harness import Measure
from keyboard_walk import Fault, walk
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtGui import QDesktopServices

from advocacy_trainer.files import DataFolderLock
from advocacy_trainer.settings import SettingsFile
from advocacy_trainer.ui.shell import tour
from advocacy_trainer.ui.shell.application import ApplicationContext, make_application
from advocacy_trainer.ui.shell.pages import PAGES, page_class
from advocacy_trainer.ui.shell.window import MainWindow

MOST = int(os.environ.get("KEYBOARD_PRESSES", "0"))  # in one state; 0 for all
ONLY = os.environ.get("KEYBOARD_PAGES", "").split()


def run() -> list[Measure]:
    qInstallMessageHandler(lambda *_: None)
    QDesktopServices.openUrl = lambda _url: True  # type: ignore[method-assign,assignment]
    found = []
    for page in ONLY or PAGES:
        faults = _walk(page)
        note = "; ".join(f"{one.state}: {one.key} on {one.control}: {one.found}" for one in faults[:20])
        found.append(Measure(f"misplaced focus on {page}", len(faults), "times", limit=0, note=note))
    return found


def _walk(page: str) -> list[Fault]:
    faults: list[Fault] = []
    for state, bring in page_class(page).tour().items():
        with tempfile.TemporaryDirectory() as folder:
            context = _context(Path(folder))
            window = MainWindow(context)
            window.start()
            window.show()
            tour.settle(context.application)
            faults += walk(window, page, state, bring, most=MOST)
            window.close()
            window.deleteLater()
            tour.settle(context.application)
            context.stores.close()
            context.translation.drop()
    return faults


def _context(folder: Path) -> ApplicationContext:
    lock = DataFolderLock(folder)
    lock.acquire()
    given = {"language": "da", "theme": "light", "text_scale": 100, "welcomed": True}
    context = ApplicationContext(make_application(), SettingsFile(folder), folder, given, lock=lock)
    tour.fill_with_samples(context)
    return context
