"""What a press brings about is scrolled into view, whole where it fits, and said aloud."""

from collections.abc import Callable
from typing import Any

import pytest
from finders import wait_until
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from advocacy_trainer.course.reader import read_file
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.layouts import Card
from advocacy_trainer.ui.kit.remark import RemarkBox
from advocacy_trainer.ui.kit.reveal import Looking, reveal
from advocacy_trainer.ui.lesson.activities import play
from advocacy_trainer.ui.lesson.activities.activity import Activity
from advocacy_trainer.ui.lesson.page import LessonPage
from advocacy_trainer.ui.log.exports import ExportsPart
from advocacy_trainer.ui.log.page import LogPage
from advocacy_trainer.ui.practice_room.page import PracticeRoomPage
from advocacy_trainer.ui.shell import tour
from advocacy_trainer.ui.shell.preferences import SettingsPage
from advocacy_trainer.ui.shell.window import MainWindow

Make = Callable[..., MainWindow]
SIZES = [(1180, 760), (800, 600), (640, 480)]


def in_sight(result: QWidget, area: QScrollArea) -> bool:
    """Tell whether all of a widget is seen, or its beginning where it is taller than the view."""
    view = area.viewport()
    place = QRect(result.mapTo(area.widget(), QPoint(0, 0)), result.size())
    down = area.verticalScrollBar().value()
    if place.height() > view.height():
        return down <= place.top() < down + view.height() // 2
    return place.top() >= down and place.bottom() <= down + view.height()


def come_to_rest(application: QApplication) -> None:
    """Let the looks be over that bring a result into sight, and what they are after be laid out."""
    tour.settle(application)
    wait_until(lambda: not looking(), "the last look at a result")
    tour.settle(application)


def looking() -> bool:
    return any(top.findChildren(Looking) for top in QApplication.topLevelWidgets())


@pytest.mark.parametrize("height", [40, 250, 900])
@pytest.mark.parametrize("start", [0, 600, 5_000])
def test_it_scrolls_as_little_as_it_must(application: QApplication, height: int, start: int) -> None:
    area, inner = QScrollArea(), QWidget()
    column = QVBoxLayout(inner)
    above, result, below = QWidget(), QLabel("result"), QWidget()
    above.setFixedHeight(900)
    below.setFixedHeight(900)
    result.setFixedHeight(height)
    for part in (above, result, below):
        column.addWidget(part)
    result.hide()
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.resize(400, 300)
    area.show()
    application.processEvents()
    area.verticalScrollBar().setValue(start)
    result.show()
    reveal(result)
    come_to_rest(application)
    assert in_sight(result, area)
    seen = area.verticalScrollBar().value()
    reveal(result)
    come_to_rest(application)
    assert area.verticalScrollBar().value() == seen
    area.close()


def test_it_does_not_pull_back_one_who_scrolls_on(application: QApplication) -> None:
    area, inner = QScrollArea(), QWidget()
    inner.setFixedHeight(3_000)
    result = QLabel("result", inner)
    result.move(0, 2_000)
    area.setWidget(inner)
    area.resize(300, 300)
    area.show()
    application.processEvents()
    reveal(result)
    application.processEvents()
    bar = area.verticalScrollBar()
    bar.triggerAction(bar.SliderAction.SliderToMinimum)
    come_to_rest(application)
    assert bar.value() == 0
    area.close()


def lesson_with(window: MainWindow, kind: str) -> tuple[LessonPage, Activity[Any]]:
    page = window.open_page("lesson", {})
    assert isinstance(page, LessonPage)
    for entry in window.context.catalogue.lessons:
        lesson = read_file(window.context.lessons_dir / entry.file, entry.file).lesson
        for step in lesson.steps if lesson is not None else ():
            if any(block.kind == kind for block in step.blocks):
                held = next(block.id for block in step.blocks if block.kind == kind)
                page.restore({"lesson": entry.id, "step": step.id, "block": held})
                come_to_rest(window.context.application)
                found = [a for a in page.views[step.id].activities.values() if a.block.kind == kind]
                if found:
                    return page, found[0]
    raise LookupError(kind)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", ["choice", "order", "match", "spot", "sort", "rewrite"])
def test_feedback_is_where_one_looks(
    make_window: Make, application: QApplication, kind: str, size: tuple[int, int]
) -> None:
    window = make_window()
    window.resize(*size)
    try:
        page, activity = lesson_with(window, kind)
    except LookupError:
        pytest.skip(f"no lesson has a block of kind {kind}")
    play(activity, right=False, text="I came ten minutes late.")
    come_to_rest(application)
    bar = page.scroller.verticalScrollBar()
    bar.setValue(0)
    activity.check_and_show()
    come_to_rest(application)
    results = activity.results()
    assert results
    assert in_sight(results[-1], page.scroller)
    shown = [each for each in activity.findChildren(RemarkBox) if each.isVisible()]
    told = [card for card in activity.findChildren(CardButton) if card.remark]
    assert bool(shown or told) is (kind != "rewrite")


