"""My plan: a reason, time, if-then, a partner, breaks. Everything may be empty and may change."""

import datetime as dt
from functools import partial
from typing import Any

from advocacy_trainer.progress import recall
from advocacy_trainer.progress.events import new_id
from advocacy_trainer.progress.plan import OWN, IfThen, read_plan, set_field, set_text, smaller
from advocacy_trainer.progress.summary import rests_until
from advocacy_trainer.ui.kit.accessibility import form_row, name
from advocacy_trainer.ui.kit.buttons import WordCheck, button
from advocacy_trainer.ui.kit.choice_box import ChoiceBox
from advocacy_trainer.ui.kit.file_kinds import PDF
from advocacy_trainer.ui.kit.labels import heading, label, prose, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.kit.standard_folders import saved_as
from advocacy_trainer.ui.log.part import Part
from advocacy_trainer.ui.log.reminder import ReminderCard
from advocacy_trainer.ui.writing.field_autosave import Autosaved
from advocacy_trainer.ui.writing.fields import Editor, LineField
from advocacy_trainer.ui.writing.plan_rehearsal_card import RehearsalCard
from advocacy_trainer.ui.writing.saved_line import SavedLabel

MINUTES_OFFERED = (0, 5, 10, 15, 20, 30, 45, 60, 90, 120)
PAUSE_DAYS = 14


