"""The run-sheet beside what is on now: a row an item, with the time it began or will begin."""

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocacy_trainer.ui.kit.card_button import CardButton, CardState
from advocacy_trainer.ui.workshop.row_dragging import RowDragging
from advocacy_trainer.workshop.model import Item

Clock = Callable[[dt.datetime], str]


class ItemList(QWidget):
    """Rows of items; pressing one calls ``pressed`` with its index.

    With ``moved`` a row can be dragged; it is given where the row stood and where it is to stand.
    """

    def __init__(
        self,
        name: str,
        pressed: Callable[[int], object],
        moved: Callable[[int, int], object] | None = None,
    ) -> None:
        super().__init__()
        self.rows: list[CardButton] = []
        self.dragging = RowDragging(self, self.rows) if moved is not None else None
        if self.dragging is not None and moved is not None:
            self.dragging.moved.connect(moved)
        self.setAccessibleName(name)
        self._pressed = pressed
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_items(
        self, items: Sequence[Item], begins: Sequence[dt.datetime | None], at: int, clock: Clock
    ) -> None:
        """Show the items; the one at ``at`` is marked, those before it are done. Rows stay where they are."""
        while len(self.rows) > len(items):
            row = self.rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(items):
            row = CardButton("", flat=True)
            row.setCheckable(True)
            row.clicked.connect(partial(self._press, len(self.rows)))
            if self.dragging is not None:
                self.dragging.watch(row)
            self._column.addWidget(row)
            self.rows.append(row)
        for index, (row, item, when) in enumerate(zip(self.rows, items, begins, strict=True)):
            title = f"{clock(when)}  {item.title}" if when is not None else item.title
            detail = self._detail(item, index, at, when)
            if row.accessibleName() != f"{title}. {detail}":
                row.say(title, detail)
                row.setAccessibleName(f"{title}. {detail}")
            state: CardState = "used" if index < at else "rest"
            if row.state != state:
                row.set_state(state)
            row.setChecked(index == at)

    def mark(self, at: int) -> None:
        """Mark one row as the one that is shown."""
        for index, row in enumerate(self.rows):
            row.setChecked(index == at)

    def _detail(self, item: Item, index: int, at: int, when: dt.datetime | None) -> str:
        minutes = self.tr("{count} min.").format(count=item.minutes)
        if index < at:
            said = self.tr("done") if when is not None else self.tr("left out")
        elif index == at:
            said = self.tr("now")
        else:
            said = self.tr("may be left out") if item.optional else ""
        return f"{minutes} · {said}" if said else minutes

    def _press(self, index: int, *_: object) -> None:
        self._pressed(index)
