"""A colleague's marks beside the draft."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout

from advocacy_trainer.drafts.model import DraftNote
from advocacy_trainer.errors import QT_TRANSLATE_NOOP
from advocacy_trainer.prose.quoted_words import within_marks
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.labels import over, soft
from advocacy_trainer.ui.kit.layouts import Card, clear_layout
from advocacy_trainer.ui.practice_room.editor import Underline

SAYS = {
    "hear-you": QT_TRANSLATE_NOOP("colleague", "Here I hear you"),
    "curious": QT_TRANSLATE_NOOP("colleague", "Here I became curious"),
    "lost-me": QT_TRANSLATE_NOOP("colleague", "Here you lost me"),
}
LOOKS = {  # of the marked words: a role and a line, so that the kinds differ by more than colour
    "hear-you": ("good", "solid"),
    "curious": ("primary", "dotted"),
    "lost-me": ("mark", "dashed"),
}
_SHOWN_WORDS = 90


def said(says: str) -> str:
    """Return what a mark says in the person's language."""
    return QCoreApplication.translate("colleague", SAYS[says])


def mark_of(start: int, end: int, says: str) -> Underline:
    """Return how words are marked that said something to a colleague."""
    look, line = LOOKS[says]
    return Underline(start, end, look, line=line)


class NotesPanel(Card):
    """Show up to three marks; a press shows the place. Hidden where there are none."""

    picked = Signal(int, int)
    cleared = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._notes: tuple[DraftNote, ...] = ()
        self._text = ""
        self.add(over(self.tr("From your colleague")))
        self._box = QVBoxLayout()
        self._box.setSpacing(8)
        self.add(self._box)
        self.add(button(self.tr("Remove the marks"), self._clear, "link"))
        self.hide()

    def show_notes(self, notes: tuple[DraftNote, ...], text: str) -> None:
        """Show the marks of a draft whose text is ``text``."""
        self._notes, self._text = notes, text
        clear_layout(self._box)
        for note in notes:
            shown = note.words if len(note.words) <= _SHOWN_WORDS else note.words[:_SHOWN_WORDS] + "…"
            row = CardButton(said(note.says), self.tr("“{words}”").format(words=within_marks(shown)))
            row.clicked.connect(lambda *_, note=note: self._pick(note))
            self._box.addWidget(row)
        name = next((note.name for note in notes if note.name), "")
        if name:
            self._box.addWidget(soft(self.tr("From {name}").format(name=name)))
        self.setVisible(bool(notes))

    def follow(self, text: str) -> None:
        """Take the text as it stands now."""
        self._text = text

    def underlines(self) -> list[Underline]:
        """Return the marks of the words that still stand in the text, where they stand now."""
        return [
            mark_of(*place, note.says) for note in self._notes if (place := self._place(note)) is not None
        ]

    def places(self) -> list[tuple[int, int]]:
        """Return where the marked words stand in the text now, as far as they still do."""
        return [place for note in self._notes if (place := self._place(note)) is not None]

    def _place(self, note: DraftNote) -> tuple[int, int] | None:
        if self._text[note.start : note.end] == note.words:
            return note.start, note.end
        at = self._text.find(note.words)
        return (at, at + len(note.words)) if at >= 0 else None

    def _pick(self, note: DraftNote) -> None:
        place = self._place(note)
        if place is not None:
            self.picked.emit(*place)

    def _clear(self) -> None:
        self.show_notes((), self._text)
        self.cleared.emit()
