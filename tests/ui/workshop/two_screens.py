"""Play a workshop of sixty minutes on a trainer's screen and a projector, and print what was seen as JSON."""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtTest import QTest

from advocacy_trainer.settings import SettingsFile
from advocacy_trainer.ui.shell.application import ApplicationContext, make_application
from advocacy_trainer.ui.shell.window import MainWindow
from advocacy_trainer.ui.workshop.run_page import RunWorkshopPage
from advocacy_trainer.ui.workshop.tour_workshop import begin


def colours(picture: QPixmap) -> int:
    """How many colours stand on a few lines across: of an empty picture it is one."""
    image = picture.toImage()
    return len({image.pixel(x, y) for y in range(0, image.height(), 9) for x in range(0, image.width(), 3)})


def main() -> None:
    application = make_application()
    given = {"language": "da", "theme": "light", "text_scale": 100, "welcomed": True}
    context = ApplicationContext(application, SettingsFile(None), None, given)
    window = MainWindow(context)
    window.start()
    window.show()
    page = window.open_page("workshop-run")
    assert isinstance(page, RunWorkshopPage)
    seen: dict[str, object] = {"screens": len(QGuiApplication.screens())}
    begun = begin(page)
    assert begun is not None
    running, clock = begun
    page.restore({})
    application.processEvents()
    wall = page.wall
    seen["mirrored"] = wall.plan.is_mirrored
    if wall.plan.projector is None:
        print(json.dumps(seen))
        return
    QTest.keyClick(page, Qt.Key.Key_F5)
    application.processEvents()
    seen["covers"] = wall.window.geometry() == wall.plan.projector.geometry()
    seen["keyboard stays"] = not wall.window.isActiveWindow()
    items = []
    page.note.editor.setPlainText("Kaffen kommer 10.30.")
    while True:
        item = running.going.item
        told = wall.window.view.accessibleName()
        items.append(
            {
                "id": item.id,
                "step": running.step,
                "colours": colours(wall.window.grab()),
                "same in small": page.clock.picture.slide == wall.window.view.slide,
                "private": bool(item.notes and item.notes.split("\n")[0] in told) or "Kaffen" in told,
                "until": wall.window.view.time.until,
            }
        )
        if (running.going.at, running.step) == (3, 1):  # in the midst of an item the projector is unplugged
            whole = wall.screens
            wall.screens = lambda: [window.screen()]
            wall.watch.changed.emit()
            seen["unplugged"] = [wall.window.isVisible(), running.going.at, running.step]
            wall.screens = whole
            wall.watch.changed.emit()
            seen["plugged in"] = [wall.window.isVisible(), running.going.at, running.step]
        clock.seconds += 60
        before = (running.going.at, running.step)
        QTest.keyClick(page, Qt.Key.Key_PageDown)
        if (running.going.at, running.step) == before:
            break
    seen["items"] = items
    page.go_to(0)
    seen["note"] = page.note.editor.text
    page.note.editor.clear()  # nothing is saved here, and a window that closes would ask about it
    QTest.keyClick(page, Qt.Key.Key_B)
    seen["dark"] = colours(wall.window.grab())
    seen["notice"] = window.mapToGlobal(QPoint(0, 0)).x() < wall.window.geometry().x()
    page.end()
    seen["ended on"] = window.page_name
    seen["wall away"] = not wall.window.isVisible()
    window.close()
    context.stores.close()
    print(json.dumps(seen))


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parent))
    main()
