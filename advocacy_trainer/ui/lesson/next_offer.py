"""What one may go on with after the last step of a lesson, said beside the button that does it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
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
        self.title = label("", role="strong")
        for part in (soft(QCoreApplication.translate("DoneView", "If you feel like going on:")), self.title):
            part.setAlignment(Qt.AlignmentFlag.AlignRight)
            column.addWidget(part)

    def show_step(self, step: "NextStep | None") -> None:
        """Name the step; without one say nothing."""
        self.setVisible(step is not None)
        if step is not None:
            text = QCoreApplication.translate("DoneView", "{title} · about {count} min")
            self.title.setText(text.format(title=step.title, count=step.minutes))
