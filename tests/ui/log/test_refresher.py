"""What comes back: a plan, and a question of a lesson."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

from finders import labels, press
from log_events import ago

from advocacy_trainer.progress import recall
from advocacy_trainer.progress.log import Log
from advocacy_trainer.ui.shell.window import MainWindow


def test_a_plan_comes_back_and_two_buttons_answer_it(window: MainWindow, data: Path) -> None:
    window.open_page("refresher", {})
    page = window.page
    assert page is not None
    assert any("If det er fredag, then I will skrive tre linjer." in text for text in labels(page))
    press(page, "Got it")
    assert Log.open(data, read_only=True).events()[-1].data["kept"] == "yes"
    assert "That is all for today." in labels(page)


def test_a_question_comes_back_and_the_first_try_counts(
    data: Path, make_window: Callable[..., MainWindow]
) -> None:
    from advocacy_trainer.course.model import Choice
    from advocacy_trainer.ui.lesson.activities.choosing import ChoiceActivity
    from advocacy_trainer.ui.lesson.refreshing import next_asked

    window = make_window(data)
    question = _a_choice(window)
    with window.context.stores.log as log:
        log.take_in([ago(9, "activity-answered", *question, right=True, attempt=1, recall=True)])
        log.take_in([ago(1, "plan-recalled", "core-15", "my-plan", kept="yes")])
    window.open_page("refresher", {})
    page: Any = window.page
    assert isinstance(page.activity, ChoiceActivity)
    body = page.asked.block.body
    assert isinstance(body, Choice)
    wrong = next(number for number, option in enumerate(body.options) if not option.right)
    right = next(number for number, option in enumerate(body.options) if option.right)
    for number in (wrong, right):
        page.activity.card(number).click()
    answers = [event for event in window.context.stores.log.events() if event.kind == "recall-answered"]
    assert [event.data["rating"] for event in answers] == ["not-yet"]
    press(page, "Next")
    assert next_asked(window.context) is None
    assert recall.waiting(window.context.stores.log.events(), dt.datetime.now().astimezone()) == []


def _a_choice(window: MainWindow) -> tuple[str, str]:
    from advocacy_trainer.course.checker import open_lesson
    from advocacy_trainer.course.checks_content import Surroundings

    for entry in window.context.catalogue.lessons:
        lesson = open_lesson(window.context.lessons_dir, entry.file, Surroundings("en")).lesson
        assert lesson is not None
        for block in lesson.blocks:
            if block.kind == "choice" and block.has("recall"):
                return entry.id, block.id
    raise AssertionError("no lesson holds a choice that comes back")
