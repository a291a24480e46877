"""The head of a page: its title, what it is for, and what can be done from there."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from advocacy_trainer.ui.kit.labels import heading, label, lead, soft
from advocacy_trainer.ui.kit.layouts import Flow, widget_with
from advocacy_trainer.ui.kit.look.spacing import HAIR, TIGHT


class PageHead(QWidget):
    """A title and its sentence, with controls at the right; below them where there is no room.

    ``row`` makes it an entry of a list: smaller, its controls in the middle.
    """

    def __init__(
        self, title: str, sentence: str = "", actions: Sequence[QWidget] = (), *, row: bool = False
    ) -> None:
        super().__init__()
        said = QWidget()
        column = QVBoxLayout(said)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HAIR if row else TIGHT)
        self.title = label(title, role="strong") if row else heading(title)
        column.addWidget(self.title)
        if sentence:
            column.addWidget(soft(sentence) if row else lead(sentence))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.addWidget(said, 1)
        self._actions = flow = Flow()
        if actions:
            for action in actions:
                flow.addWidget(action)
            holder = widget_with(flow)
            holder.setMinimumWidth(1)
            middle = row or not sentence
            upright = Qt.AlignmentFlag.AlignVCenter if middle else Qt.AlignmentFlag.AlignTop
            self._row.addWidget(holder, 0, upright)

    def minimumSizeHint(self) -> QSize:
        """Ask for no width of its own: the controls go below where they must."""
        return QSize(1, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the controls beside the title or below it."""
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        # Now, not when it was made: a style gives controls other sizes than they were made with.
        title = self.title.fontMetrics().horizontalAdvance(self.title.text())
        beside = event.size().width() >= title + self._actions.sizeHint().width() + 24
        wanted = directions.LeftToRight if beside else directions.TopToBottom
        if wanted != self._row.direction():
            self._row.setDirection(wanted)
            self._row.setStretch(0, 1 if beside else 0)  # below one another it would be height
            self.updateGeometry()
