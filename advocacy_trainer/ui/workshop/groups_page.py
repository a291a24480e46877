"""Between groups: a practice profile for each workshop, emptied for the next group and nothing else."""

from collections.abc import Callable, Mapping
from functools import partial

from advocacy_trainer.errors import TrainerError
from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.focus.guard import hand_to
from advocacy_trainer.ui.kit.folders import open_folder
from advocacy_trainer.ui.kit.labels import heading, label, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow
from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.workshop import practice
from advocacy_trainer.workshop.practice import Workshop


class WorkshopGroupsPage(Page):
    """List the workshops with what lies in each practice profile."""

    help_id = "workshop"
    private = False

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Ready for the next group")

    def build(self) -> None:
        """Add nothing yet: folders come and go."""
        self._asking = ""

    def restore(self, place: Place) -> None:
        """Show what lies there now."""
        del place
        self._draw()

    def _draw(self) -> None:
        self.clear()
        data = self.context.stores.folder
        lead = self.tr("A practice profile is a data folder of its own, for the room to practise in.")
        self.add_heading(self.title(), lead)
        if data is None:
            self.add(soft(self.tr("Nothing is being saved, so there is no practice profile.")))
            self.set_actions(button(self.tr("All run-sheets"), self._to_list, "primary"))
            return
        for workshop in practice.workshops_in(data):
            self.add(self._card(workshop))
        self.set_actions(
            button(self.tr("All run-sheets"), self._to_list),
            button(self.tr("Make a practice profile"), self.make, "primary"),
        )

    def _to_list(self) -> None:
        self.goto.emit("workshop", {})

    def _card(self, workshop: Workshop) -> Card:
        card = Card()
        count = practice.what_lies_in(workshop)
        told = self.tr("Empty") if not count else self.tr("{count} files").format(count=count)
        card.add(heading(workshop.name, 2), label(told), soft(str(workshop.practice)))
        if self._asking == workshop.name:
            card.add(label(self._question(workshop), "attention"))
            empty = CardButton(self.tr("Delete now, cannot be undone"))
            empty.clicked.connect(lambda: self.empty(workshop))
            self._keep = button(self.tr("Keep it"), lambda: self.ask_about(""))
            card.add(empty, self._keep)
            return card
        row = Flow()
        ready = button(self.tr("Get ready for the next group"), partial(self.ask_about, workshop.name))
        ready.setEnabled(bool(count))
        row.addWidget(ready)
        row.addWidget(button(self.tr("Open the folder"), partial(open_folder, workshop.practice), "quiet"))
        card.add(row)
        return card

    def _question(self, workshop: Workshop) -> str:
        told = self.tr("Delete all that lies in the practice profile of {name}? Nothing else is touched.")
        return told.format(name=workshop.name)

    def ask_about(self, name: str) -> None:
        """Ask before a practice profile is emptied; an empty name asks no more."""
        self._asking = name
        self._draw()
        if name:
            hand_to(self._keep)
            announce(self, self.tr("Delete all that lies in the practice profile?"))

    def empty(self, workshop: Workshop) -> None:
        """Empty a practice profile for good."""
        self._asking = ""
        try:
            gone = practice.make_ready(workshop)
        except TrainerError as error:
            self._draw()
            self.tell_error(error)
            return
        self._draw()
        self.tell.emit(
            self.tr("{count} files are gone. The next group begins afresh.").format(count=gone), "good"
        )

    def make(self) -> None:
        """Make a workshop's folder with an empty practice profile."""
        data = self.context.stores.folder
        if data is None:
            return
        try:
            practice.begin(data, self.tr("Workshop"))
        except TrainerError as error:
            self.tell_error(error)
            return
        self._draw()

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show the list."""
        return {"": lambda page: page.restore({})}
