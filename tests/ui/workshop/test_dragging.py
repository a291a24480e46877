"""An item of the run-sheet moved with the mouse, left where it was, and every change taken back."""

from collections.abc import Callable

import pytest
from finders import press, settle, shown
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from advocacy_trainer.ui.shell.window import MainWindow
from advocacy_trainer.ui.workshop.item_list import ItemList
from advocacy_trainer.ui.workshop.sheet_page import RunSheetPage

Make = Callable[..., MainWindow]
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


@pytest.fixture
def page(make_window: Make) -> RunSheetPage:
    made = make_window().open_page(
        "workshop-sheet", {"sheet": "sixty", "begins": "2026-11-26T09:45:00+01:00"}
    )
    assert isinstance(made, RunSheetPage)
    settle()
    return made


def names(page: RunSheetPage) -> list[str]:
    assert page.plan is not None
    return [slot.item.id for slot in page.plan.slots]


def items(page: RunSheetPage) -> ItemList:
    return page.findChild(ItemList)


def drag(page: RunSheetPage, at: int, to: int, *, let_go: bool = True) -> None:
    """Press a row, move the mouse below (or above) the middle of another, and let go."""
    row, target = items(page).rows[at], items(page).rows[to]
    start = row.rect().center()
    end = row.mapFromGlobal(target.mapToGlobal(target.rect().center())) + QPoint(0, 6 if to > at else -6)
    QTest.mousePress(row, LEFT, pos=start)
    QTest.mouseMove(row, start + QPoint(0, QApplication.startDragDistance() + 1))
    QTest.mouseMove(row, end)
    settle()
    if let_go:
        QTest.mouseRelease(row, LEFT, pos=end)
        settle()


def test_a_row_is_dragged_down_and_up_again(page: RunSheetPage) -> None:
    before = names(page)
    drag(page, 0, 2)
    assert names(page) == [before[1], before[2], before[0], *before[3:]]
    assert page.plan is not None
    assert page.plan.selected == before[0]
    assert items(page).rows[0].accessibleName().startswith("9:45")
    drag(page, 2, 0)
    assert names(page) == before


def test_while_it_is_dragged_a_line_shows_where_and_esc_leaves_it(page: RunSheetPage) -> None:
    before = names(page)
    dragging = items(page).dragging
    assert dragging is not None
    for leave in (
        lambda row: QTest.keyClick(row, Qt.Key.Key_Escape),
        lambda row: QTest.mousePress(row, RIGHT, pos=row.rect().center()),
    ):
        drag(page, 1, 3, let_go=False)
        assert dragging.line.isVisible()
        leave(items(page).rows[1])
        assert not dragging.line.isVisible()
        QTest.mouseRelease(items(page).rows[1], LEFT, pos=QPoint(5, 200))
        assert names(page) == before


def test_a_press_that_hardly_moves_is_a_press(page: RunSheetPage) -> None:
    before = names(page)
    row = items(page).rows[3]
    QTest.mousePress(row, LEFT, pos=row.rect().center())
    QTest.mouseMove(row, row.rect().center() + QPoint(1, 1))
    QTest.mouseRelease(row, LEFT, pos=row.rect().center() + QPoint(1, 1))
    assert names(page) == before
    assert page.plan is not None
    assert page.plan.selected == before[3]


def test_every_change_is_undone_and_no_note_with_it(page: RunSheetPage) -> None:
    before = names(page)
    assert page.plan is not None
    assert page.plan.sheet is not None
    minutes = page.plan.sheet.minutes
    assert "Undo the last change" not in shown(page)
    drag(page, 0, 2)
    page.lengthen(3)
    page.select(names(page).index("before"))
    page.drop()
    page.select(names(page).index("my-why"))
    page.note("Bring pens.")
    assert "Undo the last change" in shown(page)
    press(page, "Undo the last change")
    assert "before" in names(page)
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.plan.sheet.minutes == minutes
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert names(page) == before
    assert "Undo the last change" not in shown(page)
    item = page.plan.sheet.item("my-why")
    assert item is not None
    assert item.mine == "Bring pens."


def test_what_a_leader_takes_out_stays_where_it_was_when_others_are_dragged(page: RunSheetPage) -> None:
    page.say_presence("stays")
    room = names(page)
    drag(page, 0, 1)
    assert names(page) == [room[1], room[0], *room[2:]]
    page.say_presence("none")
    assert set(room) < set(names(page))
