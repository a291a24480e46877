from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication

from advocacy_trainer.ui.practice_room.page import PracticeRoomPage
from advocacy_trainer.ui.shell.window import MainWindow
from advocacy_trainer.ui.writing.field_autosave import NotSaved
from advocacy_trainer.ui.writing.fields import Editor, LineField, PasteField

PASTED = "Hej\x0bI dag\x0clærte\x85jeg \x1b[31mnoget\x07\r\nnyt"
CLEAN = "Hej\nI dag\nlærte\njeg noget\nnyt"
KEEP = NotSaved("a test")


def data() -> QMimeData:
    mime = QMimeData()
    mime.setText(PASTED)
    return mime


def test_a_paste_into_the_draft_keeps_its_breaks_and_no_control(room: PracticeRoomPage) -> None:
    room.editor.insertFromMimeData(data())
    assert room.editor.text() == CLEAN
    room.editor.set_text(PASTED)
    assert room.editor.text() == CLEAN


@pytest.mark.parametrize("make", [lambda: Editor(KEEP, "x"), lambda: PasteField(KEEP)], ids=["free", "box"])
def test_a_paste_into_a_field_does_too(
    application: QApplication, make: Callable[[], Editor | PasteField]
) -> None:
    field = make()
    field.insertFromMimeData(data())
    assert field.toPlainText() == CLEAN
    field.undo()
    assert field.toPlainText() == ""


def test_a_line_stays_a_line_however_the_words_come(application: QApplication) -> None:
    field = LineField(KEEP)
    QApplication.clipboard().setText(PASTED)
    field.paste()
    assert field.text() == CLEAN.replace("\n", " ")
    field.setText("a\x0bb\u202e")
    assert field.text() == "a b"
    field.setCursorPosition(1)
    field.insert("\x07x\ny")
    assert (field.text(), field.cursorPosition()) == ("ax y b", 4)


def test_the_clipboard_itself_is_left_alone(make_window: Callable[..., MainWindow]) -> None:
    make_window()
    QApplication.clipboard().setText(PASTED)
    assert QApplication.clipboard().text() == PASTED
