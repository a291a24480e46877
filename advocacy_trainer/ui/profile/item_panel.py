"""The open item of the profile check: why, how, four answers of equal worth, and a note that is closed."""

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel

from advocacy_trainer.profile.answers import ChecklistAnswer
from advocacy_trainer.profile.checklist import ChecklistItem
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.card_group import CardGroup
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.focus.guard import hand_to
from advocacy_trainer.ui.kit.frame.side_panel import SidePanel
from advocacy_trainer.ui.kit.labels import heading, label, over, prose, soft
from advocacy_trainer.ui.kit.layouts import Flow, widget_with
from advocacy_trainer.ui.kit.look.spacing import NEAR, WIDE, WIDE_PANEL
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.writing.field_autosave import Autosaved
from advocacy_trainer.ui.writing.fields import Editor
from advocacy_trainer.ui.writing.profile_words import choice_words

# In the order they are offered: what stays empty is answered too, and stands beside what is done.
OFFERED = ("done", "left-empty", "later", "not-relevant")
_WITH_A_PICTURE = ("photo", "banner")


class OpenItem(NamedTuple):
    """What the panel shows: the place's id and name, the item, and what is answered."""

    place: str
    place_name: str
    item: ChecklistItem
    answer: ChecklistAnswer
    last: bool


class ItemPanel(SidePanel):
    """One item at a time; the page keeps the list and does what is asked for."""

    answered = Signal(str)
    lesson_wanted = Signal()
    picture_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("The open item"), WIDE_PANEL)
        self.context = context
        self.column.setSpacing(NEAR)
        self.note: Editor | None = None
        self.group: CardGroup | None = None
        self._open: OpenItem | None = None
        self._write = button(self.tr("Write a note"), self._open_note, "quiet")
        self._write.setIcon(context.appearance.icon("note", "primary"))
        self._next = button("", self.next_wanted.emit, "primary")
        self.set_actions(self._write, self._next)

    def show_item(self, shown: OpenItem, *, note_open: bool = False) -> QLabel:
        """Show an item instead of the one before; return its title."""
        self._open = shown
        self.clear()
        item = shown.item
        title = heading(item.title, 1, "question")
        links = Flow(spacing=WIDE)
        links.addWidget(button(self.tr("The lesson about this"), self.lesson_wanted.emit, "link"))
        if item.id in _WITH_A_PICTURE:
            links.addWidget(button(self.tr("Get a picture ready"), self.picture_wanted.emit, "link"))
        self.group = CardGroup(
            self.tr("How does yours look?"),
            [choice_words(each) for each in OFFERED],
            columns=2,
            role="strong",
        )
        chosen = shown.answer.choice
        self.group.choose(OFFERED.index(chosen) if chosen in OFFERED else None)
        self.group.picked.connect(lambda index: self.answered.emit(OFFERED[index]))
        self.add(
            title,
            prose(item.why),
            widget_with(links),
            over(self.tr("How to: {place}").format(place=shown.place_name)),
            label(item.how[shown.place]),
            heading(self.tr("How does yours look?"), 3),
            self.group,
        )
        if item.note:
            self.add(soft(item.note))
        self.note = None
        typed = self.context.stores.unsaved.get(self._key())
        self._write.setText(self.tr("Show the note") if shown.answer.note else self.tr("Write a note"))
        self._write.setVisible(True)
        if note_open or typed is not None:
            self._add_note()
        self._next.setText(self.tr("Back to the profile check") if shown.last else self.tr("Next item"))
        return title

    def choose(self, choice: str) -> None:
        """Mark an answer; none where ``choice`` is empty."""
        if self.group is not None:
            self.group.choose(OFFERED.index(choice) if choice in OFFERED else None)

    def _key(self) -> str:
        assert self._open is not None  # noqa: S101 - show_item has set it
        return f"profile/{self._open.place}/{self._open.item.id}"

    def _add_note(self) -> None:
        assert self._open is not None  # noqa: S101 - show_item has set it
        caption = self.tr("A note to yourself")
        self.note = Editor(Autosaved(self.context, self._key()), caption, 3, self._open.answer.note)
        self.note.setAccessibleDescription(self.tr("It is not printed or sent anywhere."))
        self.add(heading(caption, 3), self.note, soft(self.tr("It is not printed or sent anywhere.")))
        self._write.setVisible(False)

    def _open_note(self) -> None:
        self._add_note()
        if self.note is not None:
            hand_to(self.note)
            reveal(self.note)
