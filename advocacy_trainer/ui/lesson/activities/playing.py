"""Answer an activity through its own widgets, as a person would: for the tour and the tests.

One function for each type of activity, named in the registry of ``activities``. Where nothing is right or
wrong it chooses or writes something.
"""

from typing import Any

from advocacy_trainer.course.placeholders import fill
from advocacy_trainer.ui.lesson.activities.activity import Activity
from advocacy_trainer.ui.lesson.activities.choosing import ChecklistActivity, ChoiceActivity, PickActivity
from advocacy_trainer.ui.lesson.activities.drafting import CompleteActivity, DraftActivity
from advocacy_trainer.ui.lesson.activities.finding import GapActivity, SpotActivity
from advocacy_trainer.ui.lesson.activities.matching import MatchActivity
from advocacy_trainer.ui.lesson.activities.ordering import OrderActivity
from advocacy_trainer.ui.lesson.activities.remembering import FreeActivity
from advocacy_trainer.ui.lesson.activities.shown_kind import SampleAnswer
from advocacy_trainer.ui.lesson.activities.sorting import SortActivity
from advocacy_trainer.ui.lesson.activities.story import ScenarioActivity
from advocacy_trainer.ui.lesson.activities.thread import ThreadActivity
from advocacy_trainer.ui.lesson.activities.writing import (
    CardActivity,
    ConfidenceActivity,
    PlanActivity,
    ReflectActivity,
    RewriteActivity,
)

NOTHING_LIKE_IT = "qqqq"


def only_read(_activity: Activity[Any], _answer: SampleAnswer) -> None:
    """Do nothing: there is nothing to answer."""


def play_pick(activity: PickActivity | ChecklistActivity, answer: SampleAnswer) -> None:
    """Press the first option, or the last."""
    activity.cards.cards[0 if answer.right else -1].click()


def play_spot(activity: SpotActivity, answer: SampleAnswer) -> None:
    """Mark every place, or all but the first."""
    spans = [(span.start, span.end) for span in activity.body.spans]
    activity.text.marks = spans if answer.right else spans[1:]
    activity.text.draw()
    activity.button.click()


def play_free(activity: FreeActivity, answer: SampleAnswer) -> None:
    """Write from memory, look at the model, and say how it went."""
    activity.editor.put(answer.text)
    activity.compare.click()
    (activity.yes if answer.right else activity.no).click()


def play_written(activity: RewriteActivity | DraftActivity, answer: SampleAnswer) -> None:
    """Write, and compare."""
    activity.editor.put(answer.text)
    activity.compare.click()


def play_complete(activity: CompleteActivity, answer: SampleAnswer) -> None:
    """Write and compare in every round."""
    for number, editor in enumerate(activity.editors):
        if number:
            activity.open_round(number)
        editor.put(answer.text)
        activity.compare(number)


def play_reflect(activity: ReflectActivity, answer: SampleAnswer) -> None:
    """Write, and keep it."""
    activity.editor.put(answer.text)
    activity.commit()


def play_card(activity: CardActivity, answer: SampleAnswer) -> None:
    """Fill in the first line, and keep the card."""
    next(iter(activity.fields.values())).put(answer.text)
    activity.keep()


def play_plan(activity: PlanActivity, _answer: SampleAnswer) -> None:
    """Keep the plan as its starters have it."""
    activity.keep()


def play_confidence(activity: ConfidenceActivity, _answer: SampleAnswer) -> None:
    """Move the slider."""
    activity.slider.setValue(4)


def play_choice(activity: ChoiceActivity, answer: SampleAnswer) -> None:
    """Choose the right options, or the first wrong one."""
    body = activity.body
    wanted = [index for index, option in enumerate(body.options) if option.right == answer.right]
    if not activity.several:
        activity.card(wanted[0]).click()
        return
    if not answer.right:
        wanted = wanted[:1]
    for index in range(len(body.options)):
        if (index in wanted) != activity.card(index).isChecked():
            activity.card(index).click()
    if activity.button is not None:
        activity.button.click()


def play_thread(activity: ThreadActivity, answer: SampleAnswer) -> None:
    """Answer every comment, or leave every one."""
    thread = activity.talk
    for number, view in enumerate(thread.views):
        if number:
            thread.step_on()
        view.open()
        if answer.right:
            view.editor.put(answer.text)
            view.act("answered")
        else:
            view.act("left")


def play_order(activity: OrderActivity, answer: SampleAnswer) -> None:
    """Press everything in its order, or in the mirrored one."""
    activity.begin_again()
    wanted = list(range(len(activity.body.items)))
    for item in wanted if answer.right else reversed(wanted):
        activity.cards.cards[activity.order.index(item)].click()


def play_match(activity: MatchActivity, answer: SampleAnswer) -> None:
    """Pair everything, or shift every pair by one."""
    while activity.go_back():
        pass
    count = len(activity.body.pairs)
    for left in range(count):
        activity.cards.cards[activity.card_of(left if answer.right else (left + 1) % count)].click()
        activity.go_on()


def play_sort(activity: SortActivity, answer: SampleAnswer) -> None:
    """Place every case, or every other one wrongly."""
    while activity.go_back():
        pass
    for index in activity.pieces:
        wanted = activity.body.cases[index].group
        if not answer.right and index % 2 == 0:
            wanted = (wanted + 1) % len(activity.body.groups)
        activity.cards.cards[wanted].click()
        activity.go_on()


def play_gap(activity: GapActivity, answer: SampleAnswer) -> None:
    """Write an accepted word, or one that is none."""
    body = activity.body
    accepted = next(each.accepted[0] for each in body.answers if not each.near)
    activity.field.setText(fill(accepted, activity.session.placeholders) if answer.right else NOTHING_LIKE_IT)
    activity.button.click()


def play_scenario(activity: ScenarioActivity, answer: SampleAnswer) -> None:
    """Walk to a good end, or, for a wrong answer, to one that asks to try again if there is one."""
    body = activity.body
    activity.begin_again()
    scenes = {scene.id: scene for scene in body.scenes}
    ends = {scene.end for scene in body.scenes}
    wanted = "fine" if answer.right or "retry" not in ends else "retry"
    waiting: list[tuple[str, list[int]]] = [(body.scenes[0].id, [])]
    seen: set[str] = set()
    while waiting:
        here, way = waiting.pop(0)
        if scenes[here].end == wanted:
            for choice in way:
                activity.ways[choice].click()
            return
        if here not in seen:
            seen.add(here)
            waiting += [(each.to, [*way, index]) for index, each in enumerate(scenes[here].ways)]
