"""The list of the profile check for one place: every item with its answer."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QButtonGroup

from advocacy_trainer.errors import TrainerError
from advocacy_trainer.profile.checklist import ChecklistItem
from advocacy_trainer.ui.kit.accessibility import form_row
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.choice_box import ChoiceBox
from advocacy_trainer.ui.kit.file_dialog import ask_where
from advocacy_trainer.ui.kit.file_kinds import PDF, with_ending
from advocacy_trainer.ui.kit.labels import soft
from advocacy_trainer.ui.kit.layouts import Flow, widget_with
from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.ui.kit.print_dialog import in_the_corridor
from advocacy_trainer.ui.kit.standard_folders import saved_as
from advocacy_trainer.ui.writing.profile_words import checklist_of, choice_words

_ICONS = {
    "": ("not-started", "control-line"),
    "done": ("done", "good"),
    "later": ("started", "primary"),
    "not-relevant": ("done", "soft-text"),
    "left-empty": ("done", "good"),
}


class ProfileItemsPage(Page):
    """Choose a place, and see what there is to look at there."""

    help_id = "profile"

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("The list")

    def build(self) -> None:
        """Nothing yet: what is shown depends on the place."""
        self._where = ""
        self._groups: list[QButtonGroup] = []

    def place(self) -> Place:
        """Return the place that is shown and how far down the list is."""
        return {"at": self._where, "down": self.scrolled()}

    def restore(self, place: Place) -> None:
        """Show a place's items with the answers as they are now."""
        checklist = checklist_of(self.context)
        known = [one.id for one in checklist.places]
        wanted = str(place.get("at", "") or self._where)
        self._where = wanted if wanted in known else known[0]
        self._show()
        self.scroll_to(place.get("down"))

    def _show(self) -> None:
        self.clear()
        checklist = checklist_of(self.context)
        self.add_heading(self.title())
        places = ChoiceBox()
        for one in checklist.places:
            places.addItem(one.name, one.id)
        index = [one.id for one in checklist.places].index(self._where)
        places.setCurrentIndex(index)
        places.activated.connect(lambda at: self._choose(str(places.itemData(at))))
        form_row(self.column, self.tr("Which profile?"), places)
        self.add(soft(checklist.places[index].lead))
        items = checklist.of(self._where)
        for item in items:
            self.add(self._row(item))
        paper = Flow()
        paper.addWidget(button(self.tr("Print"), self.print_list))
        paper.addWidget(button(self.tr("Save as PDF"), self.save_pdf))
        self.add(widget_with(paper), soft(in_the_corridor()))
        first = next(
            (item for item in items if not self.context.stores.answers.of(self._where, item.id).choice), None
        )
        begun = any(self.context.stores.answers.of(self._where, item.id).choice for item in items)
        go_on = self.tr("Go on") if begun else self.tr("Begin")
        self.set_actions(
            # Up, not back: a list and its items would lead to one another for ever.
            button(self.tr("Back"), lambda: self.goto.emit("profile", {})),
            button(go_on, partial(self._open, (first or items[0]).id), "primary"),
        )

    def _row(self, item: ChecklistItem) -> CardButton:
        answer = self.context.stores.answers.of(self._where, item.id)
        said = choice_words(answer.choice) or self.tr("No answer yet")
        if answer.note:
            said = self.tr("{answer} · with a note").format(answer=said)
        row = CardButton(item.title, said, self.context.appearance.icon(*_ICONS[answer.choice]))
        row.clicked.connect(lambda *_: self._open(item.id))
        return row

    def _choose(self, place: str) -> None:
        self._where = place
        self._show()

    def _open(self, item: str) -> None:
        self.goto.emit("profile-item", {"at": self._where, "item": item})

    # On paper

    def save_pdf(self) -> None:
        """Ask where, and save the summary of this place."""
        name = f"profiltjek-{self._where}" if self.context.language == "da" else f"profile-{self._where}"
        path = ask_where(self, self.tr("Save the list"), name, [PDF])
        if path is not None:
            self.save_pdf_to(path)

    def save_pdf_to(self, path: Path) -> None:
        """Save the summary as PDF and say so."""
        from advocacy_trainer.ui.profile.summary_sheet import summary_pdf

        path = with_ending(path, PDF, [PDF])
        try:
            summary_pdf(self.context, self._where, path)
        except TrainerError as error:
            self.tell_error(error)
            return
        self.tell.emit(saved_as(path) + " " + self.tr("Your notes are not in it."), "good")

    def print_list(self) -> None:
        """Print the summary of this place, without the notes."""
        from advocacy_trainer.ui.kit.print_dialog import print_document
        from advocacy_trainer.ui.profile.summary_sheet import summary_document

        print_document(self, summary_document(self.context, self._where))

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show the list of a network, and of the mail signature."""
        return {
            "": lambda page: page.restore({}),
            "signature": lambda page: page.restore({"at": "signature"}),
            "answered": _with_answers,
        }


def _with_answers(page: Page) -> None:
    answers = page.context.stores.answers
    for item, choice in (
        ("photo", "left-empty"),
        ("headline", "done"),
        ("about", "later"),
        ("contact", "not-relevant"),
    ):
        answers.choose("linkedin", item, choice)
    answers.note("linkedin", "about", "Læs den højt først. / Read it aloud first.")
    page.restore({"at": "linkedin"})
