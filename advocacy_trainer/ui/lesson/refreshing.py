"""Join the log and the lessons for a refresher: the question to ask, and where its answer goes."""

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from advocacy_trainer.course.model import Block, Recall
from advocacy_trainer.progress import recall
from advocacy_trainer.progress.plan import IfThen, if_thens
from advocacy_trainer.ui.lesson.session import LessonSession

if TYPE_CHECKING:
    from advocacy_trainer.ui.application import Context


class Asked(NamedTuple):
    """What comes back now: a question of a lesson with its session, or a plan of one's own."""

    lesson: str
    block: Block | None
    session: "RefreshSession | None"
    plan: IfThen | None


class RefreshSession(LessonSession):
    """A lesson's session in which answers are refreshers: the first try counts, unsaid."""

    typed_in = "refresher"

    def answered(self, block: Block, *, right: bool, answer: Sequence[int] = ()) -> None:
        """Write down the first answer as known or not yet; later tries are for the pleasure of it."""
        del answer
        if block.id in self._tries:
            return
        self._tries[block.id] = 1
        said: dict[str, Any] = {"rating": "got-it" if right else "not-yet"}
        if "variant" in block.attributes:
            said["variant"] = block.attributes["variant"]
        self._append("recall-answered", block=block, **said)

    def was_answered(self, block: Block) -> bool:
        """Tell whether the question was tried."""
        return block.id in self._tries


def next_asked(context: "Context", skipped: frozenset[tuple[str, str]] = frozenset()) -> Asked | None:
    """Return what to ask now, or None; what is no longer in the lessons is passed over.

    ``skipped`` were shown today and left unanswered; they count as asked.
    """
    plans = {(plan.lesson, plan.block): plan for plan in if_thens(context.cards)}
    now = dt.datetime.now().astimezone()
    today = recall.todays(context.log.events(), now)
    if len(skipped) >= today.allowed:
        return None
    for one in today.due:
        if (one.lesson, one.block) in skipped:
            continue
        if one.kind == "plan":
            plan = plans.get((one.lesson, one.block))
            if plan is not None:
                return Asked(one.lesson, None, None, plan)
            continue
        asked = _question(context, one.lesson, one.block)
        if asked is not None:
            return asked
    return None


def answer_plan(context: "Context", plan: IfThen, *, kept: bool) -> bool:
    """Write down how a plan goes; tell whether it is on disk."""
    said: dict[str, Any] = {"kept": "yes" if kept else "not-yet"}
    return context.note_down("plan-recalled", lesson=plan.lesson, block=plan.block, **said)


def _question(context: "Context", lesson_id: str, block_id: str) -> Asked | None:
    from advocacy_trainer.ui.lesson.opening import open_for

    entry = context.catalogue.find(lesson_id)
    if entry is None:
        return None
    opened = open_for(context, entry.file)
    if opened.lesson is None:
        return None
    asked = next((one for one in opened.lesson.blocks if one.id == block_id), None)
    block = question_of(context, lesson_id, asked) if asked is not None else None
    if block is None:
        return None
    seed = dt.datetime.now().astimezone().toordinal()  # the order of options changes from day to day
    return Asked(entry.title, block, RefreshSession(context, opened.lesson, seed, opened.words, {}), None)


def question_of(context: "Context", lesson: str, block: Block) -> Block | None:
    """Return the block that asks: a question of the lesson itself, or one wording of an objective."""
    if not isinstance(block.body, Recall):
        return block if block.has("recall") else None
    from advocacy_trainer.course.recalling import as_block, next_variant

    variant = next_variant(block.body, recall.asked_before(context.log.events(), lesson, block.id))
    return as_block(block.id, variant) if variant is not None else None
