"""What an item of the run-sheet says, and how it is changed: moved, shortened, left out, noted."""

from collections.abc import Callable

from PySide6.QtWidgets import QSizePolicy

from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.frame.side_panel import SidePanel
from advocacy_trainer.ui.kit.labels import heading, label, soft
from advocacy_trainer.ui.kit.layouts import Flow
from advocacy_trainer.ui.writing.field_autosave import NotSaved
from advocacy_trainer.ui.writing.fields import Editor
from advocacy_trainer.workshop.changing import may_be_dropped
from advocacy_trainer.workshop.model import Item

_WIDE = 360  # px


class SheetItemPanel(SidePanel):
    """One item beside the run-sheet; each button calls what it was given."""

    def __init__(
        self,
        name: str,
        move: Callable[[int], object],
        lengthen: Callable[[int], object],
        drop: Callable[[], object],
        note: Callable[[str], object],
        begin_here: Callable[[], object],
    ) -> None:
        super().__init__(name, _WIDE)
        self._note = note
        self._filling = False
        self.heading = heading("", 2)
        self.minutes = soft("")
        self.goal = label("")
        self.add(self.heading, self.minutes)
        row = Flow(spacing=8)
        self.shorter = button(self.tr("Shorter"), lambda: lengthen(-1))
        self.longer = button(self.tr("Longer"), lambda: lengthen(1))
        self.up = button(self.tr("Earlier"), lambda: move(-1))
        self.down = button(self.tr("Later"), lambda: move(1))
        self.out = button(self.tr("Leave out"), drop)
        for each in (self.shorter, self.longer, self.up, self.down, self.out):
            row.addWidget(each)
        self.add(
            row,
            soft(
                self.tr(
                    "Drag a row, or use keys: − and + for minutes, "
                    "Alt with the arrows to move, Delete to leave out."
                )
            ),
        )
        self.add(self.goal)
        self.add(heading(self.tr("My notes"), 3))
        self.mine = Editor(
            NotSaved("part of the plan on the table, which »Save as mine« saves whole"),
            self.tr("My notes on this item"),
            lines=2,
        )
        self.mine.setSizePolicy(
            QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed
        )  # the column stays tight
        self.mine.textChanged.connect(self._noted)
        self.add(self.mine)
        self.here = button(self.tr("Begin with this item"), begin_here, "link")
        self.add(self.here)

    def show_item(self, item: Item, *, first: bool, last: bool) -> None:
        """Show an item."""
        self.heading.setText(item.title)
        told = self.tr("{count} min.").format(count=item.minutes)
        if item.least and item.least < item.minutes:
            told += " " + self.tr("Can be done in {count}.").format(count=item.least)
        self.minutes.setText(told)
        self.goal.setText(item.goal)
        self.goal.setVisible(bool(item.goal))
        self.shorter.setEnabled(item.minutes > max(1, item.least))
        self.up.setEnabled(not first)
        self.down.setEnabled(not last)
        self.out.setEnabled(may_be_dropped(item))
        self._filling = True
        self.mine.put(item.mine)
        self._filling = False

    def _noted(self) -> None:
        if not self._filling:
            self._note(self.mine.text)
