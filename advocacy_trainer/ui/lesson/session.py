"""What a lesson keeps: events in the log, free texts under the journal and the cards.

Everything is on disk when a method returns; where that fails the person is
told once by ``Context.tell_error`` and the lesson goes on.
"""

import random
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from advocacy_trainer.course.model import Block, Draft, Lesson, Pick, Recall
from advocacy_trainer.course.participation import KINDS, PARTICIPATION
from advocacy_trainer.course.vocabulary import STAGES
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, StorageError
from advocacy_trainer.ui.writing.field_autosave import Autosaved

if TYPE_CHECKING:
    from advocacy_trainer.progress.events import Event
    from advocacy_trainer.ui.kit.context import Context

_REWRITES = ("rewrite", "draft", "complete", "thread")
CRITERION = "last-step-left-by-next"


class LessonSession:
    """One lesson being read by one person.

    ``seed`` decides the order in which options are shuffled, so that they stay
    where they are when the window is drawn anew; ``placeholders`` are the
    workplace's words; ``confidence`` are the items of confidence.toml.
    """

    typed_in = ""  # what tells its typed words from those of another session of the same lesson

    def __init__(
        self,
        context: "Context",
        lesson: Lesson,
        seed: int,
        placeholders: Mapping[str, str],
        confidence: Mapping[str, str],
    ) -> None:
        self.context = context
        self.lesson = lesson.head.id
        self.checked = lesson.head.checked
        self.minutes = lesson.head.minutes
        self.seed = seed
        self.placeholders = placeholders
        self.confidence = confidence
        self._tries: dict[str, int] = {}
        self._step_of: dict[str, str] = {}
        self._steps = tuple(step.id for step in lesson.steps)
        self._recalls: list[Block] = []
        self._without: dict[str, str] = {}
        for step in lesson.steps:
            for block in step.blocks:
                self._step_of[block.id] = step.id
                if isinstance(block.body, Recall):
                    self._recalls.append(block)
                elif isinstance(block.body, Draft) and block.body.without:
                    self._without[block.attributes.get("stage", "")] = block.body.without

    def confidence_text(self, item: str) -> str:
        """Return the sentence of an item of confidence.toml."""
        return self.confidence.get(item, item)

    # The way through the lesson

    def opened(self) -> None:
        """Write down that the lesson was opened."""
        self._append("lesson-opened")

    def at(self, step: str) -> None:
        """Remember the step to resume at."""
        try:
            self.context.stores.resume_points.put(self.lesson, step)
        except StorageError as error:
            self.context.tell_error(error)

    def step_done(self, step: str) -> None:
        """Write down that a step was left by Next; after the last one the lesson is done."""
        self._append("step-done", step=step)
        if self._steps and step == self._steps[-1]:
            for block in self._recalls:
                self._append("recall-entered", block=block)
            steps = len(self._steps)
            self._append("lesson-done", criterion=CRITERION, steps=steps, minutes=self.minutes)
            try:
                self.context.stores.resume_points.forget(self.lesson)
            except StorageError as error:
                self.context.tell_error(error)

    # Answers

    def answered(self, block: Block, *, right: bool, answer: Sequence[int] = ()) -> None:
        """Write down an answer as indexes into the lesson's own order, never as words."""
        attempt = self._tries.get(block.id, 0) + 1
        self._tries[block.id] = attempt
        data: dict[str, Any] = {"right": right, "answer": list(answer), "attempt": attempt}
        if block.has("recall"):
            data["recall"] = True
        self._append("activity-answered", block=block, **data)

    def chose(self, block: Block, chosen: Sequence[int]) -> None:
        """Write down a choice where nothing is wrong; whether one wants this at all is its own affair."""
        kind = block.attributes.get("sets", "")
        names = [_choice_name(kind, index) for index in chosen]
        if self.choice_of(block) == list(chosen):
            return
        if kind == "participation":
            self._made_up_mind(block, names)
        else:
            self._append("choice-made", block=block, set=kind, chosen=names)

    def _made_up_mind(self, block: Block, names: Sequence[str]) -> None:
        """Write down that it was asked, the same for every answer; the answer only where it is kept."""
        from advocacy_trainer.progress.quiet import is_quiet

        if not names:
            return
        saved = self.keeps_answer()
        self.context.stores.answered = names[-1]
        if not is_quiet(self.context.stores.log.events()):
            self._append("participation-asked", block=block)
        if saved:
            self._append("choice-made", block=block, set="participation", chosen=list(names))

    def keeps_answer(self) -> bool:
        """Tell whether the log keeps what was answered to whether one wants this."""
        from advocacy_trainer.progress.quiet import answer_in

        return any(answer_in(event) is not None for event in self.context.stores.log.events())

    def keep_answer(self, block: Block, *, keep: bool) -> None:
        """Keep the answer in the log, or take it out again, dated copies too; that it was asked stays."""
        from advocacy_trainer.progress.erasing import erase_events
        from advocacy_trainer.progress.quiet import answer_in

        said = self.choice_of(block)
        if keep:
            names = [PARTICIPATION[index] for index in said if index < len(PARTICIPATION)]
            if names and not self.keeps_answer():
                self._append("choice-made", block=block, set="participation", chosen=names)
            return
        if said and not self.context.stores.answered:
            self.context.stores.answered = PARTICIPATION[said[-1]]
        try:
            erase_events(self.context.stores.log, lambda event: answer_in(event) is not None)
        except StorageError as error:
            self.context.tell_error(error)

    def choice_of(self, block: Block) -> list[int]:
        """Return what was last chosen in a pick, as indexes; empty where nothing was."""
        body = block.body
        if not isinstance(body, Pick):
            return []
        names = [_choice_name(block.attributes.get("sets", ""), index) for index in range(len(body.options))]
        if block.attributes.get("sets") == "participation" and self.context.stores.answered in names:
            return [names.index(self.context.stores.answered)]
        for event in reversed(self.context.stores.log.events()):
            if event.kind == "choice-made" and (event.lesson, event.block) == (self.lesson, block.id):
                return [names.index(str(name)) for name in event.listed("chosen") if name in names]
        return []

    def rated(self, block: Block, item: str, value: int) -> None:
        """Write down how sure one feels, 0-10; a first rating in this lesson is »before«."""
        elsewhere = any(
            event.kind == "confidence-rated"
            and event.data.get("item") == item
            and event.lesson != self.lesson
            and not self._stood_for(block, event)
            for event in self.context.stores.log.events()
        )
        self._append(
            "confidence-rated", block=block, item=item, value=value, when="after" if elsewhere else "before"
        )

    def rating_of(self, block: Block) -> int | None:
        """Return the last rating given in this block."""
        for event in reversed(self.context.stores.log.events()):
            here = (event.lesson, event.block) == (self.lesson, block.id) or self._stood_for(block, event)
            if event.kind == "confidence-rated" and here:
                value = event.data.get("value")
                return value if isinstance(value, int) and 0 <= value <= 10 else None
        return None

    def _stood_for(self, block: Block, event: "Event") -> bool:
        """Tell whether an entry is about a retired block, of any lesson, whose place this one took."""
        after = self.context.catalogue.successors.get(f"{event.lesson} {event.block}")
        return after == f"{self.lesson} {block.id}"

    def ticked(self, block: Block, items: Sequence[int]) -> None:
        """Write down what is true in a checklist."""
        self._append("checklist-ticked", block=block, items=list(items))

    def ticks_of(self, block: Block) -> list[int]:
        """Return what was last ticked in a checklist."""
        for event in reversed(self.context.stores.log.events()):
            if event.kind == "checklist-ticked" and (event.lesson, event.block) == (self.lesson, block.id):
                return [item for item in event.listed("items") if isinstance(item, int)]
        return []

    # Free texts: in the journal or under a card, never in an event

    def autosaved_as(self, block: Block, field: str = "") -> Autosaved:
        """Say where what is typed in a block waits until it is kept."""
        parts = (self.typed_in, block.kind, self.lesson, block.id, field)
        return Autosaved(self.context, "/".join(part for part in parts if part))

    def wrote(self, block: Block, text: str, label: str) -> bool:
        """Keep a reflection or a rewrite in the journal; tell whether it is kept."""
        kind = "rewrite" if block.kind in _REWRITES else "reflection"
        if not self.context.settings.flag("journal"):
            return self._wrote_where_closed(block, text)
        try:
            written = self.context.stores.journal.write(
                text, lesson=self.lesson, block=block.id, label=label, kind=kind
            )
            self.context.stores.unsaved.drop(f"journal/{written.id}")  # an older change of the same text
        except StorageError as error:
            self.context.tell_error(error)
            return False
        self._append(f"{kind}-saved", block=block)
        if block.kind == "draft" and text.strip():
            self._to_practice_room(block, text)
        return True

    def _wrote_where_closed(self, block: Block, text: str) -> bool:
        """Keep a draft in the practice room alone, where IT has closed the journal; tell of anything else."""
        if block.kind == "draft" and text.strip():
            self._to_practice_room(block, text)
            return True
        self.context.tell_error(
            StorageError(
                QT_TRANSLATE_NOOP("errors", "IT has closed the journal, so this text is not kept in it."),
                QT_TRANSLATE_NOOP(
                    "errors", "It stays here until you leave the step; copy it if you want it."
                ),
            )
        )
        return False

    def _to_practice_room(self, block: Block, text: str) -> None:
        """Let the text that grows through the course lie in the practice room, each stage a version of it."""
        from advocacy_trainer.drafts.growing import put

        try:
            put(self.context.stores.drafts, text, self.lesson, block.attributes.get("stage", ""))
        except StorageError as error:
            self.context.tell_error(error)
        self.context.changed.emit("drafts")

    def carried_on(self, block: Block, text: str) -> str:
        """Have a block's text among the drafts; return the draft's id, empty where it could not be kept."""
        from advocacy_trainer.drafts.growing import carry_on

        own = "" if block.kind == "draft" else block.id
        stage = block.attributes.get("stage", "")
        try:
            return carry_on(self.context.stores.drafts, text, self.lesson, own, stage).id
        except StorageError as error:
            self.context.tell_error(error)
            return ""

    def text_of(self, block: Block) -> str:
        """Return what was written in a block."""
        saved = self.context.stores.journal.of(self.lesson, block.id)
        return saved.text if saved is not None else ""

    def stage_text(self, stage: str) -> str:
        """Return what was written at a stage of the text that grows through the course."""
        found = ""
        for entry in self.context.catalogue.lessons:
            for block, its_stage in entry.drafts:
                if its_stage == stage:
                    saved = self.context.stores.journal.of(entry.id, block)
                    found = saved.text if saved is not None and saved.text else found
        return found

    def text_up_to(self, stage: str) -> str:
        """Return what was written last at a stage or before it: one may have left a stage empty.

        Where that text was worked on in the practice room since, it is as it stands there.
        """
        from advocacy_trainer.drafts.growing import stage_of_course, worked_on

        passed = STAGES[: STAGES.index(stage) + 1]
        drafts = self.context.stores.drafts
        at = stage_of_course(drafts) or next((one for one in reversed(STAGES) if self.stage_text(one)), "")
        if at in passed and (text := worked_on(drafts)):
            return text
        return next((text for each in reversed(passed) if (text := self.stage_text(each))), "")

    def without_of(self, stage: str) -> str:
        """Return what this lesson says to somebody who has no text of that stage."""
        return self._without.get(stage, "")

    def filled(self, block: Block, fields: Mapping[str, str], labels: Mapping[str, str]) -> bool:
        """Keep a card or a plan; tell whether it is kept."""
        kind = "plan" if block.kind == "plan" else block.attributes.get("sets", "card")
        try:
            self.context.stores.cards.fill(self.lesson, block.id, fields, kind=kind, labels=labels)
        except StorageError as error:
            self.context.tell_error(error)
            return False
        self.context.stores.unsaved.drop_under(f"my-plan/{self.lesson}/{block.id}/")
        self.context.stores.unsaved.drop(f"my-plan/{kind}")
        if block.kind == "plan":
            self._append("plan-made", block=block)
        else:
            self._append("card-saved", block=block, set=kind)
        return True

    def card_of(self, block: Block) -> dict[str, str]:
        """Return the fields of a card or a plan."""
        return self.context.stores.cards.of(self.lesson, block.id)

    def rehearsed(self, block: Block) -> bool:
        """Write down that a plan was rehearsed once."""
        return self._append("plan-rehearsed", block=block)

    # Order of options

    def shuffled(self, block: Block, count: int) -> list[int]:
        """Return the indexes of ``count`` options in the order of this reading."""
        order = list(range(count))
        random.Random(f"{self.seed} {self.lesson} {block.id}").shuffle(order)  # noqa: S311 - a deal, no secret
        return order

    def _append(self, kind: str, *, block: Block | None = None, step: str | None = None, **data: Any) -> bool:
        if block is not None:
            step = self._step_of.get(block.id)
        name = block.id if block is not None else None
        return self.context.stores.note_down(kind, lesson=self.lesson, step=step, block=name, **data)


def _choice_name(kind: str, index: int) -> str:
    names = {"participation": PARTICIPATION, "kind": KINDS}.get(kind, ())
    return names[index] if index < len(names) else str(index + 1)
