"""My plan: three questions on paper, and beside them breaks, the reason and the way on.

Everything may be empty and may change; what is written is kept when its field is left.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from advocacy_trainer.progress.plan import IfThen, read_plan, set_field, smaller
from advocacy_trainer.ui.kit.accessibility import name
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.choice_box import ChoiceBox
from advocacy_trainer.ui.kit.file_kinds import PDF
from advocacy_trainer.ui.kit.focus.guard import hand_to
from advocacy_trainer.ui.kit.frame.disclosure import Disclosure
from advocacy_trainer.ui.kit.labels import heading, label, soft
from advocacy_trainer.ui.kit.layouts import Flow, TwoColumns, rule, widget_with
from advocacy_trainer.ui.kit.look.spacing import MARGIN, SNUG, WIDE
from advocacy_trainer.ui.kit.requests import OpenHandout
from advocacy_trainer.ui.kit.standard_folders import saved_as
from advocacy_trainer.ui.log.plan_moments import Moments
from advocacy_trainer.ui.log.plan_side import WRITTEN, PlanSide, fold_arrows
from advocacy_trainer.ui.log.plan_texts import PlanTexts
from advocacy_trainer.ui.writing.plan_rehearsal_card import RehearsalCard
from advocacy_trainer.ui.writing.workplace_words import signed_lines, time_lines

MINUTES_OFFERED = (0, 5, 10, 15, 20, 30, 45, 60, 90, 120)


class PlanPart(PlanTexts):
    """Three questions, each with its answer below it; texts are kept when they are left."""

    wide = True

    def build(self) -> None:
        """Add the questions, and what stands beside them."""
        self.plan = read_plan(self.context.stores.cards)
        self.side = PlanSide(self)
        self.moments = Moments(self, self.plan.if_thens)
        self.rehearsal = RehearsalCard(
            lambda plan: self.happened("plan-rehearsed", lesson=plan.lesson, block=plan.block)
        )
        columns = TwoColumns(weights=(67, 33), gap=MARGIN, spacing=SNUG, together=780)
        columns.add_main(*self._time(), rule(), *self._moment(), rule(), *self._partner())
        columns.add_side(self.side)
        self.add(columns)
        self._look_at_time()

    # How much time

    def _time(self) -> Sequence[QWidget | QLayout]:
        asked = self.tr("How much time is agreed?")
        self.minutes = ChoiceBox()
        for count in sorted({*MINUTES_OFFERED, self.plan.minutes}):
            self.minutes.addItem(str(count), count)
        self.minutes.setCurrentIndex(self.minutes.findData(self.plan.minutes))
        name(self.minutes, self.tr("Minutes a week, agreed with your manager"), self.tr("0 is fine too."))
        self.minutes.activated.connect(lambda *_: self._save_time())
        row = QHBoxLayout()
        row.addWidget(self.minutes)
        row.addWidget(label(self.tr("minutes a week, agreed with my manager")), 1)
        links = Flow(spacing=WIDE)
        links.addWidget(button(self.tr("A sheet for your manager …"), self._sheet, "link"))
        self.smaller = button(self.tr("Make the goal smaller"), self._smaller, "link")
        links.addWidget(self.smaller)
        return (
            heading(asked, 2),
            row,
            soft(self.tr("0 is fine too. The sheet is about time, not about what you write.")),
            *self._set_aside(),
            widget_with(links),
        )

    def _set_aside(self) -> Sequence[QWidget]:
        """Return what the workplace says of time to practise; it fills in nothing."""
        words = self.context.workplace.words(self.context.language)
        return signed_lines(words, time_lines(words)) if words is not None else []

    def _look_at_time(self) -> None:
        minutes = int(self.minutes.currentData())
        self.smaller.setVisible(minutes > smaller(minutes))

    def _save_time(self) -> None:
        if self.safely(lambda: self._keep_minutes(int(self.minutes.currentData()))):
            self._look_at_time()
            self.side.tell_saved()

    def _keep_minutes(self, minutes: int) -> None:
        set_field(self.context.stores.cards, "time", "minutes", str(minutes))

    def _smaller(self) -> None:
        minutes = smaller(int(self.minutes.currentData()))
        if self.safely(lambda: self._keep_minutes(minutes)):
            self.happened("goal-made-smaller", minutes=minutes)
            hand_to(self.minutes)
            self.again()
            self.page.tell.emit(self.tr("The goal is now {count} min. a week.").format(count=minutes), "good")

    def _sheet(self) -> None:
        from advocacy_trainer.ui.kit.file_dialog import ask_where
        from advocacy_trainer.ui.log import plan_sheet

        path = ask_where(self, self.tr("A sheet for your manager"), self.tr("time to practise.pdf"), [PDF])
        if path is not None:
            own = self.context.settings.text("name")
            workplace = self.context.settings.text("employer")
            if self.safely(lambda: plan_sheet.save(path, int(self.minutes.currentData()), own, workplace)):
                self.page.tell.emit(saved_as(path), "good")

    # What to do when one gets stuck

    def _moment(self) -> Sequence[QWidget]:
        parts: list[QWidget] = [heading(self.tr("What do you do when you get stuck?"), 2)]
        self.written: Disclosure | None = None
        if self.plan.if_thens:
            self.written = Disclosure(
                self.tr("What you have planned"),
                self.moments.written,
                self.tr("It is hidden, in case someone walks by."),
                "plans",
                arrows=fold_arrows(self.context),
            )
            self.written.opened.connect(self._plans_opened)
            if self.moments.half_typed():
                self.written.set_open(True)
            parts.append(self.written)
        return (
            *parts,
            self.moments.fresh(),
            soft(self.tr("A specific moment is easier to remember. The plan comes back in the refresher.")),
            self.rehearsal,
        )

    def _plans_opened(self, opened: bool) -> None:
        if not opened:
            self.commit()
            self.moments.forget_written()

    def plan_kept(self, plan: IfThen) -> None:
        """Offer a plan that is new or was changed to be rehearsed, and say that it is kept."""
        self.rehearsal.offer(plan)
        self.side.tell_saved()

    def text_kept(self) -> None:
        """Say that a text is kept."""
        self.side.tell_saved()

    # Who reads along

    def _partner(self) -> Sequence[QWidget]:
        editor = self.editor("buddy", self.tr("My partner"), self.plan.buddy, 1)
        editor.setPlaceholderText(self.tr("A first name is enough"))
        links = Flow()
        links.addWidget(
            button(
                self.tr("The partners' agreement on one sheet"),
                lambda: self.page.ask(OpenHandout("buddy-agreement")),
                "link",
            )
        )
        return (
            heading(self.tr("Is there someone to read with you?"), 2),
            editor,
            soft(
                self.tr(
                    "Agree on when, and on what stays between the two of you. You can practise alone, too."
                )
            ),
            widget_with(links),
        )

    # What is written, closed by default

    def head_actions(self) -> Sequence[QWidget]:
        """Return the one way to open all that is written here, where something is."""
        if not (self.plan.if_thens or any(getattr(self.plan, key) for key in WRITTEN)):
            return ()
        self.all_written = button("", self._turn_written, "link")
        self.all_written.setObjectName("all-written")  # its words change
        for fold in self._folds_of_words():
            fold.opened.connect(self._say_all)
        self._say_all()
        return (self.all_written,)

    def _folds_of_words(self) -> list[Disclosure]:
        folds = [self.written] if self.written is not None else []
        return [*folds, *self.side.written_folds()]

    def _all_open(self) -> bool:
        return all(fold.is_open for fold in self._folds_of_words())

    def _turn_written(self) -> None:
        shown = not self._all_open()
        for fold in self._folds_of_words():
            fold.set_open(shown)

    def _say_all(self, *_: object) -> None:
        words = (
            self.tr("Hide what you have written")
            if self._all_open()
            else self.tr("Show what you have written")
        )
        self.all_written.setText(words)

    def commit(self) -> None:
        """Keep the texts that were changed, and the if-then plans."""
        self.keep_texts()
        self.moments.keep()
        self.plan = read_plan(self.context.stores.cards)

    def save_state(self) -> dict[str, Any]:
        """Return what is open."""
        opened = self.side.opened()
        if self.written is not None and self.written.is_open:
            opened.append("plans")
        return {"opened": opened, "rehearsing": list(self.rehearsal.plan or ())}

    def restore_state(self, state: dict[str, Any]) -> None:
        """Open it again."""
        rehearsing = state.get("rehearsing")
        if isinstance(rehearsing, list) and len(rehearsing) == len(IfThen._fields):
            self.rehearsal.offer(IfThen(*map(str, rehearsing)))
        opened = state.get("opened")
        names = [str(each) for each in opened] if isinstance(opened, list) else []
        self.side.open(names)
        if self.written is not None and "plans" in names:
            self.written.set_open(True)
