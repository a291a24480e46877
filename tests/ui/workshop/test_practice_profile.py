"""A practice profile in a window of its own: how it is started, its title, and when it is left alone."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from finders import press, settle, shown, wait_until, write_in

from advocacy_trainer.files import DataFolderLock
from advocacy_trainer.ui.shell.window import MainWindow
from advocacy_trainer.ui.workshop.groups_page import WorkshopGroupsPage
from advocacy_trainer.ui.workshop.starting import open_profile, words_for
from advocacy_trainer.workshop import practice

Make = Callable[..., MainWindow]
NAME = "Torsdag på Ø"


def test_the_title_says_which_practice_profile_it_is(make_window: Make, tmp_path: Path) -> None:
    assert make_window().windowTitle() == "Advocacy Trainer – In your own words"
    made = practice.begin(tmp_path / "data", NAME)
    window = make_window(made.practice)
    assert window.windowTitle() == f"Practice profile: {NAME} – Advocacy Trainer – In your own words"
    window.choose("language", "da")
    settle()
    assert window.windowTitle() == f"Øveprofil: {NAME} – Advocacy Trainer – Med egne ord"


def test_a_profile_is_started_in_its_own_folder_by_a_process_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = practice.begin(tmp_path, NAME)
    told = tmp_path / "told.json"
    tell = f"import json, sys; open({str(told)!r}, 'w').write(json.dumps(sys.argv[1:]))"
    monkeypatch.setattr(
        "advocacy_trainer.ui.workshop.starting.program_command", lambda: [sys.executable, "-c", tell]
    )
    assert open_profile(made, "da")
    wait_until(lambda: told.is_file() and bool(told.read_text(encoding="utf-8")))
    assert json.loads(told.read_text(encoding="utf-8")) == ["--data-dir", str(made.practice), "--lang", "da"]
    (made.practice / "settings.json").write_text("{}", encoding="utf-8")
    assert words_for(made, "da")[-2:] == ["--data-dir", str(made.practice)]  # the language chosen there holds


def test_it_is_said_when_it_cannot_be_started(
    make_window: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window(tmp_path / "data")
    practice.begin(tmp_path / "data", NAME)
    page = window.open_page("workshop-groups")
    for command in ([], [str(tmp_path / "gone")]):
        monkeypatch.setattr("advocacy_trainer.ui.workshop.starting.program_command", list(command).copy)
        press(page, "Open the practice profile")
        assert "could not be started" in shown(window)


def test_while_it_is_open_nothing_is_deleted_and_it_is_said(make_window: Make, tmp_path: Path) -> None:
    window = make_window(tmp_path / "data")
    page = window.open_page("workshop-groups")
    assert isinstance(page, WorkshopGroupsPage)
    write_in(page, "What the next workshop is called", NAME)
    press(page, "Make a practice profile")
    assert NAME in shown(page)
    (made,) = practice.workshops_in(tmp_path / "data")
    (made.practice / "draft.json").write_text("{}", encoding="utf-8")
    with DataFolderLock(made.practice):
        page.look_again()
        assert "Open now" in shown(page)
        press(page, "Get ready for the next group")
        assert f"The practice profile for {NAME} is open" in shown(window)
        assert "Delete now" not in shown(page)
    page.look_again()
    press(page, "Get ready for the next group")
    with DataFolderLock(made.practice):  # opened while the question stood
        press(page, "Delete now")
        assert practice.what_lies_in(made) == 1
    assert "nothing was deleted" in shown(window)
    press(page, "Get ready for the next group")
    press(page, "Delete now")
    assert practice.what_lies_in(made) == 0
