"""Starts that go wrong, second ones, and ones without a screen."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def start(code: str, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), **environment}
    env.pop("PYTEST_CURRENT_TEST", None)
    return subprocess.run(
        [sys.executable, "-c", code, *words], capture_output=True, text=True, env=env, cwd=ROOT, timeout=60
    )


def settled(folder: Path) -> Path:
    """A folder of somebody who has been here before."""
    (folder / "cache").mkdir(parents=True)
    (folder / "settings.json").write_text('{"format": 1, "values": {"welcomed": true}}')
    step = {"why": "begin", "lesson": "core-01", "title": "Det er dit valg", "minutes": 6}
    whole = {"step": "", "about": "", "reason": False, **step}
    (folder / "cache" / "home.json").write_text(json.dumps({"da": whole}))
    return folder


def _wait_for(path: Path) -> None:
    end = time.monotonic() + 60
    while not path.exists():
        assert time.monotonic() < end, path
        time.sleep(0.05)


RUN_A_LITTLE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
real = QApplication.exec
def brief(self=None):
    QTimer.singleShot(float(sys.argv[1]) * 1000, lambda: QApplication.exit(0))
    return real()
QApplication.exec = brief
from advocacy_trainer.cli import main
sys.exit(main(sys.argv[2:]))
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
@pytest.mark.parametrize("lost", [{}, {"DISPLAY": ":987"}, {"WAYLAND_DISPLAY": "gone-0"}, {"DISPLAY": "odd"}])
def test_without_a_screen_one_sentence_says_so_instead_of_qts_abort(
    tmp_path: Path, lost: dict[str, str]
) -> None:
    env = {key: value for key, value in os.environ.items() if "DISPLAY" not in key}
    env.pop("QT_QPA_PLATFORM", None)
    env.pop("PYTEST_CURRENT_TEST", None)
    done = subprocess.run(
        [sys.executable, "-m", "advocacy_trainer", "--data-dir", str(tmp_path / "data")],
        capture_output=True,
        text=True,
        env={**env, "PYTHONPATH": str(ROOT), **lost},
        cwd=ROOT,
        timeout=60,
    )
    assert done.returncode == 1
    assert "no screen here" in done.stderr
    assert "tour" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert not (tmp_path / "data").exists()


def test_a_second_start_brings_the_first_to_the_front_and_leaves(tmp_path: Path) -> None:
    folder = settled(tmp_path / "data")
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    first = subprocess.Popen(
        [sys.executable, "-c", RUN_A_LITTLE, "120", "--data-dir", str(folder)],
        env=env,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait_for(folder / "crash.txt")  # written when the first one watches
        done = start(RUN_A_LITTLE, "5", "--data-dir", str(folder))
        assert done.returncode == 0, done.stderr
        assert not (folder / "raise").exists()
        assert first.poll() is None
    finally:
        first.terminate()
        first.wait(10)


def test_a_killed_window_frees_the_folder_at_once(tmp_path: Path) -> None:
    folder = settled(tmp_path / "data")
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    first = subprocess.Popen(
        [sys.executable, "-c", RUN_A_LITTLE, "120", "--data-dir", str(folder)],
        env=env,
        stderr=subprocess.DEVNULL,
    )
    _wait_for(folder / "crash.txt")
    first.kill()
    first.wait(10)
    done = start(RUN_A_LITTLE, "0.5", "--data-dir", str(folder))
    assert done.returncode == 0, done.stderr


TELL = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
real = QApplication.exec
def look():
    window = next(w for w in QApplication.topLevelWidgets() if type(w).__name__ == "MainWindow")
    print("|".join(label.text() for label in window.findChildren(QLabel) if label.isVisible()))
    print("folder:", window.context.stores.folder)
    QApplication.exit(0)
def brief(self=None):
    QTimer.singleShot(900, look)
    return real()
QApplication.exec = brief
from advocacy_trainer.cli import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize("trouble", ["foreign", "file", "broken", "newer", "unknown-language"])
def test_a_start_that_goes_wrong_says_so_and_goes_on(tmp_path: Path, trouble: str) -> None:
    folder = tmp_path / "data"
    if trouble == "file":
        folder.write_text("mine")
        said, kept = "is a file", False
    elif trouble == "foreign":
        folder.mkdir()
        (folder / "Ferie.jpg").write_bytes(b"x")
        said, kept = "holds other files", False
    else:
        settled(folder)
        content = {
            "broken": "{",
            "newer": '{"format": 99, "values": {"welcomed": true}}',
            "unknown-language": '{"format": 1, "values": {"welcomed": true, "language": "xx"}}',
        }
        (folder / "settings.json").write_text(content[trouble])
        said = {"broken": "could not be read", "newer": "newer version", "unknown-language": ""}[trouble]
        kept = True
    before = {path.name for path in tmp_path.rglob("*")} if not kept else set()
    done = start(TELL, "--data-dir", str(folder), "--lang", "en")
    assert done.returncode == 0, done.stderr
    assert said in done.stdout
    assert ("folder: None" in done.stdout) is not kept
    if not kept:
        assert {path.name for path in tmp_path.rglob("*")} == before
    if trouble == "newer":
        assert json.loads((folder / "settings.json").read_text())["format"] == 99
    if trouble == "broken":
        assert [path.read_text() for path in folder.glob("settings.json.set-aside-*")] == ["{"]


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_told_and_nothing_is_saved(tmp_path: Path) -> None:
    folder = settled(tmp_path / "data")
    folder.chmod(0o500)
    try:
        done = start(TELL, "--data-dir", str(folder), "--lang", "en")
    finally:
        folder.chmod(0o700)
    assert "cannot be written to" in done.stdout
    assert "folder: None" in done.stdout
