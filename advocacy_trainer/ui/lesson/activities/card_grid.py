"""Things of equal worth beside one another, two in a row where there is room."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from advocacy_trainer.ui.kit.look.spacing import SNUG, text_scale

_LEAST = 300  # px of one at 100 %
_MOST = 2


class CardGrid(QWidget):
    """Widgets in rows of two, as high as their row; below one another in a narrow column.

    An odd one out takes the whole row.
    """

    def __init__(self, cards: Sequence[QWidget]) -> None:
        super().__init__()
        self._cards = list(cards)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SNUG)
        self._standing = 0
        for card in self._cards:
            card.setMinimumWidth(1)
        self._stand(_MOST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put them beside one another, or below."""
        super().resizeEvent(event)
        fitting = (event.size().width() + SNUG) // round(_LEAST * text_scale() + SNUG)
        self._stand(min(_MOST, max(1, fitting)))

    def _stand(self, columns: int) -> None:
        if columns == self._standing:
            return
        self._standing = columns
        grid, last = self._grid, len(self._cards) - 1
        for column in range(_MOST):
            grid.setColumnStretch(column, 1 if column < columns else 0)
        for index, card in enumerate(self._cards):
            grid.removeWidget(card)
            row, column = divmod(index, columns)
            alone = index == last and column == 0
            grid.addWidget(card, row, column, 1, columns if alone else 1)
        self.updateGeometry()
