"""The way back to the lesson from which a draft was opened."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.page_signals import GoTo


class WayBack(QWidget):
    """A link above the page, shown while the draft of a lesson stands there.

    ``where`` is the place in the lesson, empty for none; ``go`` is given it.
    """

    def __init__(self, go: GoTo) -> None:
        super().__init__()
        self._go = go
        self.where: dict[str, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.link = button(self.tr("Back to the lesson"), self._back, "link")
        column.addWidget(self.link)
        self.hide()

    def point_to(self, where: object) -> None:
        """Lead back to this place of a lesson; to nowhere where it is none."""
        known = where if isinstance(where, dict) else {}
        names = {name: value for name, value in known.items() if isinstance(value, str)}
        self.where = names if names.get("lesson") else {}
        self.setVisible(bool(self.where))

    def _back(self) -> None:
        self._go("lesson", dict(self.where))
