"""One item of the profile check: why, how, four answers of equal worth, and a note."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QButtonGroup, QGridLayout

from advocacy_trainer.errors import TrainerError
from advocacy_trainer.profile.answers import CHOICES
from advocacy_trainer.profile.checklist import ChecklistItem
from advocacy_trainer.ui.kit.accessibility import announce, form_row
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.labels import heading, label, over, prose, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow, widget_with
from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.ui.writing.field_autosave import Autosaved
from advocacy_trainer.ui.writing.fields import Editor
from advocacy_trainer.ui.writing.profile_words import checklist_of, choice_words


class ProfileItemPage(Page):
    """Show one item at a time; every answer is kept at once."""

    help_id = "profile"

    def title(self) -> str:
        """Return the item's title."""
        return self._item.title if self._item else self.tr("Profile check")

    def build(self) -> None:
        """Nothing yet: what is shown depends on the item."""
        self._where = ""
        self._item: ChecklistItem | None = None
        self._items: list[ChecklistItem] = []
        self.note: Editor | None = None

    def place(self) -> Place:
        """Return the item."""
        return {"at": self._where, "item": self._item.id if self._item else ""}

    def restore(self, place: Place) -> None:
        """Show an item of a place; the first where none is named."""
        checklist = checklist_of(self.context)
        known = [one.id for one in checklist.places]
        at = str(place.get("at", ""))
        self._where = at if at in known else known[0]
        self._items = checklist.of(self._where)
        wanted = str(place.get("item", ""))
        self._item = next((item for item in self._items if item.id == wanted), self._items[0])
        self._show()

    def leave(self) -> None:
        """Keep the note."""
        if self.note is None or self._item is None:
            return
        try:
            self.context.stores.answers.note(self._where, self._item.id, self.note.text.strip())
            if self.context.stores.answers.of(self._where, self._item.id).note == self.note.text.strip():
                self.note.autosave.settle()  # a longer note than fits stays where it is typed
        except TrainerError as error:
            self.tell_error(error)

    def _show(self) -> None:
        item = self._item
        assert item is not None  # noqa: S101 - restore has set it
        self.clear()
        checklist = checklist_of(self.context)
        name = next(place.name for place in checklist.places if place.id == self._where)
        number = self._items.index(item) + 1
        self.add(
            over(
                self.tr("{place} · item {number} of {whole}").format(
                    place=name, number=number, whole=len(self._items)
                )
            ),
            heading(item.title),
            prose(item.why),
        )
        how = Card("tint")
        how.add(heading(self.tr("How"), 3), label(item.how[self._where]))
        self.add(how)
        if item.note:
            self.add(soft(item.note))
        self.add(widget_with(self._links(item)))
        self._add_answers(item)
        self._add_note(item)
        self._add_actions(number - 1)
        self.scroller.verticalScrollBar().setValue(0)

    def _links(self, item: ChecklistItem) -> Flow:
        row = Flow(spacing=20)
        lesson = button(self.tr("The lesson about this"), partial(self._open_lesson, item.lesson), "link")
        row.addWidget(lesson)
        if item.id in ("photo", "banner"):
            row.addWidget(
                button(self.tr("Get a picture ready"), lambda: self.goto.emit("photo-bench", {}), "link")
            )
        row.addWidget(button(self.tr("To the list"), partial(self._step, -1), "link"))
        return row

    def _open_lesson(self, lesson: str) -> None:
        here = {"at": self._where, "item": self._item.id if self._item else ""}
        self.goto.emit("lesson", {"lesson": lesson, "item": here})

    def _add_answers(self, item: ChecklistItem) -> None:
        self.column.addWidget(heading(self.tr("How is it with you?"), 3))
        chosen = self.context.stores.answers.of(self._where, item.id).choice
        self._group = QButtonGroup(self)
        answers = QGridLayout()
        answers.setSpacing(8)
        for number, choice in enumerate(CHOICES):
            row = CardButton(choice_words(choice))
            row.setCheckable(True)
            row.setChecked(choice == chosen)
            row.setAccessibleName(choice_words(choice))
            row.clicked.connect(partial(self._answer, choice))
            self._group.addButton(row)
            answers.addWidget(row, number // 2, number % 2)
        self.add(widget_with(answers))

    def _add_note(self, item: ChecklistItem) -> None:
        noted = self.context.stores.answers.of(self._where, item.id).note
        keep = Autosaved(self.context, f"profile/{self._where}/{item.id}")
        self.note = Editor(keep, self.tr("A note to yourself"), 3, noted)
        form_row(
            self.column,
            self.tr("A note to yourself"),
            self.note,
            self.tr("It is printed nowhere and sent nowhere."),
        )

    def _add_actions(self, index: int) -> None:
        before = button(self.tr("Back"), partial(self._step, index - 1))
        last = index == len(self._items) - 1
        after = button(
            self.tr("To the list") if last else self.tr("Next"), partial(self._step, index + 1), "primary"
        )
        self.set_actions(before, after)

    def _step(self, index: int) -> None:
        self.leave()
        if not 0 <= index < len(self._items):
            self.goto.emit("profile-items", {"at": self._where})
            return
        self._item = self._items[index]
        self._show()
        self.setAccessibleName(self.title())
        announce(self, self.title())
        self.focus_first()

    def _answer(self, choice: str, *_: object) -> None:
        """Keep an answer; the one that is chosen already is taken back."""
        item = self._item
        assert item is not None  # noqa: S101
        if self.context.stores.answers.of(self._where, item.id).choice == choice:
            choice = ""
            self._group.setExclusive(False)
            for row in self._group.buttons():
                row.setChecked(False)
            self._group.setExclusive(True)
        try:
            is_new = self.context.stores.answers.choose(self._where, item.id, choice)
        except TrainerError as error:
            self.tell_error(error)
            self._show()
            return
        if is_new:
            self.context.stores.note_down(
                "profile-answered",
                lesson=item.lesson,
                item=f"{self._where}/{item.id}",
                answer=choice or "taken-back",
            )
        said = self.tr("Kept: {answer}").format(answer=choice_words(choice))
        announce(self, said if choice else self.tr("The answer is taken back."))

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show an item that has a word of care, and the last one of a place."""
        return {
            "": lambda page: page.restore({"at": "linkedin", "item": "headline"}),
            "signature": lambda page: page.restore({"at": "signature", "item": "picture-rights"}),
        }
