"""What a colleague marks are whole words, wherever the mouse let go."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from advocacy_trainer.drafts import colleague
from advocacy_trainer.ui.shell.window import MainWindow

TEXT = "Jeg turde ikke sige det højt."


def test_marks_snap_to_words(make_window: Callable[..., MainWindow], tmp_path: Path) -> None:
    window = make_window()
    file = tmp_path / "q.kollega"
    file.write_bytes(colleague.write_question(colleague.ColleagueQuestion(TEXT, "linkedin")))
    page: Any = window.open_page("colleague", {})
    page.open_file(file)
    page.reader.select(5, 12)  # »urde ik«
    page.mark("hear-you")
    assert [(one.start, one.end) for one in page._marks] == [(4, 14)]
    assert page.reader.selected() == (4, 14)
    page.reader.select(6, 11)
    page.mark("hear-you")  # the same words, said again
    assert [(one.start, one.end, one.says) for one in page._marks] == [(4, 14, "hear-you")]
    page.reader.select(3, 4)  # a blank
    page.mark("hear-you")
    assert len(page._marks) == 1


def test_an_answer_with_half_words_is_shown_on_whole_ones(
    make_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    window = make_window()
    room: Any = window.open_page("sandbox", {"new": True})
    room.editor.insertPlainText(TEXT)
    room.session.flush()
    file = tmp_path / "a.kollega"
    file.write_bytes(colleague.write_answer(TEXT, (colleague.Mark(5, 12, "hear-you"),), "Bo"))
    ask: Any = window.open_page("ask-colleague", {"draft": room.session.head.id})
    ask.take_answer(file)
    assert room.notes.places() == [(4, 14)]


def test_three_marks_differ_by_line_and_each_has_its_key(
    make_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    window = make_window()
    file = tmp_path / "q.kollega"
    file.write_bytes(colleague.write_question(colleague.ColleagueQuestion(TEXT, "linkedin")))
    page: Any = window.open_page("colleague", {})
    page.open_file(file)
    QApplication.processEvents()
    for key, place in ((Qt.Key.Key_1, (0, 3)), (Qt.Key.Key_2, (4, 9)), (Qt.Key.Key_3, (15, 19))):
        page.reader.setFocus()
        page.reader.select(*place)
        QTest.keyClick(page.reader, key)
    assert [one.says for one in page._marks] == ["hear-you", "curious", "lost-me"]
    styles = [one.format.underlineStyle() for one in page.reader.extraSelections()]
    assert len(set(styles)) == 3
    page.name.setFocus()
    QTest.keyClicks(page.name, "123")  # a name may hold a number
    assert page.name.text() == "123"
    assert len(page._marks) == 3
