"""Everything but the window works where there is no Qt."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "advocacy_trainer"
WITH_QT = {"ui", "app", "__main__"}

IMPORT_ALL = """
import importlib, sys
sys.modules["PySide6"] = None
sys.modules["shiboken6"] = None
for name in sys.argv[1:]:
    importlib.import_module(name)
print(len(sys.argv) - 1)
"""


def without_qt() -> list[str]:
    names = []
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        if len(parts) > 1 and (parts[1] in WITH_QT or parts[1] == "_bundled"):
            continue
        names.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return names


def test_a_fresh_process_without_qt_imports_everything_outside_the_window() -> None:
    names = without_qt()
    assert "advocacy_trainer.cli" in names
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", IMPORT_ALL, *names], capture_output=True, text=True, cwd=ROOT
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == str(len(names))


def test_the_package_itself_imports_nothing() -> None:
    code = (
        "import sys; before = set(sys.modules); import advocacy_trainer; print(*(set(sys.modules) - before))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    assert done.stdout.split() == ["advocacy_trainer"]
