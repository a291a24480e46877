"""Start the real window, let it do what it does by itself, and close it after a while.

words: the seconds to stay, the times (ms) after which the pages are fetched
and the folder is tidied, then the app's own words.
"""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from advocacy_trainer import app
from advocacy_trainer.cli import main

stay, fetched, tidied = float(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
app.WARM_AFTER_MS, app.TIDY_AFTER_MS = fetched, tidied
real = QApplication.exec


def a_while() -> int:
    """Stand in for an event loop that a person ends."""
    QTimer.singleShot(int(stay * 1000), QApplication.quit)
    return real()


QApplication.exec = staticmethod(a_while)  # type: ignore[assignment]
sys.exit(main(sys.argv[4:]))
