"""The path: chapters with a picture, what is behind folded away, one card, and rows pressed anywhere."""

from collections.abc import Callable

import pytest
from finders import settle, wait_until
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.chunked import finish_all
from advocacy_trainer.ui.lesson.chapter import Chapter, TrackRow
from advocacy_trainer.ui.lesson.path import LessonsPage
from advocacy_trainer.ui.lesson.path_row import NextOnPath, PathRow
from advocacy_trainer.ui.shell.window import MainWindow

Make = Callable[..., MainWindow]
FIRST = ("core-01", "core-02", "core-03")


def path_of(window: MainWindow, done: tuple[str, ...] = ()) -> LessonsPage:
    for lesson in done:
        window.context.stores.log.append("lesson-done", lesson=lesson, criterion="last-step")
    page = window.open_page("lessons", {})
    assert isinstance(page, LessonsPage)
    finish_all(window)
    settle()
    return page


def chapter(page: LessonsPage, name: str) -> Chapter:
    return next(each for each in page.findChildren(Chapter) if each.name == name)


def test_a_chapter_gone_through_is_a_row_until_it_is_asked_for_again(make_window: Make) -> None:
    window = make_window()
    page = path_of(window, FIRST)
    first = chapter(page, "quarter")
    assert not first.is_open
    assert first.findChildren(PathRow) == []
    assert all(chapter(page, other).is_open for other in ("small-steps", "write-yourself"))
    assert first.height() < 120
    first.toggle.click()
    settle()
    assert len(first.findChildren(PathRow)) == 3
    assert first.toggle.accessibleName().endswith("The first three")
    page.restore(page.place())
    assert first.is_open, "what stands stays as it is"
    window.choose("language", "da")
    wait_until(lambda: window.page is not page)
    finish_all(window)
    anew = window.page
    assert isinstance(anew, LessonsPage)
    assert chapter(anew, "quarter").is_open
    chapter(anew, "quarter").toggle.click()
    settle()
    assert chapter(anew, "quarter").findChildren(PathRow) == []


def test_a_chapter_that_was_open_folds_once_it_is_gone_through(make_window: Make) -> None:
    window = make_window()
    assert chapter(path_of(window, FIRST[:2]), "quarter").is_open
    assert not chapter(path_of(window, FIRST[2:]), "quarter").is_open


@pytest.mark.parametrize("language", ["da", "en"])
def test_the_next_lesson_is_the_one_card_and_every_chapter_has_a_picture_that_says_what_it_shows(
    make_window: Make, language: str
) -> None:
    page = path_of(make_window(language=language), FIRST[:2])
    following = page.findChildren(NextOnPath)
    assert len(following) == 1
    titles = [each for each in following[0].findChildren(QLabel) if each.property("heading") == 3]
    assert titles[0].height() < 2 * titles[0].fontMetrics().lineSpacing(), "its title stands on one line"
    seen = [each.art.accessibleName() for each in page.findChildren(Chapter) if each.art is not None]
    assert len(set(seen)) == 3
    assert all(len(words) > 20 for words in seen)


def test_a_row_is_pressed_anywhere(make_window: Make) -> None:
    window = make_window()
    page = path_of(window)
    row = next(each for each in page.findChildren(PathRow) if each.accessibleName().startswith("People at"))
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(row.width() - 3, row.height() - 3))
    assert window.page_name == "lesson"


def test_a_track_is_unfolded_by_its_row(make_window: Make) -> None:
    page = path_of(make_window())
    tone = next(each for each in page.findChildren(TrackRow) if each.name == "tone")
    before = tone.row.accessibleName()
    tone.row.click()
    settle()
    assert len(tone.findChildren(PathRow)) == 5
    assert tone.row.accessibleName() != before
    tone.row.click()
    settle()
    assert tone.findChildren(PathRow) == []
    assert tone.row.accessibleName() == before


@pytest.mark.parametrize(
    ("size", "scale"), [((800, 600), 100), ((800, 600), 200), ((1180, 760), 150), ((1920, 1080), 100)]
)
def test_nothing_on_the_path_is_cut_off(make_window: Make, size: tuple[int, int], scale: int) -> None:
    window = make_window(text_scale=scale)
    window.resize(*size)
    page = path_of(window, FIRST)
    chapter(page, "quarter").toggle.click()
    page.findChildren(TrackRow)[0].row.click()
    settle()
    assert page.scroller.horizontalScrollBar().maximum() == 0
    beyond = page.scroller.viewport().width()
    for part in [*page.findChildren(QLabel), *page.findChildren(CardButton)]:
        if part.isVisibleTo(page) and part.hasHeightForWidth():
            assert part.height() >= part.heightForWidth(part.width()), part
            assert part.mapTo(page, QPoint(part.width(), 0)).x() <= beyond, part


def test_a_track_beside_the_path_says_what_it_is_about_when_it_is_opened(make_window: Make) -> None:
    page = path_of(make_window())
    rows = page.findChildren(TrackRow)
    abouts = {track.id: track.about for track in page.context.catalogue.tracks}
    lowest = rows[-1].mapTo(page, QPoint(0, rows[-1].height())).y()
    assert lowest <= page.scroller.height(), "the path leads; all that stands beside it is in sight"
    for row in rows:
        assert abouts[row.name] in row.row.accessibleName()
        assert not [one for one in row.findChildren(QLabel) if one.isVisible()], (
            "closed it names itself alone"
        )
    rows[0].row.click()
    settle()
    assert abouts[rows[0].name] in [one.text() for one in rows[0].findChildren(QLabel) if one.isVisible()]
