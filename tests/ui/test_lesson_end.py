"""What stands after the last step of a lesson."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.frame.disclosure import Disclosure
from advocacy_trainer.ui.lesson.activities.choosing import PickActivity
from advocacy_trainer.ui.lesson.activities.drafting import DraftActivity
from advocacy_trainer.ui.lesson.page import DONE, LessonPage
from advocacy_trainer.ui.shell.window import MainWindow


def answers(page: LessonPage) -> PickActivity:
    found = page.views[page.step].activities["participation"]
    assert isinstance(found, PickActivity)
    return found


def shown(widget: QWidget) -> str:
    QApplication.processEvents()  # what was added is shown with the next event
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_after_a_no_the_end_thanks_and_proposes_nothing(make_window: Callable[..., MainWindow]) -> None:
    window = make_window()
    page = window.open_page("lesson", {"lesson": "core-01", "step": "answer"})
    assert isinstance(page, LessonPage)
    answers(page).cards.cards[0].click()
    page.step_on()
    proposed = page.views[DONE].findChildren(CardButton)
    assert [each.accessibleName() for each in proposed]
    page.step_back()
    answers(page).cards.cards[3].click()
    assert all("no" not in str(dict(event.data)) for event in window.context.stores.log.events())
    page.step_on()
    assert "Thank you for making up your mind." in shown(page.views[DONE])
    assert page.views[DONE].findChildren(CardButton) == [] or not proposed[0].isVisible()


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


def test_a_lesson_that_is_not_written_says_so(make_window: Callable[..., MainWindow]) -> None:
    page = make_window().open_page("lesson", {"lesson": "core-99", "step": ""})
    assert isinstance(page, LessonPage)
    assert "This lesson is not here yet" in shown(page)
    page.restore({"lesson": "../../etc/passwd"})
    assert "This lesson is not here yet" in shown(page)
