"""Events of days ago, and the parts of the log that show them."""

import datetime as dt
from typing import Any

from PySide6.QtWidgets import QApplication

from advocacy_trainer.progress.events import Event, new_id, stamp
from advocacy_trainer.ui.kit.chunked import finish_all
from advocacy_trainer.ui.shell.window import MainWindow

NOW = dt.datetime.now(dt.UTC)


def ago(days: float, kind: str, lesson: str | None = None, block: str | None = None, **data: Any) -> Event:
    return Event(new_id(), kind, stamp(NOW - dt.timedelta(days=days)), 0, "", lesson, None, block, data)


def page_of(window: MainWindow, part: str, **state: object) -> Any:
    window.open_page("progress", {"part": part, "state": state})
    finish_all(window)  # what is built in turns stands whole, however slow the machine
    QApplication.processEvents()
    return window.page
