"""What a reading has to say: praise that quotes her words, then one suggestion; the next when asked."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocacy_trainer.coach.model import Praise, Remark, Review
from advocacy_trainer.prose.quoted_words import within_marks
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.focus.guard import hand_to
from advocacy_trainer.ui.kit.labels import label, own_words, soft
from advocacy_trainer.ui.kit.layouts import Card, clear_layout
from advocacy_trainer.ui.kit.motion import appear
from advocacy_trainer.ui.practice_room.coach.remark_card import RemarkCard, shortened

_QUOTED = 60  # characters of her words above the praise


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

    opened = Signal()  # more of it, or another, is shown
    turned = Signal()  # to another suggestion, because it was asked for

    def __init__(self, card_of: Callable[[Remark], RemarkCard]) -> None:
        super().__init__()
        self.setSpacing(12)
        self._card_of = card_of
        self._reading = SuggestionReading("", Review((), (), "da"), [], asked=False, spelling_off=False)
        self.card: RemarkCard | None = None
        self.gap: QWidget | None = None
        self.praise_card: Card | None = None
        self.praise_is_last = False
        self._next: QWidget | None = None
        self.begin()

    def begin(self) -> None:
        """Be ready for another draft: nothing is praised yet, nothing opened."""
        self._praised: set[str] = set()
        self._rule = ""
        self._near = 0
        self.praise: Praise | None = None
        self.spelling_open = False

    def show_reading(self, reading: SuggestionReading) -> None:
        """Show what may be shown of a reading."""
        self._reading = reading
        clear_layout(self)
        self.card = self.gap = self.praise = self.praise_card = None
        self.praise_is_last = False
        if reading.asked:
            self._show_praise()
        spelling = [remark for remark in reading.remarks if remark.rule == "spelling"]
        others = self.others()
        if others:
            self._show_one(others)
        if spelling:
            self._show_spelling(spelling)
        if reading.asked and reading.text.strip():
            self._show_missing_dictionary()
        if reading.asked:
            self._show_silence()
        if reading.review.neither:
            self._put(
                soft(
                    self.tr(
                        "The text seems to be neither Danish nor English, so its words were not "
                        "read, only numbers and symbols."
                    )
                )
            )
        if reading.review.cut:
            self._put(soft(self.tr("Only the first 20,000 characters were read.")))

    def others(self) -> list[Remark]:
        """Return what can be shown, one at a time, in the order of the text."""
        return sorted(one_each(self._reading.remarks), key=lambda one: (one.level != "stop", one.start))

    @property
    def current(self) -> Remark | None:
        """Return what is shown now."""
        return self.card.remark if self.card is not None else None

    def _show_one(self, others: list[Remark]) -> None:
        same = [one for one in others if one.rule == self._rule]
        remark = min(same, key=lambda one: abs(one.start - self._near), default=others[0])
        self._next = None
        is_other = remark.rule != self._rule
        self._rule, self._near = remark.rule, remark.start
        self.gap = QWidget()
        self.gap.setFixedHeight(0)
        self._put(self.gap)
        self.card = self._card_of(remark)
        self.card.say_where("here")
        self._put(self.card)
        if is_other:
            appear(self.card)
        if len(others) > 1:
            link = button(self.tr("Next suggestion"), self.show_next, "link")
            link.setToolTip(self.tr("F8 does the same"))
            self.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
            link.show()
            self._next = link

    def _put(self, widget: QWidget) -> None:
        self.addWidget(widget)
        if self.parentWidget() is not None:
            widget.show()

    def show_one(self, remark: Remark) -> None:
        """Show this one in the place of the one before."""
        self._rule, self._near = remark.rule, remark.start
        self.show_reading(self._reading)
        self.opened.emit()
        if self.card is not None:
            appear(self.card)
            hand_to(self.card)
        self.turned.emit()

    def show_next(self) -> None:
        """Show the one after the one that is shown, and begin again after the last."""
        others = self.others()
        if not others:
            return
        at = next(
            (place for place, one in enumerate(others) if one.rule == self._rule and one == self.current), -1
        )
        self.show_one(others[(at + 1) % len(others)])

    def _show_praise(self) -> None:
        for praise in self._reading.review.praise:
            if praise.rule in self._praised and self._praised != {praise.rule}:
                continue
            self._praised.add(praise.rule)
            self.praise = praise
            card = Card("good")
            words = self._reading.text[praise.start : praise.end]
            if words.strip() and len(words) < len(self._reading.text):
                card.add(
                    own_words(self.tr("“{words}”").format(words=within_marks(shortened(words, _QUOTED))))
                )
            card.add(label(praise.message))
            self._put(card)
            self.praise_card = card
            return

    def put_praise(self, *, last: bool) -> bool:
        """Put the praise below the suggestion, or back above it; tell whether it had to be moved."""
        if self.praise_card is None or last == self.praise_is_last:
            return False
        self.praise_is_last = last
        self.removeWidget(self.praise_card)
        before = self._next or self.card
        below = self.indexOf(before) + 1 if last and before is not None else 0
        self.insertWidget(below, self.praise_card)
        return True

    def _show_spelling(self, spelling: list[Remark]) -> None:
        if not self.spelling_open:
            text = self.tr("%n word(s) you can look at", "", len(spelling))
            self.addWidget(button(text, self._open_spelling, "link"), 0, Qt.AlignmentFlag.AlignLeft)
            return
        for remark in spelling:
            self._put(self._card_of(remark))

    def _show_silence(self) -> None:
        """Say what silence means: only few things are looked for."""
        if not self._reading.text.strip():
            self._put(soft(self.tr("There is nothing to read yet.")))
            return
        if not self._reading.remarks:
            self._put(soft(self.tr("There are no suggestions.")))
        self._put(
            soft(
                self.tr(
                    "I only look for a few things. You are the best judge of names, illness and "
                    "what is not yet announced."
                )
            )
        )

    def _show_missing_dictionary(self) -> None:
        from advocacy_trainer.prose.spelling import checker
        from advocacy_trainer.prose.word_file import damaged_word_file

        language = self._reading.review.lang
        if not self._reading.spelling_off and not checker(language).available:
            said = self.tr("The dictionary is missing, so only common spelling slips are found.")
            if (damaged := damaged_word_file(language)) is not None:
                said = self.tr("The dictionary {name} is damaged, so only common slips are found.").format(
                    name=damaged.name
                )
            self._put(soft(said))

    def _open_spelling(self) -> None:
        self.spelling_open = True
        self.show_reading(self._reading)
        self.opened.emit()
        items = (self.itemAt(index) for index in range(self.count()))
        shown = [item.widget() for item in items if item is not None]
        first = next(
            (one for one in shown if isinstance(one, RemarkCard) and one.remark.rule == "spelling"), None
        )
        if first is not None:
            hand_to(first)
