"""A person's first minutes on a real screen: first questions, first lesson, a power cut, and back."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "accessibility"))
from session import missing  # noqa: E402 - found by the line above


@pytest.mark.skipif(bool(missing()), reason=f"needs {', '.join(missing())} (dev.py test installs them)")
def test_the_first_lesson_and_back_to_it_after_a_power_cut(tmp_path: Path) -> None:
    words = [sys.executable, str(HERE / "journey.py"), str(tmp_path / "data")]
    env = {**os.environ, "PYTHONPATH": str(HERE.parents[1])}
    env.pop("PYTEST_CURRENT_TEST", None)
    app = [sys.executable, "-m", "advocacy_trainer"]
    done = subprocess.run([*words, *app], capture_output=True, text=True, env=env, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("\n") == 4
