"""A plan rehearsed once, right after it was written: said aloud it is found again more easily."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from advocacy_trainer.progress.plan import IfThen
from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.labels import label, over, soft
from advocacy_trainer.ui.kit.layouts import Card
from advocacy_trainer.ui.kit.look.type_scale import font_of
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.writing.log_words import if_then_line

translate = QCoreApplication.translate


class RehearsalCard(Card):
    """The plan as one sentence, and a button that says it was rehearsed; hidden until there is one.

    ``rehearsed(plan)`` writes it down and returns whether it is on disk.
    """

    def __init__(self, rehearsed: Callable[[IfThen], bool]) -> None:
        super().__init__("tint")
        self._rehearsed = rehearsed
        self.plan: IfThen | None = None
        self.sentence = label("")
        self.sentence.setFont(font_of("strong"))
        self.said_it = button(translate("activities", "I have said it once"), self._said)
        self.thanks = soft("")
        self.add(
            over(translate("activities", "Rehearse it once")),
            self.sentence,
            soft(
                translate(
                    "activities",
                    "Look away from the screen and say it to yourself. That makes it easier to remember.",
                )
            ),
            self.said_it,
            self.thanks,
        )
        self.hide()

    def offer(self, plan: IfThen) -> None:
        """Show a whole plan to be rehearsed; half a plan is not offered, nor what has become one."""
        if not (plan.when.strip() and plan.then.strip()):
            self.plan = None
            self.hide()
            return
        self.plan = plan
        self.sentence.setText(if_then_line(plan.when, plan.then))
        self.thanks.hide()
        self.said_it.show()
        self.show()

    def _said(self) -> None:
        plan = self.plan
        if plan is None or not self._rehearsed(plan):
            return
        self.plan = None
        self.said_it.hide()
        self.thanks.setText(
            translate("activities", "You have rehearsed it. It comes back in a while, as a question to you.")
        )
        self.thanks.show()
        announce(self.thanks, self.thanks.text())
        reveal(self)
