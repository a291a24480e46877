"""Open one window, ours or a bare one, and say when it was ready and what it weighs.

words: ``bare`` or ``app``, the monotonic time of the start, then the app's own
words. Ready is when the window is shown, painted and the event loop idle.
"""

import json
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))


def report(application: object) -> int:
    """Stand in for the event loop: run it until it is idle, then report."""
    from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
    from PySide6.QtWidgets import QApplication

    del application
    window = next(widget for widget in QApplication.topLevelWidgets() if widget.isVisible())
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
    window.repaint()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.None_)
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
    ready = time.monotonic()
    from harness import pss_megabytes

    modules = sorted(name for name in sys.modules if name.startswith("advocacy_trainer"))
    found = {"ms": (ready - float(sys.argv[2])) * 1000, "mb": pss_megabytes(), "modules": len(modules)}
    print(json.dumps(found), flush=True)
    return 0


def bare() -> None:
    """Open the smallest window with a line of text."""
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    application = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QLabel("Hej"))
    window.resize(1000, 700)
    window.show()
    report(application)


def app(words: list[str]) -> None:
    """Open our window as the command does; only Qt's own waiting is replaced."""
    import gc

    from advocacy_trainer import app as joined  # noqa: F401 - in the command's order: ours, then Qt
    from advocacy_trainer.cli import main

    gc.disable()  # which ``open_window`` does before it reads Qt
    from PySide6.QtWidgets import QApplication

    QApplication.exec = report  # type: ignore[method-assign,assignment]

    sys.exit(main(words))


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        app(sys.argv[3:])
