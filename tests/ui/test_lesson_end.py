"""What stands after the last step of a lesson."""

from collections.abc import Callable

import pytest
from finders import press, settle, shown, wait_until
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from advocacy_trainer.ui.kit.frame.disclosure import Disclosure
from advocacy_trainer.ui.lesson.activities.choosing import PickActivity
from advocacy_trainer.ui.lesson.activities.drafting import DraftActivity
from advocacy_trainer.ui.lesson.done_view import DoneView
from advocacy_trainer.ui.lesson.page import DONE, LessonPage
from advocacy_trainer.ui.shell.window import MainWindow


def answers(page: LessonPage) -> PickActivity:
    found = page.views[page.step].activities["participation"]
    assert isinstance(found, PickActivity)
    return found


def test_after_a_no_the_end_thanks_and_proposes_nothing(make_window: Callable[..., MainWindow]) -> None:
    window = make_window()
    page = window.open_page("lesson", {"lesson": "core-01", "step": "answer"})
    assert isinstance(page, LessonPage)
    answers(page).cards.cards[0].click()
    page.step_on()
    assert page.next_button.text() == "Take it now"
    assert page.next_button.property("look") == "primary"
    assert "What holds me back · about" in shown(page)
    page.step_back()
    assert page.home_button.isHidden()
    answers(page).cards.cards[3].click()
    assert all("no" not in str(dict(event.data)) for event in window.context.stores.log.events())
    page.step_on()
    assert "Thank you for considering it." in shown(page.views[DONE])
    assert page.next_button.text() == "Home"
    assert page.home_button.isHidden()
    assert "If you feel like going on" not in shown(page)


def written_in(window: MainWindow, text: str) -> LessonPage:
    """Write a text in a lesson that asks for one, and go to its end."""
    page = window.open_page("lesson", {"lesson": "core-08", "step": "first"})
    assert isinstance(page, LessonPage)
    draft = next(each for each in page.views["first"].activities.values() if isinstance(each, DraftActivity))
    draft.editor.put(text)
    while page.step != DONE:
        page.step_on()
    return page


@pytest.mark.parametrize("saved", [True, False])
def test_the_end_holds_what_was_written_closed_where_others_use_the_login(
    make_window: Callable[..., MainWindow], saved: bool
) -> None:
    window = make_window() if saved else make_window(None)
    page = window.open_page("lesson", {"lesson": "core-08", "step": "first"})
    assert isinstance(page, LessonPage)
    page.show_step(DONE)
    assert page.views[DONE].findChildren(Disclosure) == [], "nothing written leaves no frame"
    assert "You wrote this" not in shown(page.views[DONE])
    page.show_step("first")
    view = page.views["first"]
    draft = next(each for each in view.activities.values() if isinstance(each, DraftActivity))
    draft.editor.put("The kettle was on when I came in at six.")
    while page.step != DONE:
        page.step_on()
    end = page.views[DONE]
    assert ("The kettle was on" in shown(end)) is saved
    if not saved:
        closed = end.findChild(Disclosure)
        assert isinstance(closed, Disclosure)
        closed.toggle.click()
        assert "The kettle was on" in shown(end)


@pytest.mark.parametrize(
    ("written", "headline"),
    [
        ("", "You have been through the lesson"),
        ("Kettle, six.", "You have been through the lesson"),
        ("The kettle was on when I came in.", "Now you have a sentence of your own."),
        ("The kettle was on. Nobody had come yet, e.g. me.", "Now you have two sentences of your own."),
        ("It was early. " * 9, "Now you have a text of your own."),
    ],
)
def test_the_headline_says_what_is_hers(
    make_window: Callable[..., MainWindow], written: str, headline: str
) -> None:
    page = written_in(make_window(), written)
    assert page.views[DONE].heading.text() == headline


def test_where_others_use_the_login_the_headline_tells_nothing(
    make_window: Callable[..., MainWindow],
) -> None:
    page = written_in(make_window(None), "The kettle was on when I came in.")
    assert page.views[DONE].heading.text() == "You have been through the lesson"


def test_the_end_leads_to_the_next_lesson_and_home_stays_beside(
    make_window: Callable[..., MainWindow],
) -> None:
    window = make_window()
    page = window.open_page("lesson", {"lesson": "core-01", "step": "answer"})
    assert isinstance(page, LessonPage)
    while page.step != DONE:
        page.step_on()
    page.next_button.click()
    wait_until(lambda: page.lesson is not None and page.lesson.head.id == "core-02")
    assert page.home_button.isHidden()
    page.show_step(DONE)
    page.home_button.click()
    assert window.page_name == "home"


@pytest.mark.parametrize("size", [(1180, 760), (800, 600)])
def test_the_end_has_one_primary_and_the_rest_is_quiet_and_in_line(
    make_window: Callable[..., MainWindow], size: tuple[int, int]
) -> None:
    window = make_window()
    window.resize(*size)
    page = written_in(window, "The kettle was on when I came in.")
    settle(8)
    shown_buttons = [each for each in page.findChildren(QPushButton) if each.isVisible()]
    assert [each for each in shown_buttons if each.property("look") == "primary"] == [page.next_button]
    assert not [each for each in shown_buttons if not each.property("look")], "nothing is tinted beside it"
    assert page.offer is not None
    said, words = page.offer.title, page.views[DONE].heading
    assert said.mapTo(page, QPoint(0, 0)).x() == words.mapTo(page, QPoint(0, 0)).x()
    press(page, "Back to the last step")
    assert page.step != DONE


@pytest.mark.parametrize(
    ("lesson", "seen"), [("core-01", "four speech bubbles"), ("core-07", "Eight"), ("tone-03", "tangle")]
)
def test_a_lesson_ends_with_its_picture(
    make_window: Callable[..., MainWindow], lesson: str, seen: str
) -> None:
    page = make_window().open_page("lesson", {"lesson": lesson, "step": DONE})
    assert isinstance(page, LessonPage)
    view = page.views[DONE]
    assert isinstance(view, DoneView)
    assert view.art is not None
    assert seen.lower() in view.art.accessibleName().lower()
    settle()
    assert not view.art.isHidden()
    page.window().resize(800, 600)
    QApplication.processEvents()
    assert view.art.isHidden()


@pytest.mark.parametrize(("size", "scale"), [((800, 600), 100), ((800, 600), 200), ((1180, 760), 150)])
def test_nothing_at_the_end_is_cut_off(
    make_window: Callable[..., MainWindow], size: tuple[int, int], scale: int
) -> None:
    window = make_window(text_scale=scale)
    window.resize(*size)
    page = written_in(window, "The kettle was on when I came in. Nobody had come yet.")
    page.show_step(DONE)
    settle(8)
    assert page.scroller.horizontalScrollBar().maximum() == 0
    for label in page.findChildren(QLabel):
        if label.isVisibleTo(page) and label.hasHeightForWidth():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
            word = max(
                (label.fontMetrics().horizontalAdvance(each) for each in label.text().split()), default=0
            )
            assert "<" in label.text() or label.width() >= word, label.text()


def test_a_lesson_that_is_not_written_says_so(make_window: Callable[..., MainWindow]) -> None:
    page = make_window().open_page("lesson", {"lesson": "core-99", "step": ""})
    assert isinstance(page, LessonPage)
    assert "This lesson is not here yet" in shown(page)
    page.restore({"lesson": "../../etc/passwd"})
    assert "This lesson is not here yet" in shown(page)
