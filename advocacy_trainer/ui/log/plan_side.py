"""Beside the plan: breaks, and as rows what else belongs to it."""

import datetime as dt
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocacy_trainer.progress import recall
from advocacy_trainer.progress.summary import rests_until
from advocacy_trainer.ui.kit.buttons import WordCheck, button
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.frame.disclosure import Disclosure
from advocacy_trainer.ui.kit.labels import heading, label, soft
from advocacy_trainer.ui.kit.layouts import Card, Column, Flow, add, rule, widget_with
from advocacy_trainer.ui.kit.look.spacing import HAIR, SNUG, TIGHT, WIDE
from advocacy_trainer.ui.log.reminder import ReminderForm
from advocacy_trainer.ui.writing.saved_line import SavedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from advocacy_trainer.ui.kit.context import Context
    from advocacy_trainer.ui.log.plan_texts import PlanTexts

PAUSE_DAYS = 14
WRITTEN = ("reason", "pause")  # rows that hold what the person wrote


def fold_arrows(context: "Context") -> tuple[QIcon, QIcon]:
    """Return the arrows of a row that opens: closed, and open."""
    icon = context.appearance.icon
    return icon("unfold", "primary"), icon("fold", "primary")


class PlanSide(QWidget):
    """The one warm surface of the page, and below it rows between thin lines."""

    def __init__(self, part: "PlanTexts") -> None:
        super().__init__()
        self.part = part
        self.context = part.context
        self.summary = part.context.stores.log.summary()
        self._folds: dict[str, Disclosure] = {}
        self._column = Column(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(HAIR)
        self._saved = SavedLabel()
        foot = Flow(right=True, spacing=WIDE)
        foot.addWidget(self._saved)
        foot.addWidget(button(self.tr("Hide the text (F9)"), self._hide, "small-link"))
        add(
            self._column,
            self._breaks(),
            self._text_fold("reason", self.tr("My reason")),
            rule(),
            self._row(self.tr("My answer: yes, no or not now"), self._to_answer),
            rule(),
            self._fold("refresher", self.tr("Refresher"), self._refresher),
            rule(),
            self._fold("calendar", self.tr("In my calendar"), self._calendar),
            rule(),
            self._row(self.tr("The certificate"), self._to_certificate),
            rule(),
            widget_with(foot),
        )

    def tell_saved(self) -> None:
        """Say that what was written is kept."""
        self._saved.tell(self.context)

    def opened(self) -> list[str]:
        """Return the names of the rows that are open."""
        return [each for each, fold in self._folds.items() if fold.is_open]

    def open(self, names: Sequence[str]) -> None:
        """Open rows by their names."""
        for each in names:
            if each in self._folds:
                self._folds[each].set_open(True)

    def written_folds(self) -> list[Disclosure]:
        """Return the rows that hold what the person wrote."""
        return [self._folds[each] for each in WRITTEN]

    def _hide(self) -> None:
        self.part.page.hide_text(hidden=True)

    # Breaks

    def _breaks(self) -> Card:
        card = Card("warm")
        card.column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        card.column.setSpacing(TIGHT)
        card.add(heading(self.tr("When you have no energy for it"), 2))
        until = self.summary.resting_until
        rests = bool(until) and rests_until(until, dt.datetime.now().astimezone().date())
        if not until:
            card.add(label(self.tr("A break is part of the plan. The app stays quiet in the meantime.")))
        elif rests:
            card.add(label(self.tr("You are taking a break. The app stays quiet in the meantime.")))
        else:
            card.add(label(self.tr("The break is over. If you need another, take it.")))
        row = Flow(spacing=SNUG)
        if until:
            row.addWidget(button(self.tr("I'm back"), self._back, "on-ground"))
        if not rests:
            row.addWidget(button(self.tr("Take a break now"), self._rest, "on-ground"))
        card.add(row)
        card.add(self._text_fold("pause", self.tr("My plan for a break")))
        return card

    def _rest(self) -> None:
        until = dt.datetime.now().astimezone().date() + dt.timedelta(days=PAUSE_DAYS)
        if self.part.happened("pause-begun", until=until.isoformat()):
            self.part.again()

    def _back(self) -> None:
        if self.part.happened("pause-held"):
            self.part.again()
            self.part.page.tell.emit(
                self.tr("Welcome back. You took a break, and that was all right."), "good"
            )

    # Rows

    def _text_fold(self, key: str, title: str) -> Disclosure:
        fold = self._fold(
            key,
            title,
            lambda: self.part.editor(key, title, getattr(self.part.plan, key)),
        )
        fold.opened.connect(partial(self._text_opened, key))
        if self.context.stores.unsaved.get(f"my-plan/{key}") is not None:
            fold.set_open(True)
        return fold

    def _text_opened(self, key: str, opened: bool) -> None:
        if not opened:
            self.part.close_text(key)

    def _fold(self, key: str, title: str, make: "Callable[[], QWidget]") -> Disclosure:
        fold = self._folds[key] = Disclosure(title, make, name=key, arrows=fold_arrows(self.context))
        return fold

    def _row(self, title: str, go: "Callable[[], None]") -> CardButton:
        row = CardButton(title, end=self.context.appearance.icon("next", "primary"), role="row", flush=True)
        row.clicked.connect(lambda *_: go())
        return row

    def _to_answer(self) -> None:
        self.part.page.goto.emit("lesson", {"lesson": "core-01", "step": "answer"})

    def _to_certificate(self) -> None:
        self.part.page.goto.emit("certificate", {})

    def _calendar(self) -> QWidget:
        return ReminderForm(self.part, self.part.plan.minutes)

    def _refresher(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        switch = WordCheck(self.tr("Use the refresher"))
        allowed = self.context.settings.flag("recall")
        switch.setChecked(allowed and recall.is_on(self.context.stores.log.events()))
        switch.setEnabled(allowed)
        switch.toggled.connect(lambda on: self.part.happened("recall-switched", on=on))
        add(column, switch)
        if not allowed:
            add(column, soft(self.tr("Set by IT")))
        add(
            column,
            soft(self.tr("A little comes back now and then: at most five a day, and you never fall behind.")),
        )
        if allowed:
            add(
                column,
                button(
                    self.tr("Open the refresher"), lambda: self.part.page.goto.emit("refresher", {}), "link"
                ),
            )
        return holder
