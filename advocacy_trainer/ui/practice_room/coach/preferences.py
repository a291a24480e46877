"""What the writer has told the coach to leave out, and the way back: advice switched off, own words."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocacy_trainer.coach.preferences import CoachPreferences
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.labels import label, over
from advocacy_trainer.ui.kit.layouts import Card, clear_layout
from advocacy_trainer.ui.practice_room.coach.remark_card import shortened

_LONGEST = 30  # characters; a word without end would push the panel sideways


class PutAside(QWidget):
    """A quiet line where something is put aside; opened, it lists it and takes it back.

    ``wanted`` carries the id of a piece of advice to show again, ``forgotten``
    a word to take out of the list. ``title_of`` gives an advice's title.
    """

    wanted = Signal(str)
    forgotten = Signal(str)

    def __init__(self, title_of: Callable[[str], str]) -> None:
        super().__init__()
        self._title_of = title_of
        self._preferences = CoachPreferences()
        self._open = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)
        self.hide()

    def show_preferences(self, preferences: CoachPreferences) -> None:
        """Show what is put aside now, or nothing."""
        if preferences.off == self._preferences.off and preferences.own_words == self._preferences.own_words:
            return
        self._preferences = preferences
        self._fill()

    def _fill(self) -> None:
        clear_layout(self.column)
        off, trusted = sorted(self._preferences.off), sorted(self._preferences.own_words)
        self.setVisible(bool(off or trusted))
        if not (off or trusted):
            self._open = False
            return
        caption = self.tr("Hide what you put aside") if self._open else self.tr("What you have put aside")
        self.column.addWidget(button(caption, self._toggle, "link"))
        if self._open:
            titled = [(self._title_of(one), one) for one in off]
            self._list(
                self.tr("Suggestions switched off"), titled, self.tr("Show it again"), self.wanted.emit
            )
            listed = [(shortened(one, _LONGEST), one) for one in trusted]
            self._list(self.tr("My word list"), listed, self.tr("Take it out"), self.forgotten.emit)

    def _list(
        self, title: str, entries: Sequence[tuple[str, str]], back: str, deed: Callable[[str], object]
    ) -> None:
        if not entries:
            return
        card = Card()
        card.add(over(title))
        for said, entry in entries:
            row = QHBoxLayout()
            row.setSpacing(10)
            made = button(back, partial(deed, entry), "link")
            made.setAccessibleName(f"{back}: {said}")
            row.addWidget(label(said), 1)
            row.addWidget(made)
            card.add(row)
        self.column.addWidget(card)

    def _toggle(self) -> None:
        self._open = not self._open
        self._fill()
        first = self.column.itemAt(0)
        if first is not None and (link := first.widget()) is not None:
            link.setFocus()
