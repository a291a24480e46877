"""The run-sheet at the left of what is on, where there is room: a column that keeps the item in sight."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtWidgets import QFrame, QWidget

from advocacy_trainer.ui.kit.frame.pushed_column import PushedColumn
from advocacy_trainer.ui.kit.labels import heading, soft
from advocacy_trainer.ui.kit.layouts import Column, scroll_area
from advocacy_trainer.ui.kit.look.spacing import grown
from advocacy_trainer.ui.workshop.item_list import Clock, ItemList
from advocacy_trainer.workshop.model import Item

_WIDE = 288  # px


class RunSheetColumn(QFrame):
    """The title, when it ends, and a row an item; pressing a row calls ``go_to`` with its index."""

    def __init__(self, name: str, go_to: Callable[[int], object]) -> None:
        super().__init__()
        self.setProperty("look", "panel")
        self.setFixedWidth(grown(_WIDE))
        self.items = ItemList(name, go_to)
        self.title = heading("", 2)
        self.ends = soft("")
        self._at = -1
        content = QWidget()
        column = Column(content)
        column.setContentsMargins(12, 20, 12, 20)
        column.setSpacing(8)
        for part in (self.title, self.ends, self.items):
            column.addWidget(part)
        self._scroller = scroll_area()
        PushedColumn(self).column.addWidget(self._scroller)
        self._scroller.setWidget(content)
        self._scroller.verticalScrollBar().rangeChanged.connect(self._follow)

    def show_items(
        self, items: Sequence[Item], begins: Sequence[datetime | None], at: int, clock: Clock
    ) -> None:
        """Show the items, and bring the one at ``at`` into sight when it has become another."""
        self.items.show_items(items, begins, at, clock)
        if at != self._at:
            self._at = at
            self._follow()

    def _follow(self, *_: object) -> None:
        if 0 <= self._at < len(self.items.rows):
            row = self.items.rows[self._at]
            self._scroller.ensureWidgetVisible(row, 0, row.height())  # the item that follows is seen too
