"""What is seldom wanted, behind one quiet line: it is there, and what leads is not lost among it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.layouts import add
from advocacy_trainer.ui.kit.reveal import reveal

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.appearance import Appearance


class QuietFold(QWidget):
    """A line that opens what is below it and closes it again; what is written there stays.

    For what a passer-by should not see there is ``Disclosure``.
    """

    def __init__(self, appearance: "Appearance", title: str, *parts: QWidget | QLayout) -> None:
        super().__init__()
        self._icons = [appearance.icon(name, "primary") for name in ("unfold", "fold")]
        self._title = title
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.toggle = button(title, lambda: self.set_open(opened=not self.is_open), "small-link")
        column.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeft)
        self._held = QWidget()
        held = QVBoxLayout(self._held)
        held.setContentsMargins(0, 0, 0, 8)
        held.setSpacing(10)
        add(held, *parts)
        column.addWidget(self._held)
        self._held.hide()
        self._say()

    @property
    def is_open(self) -> bool:
        """Tell whether what is below is shown."""
        return not self._held.isHidden()

    def set_open(self, *, opened: bool) -> None:
        """Show what is below, or close it."""
        self._held.setVisible(opened)
        self._say()
        if opened:
            reveal(self._held)

    def _say(self) -> None:
        said = self.tr("Fold away") if self.is_open else self.tr("Show")
        self.toggle.setIcon(self._icons[self.is_open])
        self.toggle.setAccessibleName(f"{self._title}: {said}")
