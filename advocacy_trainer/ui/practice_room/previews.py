"""»Hvordan ser det ud?«: the draft on one platform, or on several side by side."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from advocacy_trainer.drafts.model import DraftPicture
from advocacy_trainer.platforms.measuring import TextMeasure, measure
from advocacy_trainer.platforms.model import Platform
from advocacy_trainer.ui.feed.device_choice import DeviceChoice
from advocacy_trainer.ui.feed.preview_card import PreviewCard
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.layouts import Flow, add
from advocacy_trainer.ui.kit.reveal import reveal

MOST_OTHERS = 3
BETWEEN = 16  # px between two cards


class Previews(QWidget):
    """The cards, which width they are drawn at, and which other platforms are shown too."""

    others_changed = Signal(object)  # ids besides the draft's own platform

    def __init__(self, context: Context, platforms: dict[str, Platform]) -> None:
        super().__init__()
        self.context = context
        self._platforms = platforms
        self.cards: dict[str, PreviewCard] = {}
        self._pictures: list[tuple[DraftPicture, QImage]] = []
        self._shown: tuple[str, ...] = ()
        self._phone = True
        self._last: tuple[str, str] = ("", "")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(BETWEEN)
        self._aside = QWidget()
        self._beside = self._grid(self._aside)
        self._aside.hide()
        row.addWidget(self._aside, 0, Qt.AlignmentFlag.AlignTop)
        own = QWidget()
        own.setMinimumWidth(1)
        row.addWidget(own, 1)
        column = QVBoxLayout(own)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.devices = DeviceChoice()
        self.devices.chosen.connect(self._set_phone)
        column.addWidget(self.devices)
        self._others = button(self.tr("See it on another platform too"), self._show_chips, "link")
        # Above the cards: what one presses there changes their number and height.
        self._choices = QVBoxLayout()
        self._choices.setSpacing(4)
        add(self._choices, self._others)
        column.addLayout(self._choices)
        self._holder = QWidget()
        self._own = self._grid(self._holder)
        column.addWidget(self._holder)
        self._holder.installEventFilter(self)
        self._columns = 1
        self.chips: dict[str, QPushButton] = {}
        chips = Flow(spacing=8)
        for name, platform in platforms.items():
            if platform.kind == "post":
                chip = button(platform.brand(context.language))
                chip.setCheckable(True)
                chip.setAccessibleName(platform.title(context.language))
                chip.clicked.connect(self._chip_pressed)
                self.chips[name] = chip
                chips.addWidget(chip)
        self._chip_box = QWidget()
        self._chip_box.setLayout(chips)
        self._chip_box.hide()
        self._choices.addWidget(self._chip_box)
        column.addStretch(1)

    def _show_chips(self) -> None:
        self._chip_box.setVisible(self._chip_box.isHidden())
        reveal(self._chip_box)

    def _set_phone(self, phone: bool) -> None:
        self._phone = phone
        for card in self.cards.values():
            card.phone = phone
        self._draw()

    def _chip_pressed(self) -> None:
        chosen = [name for name, chip in self.chips.items() if chip.isChecked() and name != self._shown[0]]
        self.others_changed.emit(tuple(chosen[-MOST_OTHERS:]))

    # What is shown

    def show_platforms(self, names: tuple[str, ...]) -> None:
        """Show these platforms, the draft's own first."""
        if names == self._shown:
            return
        self._shown = names
        for name in [name for name in self.cards if name not in names]:
            card = self.cards.pop(name)
            self._own.removeWidget(card)
            self._beside.removeWidget(card)
            card.hide()
            card.deleteLater()
        for name in names:
            if name not in self.cards:
                card = self.cards[name] = PreviewCard(self.context, self._platforms[name])
                card.phone = self._phone
                card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # all alike
                card.show_pictures(self._pictures)
        self._place_cards()
        for name, chip in self.chips.items():
            chip.setChecked(name in names)
            chip.setEnabled(name != names[0])
        self._draw()

    def stand_in(self, looks: int, aside: int) -> None:
        """Have so many looks beside one another: the others, ``aside`` px wide, at the left of the own one.

        What is at the right stays where it was, whatever comes beside it.
        """
        self._aside.setFixedWidth(max(1, aside - BETWEEN))
        self._aside.setVisible(looks > 1)
        if looks != self._columns:
            self._columns = looks
            self._place_cards()

    def _place_cards(self) -> None:
        for card in self.cards.values():
            self._own.removeWidget(card)
            self._beside.removeWidget(card)
        others = max(1, self._columns - 1)
        for at in range(max(self._beside.columnCount(), others)):
            self._beside.setColumnStretch(at, 1 if at < others else 0)
        for place, name in enumerate(self._shown):
            card = self.cards[name]
            if place == 0 or self._columns == 1:
                self._own.addWidget(card, place, 0, Qt.AlignmentFlag.AlignTop)
            else:
                row, beside = divmod(place - 1, others)
                self._beside.addWidget(card, row, others - 1 - beside, Qt.AlignmentFlag.AlignTop)
            card.show()

    @staticmethod
    def _grid(holder: QWidget) -> QGridLayout:
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(BETWEEN)
        return grid

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the looks beside the own one begin as far down as it does."""
        if watched is self._holder and event.type() in (QEvent.Type.Move, QEvent.Type.Show):
            self._beside.setContentsMargins(0, self._holder.y(), 0, 0)
        return super().eventFilter(watched, event)

    def show_draft(self, text: str, subject: str, primary: TextMeasure | None = None) -> None:
        """Show the draft as it stands; ``own`` is the first platform's measure where it is known."""
        self._last = (text, subject)
        if self.isVisible():
            self._draw(primary)

    def showEvent(self, event: object) -> None:
        """Draw what was written while the drawer was closed."""
        del event
        self._draw()

    def _draw(self, primary: TextMeasure | None = None) -> None:
        text, subject = self._last
        for place, name in enumerate(self._shown):
            found = primary if primary is not None and place == 0 else measure(text, self._platforms[name])
            self.cards[name].show_draft(text, found, subject)

    def show_pictures(self, pictures: list[tuple[DraftPicture, QImage]]) -> None:
        """Show other pictures."""
        self._pictures = pictures
        for card in self.cards.values():
            card.show_pictures(pictures)
        self._draw()
