"""What every file of the house keeps to, and no tool checks."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CODE = ("advocacy_trainer", "packaging", "tests")
LONGEST = 500
NO_NAMES = {"utils", "util", "misc", "common", "helpers", "helper", "base", "manager"}
TOP = {
    ".ci",
    ".github",
    ".gitattributes",
    ".gitignore",
    "LICENSE",
    "README.md",
    "advocacy_trainer",
    "assets",
    "lessons",
    "packaging",
    "pyproject.toml",
    "tests",
}
LOCKS = sorted((ROOT / "packaging" / "requirements").glob("*.txt"))


def modules() -> list[Path]:
    return sorted(
        path for folder in CODE for path in (ROOT / folder).rglob("*.py") if "_bundled" not in path.parts
    )


def test_no_file_is_longer_than_one_can_keep_in_mind() -> None:
    long = {
        str(path.relative_to(ROOT)): lines
        for path in modules()
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST
    }
    assert not long


def test_every_module_and_folder_is_named_for_one_thing() -> None:
    parts = {part for path in modules() for part in path.relative_to(ROOT).with_suffix("").parts}
    assert not parts & NO_NAMES


def test_a_class_name_stands_once_in_the_program() -> None:
    """Whoever searches for a class finds the one; a name that is also another's says too little."""
    places: dict[str, list[str]] = {}
    for path in sorted((ROOT / "advocacy_trainer").rglob("*.py")):
        for name in re.findall(r"^class (\w+)", path.read_text(encoding="utf-8"), re.MULTILINE):
            places.setdefault(name, []).append(str(path.relative_to(ROOT)))
    assert len(places) > 300
    assert {name: found for name, found in places.items() if len(found) > 1} == {}


def test_the_top_level_holds_only_what_the_map_names() -> None:
    listed = subprocess.run(["git", "-C", str(ROOT), "ls-files"], capture_output=True, text=True)
    if listed.returncode:
        pytest.skip("not a git checkout")
    assert {name.split("/")[0] for name in listed.stdout.splitlines()} <= TOP


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_a_lock_names_no_place_to_fetch_from_and_hashes_everything(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert not re.search(r"https?:|file:|--(extra-)?index-url|--find-links|--trusted-host| @ ", text)
    entries = [entry for entry in re.split(r"\n(?=\S)", text) if entry.strip() and not entry.startswith("#")]
    assert entries
    assert not [entry for entry in entries if "--hash=sha256:" not in entry or "==" not in entry]


def test_the_locks_agree_with_each_other() -> None:
    seen: dict[str, set[str]] = {}
    for lock in LOCKS:
        pinned = re.findall(r"(?m)^([A-Za-z0-9._-]+)==([^\s;\\]+)", lock.read_text(encoding="utf-8"))
        for name, version in pinned:
            seen.setdefault(name, set()).add(version)
    assert not {name: versions for name, versions in seen.items() if len(versions) > 1}


def test_the_shared_configuration_names_no_machine_and_no_registry() -> None:
    for name in ("pyproject.toml", ".ci/run", "packaging/dev.py"):
        text = (ROOT / name).read_text(encoding="utf-8")
        assert "index-url" not in text
        assert str(ROOT) not in text