class PlanPart(Part):
    """Cards for each part of the plan; texts are kept when they are left."""

    def build(self) -> None:
        """Add the cards."""
        self.plan = read_plan(self.context.stores.cards)
        self.summary = self.context.stores.log.summary()
        self._texts: dict[str, Editor] = {}
        self._reason_open = False
        self.add(self._standing(), self._reason(), self._time(), ReminderCard(self, self.plan.minutes))
        self.add(self._if_thens(), self._partner(), self._pause(), self._refreshers())

    def _standing(self) -> Card:
        said = {
            "yes": self.tr("You said: yes, I want to try."),
            "no": self.tr("You said: no. That is a whole answer."),
            "not-now": self.tr("You said: not now. Nothing reminds you of it."),
            "only-like": self.tr("You said: I read, like and comment."),
        }
        card = Card()
        card.add(heading(self.tr("My answer"), 2))
        card.add(label(said.get(self.summary.standing, self.tr("You have not answered, and you need not."))))
        row = Flow()
        row.addWidget(
            button(
                self.tr("See the choice again"),
                lambda: self.page.goto.emit("lesson", {"lesson": "core-01", "step": "answer"}),
            )
        )
        row.addWidget(button(self.tr("The certificate"), self._certificate))
        card.add(row)
        return card

    def _certificate(self) -> None:
        self.page.restore({"part": "take", "state": {"format": "certificate"}})

    def _reason(self) -> Card:
        card = Card()
        card.add(heading(self.tr("My reason"), 2))
        self._reason_label = soft(
            self.tr("Why I want this, if I do. It is closed, in case someone walks by.")
        )
        card.add(self._reason_label)
        editor = self._editor("reason", self.tr("My reason"), self.plan.reason)
        editor.hide()
        card.add(editor)
        self._reason_button = button(self.tr("Show"), self._toggle_reason, "link")
        self._reason_button.setAccessibleName(self.tr("Show my reason"))
        card.add(self._reason_button)
        return card

    def _toggle_reason(self) -> None:
        self._reason_open = not self._reason_open
        self._texts["reason"].setVisible(self._reason_open)
        self._reason_button.setText(self.tr("Hide") if self._reason_open else self.tr("Show"))
        opened, closed = self.tr("Hide my reason"), self.tr("Show my reason")
        self._reason_button.setAccessibleName(opened if self._reason_open else closed)
        if self._reason_open:
            reveal(self._texts["reason"])
        else:
            self.commit()

    def _time(self) -> Card:
        card = Card()
        card.add(heading(self.tr("Time"), 2))
        self.minutes = ChoiceBox()
        for count in sorted({*MINUTES_OFFERED, self.plan.minutes}):
            self.minutes.addItem(self.tr("{count} min.").format(count=count), count)
        self.minutes.setCurrentIndex(self.minutes.findData(self.plan.minutes))
        form_row(
            card.column,
            self.tr("Minutes a week, agreed with your manager"),
            self.minutes,
            self.tr("0 is fine too."),
        )
        row = Flow()
        row.addWidget(button(self.tr("Save the time"), self._save_time))
        self.smaller = button(self.tr("Make the goal smaller"), self._smaller)
        self.smaller.setEnabled(self.plan.minutes > smaller(self.plan.minutes))
        row.addWidget(self.smaller)
        row.addWidget(button(self.tr("A sheet for your manager …"), self._sheet))
        self.time_saved = SavedLabel()
        row.addWidget(self.time_saved)
        card.add(row)
        card.add(
            soft(self.tr("The sheet is about time alone. It says nothing about whether or what you write."))
        )
        return card

    def _save_time(self) -> None:
        if self.safely(lambda: self._keep_minutes(int(self.minutes.currentData()))):
            self.time_saved.tell(self.context)

    def _keep_minutes(self, minutes: int) -> None:
        set_field(self.context.stores.cards, "time", "minutes", str(minutes))

    def _smaller(self) -> None:
        minutes = smaller(int(self.minutes.currentData()))
        if self.safely(lambda: self._keep_minutes(minutes)):
            self.happened("goal-made-smaller", minutes=minutes)
            self.again()
            self.page.tell.emit(self.tr("Now the goal is {count} min. a week.").format(count=minutes), "good")

    def _sheet(self) -> None:
        from advocacy_trainer.ui.kit.file_dialog import ask_where
        from advocacy_trainer.ui.log import plan_sheet

        path = ask_where(self, self.tr("A sheet for your manager"), self.tr("time to practise.pdf"), [PDF])
        if path is not None:
            name = self.context.settings.text("name")
            workplace = self.context.settings.text("employer")
            if self.safely(lambda: plan_sheet.save(path, int(self.minutes.currentData()), name, workplace)):
                self.page.tell.emit(saved_as(path), "good")

    def _if_thens(self) -> Card:
        card = Card()
        card.add(heading(self.tr("If … then I will …"), 2))
        card.add(
            soft(self.tr("A plan with a moment in it is easier to keep. It comes back in the refresher."))
        )
        self._rows: list[tuple[IfThen, LineField, LineField]] = []
        plans = [*self.plan.if_thens, IfThen(OWN, f"plan-{new_id()}", "", "")]
        for number, plan in enumerate(plans, 1):
            place = "new" if number == len(plans) else f"{plan.lesson}/{plan.block}"
            when = LineField(Autosaved(self.context, f"my-plan/{place}/if"), plan.when, longest=300)
            then = LineField(Autosaved(self.context, f"my-plan/{place}/then"), plan.then, longest=300)
            for field, caption, named in (
                (when, self.tr("If …"), self.tr("If …, plan {number}")),
                (then, self.tr("… then I will …"), self.tr("… then I will …, plan {number}")),
            ):
                field.setCursorPosition(0)
                form_row(card.column, caption, field)
                name(field, named.format(number=number))
            when.setPlaceholderText(self.tr("for instance: it is Friday after lunch"))
            then.setPlaceholderText(self.tr("for instance: write three lines"))
            card.column.addSpacing(12)
            self._rows.append((plan, when, then))
        card.add(button(self.tr("Save the plans"), self._save_plans))
        self.rehearsal = RehearsalCard(
            lambda plan: self.happened("plan-rehearsed", lesson=plan.lesson, block=plan.block)
        )
        card.add(self.rehearsal)
        return card

    def _save_plans(self) -> None:
        before = {(plan.lesson, plan.block): plan for plan, _, _ in self._rows}
        if self._keep_plans():
            for plan, _, _ in self._rows:
                if plan != before[plan.lesson, plan.block]:
                    self.rehearsal.offer(plan)  # the last one that is new or was changed
            self.again()
            self.page.tell.emit(self.tr("Your plans are saved."), "good")

    def _keep_plans(self) -> bool:
        for number, (plan, when, then) in enumerate(self._rows):
            new = plan._replace(when=when.text().strip(), then=then.text().strip())
            if new == plan:
                when.autosave.settle()
                then.autosave.settle()
                continue
            fields = {"if": new.when, "then": new.then}
            fill = partial(self.context.stores.cards.fill, plan.lesson, plan.block, fields, kind="plan")
            if not self.safely(fill):
                return False
            first = not plan.when and not plan.then
            when.autosave.settle()
            then.autosave.settle()
            self.context.stores.unsaved.drop_under(f"plan/{plan.lesson}/{plan.block}/")
            self._rows[number] = (new, when, then)
            if first:
                self.happened("plan-made", lesson=plan.lesson, block=plan.block)
        return True

    def _partner(self) -> Card:
        card = Card()
        card.add(heading(self.tr("My partner"), 2))
        card.add(
            soft(self.tr("Someone who reads along. Agree on when, and on what stays between the two of you."))
        )
        card.add(self._editor("buddy", self.tr("My partner"), self.plan.buddy))
        return card

    def _pause(self) -> Card:
        card = Card()
        card.add(heading(self.tr("Breaks"), 2))
        card.add(soft(self.tr("What do you do when there is no energy for it? A break is part of the plan.")))
        card.add(self._editor("pause", self.tr("My plan for a break"), self.plan.pause))
        if self.summary.resting_until:
            rests = rests_until(self.summary.resting_until, dt.datetime.now().astimezone().date())
            quiet = self.tr("You are taking a break. The app stays quiet meanwhile.")
            over = self.tr("The break is over. If you need another, take it.")
            card.add(prose(quiet if rests else over))
            row = Flow()
            row.addWidget(button(self.tr("I'm back"), self._back))
            if not rests:
                row.addWidget(button(self.tr("Take a break now"), self._rest))
            card.add(row)
        else:
            card.add(button(self.tr("Take a break now"), self._rest))
        return card

    def _rest(self) -> None:
        until = dt.datetime.now().astimezone().date() + dt.timedelta(days=PAUSE_DAYS)
        if self.happened("pause-begun", until=until.isoformat()):
            self.again()

    def _back(self) -> None:
        if self.happened("pause-held"):
            self.again()
            self.page.tell.emit(self.tr("Welcome back. You took a break, and that was all right."), "good")

    def _refreshers(self) -> Card:
        card = Card()
        card.add(heading(self.tr("Refresher"), 2))
        switch = WordCheck(self.tr("Use the refresher"))
        allowed = self.context.settings.flag("recall")
        switch.setChecked(allowed and recall.is_on(self.context.stores.log.events()))
        switch.setEnabled(allowed)
        switch.toggled.connect(lambda on: self.happened("recall-switched", on=on))
        card.add(switch)
        if not allowed:
            card.add(soft(self.tr("Set by IT")))
        card.add(soft(self.tr("A little comes back now and then: at most five a day, and never as a debt.")))
        return card

    def _editor(self, key: str, caption: str, text: str) -> Editor:
        editor = Editor(Autosaved(self.context, f"my-plan/{key}"), caption, 2, text)
        self._texts[key] = editor
        return editor

    def commit(self) -> None:
        """Keep the texts that were changed, and the if-then plans."""
        for key, editor in self._texts.items():
            changed = editor.text.strip() != getattr(self.plan, key).strip()
            if not changed or self.safely(partial(self._keep_text, key, editor.text.strip())):
                editor.autosave.settle()
        self._keep_plans()
        self.plan = read_plan(self.context.stores.cards)

    def _keep_text(self, key: str, text: str) -> None:
        set_text(self.context.stores.cards, key, text)
        for card in self.context.stores.cards.of_kind(
            key
        ):  # an older change of the same text, typed in its lesson
            self.context.stores.unsaved.drop_under(f"card/{card.lesson}/{card.block}/")

    def save_state(self) -> dict[str, Any]:
        """Return what is open."""
        return {"open": self._reason_open, "rehearsing": list(self.rehearsal.plan or ())}

    def restore_state(self, state: dict[str, Any]) -> None:
        """Open it again."""
        rehearsing = state.get("rehearsing")
        if isinstance(rehearsing, list) and len(rehearsing) == len(IfThen._fields):
            self.rehearsal.offer(IfThen(*map(str, rehearsing)))
        if state.get("open") and not self._reason_open:
            self._toggle_reason()
