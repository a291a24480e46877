"""The command ``lessons``, run as a program."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

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


ADVERT = """---
id: core-08
format: 2
form: thread
title: Tråd
minutes: 2
teaching: 5
exercises: 10
objectives: o1 Svare
seeds:
checked: 2026-11-29
---
## Trin {{#s1}}

::: thread {{#t post=mine}}
post: Jeg skriver klokkeslæt på mine sedler.
== sour [kind=sour]
who: Troels
says: Har I ikke andet at lave?
- [answered] Du svarede.
- [waited] Du ventede.
- [left] Du lod den ligge.
model: Bo, tømrer: {answer} > Sådan svarede han.
leaves: Eva, kok > Hun svarede ikke.
:::
"""


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ("»Jeg skrev det i min frokostpause.«", False),
        ("»Du er en kæmpe idiot, og alle I kunder er dumme svin.«", True),
        ("Jeg slettede det, for han er en kæmpe idiot.", False),  # what he did, and nothing he wrote
    ],
)
def test_a_model_that_the_coach_would_stop_is_a_fault(tmp_path: Path, answer: str, told: bool) -> None:
    file = tmp_path / "da" / "08-own-voice.md"
    file.parent.mkdir()
    file.write_text(ADVERT.format(answer=answer), encoding="utf-8")
    said = command("check", str(file)).stdout
    assert ("08-own-voice.md:23: the coach says heated" in said) is told
