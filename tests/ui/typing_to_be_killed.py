"""Open the app as it is started, and type on in four places until something ends it.

``python typing_to_be_killed.py FOLDER`` prints, for each letter typed, when and where.
"""

import sys
import time
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from advocacy_trainer.app import open_window
from advocacy_trainer.options import Options
from advocacy_trainer.ui.shell.application import make_application
from advocacy_trainer.ui.shell.window import MainWindow
from advocacy_trainer.ui.writing.fields import Editor, LineField

PLACES = {
    "glad/words": ("progress", {"part": "months"}),
    "my-plan/buddy": ("progress", {"part": "plan"}),
    "journal/new": ("progress", {"part": "journal"}),
    "profile-card/headline": ("profile-card", {}),
}
LETTERS_HERE = 8
EVERY_MS = 20


def type_on(window: MainWindow, typed: list[int]) -> None:
    number = len(typed)
    if number % LETTERS_HERE == 0:
        page, place = list(PLACES.values())[number // LETTERS_HERE % len(PLACES)]
        window.open_page(page, dict(place))
    key = list(PLACES)[number // LETTERS_HERE % len(PLACES)]
    fields = [*window.page.findChildren(LineField), *window.page.findChildren(Editor)]
    field = next(each for each in fields if each.autosave.key == key)
    field.insert("x") if isinstance(field, LineField) else field.insertPlainText("x")
    typed.append(number)
    print(time.monotonic(), key, flush=True)


def begin() -> None:
    window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
    window.keep_from_now_on()
    window.choose("welcomed", value=True)
    timer = QTimer(window)
    timer.setInterval(EVERY_MS)
    timer.timeout.connect(partial(type_on, window, []))
    timer.start()


make_application()
QTimer.singleShot(600, begin)
sys.exit(open_window(Options(data_dir=sys.argv[1], lang="en", theme="light", text_scale=100)))
