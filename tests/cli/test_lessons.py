"""The command ``lessons``, run as a program."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

from advocacy_trainer.resources import lessons_dir


def command(*arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "advocacy_trainer", "lessons", *arguments],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )


def test_every_fault_is_told_at_once_where_it_stands(tmp_path: Path) -> None:
    root = tmp_path / "lektioner æøå"
    shutil.copytree(lessons_dir(), root)
    first, second = (
        root / name for name in ("da/core/01-your-choice.md", "en/core/02-what-holds-me-back.md")
    )
    first.write_text(
        first.read_text(encoding="utf-8") + "\n![x](illustration:gone)\n", encoding="utf-8", newline="\n"
    )
    second.write_bytes(b"\xff" + second.read_bytes())
    done = command("check", str(root))
    assert done.returncode == 1
    lines = done.stdout.splitlines()
    assert any(line.startswith("da/core/01-your-choice.md:") and "no picture gone" in line for line in lines)
    assert "en/core/02-what-holds-me-back.md:1: this is not UTF-8: save the file as UTF-8" in lines
    later = sum(line.endswith("(a fault in format 2)") for line in lines)
    faults = f"{len(lines) - 1 - later} faults, 0 notes"
    assert lines[-1] == (f"{faults}, {later} notes of format 2 on lessons of format 1" if later else faults)


def test_lessons_are_listed_as_data_in_both_languages() -> None:
    told = [json.loads(command("list", "--lang", lang, "--json").stdout) for lang in ("da", "en")]
    ids = [[lesson["id"] for track in one["tracks"] for lesson in track["lessons"]] for one in told]
    assert [one["lang"] for one in told] == ["da", "en"]
    assert ids[0] == ids[1]
    assert "core-01" in ids[0]


def test_a_folder_without_a_course_is_told_and_left_alone(tmp_path: Path) -> None:
    for verb in ("check", "list", "publish"):
        done = command(verb, str(tmp_path))
        assert done.returncode == 1
        assert "course.toml" in done.stderr
        assert "Traceback" not in done.stderr
    assert not list(tmp_path.iterdir())
