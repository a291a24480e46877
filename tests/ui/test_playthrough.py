"""Every activity of every lesson, in both languages, answered right and wrong through the real widgets."""

from collections.abc import Callable

import pytest
from finders import wait_until
from PySide6.QtWidgets import QApplication

from advocacy_trainer.course.catalogue import load
from advocacy_trainer.resources import lessons_dir
from advocacy_trainer.ui.lesson.activities import play
from advocacy_trainer.ui.lesson.page import DONE, LessonPage
from advocacy_trainer.ui.shell.window import MainWindow

MARKED = ("choice", "order", "match", "sort", "gap", "spot")
LESSONS = [
    pytest.param(lang, entry.id, id=f"{lang}-{entry.id}")
    for lang in ("da", "en")
    for entry in load(lessons_dir(), lang).lessons
]


@pytest.mark.parametrize(("lang", "lesson"), LESSONS)
def test_a_lesson_is_played_through(
    make_window: Callable[..., MainWindow], application: QApplication, lang: str, lesson: str
) -> None:
    window = make_window(None, language=lang)
    page = window.open_page("lesson", {"lesson": lesson, "step": ""})
    assert isinstance(page, LessonPage)
    assert page.lesson is not None, "the lesson is kept out"
    while page.step != DONE:
        for activity in list(page.views[page.step].activities.values()):
            for right in (False, True):
                before = len(window.context.stores.log.events())
                play(activity, right=right)
                if activity.block.kind in MARKED:
                    event = window.context.stores.log.events()[-1]
                    assert len(window.context.stores.log.events()) == before + 1
                    assert event.block == activity.block.id
                    assert event.data["right"] is right, (activity.block.id, right)
        across = page.scroller.horizontalScrollBar()
        wait_until(lambda across=across: across.maximum() == 0)  # at rest: a bar that has come narrows it
        page.step_on()
    kinds = [event.kind for event in window.context.stores.log.events()]
    assert kinds[-1] == "lesson-done"
    assert kinds.count("step-done") == len(page.lesson.steps)
