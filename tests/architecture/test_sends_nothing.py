"""The app sends nothing: no socket is opened, no other program started, whatever one does."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPT = Path(__file__).with_name("socket_watch.py")


def watched(*words: str, folder: Path) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    env.pop("PYTEST_CURRENT_TEST", None)
    kind, *rest = words
    whole = [sys.executable, str(SCRIPT), kind, "--data-dir", str(folder), "--lang", "da", *rest]
    return subprocess.run(whole, capture_output=True, text=True, env=env, cwd=folder.parent, timeout=240)


OPEN_ONE = """
import socket, sys
sys.path.insert(0, sys.argv[1])
import socket_watch
sys.addaudithook(socket_watch.watch)
socket.socket()
"""


def test_the_watch_sees_a_socket() -> None:
    words = [sys.executable, "-c", OPEN_ONE, str(SCRIPT.parent)]
    seen = subprocess.run(words, capture_output=True, text=True)
    assert seen.returncode == 66
    assert "BARRED socket" in seen.stderr


@pytest.mark.holds("sends-nothing")
def test_the_window_and_all_its_pages_open_no_socket(tmp_path: Path) -> None:
    done = watched("window", folder=tmp_path / "data")
    assert done.returncode == 0, done.stderr
    assert "visited" in done.stdout


@pytest.mark.parametrize(
    "words",
    [
        "--version",
        "lessons list",
        "lessons check",
        "log show",
        "log check",
        "measure --help",
    ],
)
def test_the_commands_open_no_socket(words: str, tmp_path: Path) -> None:
    done = watched("command", *words.split(), folder=tmp_path / "data")
    assert done.returncode == 0, done.stderr
    assert "BARRED" not in done.stderr
