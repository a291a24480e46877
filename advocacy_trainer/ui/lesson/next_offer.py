"""What one may go on with after the last step of a lesson, said beside the button that does it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocacy_trainer.ui.kit.labels import label, soft

if TYPE_CHECKING:
    from advocacy_trainer.course_progress import NextStep


class NextOffer(QWidget):
    """The next small step in words, beside the button that takes it."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(0)
        self._column = column
        self.title = label("", role="strong")
        column.addWidget(soft(QCoreApplication.translate("DoneView", "If you feel like going on:")))
        column.addWidget(self.title)

    def show_step(self, step: "NextStep | None", begins_at: int = 0) -> None:
        """Name the step, ``begins_at`` px from the left edge of the column; without one say nothing."""
        self._column.setContentsMargins(begins_at, 0, 12, 0)
        self.setVisible(step is not None)
        if step is not None:
            text = QCoreApplication.translate("DoneView", "{title} · about {count} min")
            self.title.setText(text.format(title=step.title, count=step.minutes))
