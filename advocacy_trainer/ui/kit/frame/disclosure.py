"""»Show«: what is closed by default, in case someone walks by, and made only when it is opened."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.labels import over, soft


class Disclosure(QWidget):
    """A line that says what is closed, »Show« at its right, and below it what is shown.

    ``make`` returns the widget each time it is opened; closed, its words are
    nowhere in the window. ``closed`` is the sentence that stands there instead.
    """

    opened = Signal(bool)

    def __init__(self, title: str, make: Callable[[], QWidget], closed: str = "", name: str = "") -> None:
        super().__init__()
        self._title = title
        self._make = make
        self._shown: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(over(title), 1)
        self.toggle = button("", self._toggle, "small-link")
        self.toggle.setObjectName(name or "show")  # its words change
        head.addWidget(self.toggle)
        self._column.addLayout(head)
        self._closed = soft(closed) if closed else None
        if self._closed is not None:
            self._column.addWidget(self._closed)
        self._say()

    @property
    def is_open(self) -> bool:
        """Tell whether it is shown."""
        return self._shown is not None

    def set_open(self, opened: bool) -> None:
        """Show it or close it."""
        if opened == self.is_open:
            return
        if self._shown is not None:
            self._column.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
            self._shown = None
        else:
            self._shown = self._make()
            self._column.addWidget(self._shown)
            self._shown.show()
        if self._closed is not None:
            self._closed.setVisible(not opened)
        self._say()
        self.opened.emit(opened)

    def _toggle(self) -> None:
        self.set_open(not self.is_open)

    def _say(self) -> None:
        word = self.tr("Hide") if self.is_open else self.tr("Show")
        self.toggle.setText(word)
        self.toggle.setAccessibleName(f"{word}: {self._title}")
