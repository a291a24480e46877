"""What a colleague marks are whole words, wherever the mouse let go."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from finders import shown
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from advocacy_trainer.drafts import colleague
from advocacy_trainer.ui.kit.look.spacing import is_narrow
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
    assert [(one.start, one.end) for one in page.marks] == [(4, 14)]
    assert page.reader.selected() == (4, 14)
    page.reader.select(6, 11)
    page.mark("hear-you")  # the same words, said again
    assert [(one.start, one.end, one.says) for one in page.marks] == [(4, 14, "hear-you")]
    page.reader.select(3, 4)  # a blank
    page.mark("hear-you")
    assert len(page.marks) == 1


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
    assert [one.says for one in page.marks] == ["hear-you", "curious", "lost-me"]
    styles = [one.format.underlineStyle() for one in page.reader.extraSelections()]
    assert len(set(styles)) == 3
    page.name.setFocus()
    QTest.keyClicks(page.name, "123")  # a name may hold a number
    assert page.name.text() == "123"
    assert len(page.marks) == 3


def reading(window: MainWindow, tmp_path: Path, text: str) -> Any:
    file = tmp_path / "q.kollega"
    file.write_bytes(colleague.write_question(colleague.ColleagueQuestion(text, "linkedin")))
    page: Any = window.open_page("colleague", {})
    page.open_file(file)
    return page


LINES = "".join(f"Det er linje nummer {number} i teksten.\n" for number in range(9))


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("size", [(1000, 600), (1180, 760), (1366, 768), (1920, 1080)])
def test_the_question_stands_in_the_margin_at_its_line(
    make_window: Callable[..., MainWindow],
    settle: Callable[[], None],
    tmp_path: Path,
    size: tuple[int, int],
    scale: int,
) -> None:
    window = make_window(language="da", text_scale=scale)
    window.resize(*size)
    page = reading(window, tmp_path, LINES)
    settle()
    assert not page.margin.question.isVisible()  # nothing is asked of no words
    at = LINES.index("nummer 3")
    page.reader.select(at, at + 8)
    settle()
    question, reader = page.margin.question, page.reader
    top = question.mapTo(window, QPoint(0, 0)).y()
    assert question.isVisible()
    if is_narrow(size[0]):
        assert top >= reader.mapTo(window, QPoint(0, reader.height())).y()
        return
    assert question.mapTo(window, QPoint(0, 0)).x() > reader.mapTo(window, QPoint(reader.width(), 0)).x()
    line = window.mapFromGlobal(reader.line_of(at).topLeft()).y()
    foot = page.margin.mapTo(window, QPoint(0, page.margin.height())).y()
    assert top == line or (top < line and top + question.height() == foot)
    assert reader.width() >= 0.45 * (page.margin.width() + reader.width())
    way = [page.margin.mapTo(window, point.toPoint()) for point in page.margin.tick()]
    middle = window.mapFromGlobal(reader.line_of(at).center()).y()
    assert abs(way[0].y() - middle) <= 12
    assert top <= way[-1].y() <= top + question.fontMetrics().height()
    reader.verticalScrollBar().setValue(0 if at else reader.verticalScrollBar().maximum())
    seen = reader.viewport().rect()
    if seen.contains(QPoint(0, reader.viewport().mapFromGlobal(reader.line_of(at).center()).y())):
        assert page.margin.tick()
    else:
        assert page.margin.tick() == []


@pytest.mark.parametrize("size", [(800, 600), (1000, 600), (1366, 768)])
def test_marks_and_question_stand_in_the_order_of_the_text_and_cover_nothing(
    make_window: Callable[..., MainWindow],
    settle: Callable[[], None],
    tmp_path: Path,
    size: tuple[int, int],
) -> None:
    window = make_window(language="da")
    window.resize(*size)
    page = reading(window, tmp_path, LINES)
    for place, says in ((9, "hear-you"), (0, "curious")):  # the later one first, both on one line
        page.reader.select(place, place + 4)
        page.mark(says)
    at = LINES.index("nummer 8")
    page.reader.select(at, at + 8)
    settle()
    marks = page.margin.blocks
    assert [block.mark.says for block in marks] == ["curious", "hear-you"]
    parts = [*marks, page.margin.question]
    if size[0] < 1000:
        parts = [page.margin.question, *marks]
    for before, after in pairwise(parts):
        assert before.geometry().bottom() < after.geometry().top()
    for part in parts:
        assert page.margin.rect().contains(part.geometry())
    assert not page.margin.question.geometry().isNull()


def test_a_mark_says_itself_by_line_and_words_and_can_be_taken_away(
    make_window: Callable[..., MainWindow], settle: Callable[[], None], tmp_path: Path
) -> None:
    page = reading(make_window(language="da"), tmp_path, LINES)
    for place, says in ((0, "hear-you"), (40, "curious"), (80, "lost-me")):
        page.reader.select(place, place + 4)
        page.mark(says)
    settle()
    assert [block.sample.line for block in page.margin.blocks] == ["solid", "dotted", "dashed"]
    page.reader.select(120, 124)
    settle()
    assert not page.margin.question.isVisible()  # three are enough
    away, *_ = page.margin.blocks[0].findChildren(QPushButton)
    assert away.accessibleName().startswith("Tag væk: ")
    away.click()
    settle()
    assert len(page.margin.blocks) == 2
    assert page.reader.hasFocus()
    assert page.margin.question.isVisible()  # of the words that are still selected


def test_nothing_is_asked_while_the_mouse_still_selects(
    make_window: Callable[..., MainWindow], settle: Callable[[], None], tmp_path: Path
) -> None:
    window = make_window(language="da")
    window.resize(1366, 768)
    page = reading(window, tmp_path, LINES)
    settle()
    view = page.reader.viewport()
    line = page.reader.line_of(3)
    start = view.mapFromGlobal(line.center())
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, start + QPoint(120, 0))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(120, 0))
    settle()
    assert page.margin.question.isVisible()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=start)
    settle()
    assert not page.margin.question.isVisible()


@pytest.mark.parametrize("size", [(800, 600), (1180, 760), (1366, 768)])
def test_how_the_next_mark_is_made_is_said_in_place(
    make_window: Callable[..., MainWindow],
    settle: Callable[[], None],
    tmp_path: Path,
    size: tuple[int, int],
) -> None:
    window = make_window()
    window.resize(*size)
    page = reading(window, tmp_path, LINES)
    assert "Shift and the arrow keys" in shown(page)
    stands = []
    for place in (0, 10, 20):
        settle()
        assert page.margin.how.isVisible()
        assert "Select" in page.margin.how.text()
        assert page.margin.rect().contains(page.margin.how.geometry())
        assert all(block.geometry().bottom() < page.margin.how.y() for block in page.margin.blocks)
        stands.append(page.margin.how.geometry().bottom())
        page.reader.select(place, place + 4)
        settle()
        assert not page.margin.how.isVisible()  # it is being made
        page.mark("curious")
    settle()
    assert page.margin.how.text() == "Three places are enough. Remove one to choose another."
    if not is_narrow(size[0]):
        assert len({*stands, page.margin.how.geometry().bottom()}) == 1
