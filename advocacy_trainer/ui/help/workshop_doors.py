"""The quiet doors to what only some do: hold a workshop, and leave one's answers for one."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.labels import heading
from advocacy_trainer.ui.kit.layouts import rule
from advocacy_trainer.ui.kit.look.spacing import TIGHT
from advocacy_trainer.ui.kit.page_signals import PageName


class WorkshopDoors(QWidget):
    """Two rows below the help pages; ``go`` is given a page's name. Without ``trains`` only the second."""

    def __init__(self, go: Callable[[PageName], object], *, trains: bool) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(heading(self.tr("Workshops"), 2))
        column.addSpacing(TIGHT)
        column.addWidget(rule())
        if trains:
            hold = CardButton(
                self.tr("Hold a workshop"), self.tr("For a trainer with a projector"), flush=True
            )
            hold.clicked.connect(lambda: go("workshop"))
            column.addWidget(hold)
            column.addWidget(rule())
        told = self.tr("When a trainer has passed a memory stick round")
        answer = CardButton(self.tr("Hand in my answers"), told, flush=True)
        answer.clicked.connect(lambda: go("leave-answers"))
        column.addWidget(answer)
        column.addWidget(rule())
