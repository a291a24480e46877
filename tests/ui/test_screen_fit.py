"""The window and its dialogs fit the screen they open on, with their frame, at every scale factor."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QApplication, QWidget

from advocacy_trainer.ui.kit.screen_fit import fit_before_showing, fit_now, fitted, frame_of
from advocacy_trainer.ui.shell.application import ApplicationContext
from advocacy_trainer.ui.shell.crash_dialog import CrashDialog

# Opens the window as the command does, and says where it and a dialog came to stand.
OPENS = """
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

def report(application):
    from advocacy_trainer.ui.shell.crash_dialog import CrashDialog
    from advocacy_trainer.ui.shell.window import MainWindow
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    dialog = CrashDialog("KeyError\\n" * 40, parent=window)
    dialog.show_details.click()
    dialog.show()
    for _ in range(5):
        QApplication.processEvents()
    rect = lambda r: [r.x(), r.y(), r.width(), r.height()]
    print(json.dumps({
        "window": rect(window.frameGeometry()), "dialog": rect(dialog.frameGeometry()),
        "least": [window.minimumWidth(), window.minimumHeight()],
        "screen": rect(window.screen().availableGeometry()),
    }))
    return 0

QApplication.exec = report
from advocacy_trainer.cli import main
sys.exit(main(["--data-dir", sys.argv[1], "--lang", "da"]))
"""


@pytest.mark.parametrize("factor", ["1", "1.25", "1.5", "2"])
@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (800, 600)])
def test_the_first_window_fits_its_screen(tmp_path: Path, factor: str, size: tuple[int, int]) -> None:
    screens = tmp_path / "screens.json"
    one = {"name": "one", "x": 0, "y": 0, "width": size[0], "height": size[1], "logicalDpi": 96, "dpr": 1}
    screens.write_text(json.dumps({"screens": [{**one, "logicalBaseDpi": 96}], "windowFrameMargins": True}))
    done = subprocess.run(
        [sys.executable, "-c", OPENS, str(tmp_path / "data")],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": f"offscreen:configfile={screens}",
            "QT_SCALE_FACTOR": factor,
            "PYTHONPATH": str(Path(__file__).parents[2]),
        },
        capture_output=True,
        text=True,
        check=True,
    )
    told = json.loads(done.stdout)
    screen = QRect(*told["screen"])
    assert screen.width() <= size[0] / float(factor) + 1
    assert screen.contains(QRect(*told["window"]))
    assert screen.contains(QRect(*told["dialog"]))
    assert told["least"][0] <= screen.width()


def test_room_is_left_for_a_frame_that_is_not_known_yet(
    make_context: Callable[..., ApplicationContext], application: QApplication
) -> None:
    make_context()
    screen = application.primaryScreen().availableGeometry()
    window = QWidget()
    window.resize(4_000, 4_000)
    fit_before_showing(window, QSize(480, 3_000))
    # A title bar of the common systems is 28 to 38 px high.
    assert window.height() <= screen.height() - 38
    assert window.minimumHeight() <= window.height()
    assert screen.contains(window.geometry())
    window.deleteLater()


whole = st.integers(-5_000, 5_000)
length = st.integers(1, 5_000)


@given(whole, whole, length, length, whole, whole, length, length)
def test_a_rectangle_is_brought_into_another(
    x: int, y: int, width: int, height: int, left: int, top: int, room: int, tall: int
) -> None:
    frame, screen = QRect(x, y, width, height), QRect(left, top, room, tall)
    found = fitted(frame, screen)
    assert screen.contains(found)
    assert found.width() == min(width, room)
    assert found.height() == min(height, tall)
    if screen.contains(frame):
        assert found == frame


def test_a_window_whose_screen_went_comes_back(
    make_context: Callable[..., ApplicationContext], application: QApplication
) -> None:
    make_context()
    screen = application.primaryScreen().availableGeometry()
    window = QWidget()
    for where in (
        QRect(-3_000, -200, 400, 300),
        QRect(9_000, 9_000, 400, 300),
        QRect(10, -90, 400, 300),
        QRect(0, 0, screen.width() * 2, screen.height() * 2),
    ):
        window.setGeometry(where)
        window.show()
        application.processEvents()
        fit_now(window)
        assert screen.contains(window.geometry().marginsAdded(frame_of(window)))
    window.close()


@pytest.mark.parametrize("scale", [100, 200])
def test_a_dialog_scrolls_what_the_screen_cannot_hold(
    make_context: Callable[..., ApplicationContext], application: QApplication, scale: int
) -> None:
    make_context(text_scale=scale)
    dialog = CrashDialog("KeyError\n" * 60)
    dialog.show_details.click()
    dialog.show()
    for _ in range(3):
        application.processEvents()
    available = application.primaryScreen().availableGeometry()
    assert dialog.width() <= available.width()
    assert dialog.height() <= available.height()
    dialog.close()
    dialog.deleteLater()
