"""Drawers: closed until opened, and then open until closed."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.focus.guard import hand_to
from advocacy_trainer.ui.kit.reveal import reveal


class Drawer(QWidget):
    """A panel with a button of its own that opens and closes it.

    The button (``handle``) stands wherever the page puts it; what ``make``
    returns is laid into the drawer when it is first opened, or sooner where
    ``fill`` is called. ``opened`` says when the person opens or closes it.
    """

    opened = Signal(bool)

    def __init__(self, title: str, make: Callable[[], QWidget] | None = None) -> None:
        super().__init__()
        self._make = make
        self.setAccessibleName(title)
        self.handle = button(title)
        self.handle.setCheckable(True)
        self.handle.toggled.connect(self._toggle)
        self.handle.clicked.connect(self._show_it)  # a press, not a room that is opened as it was left
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self.hide()
        self._say()

    def fill(self) -> None:
        """Lay into the drawer what belongs there, unless that was done."""
        make, self._make = self._make, None
        if make is not None:
            self.column.addWidget(make())

    @property
    def is_open(self) -> bool:
        """Tell whether the drawer is open."""
        return self.handle.isChecked()

    def set_open(self, opened: bool) -> None:
        """Open or close the drawer."""
        self.handle.setChecked(opened)

    def _toggle(self, opened: bool) -> None:
        self._say()
        self.fill()
        self.opened.emit(opened)  # the page gives it its place; shown before that it would be a window
        focused = self.window().focusWidget()
        if not opened and focused is not None and self.isAncestorOf(focused):
            hand_to(self.handle)
        self.setVisible(opened and self.parentWidget() is not None)

    def _show_it(self) -> None:
        if self.is_open:
            reveal(self)

    def _say(self) -> None:
        self.handle.setAccessibleDescription(
            self.tr("The drawer is open") if self.is_open else self.tr("The drawer is closed")
        )
