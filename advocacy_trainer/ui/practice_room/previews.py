"""»Hvordan ser det ud?«: the draft on one platform, or on several side by side."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

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


class Previews(QWidget):
    """The cards, which width they are drawn at, and which other platforms are shown too."""

    others_changed = Signal(object)  # ids besides the draft's own platform

    def __init__(self, context: Context, platforms: dict[str, Platform]) -> None:
        super().__init__()
        self.context = context
        self._platforms = platforms
        self._cards: dict[str, PreviewCard] = {}
        self._pictures: list[tuple[DraftPicture, QImage]] = []
        self._shown: tuple[str, ...] = ()
        self._phone = True
        self._last: tuple[str, str] = ("", "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.devices = DeviceChoice()
        self.devices.chosen.connect(self._set_phone)
        self._sizes = QVBoxLayout()
        self._sizes.addWidget(self.devices)
        column.addLayout(self._sizes)
        self._columns = 1
        self._aside = 0
        holder = QWidget()
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(16)
        column.addWidget(holder)
        self._others = button(self.tr("See it on another platform too"), self._show_chips, "link")
        self._below = QVBoxLayout()
        self._below.setSpacing(12)
        add(self._below, self._others)
        column.addLayout(self._below)
        self._chips: dict[str, QPushButton] = {}
        chips = Flow(spacing=8)
        for name, platform in platforms.items():
            if platform.kind == "post":
                chip = button(platform.brand(context.language))
                chip.setCheckable(True)
                chip.setAccessibleName(platform.title(context.language))
                chip.clicked.connect(self._chip_pressed)
                self._chips[name] = chip
                chips.addWidget(chip)
        self._chip_box = QWidget()
        self._chip_box.setLayout(chips)
        self._chip_box.hide()
        self._below.addWidget(self._chip_box)
        column.addStretch(1)

    def _show_chips(self) -> None:
        self._chip_box.setVisible(self._chip_box.isHidden())
        reveal(self._chip_box)

    def _set_phone(self, phone: bool) -> None:
        self._phone = phone
        for card in self._cards.values():
            card.phone = phone
        self._draw()

    def _chip_pressed(self) -> None:
        chosen = [name for name, chip in self._chips.items() if chip.isChecked() and name != self._shown[0]]
        self.others_changed.emit(tuple(chosen[-MOST_OTHERS:]))

    # What is shown

    def show_platforms(self, names: tuple[str, ...]) -> None:
        """Show these platforms, the draft's own first."""
        if names == self._shown:
            return
        self._shown = names
        for name in [name for name in self._cards if name not in names]:
            card = self._cards.pop(name)
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        for name in names:
            if name not in self._cards:
                card = self._cards[name] = PreviewCard(self.context, self._platforms[name])
                card.phone = self._phone
                card.show_pictures(self._pictures)
        self._place_cards()
        if len(names) > 1:
            self._chip_box.show()
        for name, chip in self._chips.items():
            chip.setChecked(name in names)
            chip.setEnabled(name != names[0])
        self._draw()

    def stand_in(self, columns: int, aside: int) -> None:
        """Stand in so many columns, the draft's own platform at the right, where it was.

        ``aside`` is how many px the others need at its left; nothing but them stands there.
        """
        if (columns, aside) == (self._columns, self._aside):
            return
        self._columns, self._aside = columns, aside
        self._sizes.setContentsMargins(aside, 0, 0, 0)
        self._below.setContentsMargins(aside, 0, 0, 0)
        self._place_cards()

    def _place_cards(self) -> None:
        for at in range(self._grid.columnCount()):
            self._grid.setColumnStretch(at, 1 if at < self._columns else 0)
        for place, name in enumerate(self._shown):
            row, beside = divmod(place, self._columns)
            card = self._cards[name]
            self._grid.removeWidget(card)
            self._grid.addWidget(card, row, self._columns - 1 - beside, Qt.AlignmentFlag.AlignTop)
            card.show()

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
            self._cards[name].show_draft(text, found, subject)

    def show_pictures(self, pictures: list[tuple[DraftPicture, QImage]]) -> None:
        """Show other pictures."""
        self._pictures = pictures
        for card in self._cards.values():
            card.show_pictures(pictures)
        self._draw()
