"""Type into the practice room and print how long each key took to be painted (ms)."""

import json
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from advocacy_trainer.files import DataFolderLock
from advocacy_trainer.settings import SettingsFile
from advocacy_trainer.ui.shell.application import ApplicationContext, make_application
from advocacy_trainer.ui.shell.window import MainWindow

PARAGRAPH = (
    "Jeg har arbejdet på apotek i ni år. Det første år turde jeg ikke sige »det ved jeg ikke«. Nu siger jeg"
    " det hver uge – og slår det op sammen med dem, der spørger. Hvad var du bange for at sige i starten?\n\n"
)
KEYS = "Det er en helt almindelig sætning, skrevet tast for tast i øvelokalet. Og en til for at være sikker. "


def main(what: str, folder: Path) -> None:
    application = make_application()
    given = {"language": "da", "theme": "light", "text_scale": 100, "welcomed": True}
    context = ApplicationContext(
        application, SettingsFile(folder), folder, given, lock=DataFolderLock(folder)
    )
    window = MainWindow(context)
    window.resize(1360, 820)
    room = window.open_page("sandbox", {"new": True})
    window.show()
    length = 99_000 if what == "full" else 3000
    room.editor.insertPlainText((PARAGRAPH * (length // 100))[:length])
    if what != "plain":
        for drawer in room.panel.by_key.values():
            drawer.set_open(True)
    room.editor.setFocus()
    settle(application)
    times = [press(application, room, key) for key in KEYS * 2][10:]
    times.sort()
    middle, p95 = times[len(times) // 2], times[int(len(times) * 0.95)]
    print(json.dumps({"median": middle, "p95": p95, "count": len(times)}))
    room.session.close()
    window.close()
    context.stores.close()


def press(application: QApplication, room: object, key: str) -> float:
    began = time.perf_counter()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, key)
        QApplication.sendEvent(room.editor, event)
    for _ in range(3):
        application.processEvents()
    taken = (time.perf_counter() - began) * 1000
    time.sleep(0.01)
    return taken


def settle(application: QApplication) -> None:
    for _ in range(20):
        application.processEvents()
        time.sleep(0.01)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        main(sys.argv[1], Path(name))
