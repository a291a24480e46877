"""Erased is erased: no word of hers is left in her home folder; »Save nothing« writes nothing at all."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from advocacy_trainer.errors import StorageError
from advocacy_trainer.files import set_aside
from advocacy_trainer.paths import earlier_places, places_in
from advocacy_trainer.ui.shell import data_folder_actions
from advocacy_trainer.ui.shell.window import MainWindow

CANARY = "kanariefugl"


def holding(home: Path) -> list[str]:
    """Return every file under ``home`` that holds the canary, in its name or its bytes."""
    return [
        str(path.relative_to(home))
        for path in home.rglob("*")
        if CANARY in path.name or (path.is_file() and CANARY.encode() in path.read_bytes())
    ]


def fill(folder: Path, window: MainWindow) -> None:
    window.choose("welcomed", True)
    window.choose("name", CANARY)
    window.context.stores.journal.write(CANARY)
    drafts = window.context.stores.drafts
    drafts.bin(drafts.save(drafts.new(), CANARY).head)
    drafts.keep_version(drafts.save(drafts.new(), CANARY).head, CANARY, CANARY)
    (folder / "crash.txt").write_text(CANARY)
    (folder / "log" / f".{CANARY}.99.new").write_text(CANARY)
    (folder / "cards.json").write_text(CANARY)
    set_aside(folder / "cards.json")


@pytest.mark.holds("erase-now")
def test_nothing_is_left_in_the_folder_the_one_before_it_or_the_pointer(
    make_window: Callable[..., MainWindow],
    settle: Callable[[], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pointer, home = tmp_path / "config" / "data-folder", tmp_path / "data"
    monkeypatch.setattr(data_folder_actions, "pointer_file", lambda: pointer)
    monkeypatch.setattr(data_folder_actions, "data_dir", lambda: home)
    window = make_window()
    fill(home, window)
    chosen = tmp_path / f"{CANARY} mappe"
    for place in (tmp_path / "between", chosen):
        data_folder_actions.move_to(window, place)
        settle()
    assert places_in(pointer) == [chosen, tmp_path / "between", home]
    assert len(holding(tmp_path)) > 20
    data_folder_actions.erase(window, for_good=True)
    settle()
    assert holding(tmp_path) == []
    assert not pointer.exists()
    assert not earlier_places(pointer).exists()
    assert not (tmp_path / "between").exists()
    assert window.context.stores.folder == home
    window.context.stores.journal.write("nyt")
    assert (home / "log" / "journal.json").exists()
    window.context.lock.release()


def test_a_folder_that_is_no_longer_ours_is_left_alone(
    make_window: Callable[..., MainWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pointer = tmp_path / "config" / "data-folder"
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    (theirs / "letter.docx").write_text("x")
    pointer.parent.mkdir()
    pointer.write_text(f"{tmp_path / 'data'}\n")
    earlier_places(pointer).write_text(f"{theirs}\nrelative\n{tmp_path}/\x1b\n")
    monkeypatch.setattr(data_folder_actions, "pointer_file", lambda: pointer)
    monkeypatch.setattr(data_folder_actions, "data_dir", lambda: tmp_path / "data")
    told: list[object] = []
    window = make_window()
    monkeypatch.setattr(window, "tell_error", told.append)
    data_folder_actions.erase(window, for_good=True)
    assert (theirs / "letter.docx").exists()
    assert isinstance(told[0], StorageError)


SESSION = """
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QFileDialog
from advocacy_trainer.settings import SettingsFile
from advocacy_trainer.ui.shell.application import ApplicationContext, make_application
from advocacy_trainer.ui.kit.file_dialog import ask_for_folder
from advocacy_trainer.ui.shell.window import MainWindow
from advocacy_trainer.ui.shell.translation import Translation

app = make_application()
file = SettingsFile(None)
file.load()
context = ApplicationContext(app, file, None, {"language": "da", "welcomed": True}, Translation(), None)
window = MainWindow(context)
window.start()
window.show()
context.stores.journal.write("kanariefugl")
context.stores.drafts.save(context.stores.drafts.new(), "kanariefugl")
for page in ("sandbox", "progress", "profile", "preferences", "help", "lessons"):
    window.open_page(page)
    app.processEvents()
def choose():
    dialog = next((one for one in app.topLevelWidgets() if isinstance(one, QFileDialog)), None)
    dialog = dialog or next(iter(window.findChildren(QFileDialog)), None)
    if dialog is not None and dialog.isVisible():
        dialog.setDirectory(sys.argv[1])
        dialog.reject()
timer = QTimer()
timer.timeout.connect(choose)
timer.start(100)
ask_for_folder(window, "x", Path(sys.argv[1]))
app.processEvents()
import gc; gc.collect()
timer.stop()
app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
context.stores.close()
print("done")
sys.stdout.flush()
import os; os._exit(0)
"""


@pytest.mark.holds("saves-nothing")
def test_save_nothing_writes_nothing_and_qt_remembers_no_folder(tmp_path: Path) -> None:
    home, temporary, visited = tmp_path / "home", tmp_path / "tmp", tmp_path / "home" / "kanariefugl"
    for folder in (home, temporary, visited):
        folder.mkdir()
    root = Path(__file__).parents[2]
    env = {
        "HOME": str(home), "TMPDIR": str(temporary), "PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(root), "PYTHONUTF8": "1", "LANG": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1",
    }  # fmt: skip
    words = [sys.executable, "-c", SESSION, str(visited)]
    done = subprocess.run(words, env=env, cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert done.stdout.strip().endswith("done"), done.stderr
    assert sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*")) == [
        "home", "home/kanariefugl", "tmp",
    ]  # fmt: skip
