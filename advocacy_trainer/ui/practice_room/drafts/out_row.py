"""One thing to take along: its number, what it is, and the button that takes it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from advocacy_trainer.ui.kit.accessibility import decorative
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.labels import label, own_words, soft
from advocacy_trainer.ui.kit.layouts import rule


class OutRow(QWidget):
    """A row between thin lines; ``tell`` says on its button, and below its title, that it is done."""

    def __init__(self, context: Context, title: str, detail: str, quoted: str = "") -> None:
        super().__init__()
        self._context = context
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(14)
        self._row = QHBoxLayout()
        self._row.setSpacing(16)
        self._number = label("", role="strong")
        self._number.setProperty("look", "over")
        self._number.setWordWrap(False)
        decorative(self._number)
        said = QVBoxLayout()
        said.setSpacing(2)
        self._detail = soft(detail)
        said.addWidget(label(title, role="strong"))
        if quoted:
            said.addWidget(own_words(quoted))
        said.addWidget(self._detail)
        self._row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(said, 1)
        outer.addLayout(self._row)
        outer.addWidget(rule())
        self.button: QPushButton | None = None

    def show_number(self, number: int) -> None:
        """Say which it is in the order."""
        self._number.setText(str(number))

    def offer(self, text: str, icon: str, named: str, deed: Callable[[], object]) -> None:
        """Put the button that takes it at the right; ``named`` says all of it to a screen reader."""
        self.button = button(text, deed)
        self.button.setIcon(self._context.appearance.icon(icon, "deep"))
        self.button.setAccessibleName(named)
        self._row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def tell(self, on_button: str, detail: str) -> None:
        """Say that it is done; it can be done again."""
        if self.button is not None:
            self.button.setText(on_button)
            self.button.setIcon(self._context.appearance.icon("check", "good"))
        self._detail.setText(detail)
