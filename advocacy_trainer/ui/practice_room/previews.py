"""»Hvordan ser det ud?«: the draft on one platform, or on several side by side."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from advocacy_trainer.drafts.model import DraftPicture
from advocacy_trainer.platforms.measuring import TextMeasure, measure
from advocacy_trainer.platforms.model import Platform
from advocacy_trainer.ui.feed.preview_card import PreviewCard
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.layouts import Flow
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
        column.addLayout(self._widths())
        holder = QWidget()
        self._stack = QVBoxLayout(holder)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(12)
        column.addWidget(holder)
        self._others = button(self.tr("See it on another platform too"), self._show_chips, "link")
        column.addWidget(self._others)
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
        column.addWidget(self._chip_box)
        column.addStretch(1)

    def _show_chips(self) -> None:
        self._chip_box.setVisible(self._chip_box.isHidden())
        reveal(self._chip_box)

    def _widths(self) -> Flow:
        row = Flow(spacing=8)
        group = QButtonGroup(self)
        for text, phone in ((self.tr("On a phone"), True), (self.tr("On a screen"), False)):
            made = button(text)
            made.setCheckable(True)
            made.setChecked(phone)
            made.clicked.connect(lambda *_, phone=phone: self._set_phone(phone))
            group.addButton(made)
            row.addWidget(made)
        return row

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
            self._stack.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, name in enumerate(names):
            if name not in self._cards:
                card = self._cards[name] = PreviewCard(self.context, self._platforms[name])
                card.phone = self._phone
                card.show_pictures(self._pictures)
            self._stack.insertWidget(place, self._cards[name])
            self._cards[name].show()
        if len(names) > 1:
            self._chip_box.show()
        for name, chip in self._chips.items():
            chip.setChecked(name in names)
            chip.setEnabled(name != names[0])
        self._draw()

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
