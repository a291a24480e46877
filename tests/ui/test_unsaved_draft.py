"""A draft that cannot be saved: whatever the person does, the words stay until they say otherwise."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from advocacy_trainer.ui.practice_room.page import PracticeRoomPage
from advocacy_trainer.ui.shell.window import MainWindow

WORDS = "Ni aar paa den samme vej."


@pytest.fixture
def barred(make_window: Callable[..., MainWindow], tmp_path: Path) -> Iterator[MainWindow]:
    """A window with a draft in it, and a file where the folder of drafts should be."""
    (tmp_path / "data").mkdir(exist_ok=True)
    (tmp_path / "data" / "drafts").write_text("in the way")
    window = make_window()
    page = room(window, {"new": True})
    QTest.keyClicks(page.editor, WORDS)
    assert page.unsaved()
    yield window
    if window.pages:
        free(tmp_path)
        page = room(window)
        page.session.flush()


def room(window: MainWindow, place: dict[str, object] | None = None) -> PracticeRoomPage:
    page = window.open_page("sandbox", place)
    assert isinstance(page, PracticeRoomPage)
    return page


def free(tmp_path: Path) -> None:
    if (tmp_path / "data" / "drafts").is_file():
        (tmp_path / "data" / "drafts").unlink()


def test_going_away_and_coming_back_leaves_it_there(barred: MainWindow, tmp_path: Path) -> None:
    barred.open_page("home")
    assert room(barred).editor.text() == WORDS
    assert room(barred, {"new": True}).editor.text() == WORDS
    assert room(barred, {"draft": "20260101-000000-abcdef"}).editor.text() == WORDS
    free(tmp_path)
    assert room(barred).session.flush()
    (file,) = tmp_path.glob("data/drafts/*/text.txt")
    assert file.read_text(encoding="utf-8") == WORDS
    assert room(barred, {"new": True}).editor.text() == ""


def test_another_language_takes_it_along_and_saves_it_once(barred: MainWindow, tmp_path: Path) -> None:
    barred.choose("language", "da")
    QApplication.processEvents()
    page = room(barred)
    assert page.editor.text() == WORDS
    QTest.keyClicks(page.editor, " Og mere.")
    barred.choose("language", "en")
    page = room(barred)
    assert page.editor.text() == WORDS + " Og mere."
    free(tmp_path)
    assert page.session.flush()
    (file,) = tmp_path.glob("data/drafts/*/text.txt")
    assert file.read_text(encoding="utf-8") == WORDS + " Og mere."


def test_the_window_asks_before_it_closes(barred: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def answer(button: str) -> Callable[[QMessageBox], int]:
        def exec_(box: QMessageBox) -> int:
            asked.append(box.text())
            next(one for one in box.findChildren(QPushButton) if one.text() == button).click()
            return 0

        return exec_

    barred.open_page("home")
    monkeypatch.setattr(QMessageBox, "exec", answer("Back to the text"))
    assert not barred.close()
    assert barred.page_name == "sandbox"
    assert room(barred).editor.text() == WORDS
    monkeypatch.setattr(QMessageBox, "exec", answer("Close without saving"))
    assert barred.close()
    assert asked == ["Something you wrote could not be saved."] * 2
