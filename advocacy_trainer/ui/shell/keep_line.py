"""The line above the page while nothing is saved."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame

from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.labels import OneLineLabel
from advocacy_trainer.ui.kit.layouts import Flow


class KeepLine(QFrame):
    """Say that nothing is saved; where the person may, offer to save from now on by ``keep``."""

    def __init__(self, keep: Callable[[], object], *, allowed: bool) -> None:
        super().__init__()
        self.setProperty("look", "strip")
        row = Flow(spacing=6)
        row.setContentsMargins(20, 2, 20, 2)
        row.addWidget(OneLineLabel(self.tr("Nothing is being saved."), "small"))
        offer = button(self.tr("Save from now on"), keep, "small-link")
        row.addWidget(offer)
        self.setLayout(row)
        offer.setVisible(allowed)
