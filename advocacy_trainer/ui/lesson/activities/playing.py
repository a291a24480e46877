"""Answer an activity through its own widgets, as a person would: for the tour and the tests.

``play(activity, right=True)`` gives the answer the lesson looks for;
``right=False`` one that is not. Where nothing is right or wrong it chooses or
writes something.
"""

from advocacy_trainer.course.model import Choice, Gap, Match, Order, Scenario, Sort
from advocacy_trainer.course.placeholders import fill
from advocacy_trainer.ui.lesson.activities.activity import Activity
from advocacy_trainer.ui.lesson.activities.arranging import MatchActivity, OrderActivity, SortActivity
from advocacy_trainer.ui.lesson.activities.choosing import ChecklistActivity, ChoiceActivity, PickActivity
from advocacy_trainer.ui.lesson.activities.drafting import CompleteActivity, DraftActivity
from advocacy_trainer.ui.lesson.activities.finding import GapActivity, SpotActivity
from advocacy_trainer.ui.lesson.activities.remembering import FreeActivity
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


def play(activity: Activity, *, right: bool, text: str = "…") -> None:
    """Answer ``activity``; ``text`` is what is written where one writes."""
    match activity:
        case ChoiceActivity():
            _choose(activity, right=right)
        case PickActivity():
            activity.options[0 if right else -1].mark.click()
        case ChecklistActivity():
            activity.options[0 if right else -1].mark.click()
        case OrderActivity():
            _order(activity, right=right)
        case MatchActivity():
            _match(activity, right=right)
        case SortActivity():
            _sort(activity, right=right)
        case GapActivity():
            _fill_gap(activity, right=right)
        case SpotActivity():
            spans = [(span.start, span.end) for span in activity.body.spans]
            activity.text.marks = spans if right else spans[1:]
            activity.text.draw()
            activity.button.click()
        case ScenarioActivity():
            _walk(activity, right=right)
        case ThreadActivity():
            _answer_thread(activity, right=right, text=text)
        case FreeActivity():
            activity.editor.put(text)
            activity.compare.click()
            (activity.yes if right else activity.no).click()
        case _:
            _write(activity, text)


def _write(activity: Activity, text: str) -> None:
    match activity:
        case RewriteActivity() | DraftActivity():
            activity.editor.put(text)
            activity.compare.click()
        case CompleteActivity():
            for number, editor in enumerate(activity.editors):
                if number:
                    activity.open_round(number)
                editor.put(text)
                activity.compare(number)
        case ReflectActivity():
            activity.editor.put(text)
            activity.commit()
        case CardActivity():
            next(iter(activity.fields.values())).put(text)
            activity.keep()
        case PlanActivity():
            activity.keep()
        case ConfidenceActivity():
            activity.slider.setValue(4)
        case _:
            pass  # only read


def _choose(activity: ChoiceActivity, *, right: bool) -> None:
    body = activity.block.body
    assert isinstance(body, Choice)  # noqa: S101 - the registry gives this body
    wanted = [index for index, option in enumerate(body.options) if option.right == right]
    if not activity.several or not right:
        wanted = wanted[:1]
    for index, option in activity.options.items():
        if (index in wanted) != option.chosen and (activity.several or index in wanted):
            option.mark.click()
    activity.button.click()


def _answer_thread(activity: ThreadActivity, *, right: bool, text: str) -> None:
    """Answer every comment, or leave every one."""
    for number, view in enumerate(activity.views):
        if number:
            activity.step_on()
        view.open()
        if right:
            view.editor.put(text)
            view.act("answered")
        else:
            view.act("left")


def _order(activity: OrderActivity, *, right: bool) -> None:
    body = activity.block.body
    assert isinstance(body, Order)  # noqa: S101 - the registry gives this body
    wanted = list(range(len(body.items)))
    if not right:
        wanted.reverse()
    for place, item in enumerate(wanted):
        for here in range(activity.sequence.index(item), place, -1):
            activity.buttons[here][0].click()
    activity.check()


def _match(activity: MatchActivity, *, right: bool) -> None:
    body = activity.block.body
    assert isinstance(body, Match)  # noqa: S101 - the registry gives this body
    count = len(body.pairs)
    for left, picker in enumerate(activity.pickers):
        picker.head.click()
        picker.rows[left if right else (left + 1) % count].click()
    activity.button.click()


def _sort(activity: SortActivity, *, right: bool) -> None:
    body = activity.block.body
    assert isinstance(body, Sort)  # noqa: S101 - the registry gives this body
    for index, group in activity.groups.items():
        wanted = body.cases[index].group
        if not right and index % 2 == 0:
            wanted = (wanted + 1) % len(body.groups)
        group.button(wanted).click()
    activity.button.click()


def _fill_gap(activity: GapActivity, *, right: bool) -> None:
    body = activity.block.body
    assert isinstance(body, Gap)  # noqa: S101 - the registry gives this body
    accepted = next(answer.accepted[0] for answer in body.answers if not answer.near)
    activity.field.setText(fill(accepted, activity.session.placeholders) if right else NOTHING_LIKE_IT)
    activity.button.click()


def _walk(activity: ScenarioActivity, *, right: bool) -> None:
    """Walk to a good end, or, for a wrong answer, to one that asks to try again if there is one."""
    body = activity.block.body
    assert isinstance(body, Scenario)  # noqa: S101 - the registry gives this body
    activity.begin_again()
    scenes = {scene.id: scene for scene in body.scenes}
    ends = {scene.end for scene in body.scenes}
    wanted = "fine" if right or "retry" not in ends else "retry"
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
