"""Type in the cards of a question; they are on the wall only when the trainer says so."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advocacy_trainer.ui.kit.accessibility import name
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.labels import heading, label, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow
from advocacy_trainer.ui.workshop.projector.slides import LETTERS
from advocacy_trainer.ui.writing.field_autosave import NotSaved
from advocacy_trainer.ui.writing.fields import LineField
from advocacy_trainer.workshop import cards
from advocacy_trainer.workshop.cards import CardCount

_WIDE = 72  # px of a field for three digits


class CardCounts(Card):
    """The counts of one question; every change goes to ``counted``."""

    def __init__(self, counted: Callable[[CardCount], object]) -> None:
        super().__init__("quiet-ground")
        self._counted = counted
        self._count: CardCount | None = None
        self._fields: list[LineField] = []
        self.add(
            heading(self.tr("Cards, laid face down"), 3),
            soft(
                self.tr(
                    "Collect them shuffled. Count, and type in the numbers. Nothing is on the "
                    "wall until you show it."
                )
            ),
        )
        self._flow = Flow()
        self.add(self._flow)
        self.show_button = button(self.tr("Show the answers on the wall"), self._turn)
        self.add(self.show_button)

    def show_count(self, count: CardCount) -> None:
        """Show the fields of a question, with what has been counted."""
        if self._count is None or self._count.options != count.options:
            self._make_fields(count)
        self._count = count
        for field, number in zip(self._fields, count.counts, strict=True):
            with QSignalBlocker(field):
                wanted = "" if number is None else str(number)
                if field.text().strip() != wanted and not field.hasFocus():
                    field.setText(wanted)
        self.show_button.setEnabled(count.is_complete)
        self.show_button.setText(
            self.tr("Cover the answers") if count.revealed else self.tr("Show the answers on the wall")
        )

    def _make_fields(self, count: CardCount) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._fields = []
        for at in range(len(count.options)):
            holder = QWidget()
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(label(LETTERS[at], role="strong"))
            field = LineField(NotSaved("cards counted in the room"), longest=3)
            field.setFixedWidth(_WIDE)
            name(field, self.tr("Cards for {letter}").format(letter=LETTERS[at]))
            field.textChanged.connect(partial(self._typed, at))
            row.addWidget(field)
            self._flow.addWidget(holder)
            self._fields.append(field)

    def _typed(self, at: int, text: str) -> None:
        if self._count is None:
            return
        said = text.strip()
        number = int(said) if said.isascii() and said.isdigit() else None
        self._counted(cards.typed(self._count, at, number))

    def _turn(self) -> None:
        if self._count is not None:
            turned = cards.cover if self._count.revealed else cards.reveal
            self._counted(turned(self._count))
