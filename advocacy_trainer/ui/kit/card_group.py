"""Cards of which one is pressed: a named group with number keys and arrows."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QGroupBox, QVBoxLayout, QWidget

from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.look.type_scale import Role

_ON = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_KEYS = 9


class CardGroup(QGroupBox):
    """Cards below one another, or ``columns`` beside one another; ``picked`` carries the index of one.

    The keys 1 to 9 press them from anywhere in the window, except while a
    field takes the digit; arrows go from one to the next. ``name`` is what a
    screen reader calls the group. Of two groups on a page one takes the keys.

    Only Qt's box for groups is heard as one; it is drawn without frame, title and margins.
    """

    picked = Signal(int)

    def __init__(
        self,
        name: str,
        titles: Sequence[str],
        details: Sequence[str] = (),
        *,
        columns: int = 1,
        role: Role | None = None,
        numbered: bool = True,
    ) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.setAccessibleName(name)
        self._buttons = QButtonGroup(self)
        self.cards: list[CardButton] = []
        grid = QGridLayout() if columns > 1 else None
        if grid is not None:
            for column in range(columns):
                grid.setColumnStretch(column, 1)  # answers of equal worth are equally wide
        layout = grid or QVBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self.setLayout(layout)
        for index, title in enumerate(titles):
            detail = details[index] if index < len(details) else ""
            number = index + 1 if numbered and index < _KEYS else 0
            card = CardButton(title, detail, number=number, role=role)
            card.setCheckable(True)
            card.setAutoExclusive(True)
            card.on_arrow = partial(self.moved_on, card)
            card.clicked.connect(partial(self._say_picked, index))
            self._buttons.addButton(card, index)
            self.cards.append(card)
            if grid is not None:
                grid.addWidget(card, index // columns, index % columns)
            else:
                layout.addWidget(card)
        self._shortcuts = [self._shortcut(card) for card in self.cards if card.number]

    # What Qt's box would measure and draw for its frame

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave no room for a frame."""
        QWidget.resizeEvent(self, event)

    def changeEvent(self, event: QEvent) -> None:
        """Leave no room for a frame in another style either."""
        QWidget.changeEvent(self, event)

    def minimumSizeHint(self) -> QSize:
        """Need what the cards need."""
        return QWidget.minimumSizeHint(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw no frame."""

    def _shortcut(self, card: CardButton) -> QShortcut:
        made = QShortcut(QKeySequence(str(card.number)), self)
        made.activated.connect(lambda: self._press(card))
        return made

    def _say_picked(self, index: int, *_: object) -> None:
        self.picked.emit(index)

    def _press(self, card: CardButton) -> None:
        if card.isEnabled() and card.isVisible():
            self._go_to(card)
            card.click()

    def take_keys(self, *, wanted: bool) -> None:
        """Let the number keys press these cards, or leave them to another group."""
        for shortcut in self._shortcuts:
            shortcut.setEnabled(wanted)

    def choose(self, index: int | None) -> None:
        """Choose a card without pressing it; None for none."""
        self._buttons.setExclusive(False)
        for number, card in enumerate(self.cards):
            card.setChecked(number == index)
        self._buttons.setExclusive(True)

    def moved_on(self, card: CardButton, key: int) -> bool:
        """Go to the next or the previous card where ``key`` is an arrow; tell whether it was."""
        if key not in (*_ON, *_BACK):
            return False
        open_cards = [each for each in self.cards if each.isEnabled() and not each.isHidden()]
        step = 1 if key in _ON else -1
        self._go_to(open_cards[(open_cards.index(card) + step) % len(open_cards)])
        return True

    def _go_to(self, card: CardButton) -> None:
        card.setFocus(Qt.FocusReason.ShortcutFocusReason)  # by the keyboard, so that the ring shows
