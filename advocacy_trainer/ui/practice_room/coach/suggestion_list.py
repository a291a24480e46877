"""What a reading has to say: one praise, then at most two suggestions; the others when asked for."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from advocacy_trainer.coach.model import Remark, Review
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.focus.guard import hand_to
from advocacy_trainer.ui.kit.labels import label, over, soft
from advocacy_trainer.ui.kit.layouts import Card, clear_layout
from advocacy_trainer.ui.practice_room.coach.remark_card import RemarkCard

_SHOWN_AT_FIRST = 2


class SuggestionReading(NamedTuple):
    """A text, what was found in it, and which of it may be shown."""

    text: str
    review: Review
    remarks: list[Remark]
    asked: bool  # the writer asked for it
    spelling_off: bool  # the writer wants no word of spelling


def one_each(remarks: list[Remark]) -> list[Remark]:
    """Return the first remark of each piece of advice, and each that says stop; no spelling."""
    first: dict[object, Remark] = {}
    for remark in remarks:
        if remark.rule != "spelling":
            first.setdefault((remark.rule, remark.start) if remark.level == "stop" else remark.rule, remark)
    return list(first.values())


class SuggestionList(QVBoxLayout):
    """The cards below the head of the coach's panel; ``card_of`` makes one from a remark."""

    opened = Signal()  # more of it is shown

    def __init__(self, card_of: Callable[[Remark], RemarkCard]) -> None:
        super().__init__()
        self.setSpacing(10)
        self._card_of = card_of
        self._reading = SuggestionReading("", Review((), (), "da"), [], asked=False, spelling_off=False)
        self.begin()

    def begin(self) -> None:
        """Be ready for another draft: nothing is praised yet, nothing opened."""
        self._praised: set[str] = set()
        self._more = False
        self.spelling_open = False

    def show_reading(self, reading: SuggestionReading) -> None:
        """Show what may be shown of a reading."""
        self._reading = reading
        clear_layout(self)
        if reading.asked:
            self._show_praise()
        spelling = [remark for remark in reading.remarks if remark.rule == "spelling"]
        others = one_each(reading.remarks)
        shown = others if self._more else others[:_SHOWN_AT_FIRST]
        for remark in shown:
            self.addWidget(self._card_of(remark))
        if len(others) > len(shown):
            more = self.tr("Show more ({count})").format(count=len(others) - len(shown))
            self.addWidget(button(more, self.show_more), 0, Qt.AlignmentFlag.AlignLeft)
        if spelling:
            self._show_spelling(spelling)
        if reading.asked and reading.text.strip():
            self._show_missing_dictionary()
        if reading.asked and not reading.remarks:
            self._show_nothing()
        if reading.review.neither:
            self.addWidget(
                soft(
                    self.tr(
                        "The text seems to be in neither Danish nor English: its words were not read, "
                        "only numbers and signs."
                    )
                )
            )
        if reading.review.cut:
            self.addWidget(soft(self.tr("Only the first 20,000 characters were read.")))

    def _show_praise(self) -> None:
        for praise in self._reading.review.praise:
            if praise.rule in self._praised and self._praised != {praise.rule}:
                continue
            self._praised.add(praise.rule)
            card = Card("good")
            card.add(over(self.tr("This works")), label(praise.message))
            self.addWidget(card)
            return

    def _show_spelling(self, spelling: list[Remark]) -> None:
        if not self.spelling_open:
            text = self.tr("%n word(s) you can look at", "", len(spelling))
            self.addWidget(button(text, self._open_spelling, "link"), 0, Qt.AlignmentFlag.AlignLeft)
            return
        for remark in spelling:
            self.addWidget(self._card_of(remark))

    def _show_nothing(self) -> None:
        if not self._reading.text.strip():
            self.addWidget(soft(self.tr("There is nothing to read yet.")))
            return
        self.addWidget(soft(self.tr("There are no suggestions.")))
        self.addWidget(
            soft(
                self.tr(
                    "I look for a few things only. Names, illness and what is not announced "
                    "are best seen by you."
                )
            )
        )

    def _show_missing_dictionary(self) -> None:
        from advocacy_trainer.prose.spelling import checker
        from advocacy_trainer.prose.word_file import damaged_word_file

        language = self._reading.review.lang
        if not self._reading.spelling_off and not checker(language).available:
            said = self.tr("The dictionary is not here, so only common slips in spelling are found.")
            if (damaged := damaged_word_file(language)) is not None:
                said = self.tr("The dictionary {name} is damaged, so only common slips are found.").format(
                    name=damaged.name
                )
            self.addWidget(soft(said))

    def show_more(self) -> None:
        """Show every suggestion."""
        self._more = True
        self._show_opened(_SHOWN_AT_FIRST, spelling=False)

    def _open_spelling(self) -> None:
        self.spelling_open = True
        self._show_opened(0, spelling=True)

    def _show_opened(self, number: int, *, spelling: bool) -> None:
        """Show it all, and let the focus go to the first card that was asked for."""
        self.show_reading(self._reading)
        self.opened.emit()
        items = (self.itemAt(index) for index in range(self.count()))
        shown = [item.widget() for item in items if item is not None]
        cards = [
            card
            for card in shown
            if isinstance(card, RemarkCard) and (card.remark.rule == "spelling") == spelling
        ]
        if number < len(cards):
            hand_to(cards[number])
