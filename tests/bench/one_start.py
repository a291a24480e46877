"""Start the real window, let it do what it does by itself, and close it after a while.

words: the seconds to stay, the times (ms) after which the pages are fetched
and the folder is tidied, how often it is tidied again in this start, then the
app's own words.
"""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from advocacy_trainer import app
from advocacy_trainer.cli import main
from advocacy_trainer.ui.shell.window import MainWindow

stay, fetched, tidied, again = float(sys.argv[1]), *map(int, sys.argv[2:5])
app.WARM_AFTER_MS, app.TIDY_AFTER_MS = fetched, tidied
real = QApplication.exec


def a_while() -> int:
    """Stand in for an event loop that a person ends."""
    QTimer.singleShot(int(stay * 1000), QApplication.quit)
    clock = QTimer()
    clock.timeout.connect(tidy)
    if again:
        clock.start(max(1, int((stay * 1000 - tidied) / again)))
    return real()


def tidy() -> None:
    """Tidy as the window does after its start, each time with a task that nobody keeps."""
    window = next((one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)), None)
    if window is not None and window.context.stores.folder is not None:
        app.tidy_beside(window.context.stores.folder, window.context)


QApplication.exec = staticmethod(a_while)  # type: ignore[assignment]
sys.exit(main(sys.argv[5:]))
