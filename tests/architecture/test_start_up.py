"""The first window pays for nothing it does not show."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
SCRIPT = Path(__file__).with_name("start_up_modules.py")
# As the bench counts: with the folders that only name what lies in them. The bench starts as later.
MODULES = {"first start": 42, "later start": 40}
DATACLASSES = 15
NOT_YET = {
    "argparse",
    "ctypes",
    "tomllib",
    "logging",
    "markdown",
    "tinydb",
    "PIL",
    "fsrs",
    "icalendar",
    "regex",
    "platformdirs",
}
# Classes of Qt that are dear to make (1 to 5 ms), for all the names in them or those that come along.
DEAR = {
    "QEasingCurve",  # and all that moves
    "QFileDialog",
    "QLineEdit",
    "QSettings",
    "QStyle",
    "QStyleOption",
    "QTextEdit",
    "QTextFormat",
    "QWindow",
}


@pytest.fixture(scope="module", params=["first start", "later start"])
def start(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("data")
    if request.param == "first start":
        folder = folder / "not there yet"
    else:
        (folder / "settings.json").write_text(
            json.dumps({"format": 1, "values": {"welcomed": True}}), encoding="utf-8"
        )
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    env.pop("PYTEST_CURRENT_TEST", None)
    for _ in range(2 if request.param == "later start" else 1):  # the first of them keeps what home shows
        done = subprocess.run(
            [sys.executable, str(SCRIPT), str(folder)], capture_output=True, text=True, env=env, cwd=ROOT
        )
        assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    assert isinstance(found, dict)
    return {**found, "which": request.param}


def test_the_window_stands(start: dict[str, Any]) -> None:
    assert start["shown"]


def test_few_of_our_modules_are_read(start: dict[str, Any]) -> None:
    ours = [name for name in start["modules"] if name.split(".")[0] == "advocacy_trainer"]
    assert len(ours) <= MODULES[start["which"]], ours


def test_few_dataclasses_are_defined(start: dict[str, Any]) -> None:
    assert len(start["dataclasses"]) <= DATACLASSES


def test_nothing_heavy_is_read(start: dict[str, Any]) -> None:
    code = "import sys; from PySide6 import QtSvg, QtWidgets; print(*sys.modules)"
    bare = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout.split()
    assert "PySide6.QtWidgets" in bare
    assert not (NOT_YET & set(start["modules"])) - set(bare), "themes are baked by packaging/dev.py"


def test_no_dear_class_of_qt_is_made(start: dict[str, Any]) -> None:
    assert "QPushButton" in start["qt"]
    assert not DEAR & set(start["qt"])


def test_no_source_is_read_at_an_import(start: dict[str, Any]) -> None:
    assert start["plain imports"], "PySide's own looks through the source of each module"
    # The window's own doing is looked through before its first import has changed that.
    assert len(start["sources kept"]) <= 2
