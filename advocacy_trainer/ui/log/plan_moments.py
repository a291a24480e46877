"""»If … then I will …«: what is planned for a moment, and a line for one more."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from advocacy_trainer.progress.events import new_id
from advocacy_trainer.progress.plan import OWN, IfThen
from advocacy_trainer.ui.kit.accessibility import name
from advocacy_trainer.ui.kit.labels import soft
from advocacy_trainer.ui.kit.look.spacing import NEAR, SNUG
from advocacy_trainer.ui.kit.look.type_scale import font_of
from advocacy_trainer.ui.writing.field_autosave import Autosaved
from advocacy_trainer.ui.writing.fields import LineField

if TYPE_CHECKING:
    from advocacy_trainer.ui.log.plan_texts import PlanTexts

_LONGEST = 300  # characters


translate = QCoreApplication.translate


class Moments:
    """The fields of the plans that are shown; a plan is kept when it is left whole, or with the page."""

    def __init__(self, part: "PlanTexts", plans: Sequence[IfThen]) -> None:
        self._part = part
        self._plans = list(plans)
        self._rows: list[tuple[IfThen, LineField, LineField]] = []

    def half_typed(self) -> bool:
        """Tell whether something was typed in a plan that is not kept yet."""
        unsaved = self._part.context.stores.unsaved
        return any(
            unsaved.get(f"my-plan/{plan.lesson}/{plan.block}/{end}") is not None
            for plan in self._plans
            for end in ("if", "then")
        )

    def written(self) -> QWidget:
        """Return the fields of the plans there are."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        for number, plan in enumerate(self._plans, 1):
            column.addWidget(self._row(plan, f"{plan.lesson}/{plan.block}", number))
        return holder

    def forget_written(self) -> None:
        """Look after the new plan alone: the fields of the others are closed."""
        self._rows = self._rows[:1]

    def fresh(self) -> QWidget:
        """Return the fields of a new plan."""
        return self._row(IfThen(OWN, f"plan-{new_id()}", "", ""), "new", len(self._plans) + 1)

    def _row(self, plan: IfThen, place: str, number: int) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SNUG)
        grid.setVerticalSpacing(SNUG)
        grid.setColumnStretch(1, 1)
        context = self._part.context
        when = LineField(Autosaved(context, f"my-plan/{place}/if"), plan.when, longest=_LONGEST)
        then = LineField(Autosaved(context, f"my-plan/{place}/then"), plan.then, longest=_LONGEST)
        entry = (plan, when, then)
        if_example = translate("plan", "for instance: it is Friday after lunch")
        then_example = translate("plan", "for instance: write three lines")
        for at, (field, caption, named, example) in enumerate(
            (
                (when, translate("plan", "If"), translate("plan", "If …, plan {number}"), if_example),
                (
                    then,
                    translate("plan", "then I will"),
                    translate("plan", "… then I will …, plan {number}"),
                    then_example,
                ),
            )
        ):
            field.setFont(font_of("quote"))
            field.setCursorPosition(0)
            field.setPlaceholderText(example)
            words: QLabel = soft(caption)
            words.setWordWrap(False)
            words.setBuddy(field)
            name(field, named.format(number=number))
            field.editingFinished.connect(partial(self._left, plan.lesson, plan.block))
            grid.addWidget(words, at, 0)
            grid.addWidget(field, at, 1)
        if place == "new":
            self._rows.insert(0, entry)
        else:
            self._rows.append(entry)
        return holder

    def _left(self, lesson: str, block: str) -> None:
        """Keep a plan that is whole once one of its fields is left."""
        for number, (plan, when, then) in enumerate(self._rows):
            whole = when.text().strip() and then.text().strip()
            if (plan.lesson, plan.block) == (lesson, block) and (whole or plan.when or plan.then):
                before = plan
                if self._keep(number) and self._rows[number][0] != before:
                    self._part.plan_kept(self._rows[number][0])

    def keep(self) -> None:
        """Keep all that was changed, half a plan too."""
        for number in range(len(self._rows)):
            if not self._keep(number):
                return

    def _keep(self, number: int) -> bool:
        plan, when, then = self._rows[number]
        part = self._part
        new = plan._replace(when=when.text().strip(), then=then.text().strip())
        if new == plan:
            when.autosave.settle()
            then.autosave.settle()
            return True
        fields = {"if": new.when, "then": new.then}
        fill = partial(part.context.stores.cards.fill, plan.lesson, plan.block, fields, kind="plan")
        if not part.safely(fill):
            return False
        when.autosave.settle()
        then.autosave.settle()
        part.context.stores.unsaved.drop_under(f"plan/{plan.lesson}/{plan.block}/")
        self._rows[number] = (new, when, then)
        self._plans = [new if each == plan else each for each in self._plans]
        if not plan.when and not plan.then:
            part.happened("plan-made", lesson=plan.lesson, block=plan.block)
        return True
