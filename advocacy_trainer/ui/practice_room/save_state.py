"""One quiet line below the text: whether it is saved, and when."""

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from advocacy_trainer.ui.kit.labels import OneLineLabel
from advocacy_trainer.ui.writing.saved_line import saved_words

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
        self.setText(saved_words(self._context, time))

    def tell_failed(self) -> None:
        """Say that it is not on the disk yet."""
        self.setText(self.tr("Not saved yet. The text is still here, and the app tries again."))
