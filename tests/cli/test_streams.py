"""Commands whose input is closed, or whose output goes where nothing can be written."""

import subprocess
import sys
from pathlib import Path

import pytest

FULL = Path("/dev/full")
PROGRAM = [sys.executable, "-m", "advocacy_trainer"]
# A process begun without an input: what stands at the end of its arguments is run in its place.
WITHOUT_INPUT = "import os, sys; os.close(0); os.execv(sys.argv[1], sys.argv[1:])"


@pytest.mark.skipif(not FULL.exists(), reason="no /dev/full here")
@pytest.mark.parametrize(
    "words", ["--version", "lessons list", "review README.md --json", "measure --platform x README.md"]
)
def test_a_full_disk_is_one_sentence(words: str) -> None:
    with FULL.open("wb") as full:
        done = subprocess.run(
            [*PROGRAM, *words.split()], stdout=full, stderr=subprocess.PIPE, text=True, timeout=60
        )
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "could not be written" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="there a program without an input is another matter")
@pytest.mark.parametrize("words", ["review", "measure --platform x -", "log import -", "log erase"])
def test_a_closed_input_is_an_empty_one(words: str, tmp_path: Path) -> None:
    command = [*PROGRAM, "--data-dir", str(tmp_path / "data"), *words.split()]
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_INPUT, *command], capture_output=True, text=True, timeout=60
    )
    assert "Traceback" not in done.stderr
    assert done.returncode in (0, 1)
