"""The first run: nothing on the disk, then one question at the first standstill, and what is answered."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from finders import shown
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from advocacy_trainer.files import DataFolderLock
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.shell import saving
from advocacy_trainer.ui.shell.ending import what_goes
from advocacy_trainer.ui.shell.pages import PAGES
from advocacy_trainer.ui.shell.save_question import ANSWERS
from advocacy_trainer.ui.shell.standstill import Standstill
from advocacy_trainer.ui.shell.window import MainWindow

ROOT = Path(__file__).parents[2]
MakeWindow = Callable[..., MainWindow]


@pytest.fixture
def fresh(make_window: MakeWindow, tmp_path: Path) -> MainWindow:
    """The window as it opens where nobody has been before."""
    window = make_window(None, welcomed=False)
    window.context.lock = DataFolderLock(tmp_path / "new")
    window.context.stores.undecided = True
    window.start()
    return window


def write(window: MainWindow, text: str = "Kaffemaskinen hoster to gange.") -> Any:
    page: Any = window.open_page("sandbox", {"new": True})
    page.editor.setFocus()
    QTest.keyClicks(page.editor, text)
    page.leave()
    QApplication.processEvents()
    return page


@pytest.mark.holds("nothing-saved-unasked")
def test_nothing_is_on_the_disk_before_somebody_says_yes(fresh: MainWindow, tmp_path: Path) -> None:
    for name in PAGES:
        fresh.open_page(name)
        QApplication.processEvents()
    write(fresh)
    assert fresh.question is None
    saving.ask(fresh)
    assert not (tmp_path / "new").exists()
    assert list(tmp_path.rglob("*.json*")) == []


@pytest.mark.holds("nothing-saved-unasked")
def test_a_no_thanks_leaves_nothing_and_says_so(fresh: MainWindow, tmp_path: Path) -> None:
    fresh.page.findChildren(CardButton)[2].click()
    assert "The app has saved nothing on the computer." in shown(fresh.page)
    assert "will not ask again" not in shown(fresh.page)
    assert saving.ask(fresh) is False
    assert fresh.close()
    assert not (tmp_path / "new").exists()


@pytest.mark.holds("asked-once-about-saving")
def test_it_is_asked_once_there_is_something_to_save_and_not_before(fresh: MainWindow) -> None:
    assert saving.ask(fresh) is False
    lesson: Any = fresh.open_page("lesson", {"lesson": "core-01"})
    assert saving.ask(fresh) is False  # to have looked is nothing to save
    assert fresh.question is None
    lesson.step_on()
    assert saving.ask(fresh) is True
    assert fresh.question is not None
    first = fresh.question
    assert saving.ask(fresh) is True
    assert fresh.question is first
    first.buttons["unsure"].click()
    assert fresh.question is None
    assert saving.ask(fresh) is True  # answered
    assert fresh.question is None


@pytest.mark.holds("asked-once-about-saving")
def test_the_question_takes_no_focus_and_moves_no_text(fresh: MainWindow) -> None:
    page = write(fresh)
    focused, where = QApplication.focusWidget(), page.editor.mapTo(fresh, page.editor.rect().topLeft())
    size, caret = page.editor.size(), page.editor.cursorRect()
    saving.ask(fresh)
    QApplication.processEvents()
    assert QApplication.focusWidget() is focused
    assert page.editor.mapTo(fresh, page.editor.rect().topLeft()) == where
    assert (page.editor.size(), page.editor.cursorRect()) == (size, caret)
    QTest.keyClicks(page.editor, " Og så en gang til.")
    assert page.editor.text().endswith("til.")
    assert len({b.property("look") for b in fresh.question.buttons.values()}) == 1
    QTest.mouseClick(fresh.question.buttons["no"], Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert QApplication.focusWidget() is focused
    assert fresh.question is None


@pytest.mark.parametrize("width", [800, 1180, 1366, 1920])
def test_the_question_stands_in_the_column_of_the_page_that_is_shown(
    fresh: MainWindow, settle: Callable[[], None], width: int
) -> None:
    def across(widget: QWidget) -> tuple[int, int]:
        return widget.mapTo(fresh, QPoint(0, 0)).x(), widget.width()

    fresh.resize(width, 760)
    page = write(fresh)
    settle()
    panel = page.panel.geometry()
    saving.ask(fresh)
    settle()
    assert across(fresh.question) == across(page.sheet)
    assert page.panel.geometry() == panel
    home = fresh.open_page("home")
    settle()
    assert home.isAncestorOf(fresh.question)
    assert fresh.question.isVisible()
    assert across(fresh.question) == across(home.column.parentWidget())
    fresh.open_page("sandbox")
    settle()
    assert page.isAncestorOf(fresh.question)
    fresh.question.buttons["no"].click()
    settle()
    assert fresh.question is None


@pytest.mark.holds("saved-line")
@pytest.mark.parametrize("answer", ANSWERS)
def test_each_answer_does_what_it_says(
    fresh: MainWindow, make_window: MakeWindow, tmp_path: Path, answer: str
) -> None:
    page = write(fresh)
    assert page.save_state.text() == "Not saved yet"
    assert "Nothing is being saved." not in shown(fresh)
    saving.ask(fresh)
    fresh.question.buttons[answer].click()
    QApplication.processEvents()
    if answer == "yes":
        assert page.save_state.text().startswith("Saved ")
        assert "Nothing is being saved." not in shown(fresh)
        fresh.close()
        fresh.context.stores.close()
        fresh.context.lock.release()
        again = make_window(tmp_path / "new", welcomed=True)
        (head,) = again.context.stores.drafts.heads()
        assert again.context.stores.drafts.text(head) == "Kaffemaskinen hoster to gange."
    else:
        assert page.save_state.text() == "Not being saved"
        assert "Nothing is being saved." in shown(fresh)
        assert not (tmp_path / "new").exists()


def test_unanswered_at_the_close_it_says_first_what_goes(
    fresh: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    write(fresh)
    lesson: Any = fresh.open_page("lesson", {"lesson": "core-01"})
    lesson.step_on()
    saving.ask(fresh)
    assert {"your drafts", "where you are in the lessons, and your log"} <= set(what_goes(fresh.context))
    said: list[str] = []

    def answer(box: QMessageBox) -> int:
        said.append(box.informativeText())
        role = QMessageBox.ButtonRole.DestructiveRole
        next(each for each in box.buttons() if box.buttonRole(each) == role).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    assert fresh.close()
    assert "your drafts" in said[0]
    assert not (tmp_path / "new").exists()


def test_the_question_outlives_a_change_of_language(fresh: MainWindow, settle: Callable[[], None]) -> None:
    write(fresh)
    saving.ask(fresh)
    fresh.choose("language", "da")
    settle()
    assert "Skal appen huske det her på computeren?" in shown(fresh)
    fresh.question.buttons["yes"].click()
    assert fresh.context.stores.remembers


def test_the_settings_answer_it_too(fresh: MainWindow) -> None:
    write(fresh)
    saving.ask(fresh)
    fresh.keep_from_now_on()
    assert fresh.question is None
    assert fresh.context.stores.remembers


def test_a_standstill_is_waited_for_anew_until_there_is_reason(application: QApplication) -> None:
    reasons = iter([False, True])
    asked: list[bool] = []

    def reached() -> bool:
        asked.append(next(reasons))
        return asked[-1]

    owner = QWidget()
    watch = Standstill(owner, reached)
    waiting = watch.findChild(QTimer)
    watch.stand()
    assert waiting.isActive()
    waiting.stop()
    QTest.keyClick(owner, Qt.Key.Key_A)
    assert waiting.isActive()
    watch.stand()
    assert not waiting.isActive()
    QTest.keyClick(owner, Qt.Key.Key_A)
    assert not waiting.isActive()
    assert asked == [False, True]
    owner.deleteLater()


START = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import advocacy_trainer.app as app
run = QApplication.exec
def look(*_):
    window = next(w for w in QApplication.topLevelWidgets() if hasattr(w, "page_name"))
    print(window.page_name, window.context.stores.undecided, window.context.stores.saves_nothing, flush=True)
    QTimer.singleShot(700, QApplication.quit)
    return run()
QApplication.exec = look
from advocacy_trainer.cli import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.holds("nothing-saved-unasked", "shared-login-saves-nothing")
@pytest.mark.parametrize(
    ("extra", "expected"), [({}, "True False"), ({"SESSIONNAME": "ICA-tcp#4"}, "False True")]
)
def test_a_real_first_start_writes_nothing(tmp_path: Path, extra: dict[str, str], expected: str) -> None:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), **extra}
    for name in ("PYTEST_CURRENT_TEST", *(() if extra else ("SESSIONNAME",))):
        env.pop(name, None)
    env["LOGNAME"] = "mette"
    words = [sys.executable, "-c", START, "--data-dir", str(tmp_path / "data"), "--lang", "da"]
    done = subprocess.run(words, capture_output=True, text=True, env=env, cwd=ROOT, timeout=60)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["welcome", *expected.split()]
    assert not (tmp_path / "data").exists()
