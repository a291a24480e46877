"""A workshop on two screens: a platform with a file that says where they stand."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[3]
PLAY = Path(__file__).with_name("two_screens.py")


def screen(name: str, x: int, width: int, height: int) -> dict[str, object]:
    return {"name": name, "x": x, "y": 0, "width": width, "height": height, "dpr": 1, "logicalDpi": 96}


def play(folder: Path, *screens: dict[str, object]) -> dict[str, Any]:
    # Qt splits what stands behind the colon at colons and commas: the name of the file may hold neither.
    (folder / "screens.json").write_text(json.dumps({"screens": screens}), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, PLAY],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen:configfile=screens.json",
            "PYTHONPATH": str(ROOT),
            "PYTHONUTF8": "1",
        },
    )
    assert done.returncode == 0, done.stderr
    seen: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return seen


def test_sixty_minutes_are_played_on_two_screens(tmp_path: Path) -> None:
    seen = play(tmp_path, screen("own", 0, 1366, 768), screen("projector", 1366, 1024, 768))
    assert (seen["screens"], seen["mirrored"]) == (2, False)
    assert seen["covers"]
    assert seen["keyboard stays"]
    ids = list(dict.fromkeys(item["id"] for item in seen["items"]))
    assert ids == [
        *("welcome", "before", "my-why", "three-drafts", "own-draft"),
        *("pairs", "advert", "after", "spare", "next"),
    ]
    for item in seen["items"]:
        assert item["colours"] > 5, item  # words on paper, and a bar
        assert item["same in small"], item
        assert not item["private"], item
        assert item["until"].startswith("til kl. "), item
        assert item["until"].count(".") == 2, item  # hours and minutes
    assert seen["unplugged"] == [False, 3, 1]
    assert seen["plugged in"] == [True, 3, 1]
    assert seen["note"] == "Kaffen kommer 10.30."
    assert seen["dark"] == 1
    assert seen["ended on"] == "workshop"
    assert seen["wall away"]


def test_two_screens_that_show_the_same_are_told_of(tmp_path: Path) -> None:
    seen = play(tmp_path, screen("own", 0, 1366, 768), screen("copy", 0, 1366, 768))
    assert (seen["screens"], seen["mirrored"]) == (2, True)
