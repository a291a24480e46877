"""The quiet word »Saved 10:42«, the same wherever something saves itself."""

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel

from advocacy_trainer.ui.kit.accessibility import announce

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.context import Context

translate = QCoreApplication.translate


def saved_words(context: "Context", time: dt.datetime) -> str:
    """Return that something was saved at a time, or how it is kept where nothing is saved."""
    if context.stores.undecided:
        return translate("saved line", "Not saved yet")  # holds=saved-line
    if not context.stores.remembers:
        return translate("saved line", "Not being saved")
    clock = time.strftime("%H.%M" if context.language == "da" else "%H:%M")
    return translate("saved line", "Saved {time}").format(time=clock)


class SavedLabel(QLabel):
    """The quiet word »Saved«, shown only after it is true."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("look", "saved")

    def tell(self, context: "Context") -> None:
        """Say that it is saved now, or that it is not."""
        text = saved_words(context, dt.datetime.now().astimezone())
        self.setText(text)
        announce(self, text)
