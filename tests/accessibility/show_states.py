"""Show every state of the tour on a real screen, one at a time.

words: a folder for the sample data, the language, and »first« for the first
state of each page alone. Prints ``page/state`` when
one stands, and goes on at each line it reads.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSocketNotifier

from advocacy_trainer.files import DataFolderLock
from advocacy_trainer.settings import SettingsFile
from advocacy_trainer.ui.shell import tour
from advocacy_trainer.ui.shell.application import ApplicationContext, make_application
from advocacy_trainer.ui.shell.window import MainWindow


def wait_for_word() -> bool:
    """Keep the window alive until a line comes; False at the end of the input."""
    loop = QEventLoop()
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(loop.quit)
    loop.exec()
    return bool(sys.stdin.readline())


def main(folder: Path, language: str, *, first_alone: bool) -> None:
    application = make_application()
    given = {"language": language, "theme": "light", "text_scale": 100, "welcomed": True}
    context = ApplicationContext(
        application, SettingsFile(folder), folder, given, lock=DataFolderLock(folder)
    )
    tour.fill_with_samples(context)
    pages: set[str] = set()
    for drawn in tour.states_of(context, all_lessons=False):
        if first_alone and drawn.page in pages and drawn.page != "window":
            continue
        pages.add(drawn.page)
        window = MainWindow(context)
        window.resize(1180, 760)
        shown = tour.show_state(window, drawn)
        tour.settle(application)
        print(f"{drawn.page}/{drawn.state}", flush=True)
        if not wait_for_word():
            return
        if shown is not window:
            shown.close()
        window.ending = True  # what the samples would lose is asked of nobody
        window.close()
        window.deleteLater()
        tour.settle(application, rounds=1)
    context.stores.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], first_alone="first" in sys.argv[3:])
