"""The command ``tour``, run as a program without a display."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def command(*arguments: str) -> "subprocess.CompletedProcess[str]":
    env = {key: value for key, value in os.environ.items() if "DISPLAY" not in key}
    env.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, "-m", "advocacy_trainer", "tour", *arguments],
        capture_output=True,
        encoding="utf-8",
        env=env,
        cwd=ROOT,
        timeout=100,
    )


def test_one_page_is_drawn_with_its_index(tmp_path: Path) -> None:
    out = tmp_path / "billeder æøå"
    done = command(str(out), "--page", "advice", "--lang", "en", "--theme", "dark", "--size", "800X600")
    assert done.returncode == 0, done.stderr
    pictures = sorted(path.name for path in out.glob("*.png"))
    assert pictures
    index = (out / "index.md").read_text(encoding="utf-8")
    assert index.startswith("# Advocacy Trainer: en, dark, 100 %, 800x600")
    for name in pictures:
        assert f"]({name})" in index
        head = (out / name).read_bytes()[:24]
        assert (int.from_bytes(head[16:20]), int.from_bytes(head[20:24])) == (800, 600)


@pytest.mark.parametrize(
    "options",
    [("--page", "nope"), ("--size", "10x10"), ("--size", "²x³"), ("--text-scale", "300"), ("--lang", "fr")],
)
def test_misuse_is_told_and_draws_nothing(tmp_path: Path, options: tuple[str, ...]) -> None:
    done = command(str(tmp_path / "out"), *options)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    for out in (tmp_path / "file", tmp_path / "file" / "within"):
        done = command(str(out), "--page", "home")
        assert done.returncode == 1
        assert len(done.stderr.splitlines()) == 1
        assert str(tmp_path) in done.stderr
