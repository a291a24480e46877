"""What is handed out finds its words and its pictures: a wheel as well as a checkout.

The frozen app is tried by ``packaging/dev.py build deb --check``, which takes too long for here.
"""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
OF_THE_PROJECT = (
    "advocacy_trainer",
    "assets",
    "lessons",
    "packaging",
    "LICENSE",
    "README.md",
    "pyproject.toml",
)
DERIVED = shutil.ignore_patterns("__pycache__", "*.qm", "*.json")


def run(*words: str | Path, cwd: Path, path: Path | None = None) -> subprocess.CompletedProcess[str]:
    env = {
        name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTEST_CURRENT_TEST")
    }
    if path is not None:
        env["PYTHONPATH"] = str(path)
    return subprocess.run(words, capture_output=True, text=True, cwd=cwd, env=env)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from a copy without anything derived, so that the build has to make it."""
    source, built = tmp_path_factory.mktemp("kilde med æ"), tmp_path_factory.mktemp("hjul")
    for name in OF_THE_PROJECT:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, source / name, ignore=DERIVED if name == "assets" else None)
        else:
            shutil.copy(ROOT / name, source)
    done = run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", built, cwd=source)
    assert done.returncode == 0, done.stdout + done.stderr
    (found,) = built.glob("*.whl")
    return found


def test_a_wheel_holds_the_words_the_pictures_and_what_is_derived(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    bundled = "advocacy_trainer/_bundled"
    for name in (
        f"{bundled}/lessons/course.toml",
        f"{bundled}/lessons/index-da.json",
        f"{bundled}/lessons/index-en.json",
        f"{bundled}/assets/translations/da.qm",
        f"{bundled}/assets/themes/light.json",
        f"{bundled}/assets/icons/app.svg",
    ):
        assert name in names
    assert not [name for name in names if name.startswith(("tests/", "packaging/", "lessons/"))]


def test_a_wheel_works_where_there_is_no_checkout(wheel: Path, tmp_path: Path) -> None:
    target, elsewhere = tmp_path / "installed", tmp_path / "elsewhere"
    elsewhere.mkdir()
    zipfile.ZipFile(wheel).extractall(target)
    app = [sys.executable, "-m", "advocacy_trainer", "--data-dir", tmp_path / "data"]
    where = run(
        sys.executable,
        "-c",
        "import advocacy_trainer; print(advocacy_trainer.__file__)",
        cwd=elsewhere,
        path=target,
    )
    assert where.stdout.startswith(str(target))
    listed = run(*app, "lessons", "list", cwd=elsewhere, path=target)
    assert listed.returncode == 0, listed.stderr
    assert "core-01" in listed.stdout
    same = run(*app, "lessons", "list", cwd=elsewhere, path=ROOT)
    assert same.stdout == listed.stdout


def test_a_wheel_has_its_commands_and_its_licence(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    (points,) = [name for name in archive.namelist() if name.endswith("entry_points.txt")]
    text = archive.read(points).decode()
    assert "advocacy-trainer = " in text
    assert "advocacy-trainer-cli = " in text
    assert any(name.endswith("licenses/LICENSE") for name in archive.namelist())
