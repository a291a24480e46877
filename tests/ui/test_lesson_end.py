"""What stands after the last step of a lesson."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QLabel, QWidget

from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.lesson.activities.choosing import PickActivity
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


def test_a_lesson_that_is_not_written_says_so(make_window: Callable[..., MainWindow]) -> None:
    page = make_window().open_page("lesson", {"lesson": "core-99", "step": ""})
    assert isinstance(page, LessonPage)
    assert "This lesson is not here yet" in shown(page)
    page.restore({"lesson": "../../etc/passwd"})
    assert "This lesson is not here yet" in shown(page)
