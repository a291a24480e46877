"""Two columns where there is room for them, else one."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QVBoxLayout, QWidget

from advocacy_trainer.ui.kit.layouts import add
from advocacy_trainer.ui.kit.look.spacing import grown, text_scale


class TwoColumns(QWidget):
    """A main column and one beside it, read in that order; below one another under ``together`` px of width.

    ``main`` and ``side`` are columns to add to; ``weights`` share the width
    between them. The width at which they part grows with the text.
    """

    def __init__(
        self, *, together: int = 760, weights: tuple[int, int] = (63, 40), gap: int = 24, spacing: int = 20
    ) -> None:
        super().__init__()
        self._together = together
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap)
        self.main, self.side = (self._column(weight, spacing) for weight in weights)

    def _column(self, weight: int, spacing: int) -> QVBoxLayout:
        holder = QWidget()
        holder.setMinimumWidth(1)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(grown(spacing))
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(holder, weight)
        return column

    def add_main(self, *parts: QWidget | QLayout) -> None:
        """Add parts to the main column."""
        add(self.main, *parts)

    def add_side(self, *parts: QWidget | QLayout) -> None:
        """Add parts to the column beside it."""
        add(self.side, *parts)

    @property
    def side_by_side(self) -> bool:
        """Tell whether the columns stand beside one another."""
        return self._row.direction() == QBoxLayout.Direction.LeftToRight

    def minimumSizeHint(self) -> QSize:
        """Ask for no width of its own: what does not fit goes below."""
        return QSize(1, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns beside one another, or below."""
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        beside = event.size().width() >= self._together * text_scale()
        wanted = directions.LeftToRight if beside else directions.TopToBottom
        if wanted != self._row.direction():
            self._row.setDirection(wanted)
            self.updateGeometry()
