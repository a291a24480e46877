"""One quiet line below the text: whether it is saved, and when."""

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from advocacy_trainer.ui.kit.labels import OneLineLabel

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.context import Context


class SaveState(OneLineLabel):
    """Says nothing until something is saved, or could not be."""

    def __init__(self, context: "Context") -> None:
        super().__init__("", "small")
        self._context = context
        self.setTextFormat(Qt.TextFormat.PlainText)

    def tell_saved(self, time: dt.datetime) -> None:
        """Say when it was saved, or that this window saves nothing."""
        stores = self._context.stores
        if stores.remembers:
            clock = time.strftime("%H.%M" if self._context.language == "da" else "%H:%M")
            self.setText(self.tr("Saved at {time}").format(time=clock))
        elif stores.undecided:
            self.setText(self.tr("Not saved yet"))  # holds=saved-line
        else:
            self.setText(self.tr("Is not saved"))

    def tell_failed(self) -> None:
        """Say that it is not on the disk yet."""
        self.setText(self.tr("Not saved yet. The text is still here, and the app tries again."))
