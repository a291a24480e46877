"""The list of the profile check for one place; the open item stands in a panel beside it."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from advocacy_trainer.errors import TrainerError
from advocacy_trainer.profile.checklist import ChecklistItem
from advocacy_trainer.ui.kit.accessibility import announce, name
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.card_button import CardButton, weakly
from advocacy_trainer.ui.kit.choice_box import ChoiceBox
from advocacy_trainer.ui.kit.file_dialog import ask_where
from advocacy_trainer.ui.kit.file_kinds import PDF, with_ending
from advocacy_trainer.ui.kit.labels import lead, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow, widget_with
from advocacy_trainer.ui.kit.look.spacing import WIDE
from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.ui.kit.print_dialog import in_the_corridor
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.kit.standard_folders import saved_as
from advocacy_trainer.ui.profile.item_panel import ItemPanel, OpenItem
from advocacy_trainer.ui.writing.profile_words import checklist_of, choice_words

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class ProfileItemsPage(Page):
    """Choose a place and go through its list; the list keeps its place while items are answered."""

    help_id = "profile"

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Checklist")

    def build(self) -> None:
        """Nothing yet: what is shown depends on the place."""
        self._where = ""
        self._item = ""
        self._items: list[ChecklistItem] = []
        self.rows: dict[str, CardButton] = {}
        self.panel = ItemPanel(self.context)
        self.panel.answered.connect(self._answer)
        self.panel.lesson_wanted.connect(self._open_lesson)
        self.panel.picture_wanted.connect(lambda: self.goto.emit("photo-bench", {}))
        self.panel.next_wanted.connect(self._go_on)
        self.set_panel(self.panel)

    def place(self) -> Place:
        """Return the place that is shown, the open item, and how far down the list is."""
        note = self.panel.note is not None
        return {"at": self._where, "item": self._item, "note": note, "down": self.scrolled()}

    def restore(self, place: Place) -> None:
        """Show a place's items, and one of them open: the one asked for, else the first without an answer."""
        checklist = checklist_of(self.context)
        known = [one.id for one in checklist.places]
        wanted = str(place.get("at", "") or self._where)
        where = wanted if wanted in known else known[0]
        if where != self._where or not self.rows:
            self._where = where
            self._show_list()
        self._show_item(str(place.get("item", "") or self._item), note_open=place.get("note") is True)
        self.scroll_to(place.get("down"))

    def leave(self) -> None:
        """Keep the note."""
        note = self.panel.note
        if note is None:
            return
        answers = self.context.stores.answers
        try:
            answers.note(self._where, self._item, note.text.strip())
            if answers.of(self._where, self._item).note == note.text.strip():
                note.autosave.settle()  # a longer note than fits stays where it is typed
        except TrainerError as error:
            self.tell_error(error)
        self._say_answer(self._item)

    # The list

    def _show_list(self) -> None:
        self.clear()
        checklist = checklist_of(self.context)
        self._items = checklist.of(self._where)
        self.column.setSpacing(16)
        self.add_heading(self.title(), "", self._places())
        self.add(lead(self._place_lead()))
        entries = Card("bare")
        entries.column.setContentsMargins(0, 0, 0, 0)
        entries.column.setSpacing(0)
        self.rows = {item.id: self._row(number, item) for number, item in enumerate(self._items)}
        entries.add(*self.rows.values())
        below = Flow(spacing=WIDE)
        below.addWidget(button(self.tr("Print the list"), self.print_list, "link"))
        below.addWidget(button(self.tr("Save as PDF"), self.save_pdf, "link"))
        # Up, not back: a list and its items would lead to one another for ever.
        below.addWidget(button(self.tr("Back"), lambda: self.goto.emit("profile", {}), "link"))
        self.add(
            entries, widget_with(below), soft(self.tr("Your notes are not in it.")), soft(in_the_corridor())
        )

    def _place_lead(self) -> str:
        return next(one.lead for one in checklist_of(self.context).places if one.id == self._where)

    def _places(self) -> ChoiceBox:
        checklist = checklist_of(self.context)
        places = ChoiceBox()
        places.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        for one in checklist.places:
            places.addItem(one.name, one.id)
        places.setCurrentIndex([one.id for one in checklist.places].index(self._where))
        places.activated.connect(lambda at: self._choose(str(places.itemData(at))))
        name(places, self.tr("Which profile?"))
        return places

    def _row(self, number: int, item: ChecklistItem) -> CardButton:
        row = CardButton(item.title, role="row", flat=True)
        row.setCheckable(True)
        row.clicked.connect(partial(self._picked, item.id))
        row.on_arrow = weakly(self._arrow, number)
        return row

    def _say_answer(self, item: str) -> None:
        """Let a row tell its answer in a soft word; without one it says nothing."""
        row = self.rows.get(item)
        if row is None:
            return
        answer = self.context.stores.answers.of(self._where, item)
        words = [choice_words(answer.choice)] if answer.choice else []
        if answer.note:
            words.append(self.tr("note"))
        said = " · ".join(words)
        row.set_state("rest", said, said)

    def _arrow(self, number: int, key: int) -> bool:
        step = _STEPS.get(Qt.Key(key), 0)
        if step and 0 <= number + step < len(self._items):
            item = self._items[number + step].id
            self.rows[item].setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._picked(item)
        return bool(step)

    def _choose(self, place: str) -> None:
        self.leave()
        self.restore({"at": place, "item": self._item})
        self.bar_last()
        places = self.findChildren(ChoiceBox)
        if places:
            places[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    # The open item

    def _picked(self, item: str, *_: object) -> None:
        self.leave()
        title = self._show_item(item)
        if not self.panel.beside:
            reveal(title)

    def _show_item(self, wanted: str, *, note_open: bool = False) -> QLabel:
        answers = self.context.stores.answers
        open_ones = (item.id for item in self._items if not answers.of(self._where, item.id).choice)
        known = [item.id for item in self._items]
        self._item = wanted if wanted in known else next(open_ones, known[0])
        item = self._items[known.index(self._item)]
        place = next(one for one in checklist_of(self.context).places if one.id == self._where)
        shown = OpenItem(
            self._where,
            place.name,
            item,
            answers.of(self._where, self._item),
            last=self._item == known[-1],
        )
        for each, row in self.rows.items():
            row.setChecked(each == self._item)
            self._say_answer(each)
        title = self.panel.show_item(shown, note_open=note_open)
        self.bar_last()
        return title

    def _go_on(self) -> None:
        self.leave()
        known = [item.id for item in self._items]
        following = known.index(self._item) + 1
        if following == len(known):
            self.goto.emit("profile", {})
            return
        self._picked(known[following])
        announce(self, self._items[following].title)

    def _open_lesson(self) -> None:
        item = next(each for each in self._items if each.id == self._item)
        here = {"at": self._where, "item": self._item}
        self.goto.emit("lesson", {"lesson": item.lesson, "item": here})

    def _answer(self, choice: str) -> None:
        """Keep an answer; the one that is chosen already is taken back."""
        item = next(each for each in self._items if each.id == self._item)
        answers = self.context.stores.answers
        before = answers.of(self._where, item.id).choice
        if before == choice:
            choice = ""
        try:
            is_new = answers.choose(self._where, item.id, choice)
        except TrainerError as error:
            self.tell_error(error)
            self.panel.choose(before)
            return
        self.panel.choose(choice)
        self._say_answer(item.id)
        if is_new:
            self.context.stores.note_down(
                "profile-answered",
                lesson=item.lesson,
                item=f"{self._where}/{item.id}",
                answer=choice or "taken-back",
            )
        said = self.tr("Kept: {answer}").format(answer=choice_words(choice))
        announce(self, said if choice else self.tr("The answer is removed."))

    # On paper

    def save_pdf(self) -> None:
        """Ask where, and save the summary of this place."""
        stem = f"profiltjek-{self._where}" if self.context.language == "da" else f"profile-{self._where}"
        path = ask_where(self, self.tr("Save the list"), stem, [PDF])
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
        """Show the list of a network with an open item, a note, and the last item of the mail signature."""
        return {
            "": partial(_with_answers, {"item": "current-job"}),
            "begun": lambda page: page.restore({"at": "linkedin", "item": "headline"}),
            "signature": lambda page: page.restore({"at": "signature", "item": "picture-rights"}),
            "answered": partial(_with_answers, {"item": "about", "note": True}),
        }


def _with_answers(place: Place, page: Page) -> None:
    answers = page.context.stores.answers
    for item, choice in (
        ("photo", "left-empty"),
        ("headline", "done"),
        ("about", "later"),
        ("contact", "not-relevant"),
    ):
        answers.choose("linkedin", item, choice)
    if not answers.of("linkedin", "about").note:
        answers.note(
            "linkedin",
            "about",
            "Læs den højt først." if page.context.language == "da" else "Read it aloud first.",
        )
    page.restore({"at": "linkedin", **place})
