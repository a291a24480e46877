"""The blocks of a lesson as real widgets: one class for each kind.

``make_activity`` gives the widget of a block; ``activity`` holds what they all
are, ``choosing`` choice, pick and checklist, ``arranging`` order, match and
sort, ``finding`` gap and spot, ``writing`` rewrite, reflect, card, plan and
confidence, ``drafting`` draft and complete, ``thread`` the thread, ``remembering`` the free question
of a refresher, ``story`` the scenario, and ``reading`` what is only read.
"""

from typing import TYPE_CHECKING

from advocacy_trainer.course.model import Block
from advocacy_trainer.ui.lesson.activities.activity import Activity
from advocacy_trainer.ui.lesson.activities.arranging import MatchActivity, OrderActivity, SortActivity
from advocacy_trainer.ui.lesson.activities.choosing import ChecklistActivity, ChoiceActivity, PickActivity
from advocacy_trainer.ui.lesson.activities.drafting import CompleteActivity, DraftActivity
from advocacy_trainer.ui.lesson.activities.finding import GapActivity, SpotActivity
from advocacy_trainer.ui.lesson.activities.reading import (
    AsideReading,
    BeforeAfterReading,
    ExampleReading,
    VoicesReading,
)
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

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.context import Context
    from advocacy_trainer.ui.lesson.session import LessonSession

WIDGETS: dict[str, type[Activity]] = {
    "choice": ChoiceActivity,
    "pick": PickActivity,
    "card": CardActivity,
    "order": OrderActivity,
    "match": MatchActivity,
    "sort": SortActivity,
    "gap": GapActivity,
    "before-after": BeforeAfterReading,
    "spot": SpotActivity,
    "rewrite": RewriteActivity,
    "scenario": ScenarioActivity,
    "voices": VoicesReading,
    "reflect": ReflectActivity,
    "plan": PlanActivity,
    "confidence": ConfidenceActivity,
    "checklist": ChecklistActivity,
    "example": ExampleReading,
    "note": AsideReading,
    "tip": AsideReading,
    "law": AsideReading,
    "story": AsideReading,
    "draft": DraftActivity,
    "complete": CompleteActivity,
    "thread": ThreadActivity,
    "free": FreeActivity,
}
"""Every kind but trainer and recall, which no lesson shows; ``free`` is a question of a recall."""


def make_activity(context: "Context", session: "LessonSession", block: Block) -> Activity:
    """Return the widget of a block."""
    return WIDGETS[block.kind](context, session, block)
