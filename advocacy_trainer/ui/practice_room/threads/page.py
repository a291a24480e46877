"""»Practise on a thread«: choose one of the invented threads."""

from collections.abc import Callable, Mapping
from functools import partial

from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.labels import soft
from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.ui.practice_room.threads.reading import threads_of


class ThreadListPage(Page):
    """The threads one may practise on, each a card; none of them waits for anybody."""

    help_id = "sandbox"
    private = False

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Practise on a thread")

    def build(self) -> None:
        """Add a card for each thread, and say what could not be read."""
        self.add_heading(
            self.title(),
            self.tr(
                "Comments come one at a time, and you answer or leave them. "
                "They are invented, and the app sends your answers to nobody."
            ),
        )
        found = threads_of(self.context)
        self.cards: list[CardButton] = []
        for thread in found.threads:
            card = CardButton(thread.title, f"{self._where(thread.place)} · {thread.about}")
            card.clicked.connect(partial(self._open, thread.id))
            self.cards.append(card)
            self.column.addWidget(card)
        if not found.threads:
            self.column.addWidget(soft(self.tr("There are no threads in this language.")))
        if found.rejected:
            names = ", ".join(fault.file for fault in found.rejected)
            told = self.tr("Not shown, because something in them is wrong: {names}")
            self.column.addWidget(soft(told.format(names=names)))
        self.set_actions(button(self.tr("Back to the text"), lambda: self.goto.emit("sandbox", {}), "quiet"))

    def _open(self, name: str, *_: object) -> None:
        self.goto.emit("thread", {"thread": name})

    def _where(self, place: str) -> str:
        return {
            "linkedin": "LinkedIn",
            "facebook": "Facebook",
            "teams": "Teams",
            "intranet": self.tr("Intranet"),
            "forum": self.tr("Forum"),
            "mail": self.tr("Mail"),
        }.get(place, place)

    def restore(self, place: Place) -> None:
        """Have nothing to bring back."""

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show the list."""
        return {"": lambda page: page.restore({})}