@pytest.mark.parametrize("size", SIZES)
def test_a_word_is_explained_where_one_looks(
    make_window: Make, application: QApplication, size: tuple[int, int]
) -> None:
    window = make_window()
    window.resize(*size)
    page = window.open_page("lesson", {})
    assert isinstance(page, LessonPage)
    found = 0
    for entry in window.context.catalogue.lessons[:6]:
        page.restore({"lesson": entry.id})
        come_to_rest(application)
        view = page.views[page.step]
        labels = [each for each in view.findChildren(QLabel) if each.text() == "Words on this page:"]
        if not labels:
            continue
        found += 1
        names = {term.word: term.id for term in view.terms.values()}
        words = [b for b in view.findChildren(QPushButton) if b.text() in names and b.isVisible()]
        page.scroller.ensureWidgetVisible(words[0])
        words[0].click()
        come_to_rest(application)
        assert view.meaning.isVisible()
        assert in_sight(view.meaning, page.scroller)
    assert found


@pytest.mark.parametrize("size", SIZES)
def test_a_tab_opens_where_one_looks(
    make_window: Make, application: QApplication, size: tuple[int, int]
) -> None:
    window = make_window()
    window.resize(*size)
    page = window.open_page("sandbox", {"new": True})
    assert isinstance(page, PracticeRoomPage)
    page.editor.set_text("Vi leverer synergi. " * 40)
    come_to_rest(application)
    for tab in page.panel.by_key.values():
        tab.handle.click()
        come_to_rest(application)
        assert in_sight(tab, page.panel.scroller), tab.accessibleName()
        assert tab.mapTo(window, QPoint(0, 0)).y() < window.height()


@pytest.mark.parametrize("size", SIZES)
def test_a_last_suggestion_is_where_one_looks(
    make_window: Make, application: QApplication, size: tuple[int, int]
) -> None:
    window = make_window(language="en")
    window.resize(*size)
    page = window.open_page("sandbox", {"new": True})
    assert isinstance(page, PracticeRoomPage)
    page.editor.insertPlainText("My card number is 4111 1111 1111 1111, said Bo!!!\n" * 12)
    come_to_rest(application)
    page.done()
    come_to_rest(application)
    assert page.advice.is_open
    assert in_sight(page.advice, page.panel.scroller)


@pytest.mark.parametrize("size", SIZES)
def test_a_file_is_shown_where_one_looks(
    make_window: Make, application: QApplication, size: tuple[int, int]
) -> None:
    window = make_window()
    tour.fill_with_samples(window.context)
    tour.settle(application)
    window.resize(*size)
    page = window.open_page("progress", {"part": "take"})
    assert isinstance(page, LogPage)
    come_to_rest(application)
    part = page.findChild(ExportsPart)
    assert part is not None
    for name, row in part.rows.items():
        if name == "certificate":  # it has a page of its own
            continue
        page.scroller.ensureWidgetVisible(row)
        row.click()
        come_to_rest(application)
        assert in_sight(part.preview, page.scroller)


@pytest.mark.parametrize("size", SIZES)
def test_the_question_before_erasing_is_where_one_looks(
    make_window: Make, application: QApplication, size: tuple[int, int]
) -> None:
    window = make_window()
    window.resize(*size)
    page = window.open_page("preferences", {"part": "data"})
    assert isinstance(page, SettingsPage)
    come_to_rest(application)
    erase = next(b for b in page.findChildren(QPushButton) if b.text() == "Erase …")
    page.scroller.ensureWidgetVisible(erase)
    erase.click()
    come_to_rest(application)
    (question,) = [card for card in page.findChildren(Card) if card.property("look") == "attention"]
    assert in_sight(question, page.scroller)


@pytest.mark.parametrize("size", SIZES)
def test_words_that_are_pointed_out_are_seen(
    make_window: Make, application: QApplication, size: tuple[int, int]
) -> None:
    window = make_window()
    window.resize(*size)
    page = window.open_page("sandbox", {"new": True})
    assert isinstance(page, PracticeRoomPage)
    page.editor.insertPlainText("A line of one's own.\n" * 60 + "The last one.")
    come_to_rest(application)
    bar = page.scroller.verticalScrollBar()
    for at, down in ((0, bar.maximum()), (len(page.editor.text()) - 9, 0), (600, bar.maximum())):
        bar.setValue(down)
        page.editor.select(at, at + 8)
        come_to_rest(application)
        place = page.editor.viewport().mapTo(page.scroller.widget(), page.editor.cursorRect().center())
        assert bar.value() <= place.y() <= bar.value() + page.scroller.viewport().height()


def test_the_question_before_a_text_is_deleted_is_where_one_looks(
    make_window: Make, application: QApplication
) -> None:
    window = make_window()
    tour.fill_with_samples(window.context)
    tour.settle(application)
    window.resize(800, 480)
    page = window.open_page("progress", {"part": "journal"})
    come_to_rest(application)
    deletes = [b for b in page.findChildren(QPushButton) if b.text() == "Delete" and b.isVisible()]
    assert deletes
    place = deletes[-1].mapTo(page.scroller.widget(), QPoint(0, deletes[-1].height()))
    page.scroller.verticalScrollBar().setValue(place.y() - page.scroller.viewport().height())
    deletes[-1].click()
    come_to_rest(application)
    kept = next(b for b in page.findChildren(QPushButton) if b.text() == "Keep it" and b.isVisible())
    card = kept.parentWidget()
    assert card is not None
    assert in_sight(card, page.scroller)
