"""Drawers: closed until opened, and then open until closed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocacy_trainer.ui.widgets.parts import button


class Drawer(QWidget):
    """A panel with a button of its own that opens and closes it.

    The button (``handle``) stands wherever the page puts it; the panel's parts
    are added to ``column``. ``opened`` says when the person opens or closes it.
    """

    opened = Signal(bool)

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.handle = button(title)
        self.handle.setCheckable(True)
        self.handle.toggled.connect(self._toggle)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self.hide()
        self._say()

    @property
    def is_open(self) -> bool:
        """Tell whether the drawer is open."""
        return self.handle.isChecked()

    def set_open(self, opened: bool) -> None:
        """Open or close the drawer."""
        self.handle.setChecked(opened)

    def _toggle(self, opened: bool) -> None:
        self._say()
        self.opened.emit(opened)  # the page gives it its place; shown before that it would be a window
        self.setVisible(opened and self.parentWidget() is not None)

    def _say(self) -> None:
        self.handle.setAccessibleDescription(
            self.tr("The drawer is open") if self.is_open else self.tr("The drawer is closed")
        )
