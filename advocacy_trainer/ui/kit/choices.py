"""A row of choices: on one line, in even columns below one another, or in a column, at every width."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayoutItem

from advocacy_trainer.ui.kit.layouts import LinesLayout
from advocacy_trainer.ui.kit.look.spacing import NEAR, TIGHT


def row_lengths(count: int) -> Iterator[int]:
    """Yield how many of ``count`` may stand on a line, the most first: the last line is full or one short.

    Nothing stands alone on a last line, for it looks forgotten; one to a line is always last.
    """
    for columns in range(count, 1, -1):
        last = count % columns or columns
        if last == columns or (last == columns - 1 and last > 1):
            yield columns
    if count:
        yield 1


class ChoiceRow(LinesLayout):
    """Lay choices of one question out evenly; those on further lines stand below the ones above.

    Those that do not fit on one line at their own widths stand in columns as wide as the widest.
    ``squeezed`` lets words wrap to keep all on one line, as below pictures.
    """

    def __init__(self, *, spacing: int = NEAR, squeezed: bool = False) -> None:
        super().__init__()
        self._squeezed = squeezed
        self._places: dict[int, tuple[list[QRect], int]] = {}  # and the height, at each width asked for
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def invalidate(self) -> None:
        """Measure anew: something in here is another, or has another size."""
        self._places.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        return self._placed(width)[1]

    def setGeometry(self, rect: QRect) -> None:
        """Place every choice."""
        super().setGeometry(rect)
        places = self._placed(rect.width())[0]
        for item, place in zip(self._shown(), places, strict=True):
            item.setGeometry(place.translated(rect.topLeft()))

    def sizeHint(self) -> QSize:
        """Want all choices on one line."""
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """Need the widest choice, its words wrapped."""
        size = QSize(0, 0)
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _placed(self, width: int) -> tuple[list[QRect], int]:
        """Return where each shown choice stands in ``width`` px, and the height of all."""
        if width not in self._places:
            self._places[width] = self._measured(self._widths(width))
        return self._places[width]

    def _widths(self, width: int) -> list[list[int]]:
        """Return the widths of the choices, line by line."""
        own = [item.sizeHint().width() for item in self._shown()]
        if not own:
            return []
        apart = self.spacing()
        if not self._squeezed and sum(own) + apart * (len(own) - 1) <= width:
            return [own]
        widest, least = max(own), max(item.minimumSize().width() for item in self._shown())
        for columns in row_lengths(len(own)):
            room = (width - apart * (columns - 1)) // columns
            needed = least if self._squeezed and columns == len(own) else widest
            if room >= needed or columns == 1:
                each = [min(room, widest)] * len(own)
                return [each[at : at + columns] for at in range(0, len(own), columns)]
        return [own]

    def _measured(self, lines: list[list[int]]) -> tuple[list[QRect], int]:
        items = iter(self._shown())
        places: list[QRect] = []
        top = 0
        for line in lines:
            left = highest = 0
            for width in line:
                item = next(items)
                size = QSize(min(width, item.sizeHint().width()), item.sizeHint().height())
                if item.hasHeightForWidth():
                    size.setHeight(max(item.heightForWidth(size.width()), item.minimumSize().height()))
                places.append(QRect(QPoint(left, top), size))
                left += width + self.spacing()
                highest = max(highest, size.height())
            top += highest + TIGHT
        return places, max(0, top - TIGHT)
