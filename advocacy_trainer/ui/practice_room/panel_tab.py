"""One part of the practice room's panel, behind a tab."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from advocacy_trainer.ui.kit.layouts import Column

if TYPE_CHECKING:
    from advocacy_trainer.ui.practice_room.room_panel import RoomPanel


class PanelTab(QWidget):
    """A column that is shown while its tab is chosen.

    ``handle`` is the tab itself. What ``make`` returns is laid into the column
    when it is first shown, or sooner where ``fill`` is called. ``opened`` says
    when it comes into sight or leaves it.
    """

    opened = Signal(bool)

    def __init__(
        self, panel: "RoomPanel", title: str, handle: QPushButton, make: Callable[[], QWidget] | None = None
    ) -> None:
        super().__init__()
        self._panel = panel
        self._make = make
        self.handle = handle
        self.setAccessibleName(title)
        self.column = Column(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)
        self.hide()

    def fill(self) -> None:
        """Lay into the column what belongs there, unless that was done."""
        make, self._make = self._make, None
        if make is not None:
            self.column.addWidget(make())

    @property
    def is_open(self) -> bool:
        """Tell whether this is what the panel shows."""
        return self._panel.shown_tab is self

    def set_open(self, opened: bool) -> None:
        """Show this part, or let the panel rest as it does by itself."""
        if opened:
            self._panel.show_tab(self)
        elif self.is_open:
            self._panel.rest()
