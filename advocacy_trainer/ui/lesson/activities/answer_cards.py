"""The answers to a question as cards one presses: what is said about one stands at its foot, or below all."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from advocacy_trainer.ui.kit.card_group import CardGroup
from advocacy_trainer.ui.kit.labels import soft
from advocacy_trainer.ui.kit.look.spacing import text_scale
from advocacy_trainer.ui.kit.look.type_scale import Role
from advocacy_trainer.ui.kit.remark import AnswerRemark, RemarkBox
from advocacy_trainer.ui.lesson.activities.activity import quoted
from advocacy_trainer.ui.lesson.activities.marked_answers import shortened

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
        self._several = several
        self.feet: list[QLabel] = []
        self._told: dict[int, AnswerRemark] = {}  # the cards whose answer is told; last what was said last
        self.below = QWidget()
        self._below = QVBoxLayout(self.below)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.setSpacing(_APART)
        self._boxes: list[RemarkBox] = []
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

    def tell(self, index: int, remark: AnswerRemark, end: str = "") -> None:
        """Show what is said about an answer; ``end`` stands after its words.

        It stands at the foot of its card; but where cards stand beside one another below all of them, what
        was said last first, so that no row is torn from the next and no card moves.
        """
        if self._told.get(index) != remark:
            self._told.pop(index, None)
            self._told[index] = remark
        spoken = f"{end}. {remark.spoken}" if end else remark.spoken
        self.cards[index].set_state("rest" if remark.tone == "plain" else remark.tone, spoken, end)
        self._place_told()

    def told_at(self, index: int) -> QWidget:
        """Return where what is said about an answer stands."""
        if self._standing == 1 or index not in self._told:
            return self.cards[index]
        return self._boxes[list(reversed(self._told)).index(index)]

    def _place_told(self) -> None:
        beside = self._standing > 1
        shown = [*reversed(self._told.items())] if beside else []
        for index, card in enumerate(self.cards):
            card.say_remark(None if beside else self._told.get(index))
        while len(self._boxes) < len(shown):
            self._boxes.append(RemarkBox())
            self._below.addWidget(self._boxes[-1])
        for box, (index, remark) in zip(self._boxes, shown, strict=False):
            said = self._named(index, remark)
            if box.remark != said:
                box.say(said, aloud=False)
        for box in self._boxes[len(shown) :]:
            box.clear()
        self.below.setVisible(bool(shown))

    def _named(self, index: int, remark: AnswerRemark) -> AnswerRemark:
        """Name the answer it is about, where several may be told of below all."""
        if not (self._several and remark.spoken):
            return remark
        about = QCoreApplication.translate("activities", "About {answer}")
        return remark._replace(word=about.format(answer=quoted(shortened(self.texts[index]))))

    def forget_why(self, index: int) -> None:
        """Take what was said about an answer away."""
        self._told.pop(index, None)
        self.cards[index].set_state("rest")
        self._place_told()

    def forget_all(self) -> None:
        """Begin anew: nothing is chosen and nothing said."""
        self._told.clear()
        for card in self.cards:
            card.set_state("rest")
        self._place_told()
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
            if index in self._told and self.cards[index].isChecked():
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
