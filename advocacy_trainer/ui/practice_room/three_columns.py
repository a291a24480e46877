"""The text in the middle, what was opened beside it; or all in one column where there is no room."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

_SIDE_WIDTHS = (270, 384)  # px at 100 % text, left and right


class ThreeColumns(QHBoxLayout):
    """Three columns, made in the order in which they are read, which a screen reader follows."""

    def __init__(self) -> None:
        super().__init__()
        self.setSpacing(18)
        self._left, self._left_column = _side()
        self.centre, self.centre_column = _column()
        self._right, self._right_column = _side()
        self.addStretch(1)
        self.addWidget(self._left, 100)
        self.addWidget(self.centre, 1000)
        self.addWidget(self._right, 100)
        self.addStretch(1)

    def show_sides(self, *, left: bool, right: bool) -> None:
        """Show or hide the columns beside the middle."""
        self._left.setVisible(left)
        self._right.setVisible(right)

    def put(self, left: Sequence[QWidget], right: Sequence[QWidget], *, wide: bool, scale: float) -> None:
        """Put parts beside the middle, or below what is in it."""
        for area, width in zip((self._left, self._right), _SIDE_WIDTHS, strict=True):
            area.setFixedWidth(round(width * scale))
        for parts, column in ((left, self._left_column), (right, self._right_column)):
            for part in parts:
                (column if wide else self.centre_column).addWidget(part)
            _end_with_stretch(column)


def tab_through(owner: QWidget, parts: Sequence[QWidget]) -> None:
    """Let Tab go through ``parts``, and all that takes the focus inside them, in this order."""
    chain: list[QWidget] = []
    for part in parts:
        inside = [part] if part.focusPolicy() & Qt.FocusPolicy.TabFocus else part.findChildren(QWidget)
        chain += [one for one in inside if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    here = [one for one in chain if one.window() is owner.window()]  # a list that drops down is not
    for first, second in pairwise(here):
        QWidget.setTabOrder(first, second)


def _column() -> tuple[QWidget, QVBoxLayout]:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    return holder, column


def _side() -> tuple[QScrollArea, QVBoxLayout]:
    """Return a column that scrolls by itself, so that the text stays in sight beside it."""
    holder, column = _column()
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(holder)
    column.setContentsMargins(0, 0, 14, 0)
    return area, column


def _end_with_stretch(column: QVBoxLayout) -> None:
    for index in reversed(range(column.count())):
        item = column.itemAt(index)
        if item is not None and item.spacerItem() is not None:
            column.takeAt(index)
    column.addStretch(1)
