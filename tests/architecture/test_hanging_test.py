"""A test that hangs where Python cannot reach it ends, named, and the tests beside it still run."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

HANGS = """
import ctypes, signal

def test_that_waits_in_c_and_hears_no_signal():
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGALRM])
    ctypes.PyDLL(None).sleep(40)

def test_beside_it():
    pass
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_a_test_that_hangs_in_c_is_named_and_the_rest_runs(tmp_path: Path) -> None:
    (tmp_path / "test_hangs.py").write_text(HANGS)
    words = [sys.executable, "-m", "pytest", "-c", str(ROOT / "pyproject.toml"), "--rootdir", str(tmp_path)]
    words += ["-p", "no:cacheprovider", "-n", "1", "-o", "faulthandler_timeout=2", str(tmp_path)]
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTEST_")}
    done = subprocess.run(
        words, capture_output=True, text=True, cwd=tmp_path, timeout=120, env=environment, check=False
    )
    assert "crashed while running 'test_hangs.py::test_that_waits_in_c_and_hears_no_signal'" in done.stdout
    assert "1 failed, 1 passed" in done.stdout
    assert "test_that_waits_in_c_and_hears_no_signal" in done.stderr  # where every thread stood
