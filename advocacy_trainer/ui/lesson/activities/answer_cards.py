"""The answers to a question as cards one presses: what is said about one stands at its foot, or below all."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from advocacy_trainer.ui.kit.card_group import CardGroup
from advocacy_trainer.ui.kit.labels import soft
from advocacy_trainer.ui.kit.look.spacing import text_scale
from advocacy_trainer.ui.kit.look.type_scale import Role
from advocacy_trainer.ui.kit.remark import AnswerRemark, RemarkBox

_APART = 8  # px between two cards
_ROWS = 2  # of the grid to a row of cards: these, and their feet
_LEAST = 230  # px of a card at 100 %; narrower ones stand below one another
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AnswerCards(CardGroup):
    """Cards of which one is chosen, or ``several``; ``went_on`` is Enter on one that was answered.

    ``feet`` gives each card a soft line below it, which keeps two lines' height.
    """

    went_on = Signal()
    toggled = Signal(int)

    def __init__(
        self,
        name: str,
        texts: Sequence[str],
        *,
        several: bool = False,
        columns: int = 1,
        role: Role | None = None,
        feet: bool = False,
    ) -> None:
        super().__init__(name, texts, columns=2, role=role)  # 2: in a grid, which ``_stand`` fills
        self._wanted = columns
        self._standing = 2  # as many columns as the grid was made with
        self.texts = tuple(texts)
        self.said: set[int] = set()  # the cards whose answer is told
        self.feet: list[QLabel] = []
        self._told: tuple[int, AnswerRemark] | None = None  # about one card, at its foot or below all of them
        self.below = RemarkBox()
        if feet:
            self.feet = [self._foot() for _ in self.cards]
        if several:
            self._buttons.setExclusive(False)
        for index, card in enumerate(self.cards):
            card.setAutoExclusive(not several)  # heard as one of several, or as a box to tick
            card.ticked_when_chosen = several
            card.installEventFilter(self)
            if several:
                card.toggled.connect(lambda _on, index=index: self.toggled.emit(index))
        self._fill(columns)

    def _foot(self) -> QLabel:
        foot = soft("")
        foot.setContentsMargins(4, 0, 4, 0)
        foot.setAlignment(Qt.AlignmentFlag.AlignTop)
        foot.setMinimumHeight(2 * foot.fontMetrics().lineSpacing())
        return foot

    @property
    def chosen(self) -> list[int]:
        """Return the indexes of the cards that are chosen."""
        return [index for index, card in enumerate(self.cards) if card.isChecked()]

    def put(self, chosen: Sequence[int]) -> None:
        """Choose these cards and no others, as if nobody had pressed them."""
        exclusive = self._buttons.exclusive()
        self._buttons.setExclusive(False)
        for index, card in enumerate(self.cards):
            before = card.blockSignals(True)
            card.setChecked(index in chosen)
            card.blockSignals(before)
            card.update()
        self._buttons.setExclusive(exclusive)

    def show_remark(self, index: int, remark: AnswerRemark, end: str = "") -> None:
        """Show what is said about an answer at the foot of its card; ``end`` stands after its words."""
        self.cards[index].say_remark(remark)
        self._look_as_told(index, remark, end)

    def tell(self, index: int, remark: AnswerRemark) -> None:
        """Show what is said about the one answer that counts.

        Where cards stand beside one another it stands below all of them, so that no row is torn from the next
        and no card moves; else at the foot of its card.
        """
        self._told = (index, remark)
        self._look_as_told(index, remark)
        self._place_told()

    def _look_as_told(self, index: int, remark: AnswerRemark, end: str = "") -> None:
        self.said.add(index)
        spoken = f"{end}. {remark.spoken}" if end else remark.spoken
        self.cards[index].set_state("rest" if remark.tone == "plain" else remark.tone, spoken, end)

    @property
    def told_at(self) -> QWidget | None:
        """Return where it stands what ``tell`` was told last; None for nowhere."""
        if self._told is None:
            return None
        return self.cards[self._told[0]] if self._standing == 1 else self.below

    def _place_told(self) -> None:
        if self._told is None:
            self.below.clear()
            return
        index, remark = self._told
        in_card = self._standing == 1
        self.cards[index].say_remark(remark if in_card else None)
        if in_card:
            self.below.clear()
        elif self.below.remark != remark or self.below.isHidden():
            self.below.say(remark, aloud=False)

    def forget_why(self, index: int) -> None:
        """Take what was said about an answer away."""
        card = self.cards[index]
        self.said.discard(index)
        card.say_remark(None)
        card.set_state("rest")

    def forget_all(self) -> None:
        """Begin anew: nothing is chosen and nothing said."""
        self._told = None
        self.below.clear()
        for index in range(len(self.cards)):
            self.forget_why(index)
        self.put(())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on by Enter where the card with the focus is chosen and its answer told."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _ENTER
            and not event.isAutoRepeat()
        ):
            index = next((number for number, card in enumerate(self.cards) if card is watched), -1)
            if index in self.said and self.cards[index].isChecked():
                self.went_on.emit()
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put fewer cards beside one another where they would be too narrow for their words."""
        super().resizeEvent(event)
        fitting = max(1, int((event.size().width() + _APART) // (_LEAST * text_scale() + _APART)))
        self._stand(min(self._wanted, fitting))

    def _stand(self, columns: int) -> None:
        if columns != self._standing:
            self._fill(columns)

    def _fill(self, columns: int) -> None:
        grid = self.layout()
        if not isinstance(grid, QGridLayout):
            return
        for column in range(max(columns, self._standing)):
            grid.setColumnStretch(column, 1 if column < columns else 0)
        self._standing = columns
        grid.setSpacing(_APART)
        for index, card in enumerate(self.cards):
            row, column = index // columns * _ROWS, index % columns
            grid.removeWidget(card)
            grid.addWidget(card, row, column)
            if self.feet:
                grid.removeWidget(self.feet[index])
                grid.addWidget(self.feet[index], row + 1, column)
        grid.removeWidget(self.below)
        grid.addWidget(self.below, -(-len(self.cards) // columns) * _ROWS, 0, 1, columns)
        self._place_told()
        self.updateGeometry()
