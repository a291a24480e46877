"""Commands whose input is closed, or whose output goes where nothing can be written."""

import subprocess
import sys
from pathlib import Path

import pytest

FULL = Path("/dev/full")


def command(words: str, redirected: str) -> "subprocess.CompletedProcess[str]":
    line = f'"{sys.executable}" -m advocacy_trainer {words} {redirected}'
    return subprocess.run(["sh", "-c", line], capture_output=True, text=True, timeout=60)


@pytest.mark.skipif(not FULL.exists(), reason="no /dev/full here")
@pytest.mark.parametrize(
    "words", ["--version", "lessons list", "review README.md --json", "measure --platform x README.md"]
)
def test_a_full_disk_is_one_sentence(words: str) -> None:
    done = command(words, ">/dev/full")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "could not be written" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of Unix closes the stream")
@pytest.mark.parametrize("words", ["review", "measure --platform x -", "log import -", "log erase"])
def test_a_closed_input_is_an_empty_one(words: str, tmp_path: Path) -> None:
    done = command(f'--data-dir "{tmp_path / "data"}" {words}', "<&-")
    assert "Traceback" not in done.stderr
    assert done.returncode in (0, 1)
