"""The quiet word »Saved« beside a button."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel

from advocacy_trainer.ui.kit.accessibility import announce

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.context import Context

translate = QCoreApplication.translate


class SavedLabel(QLabel):
    """The quiet word »Saved« beside a button, shown only after it is true."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("look", "saved")

    def tell(self, context: "Context") -> None:
        """Say that it is saved, or kept only until the window closes."""
        text = (
            translate("activities", "Saved in your log")
            if context.stores.remembers
            else translate("activities", "Not saved yet")
            if context.stores.undecided
            else translate("activities", "Kept until the window closes")
        )
        self.setText(text)
        announce(self, text)
