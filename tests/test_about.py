"""The program knows what it is, and what is in it."""

import json
import platform
from pathlib import Path

import pytest

from advocacy_trainer import __version__
from advocacy_trainer.about import others_work, this_program
from advocacy_trainer.cli import main


def test_a_checkout_names_its_version_python_and_qt() -> None:
    here = this_program()
    assert here.version == __version__
    assert here.python == platform.python_version()
    assert here.qt.startswith("6.")
    assert here.commit == ""


def test_what_is_handed_out_names_its_build(tmp_path: Path) -> None:
    (tmp_path / "build.json").write_text(
        json.dumps({"version": "0.2.0-pilot", "commit": "abc123", "qt": "6.12.0"}), encoding="utf-8"
    )
    assert str(this_program(tmp_path)) == (
        f"0.2.0-pilot (build abc123, Python {platform.python_version()}, Qt 6.12.0)"
    )


def test_the_option_prints_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    said = capsys.readouterr().out
    assert said.startswith(f"advocacy-trainer {__version__} (")
    assert "Python 3." in said
    assert "Qt 6." in said


def test_a_damaged_list_of_others_work_is_an_empty_one(tmp_path: Path) -> None:
    for content in ("", "{", "null", "3", '{"a": 1}', "[1, null]"):
        (tmp_path / "parts.json").write_text(content, encoding="utf-8")
        assert others_work(tmp_path) == []
        (tmp_path / "build.json").write_text(content, encoding="utf-8")
        assert this_program(tmp_path).version == __version__
    (tmp_path / "parts.json").write_text('[{"name": "Qt", "licence": "LGPL-3.0-only"}]', encoding="utf-8")
    assert others_work(tmp_path) == [("Qt", "", "LGPL-3.0-only", "")]
