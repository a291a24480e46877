"""A colleague's file that is double-clicked opens in the app; About says whose work the app holds."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from finders import press
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit

from advocacy_trainer.about import OthersWork
from advocacy_trainer.cli import main
from advocacy_trainer.drafts import colleague
from advocacy_trainer.ui.shell.second_start import come_forward_when_asked, step_aside
from advocacy_trainer.ui.shell.window import MainWindow

MakeWindow = Callable[..., MainWindow]
TEXT = "Jeg turde ikke sige det højt."


def question(folder: Path) -> Path:
    file = folder / "Læs min tekst.KOLLEGA"
    file.write_bytes(colleague.write_question(colleague.ColleagueQuestion(TEXT, "linkedin")))
    return file


def test_a_file_that_is_handed_over_is_shown(make_window: MakeWindow, tmp_path: Path) -> None:
    window = make_window(welcomed=False)
    window.open_from_colleague(question(tmp_path))
    assert window.page_name == "colleague"
    page: Any = window.page
    assert page.reader.toPlainText() == TEXT


def test_a_file_that_is_no_question_is_told(make_window: MakeWindow, tmp_path: Path) -> None:
    window = make_window()
    for name, content in (("a.kollega", b"{"), ("b.kollega", colleague.write_answer(TEXT, ()))):
        (tmp_path / name).write_bytes(content)
        window.open_from_colleague(tmp_path / name)
    window.open_from_colleague(tmp_path / "gone.kollega")
    said = " ".join(label.text() for label in window.findChildren(QLabel))
    assert "answer to a text of your own" in said
    assert "cannot be read" in said


def test_the_open_window_takes_it_from_a_second_start(
    make_window: MakeWindow, application: QApplication, tmp_path: Path
) -> None:
    window = make_window()
    folder = window.context.stores.folder
    assert folder is not None
    come_forward_when_asked(folder / "raise", window)
    file = question(tmp_path)
    second = threading.Thread(target=step_aside, args=(folder / "raise", file))
    second.start()
    while second.is_alive():
        application.processEvents()
    assert window.page_name == "colleague"
    page: Any = window.page
    assert page.reader.toPlainText() == TEXT
    assert not (folder / "raise").exists()


def test_the_list_of_others_work_leads_to_a_licence_and_back(make_window: MakeWindow) -> None:
    window = make_window()
    about = window.open_page("help", {"topic": "about"})
    assert any("Python 3" in label.text() and "Qt 6" in label.text() for label in about.findChildren(QLabel))
    page: Any = window.open_page("others-work", {})
    assert any("runs from its source" in label.text() for label in page.findChildren(QLabel))
    page.clear()
    page.show_project(OthersWork("Qt", "6.12.0", "LGPL-3.0-only", "The whole\n<b>licence</b>."))
    (text,) = page.findChildren(QPlainTextEdit)
    assert text.toPlainText() == "The whole\n<b>licence</b>."
    assert text.isReadOnly()
    assert text.accessibleName() == "Qt"
    press(page, "Back")  # to the list
    press(page, "Back")
    assert window.page_name == "help"


def test_a_word_that_is_no_command_is_still_told(capsys: Any) -> None:
    assert main(["kollega"]) == 2
    assert "no command" in capsys.readouterr().err
