"""»Show«: what is closed by default, in case someone walks by, and made only when it is opened."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.labels import over, soft


class Disclosure(QWidget):
    """A line that says what is closed, »Show« at its right, and below it what is shown.

    ``make`` returns the widget each time it is opened; closed, its words are
    nowhere in the window. ``closed`` is the sentence that stands there instead, or a label with one.
    With ``arrows`` (closed, open) the whole line is a row of a list that opens:
    where several stand on a page, »Show« at each would be all one sees.
    """

    opened = Signal(bool)

    def __init__(
        self,
        title: str,
        make: Callable[[], QWidget],
        closed: "str | QLabel" = "",
        name: str = "",
        *,
        arrows: tuple[QIcon, QIcon] | None = None,
    ) -> None:
        super().__init__()
        self._title = title
        self._make = make
        self._shown: QWidget | None = None
        self._arrows = arrows
        self._row: CardButton | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.toggle = self._head()
        self.toggle.setObjectName(name or "show")  # its words change
        self._closed = (soft(closed) if isinstance(closed, str) else closed) if closed else None
        if self._closed is not None:
            self._column.addWidget(self._closed)
        self._say()

    def _head(self) -> QPushButton:
        if self._arrows is None:
            head = QHBoxLayout()
            head.addWidget(over(self._title), 1)
            made = button("", self._toggle, "small-link")
            head.addWidget(made)
            self._column.addLayout(head)
            return made
        row = self._row = CardButton(self._title, end=self._arrows[0], role="row", flush=True)
        row.clicked.connect(lambda *_: self._toggle())
        self._column.addWidget(row)
        return row

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
        if self._row is not None and self._arrows is not None:
            self._row.show_end(self._arrows[self.is_open])
        else:
            self.toggle.setText(word)
        self.toggle.setAccessibleName(f"{word}: {self._title}")
