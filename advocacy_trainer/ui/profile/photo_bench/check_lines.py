"""The checks of a picture as lines of words, each with what it means."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocacy_trainer.pictures.check import Check
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.layouts import clear_layout
from advocacy_trainer.ui.kit.signed_line import signed_line


def sentence_of(check: Check) -> str:
    """Return a check's sentence in the person's language."""
    return QCoreApplication.translate("pictures", check.sentence).format(**check.fields)


class CheckLines(QWidget):
    """One line for each check: hints first with a lamp, what is fine below them with a tick."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._shown: list[Check] = []

    def show_checks(self, checks: list[Check]) -> None:
        """Show other checks; while a frame is dragged most of them stay as they are."""
        if checks == self._shown:
            return
        self._shown = checks
        clear_layout(self._column)
        for check in sorted(checks, key=lambda check: check.ok):
            self._column.addWidget(self._line(check))

    def _line(self, check: Check) -> QWidget:
        icon, ink = ("check", "good") if check.ok else ("tip", "attention")
        return signed_line(self.context, sentence_of(check), icon, ink)
