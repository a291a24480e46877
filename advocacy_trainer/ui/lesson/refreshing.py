"""Join the log and the lessons for a refresher: the question to ask, and where its answer goes."""

import datetime as dt
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from advocacy_trainer.course.model import Block, Recall
from advocacy_trainer.course.next import lessons_of
from advocacy_trainer.course.recalling import recalls_of
from advocacy_trainer.progress import recall
from advocacy_trainer.progress.plan import IfThen, if_thens
from advocacy_trainer.progress.quiet import SILENT
from advocacy_trainer.ui.lesson.session import LessonSession

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.context import Context


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
    plans = {(plan.lesson, plan.block): plan for plan in if_thens(context.stores.cards)}
    now = dt.datetime.now().astimezone()
    today = recall.due_queue(context.stores.log.events(), now, context.catalogue.asked_as)
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


def first_question(context: "Context") -> Asked | None:
    """Return the first question from memory of the first lesson that has one, whether due, asked or not."""
    from advocacy_trainer.course.recalling import as_block
    from advocacy_trainer.ui.lesson.opening import open_for

    entry = next((entry for entry in context.catalogue.lessons if entry.returns), None)
    opened = open_for(context, entry.file) if entry is not None else None
    if opened is None or opened.lesson is None:
        return None
    for bank, recalled in recalls_of(opened.lesson).items():
        for variant in recalled.variants:
            if variant.kind == "free":
                session = RefreshSession(context, opened.lesson, _today(), opened.words, {})
                return Asked(opened.lesson.head.title, as_block(bank, variant), session, None)
    return None


def next_in_path(context: "Context", path: str, passed: Collection[tuple[str, str]]) -> Asked | None:
    """Return the next question of the mixed set of a path, or None where all were ``passed``.

    Only lessons that were done are asked about, and nobody who has said no, not
    now, or switched refreshers off.
    """
    from advocacy_trainer.course.recalling import as_block, mixed_set
    from advocacy_trainer.course_progress import read_course_progress, read_summary
    from advocacy_trainer.ui.lesson.opening import open_for

    summary, progress = read_summary(context), read_course_progress(context)
    if summary.quiet or not summary.recall_on or progress.participation in SILENT:
        return None
    entries = [entry for entry in lessons_of(context.catalogue, path) if entry.id in progress.done]
    opened = {entry.id: open_for(context, entry.file) for entry in entries if entry.returns}
    lessons = {name: each.lesson for name, each in opened.items() if each.lesson is not None}
    events = context.stores.log.events()
    before = {
        (name, block): recall.asked_before(events, name, block)
        for name, lesson in lessons.items()
        for block in recalls_of(lesson)
    }
    for one in mixed_set(lessons.values(), before):
        if (one.lesson, one.block) not in passed:
            lesson = lessons[one.lesson]
            session = RefreshSession(context, lesson, _today(), opened[one.lesson].words, {})
            return Asked(lesson.head.title, as_block(one.block, one.variant), session, None)
    return None


def finished_path(context: "Context", lesson: str) -> str:
    """Return the path or track whose last lesson this was, the first time it is; empty otherwise.

    A lesson passed over as known is no lesson one has been through.
    """
    from advocacy_trainer.course_progress import read_course_progress, read_summary

    summary = read_summary(context)
    if summary.quiet or not summary.recall_on or recall.is_resting(context.stores.log.events(), _date()):
        return ""
    times = sum(
        event.kind == "lesson-done" and event.lesson == lesson for event in context.stores.log.events()
    )
    if times != 1:
        return ""  # read again; it was offered then
    progress = read_course_progress(context)
    catalogue = context.catalogue
    for path in catalogue.sets:
        entries = lessons_of(catalogue, path)
        inside = any(entry.id == lesson for entry in entries)
        through = all(entry.id in progress.done | progress.known for entry in entries)
        asked = [entry for entry in entries if entry.returns and entry.id in progress.done]
        if inside and through and len(asked) > 1:
            return path
    return ""


def _date() -> dt.date:
    return dt.datetime.now().astimezone().date()


def _today() -> int:
    return _date().toordinal()  # the order of options changes from day to day


def answer_plan(context: "Context", plan: IfThen, *, kept: bool) -> bool:
    """Write down how a plan goes; tell whether it is on disk."""
    said: dict[str, Any] = {"kept": "yes" if kept else "not-yet"}
    return context.stores.note_down("plan-recalled", lesson=plan.lesson, block=plan.block, **said)


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
    session = RefreshSession(context, opened.lesson, _today(), opened.words, {})
    return Asked(entry.title, block, session, None)


def question_of(context: "Context", lesson: str, block: Block) -> Block | None:
    """Return the block that asks: a question of the lesson itself, or one wording of an objective."""
    if not isinstance(block.body, Recall):
        return block if block.has("recall") else None
    from advocacy_trainer.course.recalling import as_block, next_variant

    variant = next_variant(block.body, recall.asked_before(context.stores.log.events(), lesson, block.id))
    return as_block(block.id, variant) if variant is not None else None
