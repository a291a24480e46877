"""What starts the program again: installed, frozen, from a checkout, and on Windows without a console."""

import sys
from pathlib import Path

import pytest

from advocacy_trainer.resources import program_command


@pytest.mark.parametrize(
    ("beside", "started_by", "frozen", "command"),
    [
        (("advocacy-trainer",), "advocacy-trainer", True, ["advocacy-trainer"]),
        (
            ("advocacy-trainer.exe", "advocacy-trainer-cli.exe"),
            "advocacy-trainer-cli.exe",
            True,
            ["advocacy-trainer.exe"],
        ),
        (("advocacy-trainer-cli.exe",), "advocacy-trainer-cli.exe", True, ["advocacy-trainer-cli.exe"]),
        (("python.exe", "pythonw.exe"), "python.exe", False, ["pythonw.exe", "-m", "advocacy_trainer"]),
        (("python.exe",), "python.exe", False, ["python.exe", "-m", "advocacy_trainer"]),
        (("python3.11",), "python3.11", False, ["python3.11", "-m", "advocacy_trainer"]),
    ],
)
def test_the_program_is_started_as_it_was(
    beside: tuple[str, ...],
    started_by: str,
    frozen: bool,
    command: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in beside:
        (tmp_path / name).touch()
    monkeypatch.setattr(sys, "executable", str(tmp_path / started_by))
    if frozen:
        monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert program_command() == [str(tmp_path / command[0]), *command[1:]]


def test_where_nothing_tells_how_nothing_is_started(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", None)
    assert program_command() == []
