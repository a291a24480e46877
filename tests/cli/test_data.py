"""A person who leaves takes nothing along and leaves nothing behind."""

import io
import sys
from pathlib import Path

import pytest

from advocacy_trainer.cli import main
from advocacy_trainer.files import DataFolderLock


def lived_in(folder: Path) -> Path:
    (folder / "log" / "copies").mkdir(parents=True)
    (folder / "drafts").mkdir()
    for name in ("settings.json", "lock", "raise", "log/events.jsonl", "drafts/one.json", "bin"):
        (folder / name).write_text("{}", encoding="utf-8")
    return folder


def test_where_names_the_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data-dir", str(tmp_path / "æ"), "data", "where"]) == 0
    assert capsys.readouterr().out.strip() == str(tmp_path / "æ")


def test_erasing_leaves_not_even_the_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = lived_in(tmp_path / "mine")
    assert main(["--data-dir", str(folder), "data", "erase", "--yes"]) == 0
    assert not folder.exists()
    assert "drafts" in capsys.readouterr().out
    assert main(["--data-dir", str(folder), "data", "erase", "--yes"]) == 0  # nothing left to do


def test_it_asks_first_and_takes_no_for_an_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = lived_in(tmp_path / "mine")
    monkeypatch.setattr(sys, "stdin", io.StringIO("no\n"))
    assert main(["--data-dir", str(folder), "data", "erase"]) == 1
    assert (folder / "drafts" / "one.json").exists()
    assert "Nothing was erased" in capsys.readouterr().out


def test_a_folder_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.docx").write_text("mine", encoding="utf-8")
    assert main(["--data-dir", str(tmp_path), "data", "erase", "--yes"]) == 1
    assert (tmp_path / "thesis.docx").exists()


def test_a_folder_that_is_open_in_the_app_is_left_whole(tmp_path: Path) -> None:
    folder = lived_in(tmp_path / "mine")
    with DataFolderLock(folder):
        assert main(["--data-dir", str(folder), "data", "erase", "--yes"]) == 1
    assert (folder / "drafts" / "one.json").exists()
