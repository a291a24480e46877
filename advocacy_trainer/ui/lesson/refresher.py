"""Refresher: one thing from earlier at a time, and then no more."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from advocacy_trainer.ui.kit.buttons import button, set_look
from advocacy_trainer.ui.kit.empty_state import EmptyState
from advocacy_trainer.ui.kit.labels import over, prose, soft
from advocacy_trainer.ui.kit.layouts import Card, bare
from advocacy_trainer.ui.kit.look.spacing import NEAR
from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.ui.kit.tasks import Task, read_log

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from advocacy_trainer.ui.lesson.activities.activity import Activity
    from advocacy_trainer.ui.lesson.refreshing import Asked


class RefresherPage(Page):
    """Ask a question by its own activity, or show a plan with two buttons; how many wait is not said."""

    help_id = "log"

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Refresher")

    def build(self) -> None:
        """Wait for ``restore``."""
        self.asked: Asked | None = None
        self.activity: Activity[Any] | None = None
        self._skipped: set[tuple[str, str]] = set()
        self._path = ""  # of a mixed set, empty for what is due
        self._passed: set[tuple[str, str]] = set()
        self._began = False
        self._reading: Task | None = None
        self._awaited: Place = {}
        self._waited = False

    def restore(self, place: Place) -> None:
        """Ask what is to be asked now, with what was already chosen; a long log is read first."""
        if self.context.stores.log.takes_time and not self._waited:
            self._wait(place)
            return
        self._began = bool(place.get("began"))
        self._path = str(place.get("path", ""))
        passed = place.get("passed")
        self._passed = {
            (str(one[0]), str(one[1]))
            for one in (passed if isinstance(passed, list) else [])
            if isinstance(one, list | tuple) and len(one) == 2
        }
        self._ask()
        state = place.get("state")
        key = place.get("asked")
        if self.activity is not None and isinstance(state, dict) and key == self._key():
            self.activity.restore_state(state)
            self._name_next()

    def _wait(self, place: Place) -> None:
        """Say that the log is being read, and read it off the thread that draws."""
        self._awaited = place
        if self._reading is not None:
            return
        self.add_heading(self.title(), self.tr("One moment. Your log is being read."))
        self._reading = read_log(self.context.stores.log)
        self._reading.done.connect(self._when_read)  # bound, so that Qt drops it with the page
        self._reading.failed.connect(self._when_read)

    def _when_read(self, _result: object) -> None:
        self._waited = True
        awaited, self._awaited = self._awaited, {}
        self.restore(awaited)

    def place(self) -> Place:
        """Return what is asked and what stands on the screen."""
        if self._awaited:
            return self._awaited
        here: Place = {"began": self._began}
        if self._path:
            here |= {"path": self._path, "passed": [list(one) for one in sorted(self._passed)]}
        if self.activity is None:
            return here
        return {**here, "asked": self._key(), "state": self.activity.save_state()}

    def _key(self) -> list[str]:
        if self.asked is None or self.asked.block is None or self.asked.session is None:
            return []
        return [self.asked.session.lesson, self.asked.block.id]

    def _ask(self) -> None:
        from advocacy_trainer.ui.lesson.refreshing import next_asked, next_in_path

        self.clear()
        self.activity = None
        if self._path:
            self.asked = next_in_path(self.context, self._path, self._passed)
        else:
            self.asked = next_asked(self.context, frozenset(self._skipped))
        if self.asked is None:
            self._show_end()
            return
        self.add_title()
        if self.asked.plan is not None:
            self._show_plan(self.asked)
        else:
            self._show_question(self.asked)

    def add_title(self) -> None:
        """Add the heading that stands above what is asked."""
        self.add_heading(self.title(), self.tr("No hurry, no marks. Trying is what makes it stick."))

    def _show_question(self, asked: "Asked") -> None:
        from advocacy_trainer.ui.lesson.activities import make_activity

        if asked.block is None or asked.session is None:
            return
        card = bare(NEAR)
        card.add(over(asked.lesson))
        self.activity = make_activity(self.context, asked.session, asked.block)
        self.activity.followed.connect(self._follow)
        self.activity.onward.connect(self._next)
        self.activity.changed.connect(self._name_next)
        card.add(self.activity)
        self.add(card)
        self.next_button = button(self.tr("Next"), self._next, "primary")
        self._set_bar(self.next_button)
        self._name_next()

    def _name_next(self) -> None:
        if self.activity is not None:
            set_look(self.next_button, "quiet" if self.activity.waits else "primary")

    def _follow(self, link: str) -> None:
        kind, _, name = link.partition(":")
        if kind == "lesson":
            self.goto.emit("lesson", {"lesson": name})

    def _show_plan(self, asked: "Asked") -> None:
        from advocacy_trainer.ui.writing.log_words import if_then_line

        plan = asked.plan
        if plan is None:
            return
        card = Card()
        card.add(over(self.tr("One of your plans")))
        card.add(prose(if_then_line(plan.when, plan.then)))
        card.add(soft(self.tr("Have you got it? If it no longer fits, change it in “My plan”.")))
        self.add(card)
        self._set_bar(
            button(self.tr("Not yet"), lambda: self._plan_answered(kept=False)),
            button(self.tr("Got it"), lambda: self._plan_answered(kept=True), "primary"),
        )

    def _set_bar(self, *buttons: "QPushButton") -> None:
        stop = button(self.tr("Stop here"), lambda: self.goto.emit("progress", {}), "quiet")
        self.set_actions(stop, *buttons)

    def _plan_answered(self, *, kept: bool) -> None:
        from advocacy_trainer.ui.lesson.refreshing import answer_plan

        if self.asked is not None and self.asked.plan is not None:
            plan = self.asked.plan
            if not answer_plan(self.context, plan, kept=kept):
                self._skipped.add((plan.lesson, plan.block))  # it could not be written; not asked for ever
        self._go_on()

    def _next(self) -> None:
        asked = self.asked
        if self.activity is not None:
            if self.activity.go_on():
                return
            self.activity.finish()
        if asked is not None and asked.block is not None and asked.session is not None:
            session, block = asked.session, asked.block
            self._passed.add((session.lesson, block.id))
            if not session.was_answered(block):
                self._skipped.add((session.lesson, block.id))  # passed over is for another day
        self._go_on()

    def _go_on(self) -> None:
        self._began = True
        self._ask()
        self.focus_first()

    def _show_end(self) -> None:
        if self._path and self._began:
            self.add_heading(self.title(), self.tr("That was one question from each part."))
        elif self._began:
            self.add_heading(self.title(), self.tr("That is all for today."))
        else:
            self.add_heading(self.title(), self.tr("There is nothing to bring back today."))
        comes = self.tr("It comes by itself, a little at a time. You can switch it off in “My plan”.")
        self.add(EmptyState(self.context, "empty-log", text=comes))
        self.set_actions(button(self.tr("To my log"), lambda: self.goto.emit("progress", {}), "primary"))

    def leave(self) -> None:
        """Keep the summary for the next start."""
        if self.context.stores.log.is_read:
            read_log(self.context.stores.log)

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show a question, and the end."""
        return {
            "": lambda page: page.restore({}),
            "words": lambda page: _words(page, opened=False),
            "words-answered": lambda page: _words(page, opened=True),
            "plan": _plan,
            "end": _end,
        }


def _words(page: Page, *, opened: bool) -> None:
    """Ask for an objective of the first lesson that brings one back, from memory; then open the model."""
    from PySide6.QtCore import QCoreApplication

    from advocacy_trainer.ui.lesson.activities import play
    from advocacy_trainer.ui.lesson.refreshing import first_question

    asked = first_question(page.context)
    if not isinstance(page, RefresherPage) or asked is None:
        page.restore({})
        return
    page.clear()
    page.asked = asked
    page.add_title()
    page._show_question(asked)
    if opened and page.activity is not None:
        said = QCoreApplication.translate("LessonPage", "I came ten minutes late, and nobody minded.")
        play(page.activity, right=True, text=said)


def _plan(page: Page) -> None:
    from advocacy_trainer.progress.plan import if_thens
    from advocacy_trainer.ui.lesson.refreshing import Asked

    plan = next(iter(if_thens(page.context.stores.cards)), None)
    if isinstance(page, RefresherPage) and plan is not None:
        page.clear()
        page.activity = None
        page.add_heading(page.title())
        page._show_plan(Asked(plan.lesson, None, None, plan))


def _end(page: Page) -> None:
    if isinstance(page, RefresherPage):
        page.clear()
        page.activity = None
        page._began = True
        page._show_end()
