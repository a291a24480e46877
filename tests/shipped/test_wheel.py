"""What is handed out finds its words and its pictures: a wheel as well as a checkout.

The frozen app is tried by ``packaging/dev.py build deb --check``, which takes too long for here.
"""

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
OF_THE_PROJECT = (
    "advocacy_trainer",
    "assets",
    "lessons",
    "packaging",
    ".gitignore",
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
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy without anything derived, so that the build has to make it."""
    source = tmp_path_factory.mktemp("kilde med æ")
    for name in OF_THE_PROJECT:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, source / name, ignore=DERIVED if name == "assets" else None)
        else:
            shutil.copy(ROOT / name, source)
    return source


def build(kind: str, source: Path, into: Path) -> Path:
    done = run(sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", into, cwd=source)
    assert done.returncode == 0, done.stdout + done.stderr
    (found,) = into.glob("*.whl" if kind == "wheel" else "*.tar.gz")
    return found


@pytest.fixture(scope="module")
def archive(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sources as one file, before anything was derived from them."""
    return build("sdist", source, tmp_path_factory.mktemp("arkiv"))


@pytest.fixture(scope="module")
def wheel(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from the archive of the sources, which therefore holds all it takes."""
    unpacked = tmp_path_factory.mktemp("udpakket")
    with tarfile.open(archive) as packed:
        packed.extractall(unpacked, filter="data")
    (folder,) = unpacked.iterdir()
    return build("wheel", folder, tmp_path_factory.mktemp("hjul"))


def test_the_archive_of_the_sources_holds_nothing_that_is_derived(archive: Path) -> None:
    with tarfile.open(archive) as packed:
        names = [name.partition("/")[2] for name in packed.getnames()]
    assert "lessons/course.toml" in names
    assert not [name for name in names if "_bundled" in name or name.endswith(".qm")]
    assert not [name for name in names if name.startswith("assets/") and name.endswith(".json")]


def test_no_file_in_a_wheel_carries_the_time_it_was_built(wheel: Path) -> None:
    assert len({entry.date_time for entry in zipfile.ZipFile(wheel).infolist()}) == 1


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
