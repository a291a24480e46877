"""One part of the practice room's panel, behind a tab."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from advocacy_trainer.ui.kit.layouts import Column


class PanelTab(QWidget):
    """A column that is shown while its tab is chosen.

    ``handle`` is the tab itself. What ``make`` returns is laid into the column
    when it is first shown, or sooner where ``fill`` is called. ``opened`` says
    when it comes into sight or leaves it.
    """

    opened = Signal(bool)
    asked = Signal(bool)  # to be shown, or to be shown no longer; the panel sees to it

    def __init__(self, handle: QPushButton, make: Callable[[], QWidget] | None = None) -> None:
        super().__init__()
        self._make = make
        self.handle = handle
        self.is_open = False
        self.setAccessibleName(handle.accessibleName())
        self.column = Column(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)
        self.hide()

    def fill(self) -> None:
        """Lay into the column what belongs there, unless that was done."""
        make, self._make = self._make, None
        if make is not None:
            self.column.addWidget(make())

    def set_open(self, opened: bool) -> None:
        """Ask to be shown, or to be shown no longer."""
        if opened or self.is_open:
            self.asked.emit(opened)

    def come(self, *, filled: bool = True) -> None:
        """Be what the panel shows; not ``filled``, what belongs there comes with ``fill``."""
        self.is_open = True
        if filled:
            self.fill()
        self.show()
        self.opened.emit(True)

    def go(self) -> None:
        """Make room for another."""
        self.is_open = False
        self.hide()
        self.opened.emit(False)
