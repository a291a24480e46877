"""One window for one data folder, also before anybody was asked whether anything may be saved."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from advocacy_trainer.app import be_the_one
from advocacy_trainer.files import DataFolderLock
from advocacy_trainer.one_window import OneWindow
from advocacy_trainer.ui.shell.second_start import come_forward_when_asked
from advocacy_trainer.ui.shell.window import MainWindow

LONGEST_S = 60
FIRST = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from advocacy_trainer.cli import main
from advocacy_trainer.one_window import OneWindow

data = Path(sys.argv[1])

def meanwhile(application):
    print(OneWindow(data).acquire(), data.exists())
    return 0

QApplication.exec = meanwhile
sys.exit(main(["--data-dir", str(data)]))
"""


@pytest.fixture
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "runtime"
    folder.mkdir(0o700)
    for name in ("XDG_RUNTIME_DIR", "TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr("tempfile.tempdir", None)
    return folder


def test_there_is_one_at_a_time_for_each_folder(tmp_path: Path, runtime: Path) -> None:
    first, second = OneWindow(tmp_path / "data"), OneWindow(tmp_path / "data")
    assert first.acquire()
    assert not second.acquire()
    assert (first.is_held, second.is_held) == (True, False)
    assert second.asked == first.asked  # by which it asks
    other = OneWindow(tmp_path / "other")
    assert other.acquire()
    assert other.asked != first.asked
    first.release()
    first.release()
    assert second.acquire()
    for each in (second, other):
        each.release()
    assert list(runtime.iterdir()) == []


def test_it_writes_nothing_of_the_persons_and_nothing_in_the_data_folder(
    tmp_path: Path, runtime: Path
) -> None:
    one = OneWindow(tmp_path / "Kirsten Æblegård")
    assert one.acquire()
    (folder,) = runtime.iterdir()
    (file,) = folder.iterdir()
    assert file.read_bytes() == b""
    assert not {word for word in ("Kirsten", "blegård", tmp_path.name) if word in file.name}
    if sys.platform != "win32":
        assert (folder.stat().st_mode & 0o777, file.stat().st_mode & 0o777) == (0o700, 0o600)
    assert not (tmp_path / "Kirsten Æblegård").exists()
    one.release()


def test_a_file_that_was_taken_away_meanwhile_is_locked_anew(tmp_path: Path, runtime: Path) -> None:
    one, next_one = OneWindow(tmp_path), OneWindow(tmp_path)
    assert one.acquire()
    (file,) = runtime.rglob("*.lock")
    if sys.platform != "win32":  # nobody takes away what is open there
        file.unlink()
        assert next_one.acquire()
        assert next_one.is_held
        next_one.release()
    one.release()


@pytest.mark.skipif(sys.platform == "win32", reason="its folder for such files is each login's own")
@pytest.mark.parametrize("kind", ["link", "open to all", "file", "missing"])
def test_a_place_that_is_not_ours_alone_is_not_used(tmp_path: Path, runtime: Path, kind: str) -> None:
    place = runtime / ("advocacy-trainer" if sys.platform == "linux" else f"advocacy-trainer-{os.getuid()}")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    if kind == "link":
        place.symlink_to(elsewhere)
    elif kind == "open to all":
        place.mkdir()
        place.chmod(0o777)
    elif kind == "file":
        place.write_text("x")
    else:
        runtime.chmod(0o500)
        if os.access(runtime, os.W_OK):
            pytest.skip("this login may write anywhere")
    one, other = OneWindow(tmp_path / "data"), OneWindow(tmp_path / "data")
    assert one.acquire()  # it opens all the same, and so does another
    assert other.acquire()
    assert (one.is_held, one.asked) == (False, None)
    one.release()
    runtime.chmod(0o700)
    assert list(elsewhere.iterdir()) == []


def test_the_window_comes_forward_when_asked(
    make_window: Callable[..., MainWindow], tmp_path: Path, runtime: Path
) -> None:
    window = make_window()
    one = OneWindow(tmp_path)
    assert one.acquire()
    assert one.asked is not None
    one.asked.write_text("1")  # left by a start that was ended
    watcher = come_forward_when_asked(one.asked, window)
    assert not one.asked.exists()
    window.showMinimized()
    one.asked.write_text("2")
    watcher.directoryChanged.emit(str(one.asked.parent))  # as the system says it, some time
    assert not window.isMinimized()
    assert not one.asked.exists()
    one.release()


def test_a_window_that_saves_nothing_any_more_is_the_one(
    make_window: Callable[..., MainWindow], tmp_path: Path, runtime: Path
) -> None:
    window, ones = make_window(), list[OneWindow]()
    window.context.lock = lock = DataFolderLock(tmp_path / "of its own")
    window.context.changed.connect(partial(be_the_one, window, ones))
    window.context.choose("name", "Mette")
    assert ones == []
    window.context.keep_nothing()
    (one,) = ones
    assert one.is_held
    assert not OneWindow(lock.folder).acquire()
    window.context.keep_from_now_on()
    window.context.keep_nothing()
    assert ones == [one]
    one.release()
    lock.release()


def test_a_window_that_saves_nothing_yet_is_the_one(tmp_path: Path, runtime: Path) -> None:
    data = tmp_path / "data"
    words = [sys.executable, "-c", FIRST, str(data)]
    done = subprocess.run(
        words, cwd=Path(__file__).parents[2], capture_output=True, text=True, timeout=LONGEST_S
    )
    assert (done.stdout.split(), done.stderr) == (["False", "False"], "")
    assert not data.exists()
    assert list(runtime.iterdir()) == []


def test_a_second_start_steps_aside_before_anything_is_saved(tmp_path: Path, runtime: Path) -> None:
    data = tmp_path / "data"
    first = OneWindow(data)
    assert first.acquire()
    assert first.asked is not None
    words = ["-m", "advocacy_trainer", "--data-dir", str(data)]
    second = subprocess.Popen(
        [sys.executable, *words], cwd=Path(__file__).parents[2], stderr=subprocess.PIPE, text=True
    )
    asked, until = False, time.monotonic() + LONGEST_S
    while second.poll() is None and time.monotonic() < until:
        if first.asked.exists():  # as the open window does
            first.asked.unlink(missing_ok=True)
            asked = True
        time.sleep(0.001)
    second.kill()
    _, said = second.communicate()
    assert (asked, second.returncode, said) == (True, 0, "")
    assert not data.exists()
    first.release()
    assert list(runtime.iterdir()) == []
