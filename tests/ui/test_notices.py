"""What is told beside a page leaves with it, does not pile up, and moves nothing under the pointer."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPushButton, QWidget

from advocacy_trainer.errors import StorageError
from advocacy_trainer.ui.kit.chunked import finish_all
from advocacy_trainer.ui.shell import tour
from advocacy_trainer.ui.shell.notice import Notice
from advocacy_trainer.ui.shell.pages import PAGES
from advocacy_trainer.ui.shell.window import MainWindow

Make = Callable[..., MainWindow]
Settle = Callable[[], None]


def told(window: MainWindow) -> list[str]:
    return [
        label.text()
        for notice in window.findChildren(Notice)
        if notice.isVisible()
        for label in notice.findChildren(QLabel)
    ]


def places(window: MainWindow) -> dict[int, tuple[QPoint, str]]:
    """Where everything one could press or read on the page stands on the screen."""
    assert window.page is not None
    return {
        id(part): (part.mapToGlobal(QPoint(0, 0)), type(part).__name__)
        for kind in (QAbstractButton, QLabel, QLineEdit)
        for part in window.page.findChildren(kind)
        if part.isVisible() and not any(told.isAncestorOf(part) for told in window.findChildren(Notice))
    }


def test_a_notice_leaves_with_its_page(make_window: Make, settle: Settle) -> None:
    window = make_window()
    page = window.open_page("lessons")
    page.tell.emit("The version is kept.", "good")
    settle()
    assert told(window) == ["The version is kept."]
    window.open_page("home")
    settle()
    assert told(window) == []
    window.open_page("lessons")
    settle()
    assert told(window) == []


def test_another_part_of_the_log_is_another_page(make_window: Make, settle: Settle) -> None:
    window = make_window()
    page = window.open_page("progress")
    page.tell.emit("It is in your log.", "good")
    settle()
    tabs = [each for each in page.findChildren(QPushButton) if each.isCheckable() and not each.isChecked()]
    tabs[0].click()
    settle()
    assert told(window) == []


def test_an_error_of_a_page_leaves_with_it_and_one_of_the_window_stands(
    make_window: Make, settle: Settle
) -> None:
    window = make_window()
    page = window.open_page("lessons")
    page.tell_error(StorageError("The page's fault."))
    window.context.tell_error(StorageError("The disk is full."))
    settle()
    assert sorted(told(window)) == ["The disk is full.", "The page's fault."]
    window.open_page("home")
    settle()
    assert told(window) == ["The disk is full."]
    next(b for n in window.findChildren(Notice) for b in n.findChildren(QPushButton)).click()
    settle()
    assert told(window) == []


def test_notices_do_not_pile_up(make_window: Make, settle: Settle) -> None:
    window = make_window()
    page = window.open_page("lessons")
    for number in range(12):
        page.tell.emit(f"Told {number}", "tint")
        window.context.tell_error(StorageError(f"Fault {number}."))
    settle()
    assert sorted(told(window)) == ["Fault 11.", "Told 11"]
    page.tell.emit("", "tint")
    settle()
    assert told(window) == ["Fault 11."]


@pytest.mark.parametrize("page", list(PAGES))
def test_nothing_moves_when_something_is_told_and_closed(
    make_window: Make, settle: Settle, page: str
) -> None:
    window = make_window()
    tour.fill_with_samples(window.context)
    settle()
    shown = window.open_page(page)
    tour.settle(window.context.application, rounds=60 if page == "home" else 6)  # it fills by and by
    QCursor.setPos(window.mapToGlobal(QPoint(600, 600)))
    for down in sorted({0, min(120, shown.scroller.verticalScrollBar().maximum())}):
        shown.scroller.verticalScrollBar().setValue(down)
        tour.settle(window.context.application)
        before = places(window)
        shown.tell.emit("Saved as a.pdf in Documents.", "good")
        tour.settle(window.context.application)
        assert told(window) == ["Saved as a.pdf in Documents."]
        assert places(window) == before
        shown.tell.emit("A longer one follows, " * 12, "attention")
        tour.settle(window.context.application)
        assert places(window) == before
        shown.scroller.verticalScrollBar().setValue(shown.scroller.verticalScrollBar().value() - 30)
        tour.settle(window.context.application)
        before = places(window)
        next(b for n in window.findChildren(Notice) for b in n.findChildren(QPushButton)).click()
        tour.settle(window.context.application)
        assert told(window) == []
        assert places(window) == before


def test_a_notice_never_comes_under_the_pointer(make_window: Make, settle: Settle) -> None:
    window = make_window()
    page = window.open_page("lessons")
    settle()
    for at in (QPoint(500, 8), QPoint(500, 40), QPoint(500, 500)):
        here = page.mapToGlobal(at)
        QCursor.setPos(here)
        before = window.childAt(window.mapFromGlobal(here))
        where = before.mapToGlobal(QPoint(0, 0))
        page.tell.emit("Something is worth knowing", "tint")
        settle()
        assert window.childAt(window.mapFromGlobal(here)) is before
        assert before.mapToGlobal(QPoint(0, 0)) == where
        page.tell.emit("", "tint")
        settle()


def test_saving_from_now_on_moves_nothing(make_window: Make, settle: Settle) -> None:
    window = make_window(welcomed=True)
    window.context.keep_nothing()
    window.open_page("lessons")
    finish_all(window)
    settle()
    before = places(window)
    next(b for b in window.findChildren(QPushButton) if b.text() == "Save from now on").click()
    settle()
    assert told(window) == ["From now on it is saved in your data folder."]
    assert places(window) == before


def test_a_change_of_language_takes_the_words_of_the_other_away(make_window: Make, settle: Settle) -> None:
    window = make_window()
    page = window.open_page("preferences")
    page.tell.emit("The page is copied.", "good")
    settle()
    window.choose("text_scale", 125)
    settle()
    assert told(window) == ["The page is copied."]
    window.choose("language", "da")
    settle()
    assert told(window) == []
    assert isinstance(window.page, QWidget)


@pytest.mark.parametrize(("size", "scale"), [((1366, 768), 200), ((800, 600), 150)])
def test_a_notice_covers_no_control_of_a_page_with_a_first_step(
    make_window: Make, settle: Settle, size: tuple[int, int], scale: int
) -> None:
    window = make_window(language="da", text_scale=scale)
    window.resize(*size)
    settle()
    page = window.open_page("photo-bench")
    settle()
    view, content = page.scroller.viewport(), page.scroller.widget()
    controls = [each for each in content.findChildren(QPushButton) if each.isVisible()]
    assert len(controls) >= 2
    page.tell.emit(
        "The file is no picture that the app can open. Choose one of type JPEG or PNG.", "attention"
    )
    tour.settle(window.context.application)
    assert told(window)
    for control in controls:
        if control.visibleRegion().isEmpty() and control.text() == "Tilbage":
            continue  # scrolls along in a window this short
        assert view.rect().contains(QRect(control.mapTo(view, QPoint(0, 0)), control.size())), control.text()


def test_a_notice_stands_above_where_the_control_that_was_pressed_stands_below(
    make_window: Make, settle: Settle
) -> None:
    window = make_window()
    page = window.open_page("lessons")
    finish_all(window)
    settle()
    view = page.scroller.viewport()
    at_foot = max(
        (each for each in page.scroller.widget().findChildren(QAbstractButton) if each.isVisible()),
        key=lambda each: (
            QRect(each.mapTo(view, QPoint(0, 0)), each.size()).bottom() <= view.rect().bottom(),
            each.mapTo(view, QPoint(0, 0)).y(),
        ),
    )
    at_foot.setFocus()
    settle()
    seen = at_foot.visibleRegion().boundingRect()
    page.tell.emit("Something is worth knowing", "tint")
    settle()
    assert at_foot.visibleRegion().boundingRect() == seen
