"""Every kind of block as the person meets it: a new kind is one record in ``SHOWN``.

``make_activity`` gives the widget of a block, ``lay`` its piece of paper, ``play`` answers it. ``activity``
holds what all widgets are, ``choosing`` choice, pick and checklist, ``ordering`` order, ``matching``
match, ``sorting`` sort, ``finding`` gap and spot, ``writing`` rewrite, reflect, card, plan and
confidence, ``drafting`` draft and complete, ``thread`` the thread, ``remembering`` the free question
of a refresher, ``story`` the scenario, and ``reading`` what is only read; ``playing`` how each is answered.
"""

from typing import TYPE_CHECKING, Any

from advocacy_trainer.course import model
from advocacy_trainer.course.model import Block
from advocacy_trainer.ui.lesson import paper_blocks as paper
from advocacy_trainer.ui.lesson.activities import playing
from advocacy_trainer.ui.lesson.activities.activity import Activity
from advocacy_trainer.ui.lesson.activities.choosing import ChecklistActivity, ChoiceActivity, PickActivity
from advocacy_trainer.ui.lesson.activities.drafting import CompleteActivity, DraftActivity
from advocacy_trainer.ui.lesson.activities.finding import GapActivity, SpotActivity
from advocacy_trainer.ui.lesson.activities.matching import MatchActivity
from advocacy_trainer.ui.lesson.activities.ordering import OrderActivity
from advocacy_trainer.ui.lesson.activities.reading import (
    AsideReading,
    BeforeAfterReading,
    ExampleReading,
    VoicesReading,
)
from advocacy_trainer.ui.lesson.activities.remembering import FreeActivity
from advocacy_trainer.ui.lesson.activities.shown_kind import SampleAnswer, ShownKind
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
from advocacy_trainer.ui.lesson.paper_blocks import Laid

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.context import Context
    from advocacy_trainer.ui.lesson.session import LessonSession

SHOWN: dict[str, ShownKind[Any, Any]] = {
    "choice": ShownKind(model.Choice, ChoiceActivity, paper.lay_choice, playing.play_choice, False),
    "pick": ShownKind(model.Pick, PickActivity, paper.lay_choice, playing.play_pick, True),
    "card": ShownKind(model.FillInCard, CardActivity, paper.lay_card, playing.play_card, True),
    "order": ShownKind(model.Order, OrderActivity, paper.lay_order, playing.play_order, False),
    "match": ShownKind(model.Match, MatchActivity, paper.lay_match, playing.play_match, False),
    "sort": ShownKind(model.Sort, SortActivity, paper.lay_sort, playing.play_sort, False),
    "gap": ShownKind(model.Gap, GapActivity, paper.lay_gap, playing.play_gap, True),
    "before-after": ShownKind(
        model.BeforeAfter, BeforeAfterReading, paper.lay_before_after, playing.only_read, None
    ),
    "spot": ShownKind(model.Spot, SpotActivity, paper.lay_spot, playing.play_spot, True),
    "rewrite": ShownKind(model.Rewrite, RewriteActivity, paper.lay_rewrite, playing.play_written, True),
    "scenario": ShownKind(model.Scenario, ScenarioActivity, paper.lay_scenario, playing.play_scenario, False),
    "voices": ShownKind(model.Voices, VoicesReading, paper.lay_voices, playing.only_read, None),
    "reflect": ShownKind(model.Reflect, ReflectActivity, paper.lay_reflect, playing.play_reflect, None),
    "plan": ShownKind(model.Plan, PlanActivity, paper.lay_plan, playing.play_plan, True),
    "confidence": ShownKind(model.Confidence, ConfidenceActivity, None, playing.play_confidence, True),
    "checklist": ShownKind(model.Checklist, ChecklistActivity, paper.lay_checklist, playing.play_pick, True),
    "example": ShownKind(model.ExamplePost, ExampleReading, paper.lay_example, playing.only_read, None),
    "note": ShownKind(model.Aside, AsideReading, paper.lay_aside, playing.only_read, None),
    "tip": ShownKind(model.Aside, AsideReading, paper.lay_aside, playing.only_read, None),
    "law": ShownKind(model.Aside, AsideReading, paper.lay_aside, playing.only_read, None),
    "story": ShownKind(model.Aside, AsideReading, paper.lay_aside, playing.only_read, None),
    "draft": ShownKind(model.Draft, DraftActivity, paper.lay_draft, playing.play_written, True),
    "complete": ShownKind(model.Complete, CompleteActivity, paper.lay_complete, playing.play_complete, True),
    "thread": ShownKind(model.Thread, ThreadActivity, paper.lay_thread, playing.play_thread, True),
    "free": ShownKind(model.Free, FreeActivity, None, playing.play_free, None),
}
"""Every kind a lesson shows, and ``free``, a question of a recall; how sure one feels stands on no paper."""


def make_activity(context: "Context", session: "LessonSession", block: Block) -> Activity[Any]:
    """Return the widget of a block; raise TypeError where its body is not of its kind."""
    kind = _kind_of(block)
    activity: Activity[Any] = kind.widget(context, session, block, block.body)
    return activity


def lay(block: Block) -> Laid | None:
    """Lay a block out for pen and paper; None where it stands on no paper."""
    kind = _kind_of(block)
    return None if kind.lay is None else kind.lay(block.body)


def play(activity: Activity[Any], *, right: bool, text: str = "…") -> None:
    """Give an activity the answer the lesson looks for, or another; ``text`` is written where one writes."""
    SHOWN[activity.block.kind].play(activity, SampleAnswer(right, text))


def _kind_of(block: Block) -> ShownKind[Any, Any]:
    kind = SHOWN[block.kind]
    if not isinstance(block.body, kind.body):
        raise TypeError(f"a {block.kind} holds a {type(block.body).__name__}")
    return kind
