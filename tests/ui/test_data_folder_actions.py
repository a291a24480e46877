"""Moving to another folder carries what there is, and never mixes with other files."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from advocacy_trainer.ui.shell import data_folder_actions
from advocacy_trainer.ui.shell.window import MainWindow

MakeWindow = Callable[..., MainWindow]


@pytest.fixture(autouse=True)
def pointer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand where the system would keep the name of the folder; the real one is barred under tests."""
    file = tmp_path / "config" / "data-folder"
    monkeypatch.setattr(data_folder_actions, "pointer_file", lambda: file)
    return file


def told(window: MainWindow) -> str:
    return "|".join(label.text() for label in window.findChildren(QLabel))


def test_moving_carries_log_and_settings_and_leaves_the_old_folder(
    make_window: MakeWindow, settle: Callable[[], None], tmp_path: Path, pointer: Path
) -> None:
    window = make_window()
    window.choose("welcomed", True)
    window.choose("name", "Åse")
    window.context.stores.log.append("opted-out", answer="no")
    old = window.context.stores.folder
    new = tmp_path / "på usb"
    data_folder_actions.move_to(window, new)
    settle()
    assert window.context.stores.folder == new
    assert [event.kind for event in window.context.stores.log.events()] == ["opted-out"]
    assert window.context.settings.text("name") == "Åse"
    assert (old / "settings.json").exists()
    assert pointer.read_text().strip() == str(new)
    assert str(old) in told(window)
    window.context.lock.release()


def test_a_folder_with_other_files_gets_one_of_our_own_inside(
    make_window: MakeWindow, settle: Callable[[], None], tmp_path: Path
) -> None:
    window = make_window()
    window.choose("welcomed", True)
    theirs = tmp_path / "Dokumenter"
    theirs.mkdir()
    (theirs / "brev.txt").write_text("Kære")
    data_folder_actions.move_to(window, theirs)
    settle()
    assert window.context.stores.folder == theirs / "AdvocacyTrainer"
    assert (theirs / "brev.txt").read_text() == "Kære"
    window.context.lock.release()


def test_a_folder_that_cannot_be_used_changes_nothing(
    make_window: MakeWindow, settle: Callable[[], None], tmp_path: Path, pointer: Path
) -> None:
    window = make_window()
    before = window.context.stores.folder
    (tmp_path / "a file").write_text("x")
    data_folder_actions.move_to(window, tmp_path / "a file")
    settle()
    assert window.context.stores.folder == before
    assert not pointer.exists()
    assert "is a file" in told(window)


def test_what_was_only_in_memory_is_kept_in_the_chosen_folder(
    make_window: MakeWindow, settle: Callable[[], None], tmp_path: Path
) -> None:
    window = make_window()
    window.context.keep_nothing()
    window.context.stores.log.append("opted-out", answer="no")
    data_folder_actions.move_to(window, tmp_path / "now")
    settle()
    assert window.context.stores.remembers
    assert window.context.stores.folder == tmp_path / "now"
    assert [event.kind for event in window.context.stores.log.events()] == ["opted-out"]
    window.context.lock.release()
