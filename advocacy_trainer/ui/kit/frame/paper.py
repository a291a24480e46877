"""The page: a sheet of paper on the screen, for what the person writes or is asked to read."""

from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from advocacy_trainer.ui.kit.layouts import add
from advocacy_trainer.ui.kit.look.spacing import grown


class Paper(QFrame):
    """A card with a book's margins; what stands on it needs no box of its own (»page« for an editor)."""

    def __init__(self, *, margins: tuple[int, int] = (56, 40)) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.column = QVBoxLayout(self)
        self.set_margins(*(grown(one) for one in margins))
        self.column.setSpacing(12)

    def set_margins(self, aside: int, above: int) -> None:
        """Keep so many px beside and above what stands on it."""
        self.column.setContentsMargins(aside, above, aside, min(above, grown(24)))

    def add(self, *parts: QWidget | QLayout) -> None:
        """Add parts below one another."""
        add(self.column, *parts)
