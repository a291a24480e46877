"""»Is there a leader in the room?«: three answers of equal worth, and what each makes of the plan."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel

from advocacy_trainer.ui.kit.card_group import CardGroup
from advocacy_trainer.ui.kit.labels import heading, label, soft
from advocacy_trainer.ui.kit.layouts import Card
from advocacy_trainer.workshop.changing import PRESENCE, LeaderPlan


class LeaderCard(Card):
    """Ask before anything begins; ``answered`` is given one of ``PRESENCE``."""

    def __init__(self, presence: str, answered: Callable[[str], object]) -> None:
        super().__init__("quiet-ground")
        question = self.tr("Is there a leader in the room?")
        self.add(heading(question, 2))
        self.group = CardGroup(
            question,
            [
                self.tr("No"),
                self.tr("Yes, but only for the welcome"),
                self.tr("Yes, the whole time"),
            ],
        )
        self.group.picked.connect(lambda index: answered(PRESENCE[index]))
        self.group.choose(PRESENCE.index(presence) if presence in PRESENCE else None)
        self.add(self.group)
        self.rule = soft("")
        self.gone = label("")
        self.changed = label("")
        self.add(self.rule, self.gone, self.changed)

    def show_plan(self, plan: LeaderPlan, presence: str) -> None:
        """Show what drops out and what takes another form."""
        told = {
            "": self.tr("Answer before you begin: it changes what you will cover."),
            "none": self.tr("Everything stays."),
            "leaves": self.tr(
                "The leader leaves after the welcome. Say so out loud, and wait until the door is shut."
            ),
            "stays": self.tr(
                "The leader does the same exercises as everyone else, and says so at the beginning."
            ),
        }
        self.rule.setText(told.get(presence, ""))
        self._list(self.gone, self.tr("Left out: {items}."), [item.title for item in plan.gone])
        self._list(self.changed, self.tr("In another form: {items}."), [item.title for item in plan.changed])

    def _list(self, part: QLabel, text: str, titles: list[str]) -> None:
        part.setVisible(bool(titles))
        quoted = [self.tr("“{title}”").format(title=title) for title in titles]
        part.setText(text.format(items=", ".join(quoted)))
