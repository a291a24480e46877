"""Between groups: a practice profile for each workshop, emptied for the next group and nothing else."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QPushButton

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, StorageError, TrainerError
from advocacy_trainer.ui.kit.accessibility import announce, form_row
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.empty_state import EmptyState
from advocacy_trainer.ui.kit.focus.guard import hand_to
from advocacy_trainer.ui.kit.folders import open_folder
from advocacy_trainer.ui.kit.labels import heading, label, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow
from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.ui.workshop.starting import open_profile
from advocacy_trainer.ui.writing.field_autosave import NotSaved
from advocacy_trainer.ui.writing.fields import LineField
from advocacy_trainer.workshop import practice
from advocacy_trainer.workshop.practice import LONGEST_CALLED, Workshop


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
        self._cards: list[tuple[Workshop, QLabel, QPushButton]] = []

    def restore(self, place: Place) -> None:
        """Show what lies there now."""
        del place
        self._draw()

    def _draw(self) -> None:
        self.clear()
        self._cards = []
        data = self.context.stores.folder
        lead = self.tr("A practice profile is a separate data folder for the group to practise in.")
        self.add_heading(self.title(), lead)
        if data is None:
            none = self.tr("Nothing is being saved, so there is no practice profile.")
            self.add(EmptyState(self.context, "two-at-a-table", text=none))
            self.set_actions(button(self.tr("All run-sheets"), self._to_list, "primary"))
            return
        there = practice.workshops_in(data)
        for workshop in there:
            self.add(self._card(workshop))
        if not there:
            self.add(EmptyState(self.context, "two-at-a-table", text=self.tr("There is none yet.")))
        self.look_again()
        self._add_making()
        self.set_actions(
            button(self.tr("All run-sheets"), self._to_list),
            button(self.tr("Make a practice profile"), self.make, "primary"),
        )

    def _add_making(self) -> None:
        card = Card("quiet-ground")
        self.called = LineField(NotSaved("the name of what is not there yet"), longest=LONGEST_CALLED)
        form_row(card.column, self.tr("What the next workshop is called"), self.called)
        self.called.returnPressed.connect(self.make)
        card.add(soft(self.tr("The name appears in the title of the practice profile's window.")))
        self.add(card)

    def _to_list(self) -> None:
        self.goto.emit("workshop", {})

    def _card(self, workshop: Workshop) -> Card:
        card = Card()
        told = label("")
        card.add(heading(workshop.called, 2), told, soft(str(workshop.practice)))
        if self._asking == workshop.name:
            card.add(label(self._question(workshop), "attention"))
            empty = CardButton(self.tr("Delete now, cannot be undone"))
            empty.clicked.connect(lambda: self.empty(workshop))
            self._keep = button(self.tr("Keep it"), lambda: self.ask_about(""))
            card.add(empty, self._keep)
            return card
        row = Flow()
        row.addWidget(button(self.tr("Open the practice profile"), partial(self.open_profile, workshop)))
        ready = button(self.tr("Get ready for the next group"), partial(self.get_ready, workshop))
        row.addWidget(ready)
        row.addWidget(button(self.tr("Open the folder"), partial(open_folder, workshop.practice), "quiet"))
        card.add(row)
        self._cards.append((workshop, told, ready))
        return card

    def changeEvent(self, event: QEvent) -> None:
        """Look again when the trainer comes back from a practice profile's window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isVisible() and self.isActiveWindow():
            self.look_again()

    def look_again(self) -> None:
        """Show which profiles are open, and how many files each holds by now."""
        for workshop, told, ready in self._cards:
            count = practice.what_lies_in(workshop)
            is_open = practice.is_open(workshop)
            if is_open:
                told.setText(self.tr("Open now, in its own window"))
            else:
                told.setText(self.tr("{count} files").format(count=count) if count else self.tr("Empty"))
            ready.setEnabled(bool(count) or is_open)

    def _question(self, workshop: Workshop) -> str:
        told = self.tr("Delete everything in the practice profile for {name}? Nothing else is touched.")
        return told.format(name=workshop.called)

    def open_profile(self, workshop: Workshop) -> None:
        """Open a practice profile in a window of its own; one that is open comes to the front."""
        if open_profile(workshop, self.context.language):
            told = self.tr("It opens in its own window. The title begins with “{title}”.")
            title = self.tr("Practice profile: {name}").format(name=workshop.called)
            self.tell.emit(told.format(title=title), "good")
            return
        self.tell_error(
            StorageError(
                QT_TRANSLATE_NOOP("errors", "The app could not be started a second time on this computer."),
                QT_TRANSLATE_NOOP("errors", "Start it with --data-dir and the folder that is shown here."),
            )
        )

    def get_ready(self, workshop: Workshop) -> None:
        """Ask before a profile is emptied; while its window is open nothing is asked, and it is said why."""
        if practice.is_open(workshop):
            self.look_again()
            self.tell.emit(
                self.tr("The practice profile for {name} is open. Close its window first.").format(
                    name=workshop.called
                ),
                "attention",
            )
            return
        self.ask_about(workshop.name)

    def ask_about(self, name: str) -> None:
        """Ask before a practice profile is emptied; an empty name asks no more."""
        self._asking = name
        self._draw()
        if name:
            hand_to(self._keep)
            announce(self, self.tr("Delete everything in the practice profile?"))

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
            self.tr("{count} files have been deleted. The next group starts afresh.").format(count=gone),
            "good",
        )

    def make(self) -> None:
        """Make a workshop's folder with an empty practice profile."""
        data = self.context.stores.folder
        if data is None:
            return
        try:
            practice.begin(data, self.called.text().strip() or self.tr("Workshop"))
        except TrainerError as error:
            self.tell_error(error)
            return
        self._draw()

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show the list."""
        return {"": lambda page: page.restore({})}
