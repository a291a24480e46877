"""The registry of Windows, read by the program's own code under wine."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WAYS = ROOT / "tests" / "shipped" / "windows_policy.py"


def windows_python() -> Path | None:
    """Return the CPython for Windows that building the installer fetched, or one that is named."""
    if named := os.environ.get("WINDOWS_PYTHON"):
        return Path(named)
    return next(iter(sorted((ROOT / "build" / "windows").glob("python-*/python.exe"))), None)


@pytest.mark.outside
def test_the_registry_is_read_under_wine(tmp_path: Path) -> None:
    if shutil.which("wine") is None or windows_python() is None:
        pytest.skip("needs wine and the Python of »dev.py build msi«: the registry is not read here")
    sys.path.insert(0, str(ROOT / "packaging"))
    import platformdirs
    from tooling.windows import wine

    shutil.copytree(Path(platformdirs.__file__).parent, tmp_path / "site" / "platformdirs")
    prefix = wine.open_prefix(tmp_path / "prefix")
    making = {**prefix.env, "WINEDLLOVERRIDES": wine.OVERRIDES}
    subprocess.run(["wine", "wineboot", "--init"], env=making, check=True, capture_output=True, timeout=250)
    paths = ";".join(wine.windows_path(path) for path in (ROOT, tmp_path / "site"))
    try:
        words = [windows_python(), "-B", wine.windows_path(WAYS)]
        done = wine.run(prefix, words, env={"PYTHONPATH": paths, "PYTHONUTF8": "1"}, timeout=120)
    finally:
        wine.end(prefix)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("ok") >= 5
