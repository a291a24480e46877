"""What every part of the log's page is."""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLayout, QPushButton, QVBoxLayout, QWidget

from advocacy_trainer.errors import StorageError
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.layouts import add
from advocacy_trainer.ui.kit.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

TWO_LINES_FROM = 150  # percent
LONG_LABEL = 20  # characters


def two_lines(label: str, scale: int) -> str:
    """Break a long label near its middle where the text is large, for a button cannot wrap."""
    if scale < TWO_LINES_FROM or len(label) < LONG_LABEL or " " not in label:
        return label
    middle = min((abs(at - len(label) / 2), at) for at, sign in enumerate(label) if sign == " ")[1]
    return f"{label[:middle]}\n{label[middle + 1 :]}"


class LogPartsPage(Page):
    """What a part asks of the page it stands on; ``remembered`` is the page's memory of its parts."""

    remembered: dict[str, Any]

    def brought_in(self, taken: object) -> None:
        """Show what was taken in from a file."""
        raise NotImplementedError

    def not_brought_in(self, error: object) -> None:
        """Tell why nothing was taken in."""
        raise NotImplementedError


class Part(QWidget):
    """A column on the paper; made anew whenever what it shows has changed.

    ``save_state`` and ``restore_state`` carry what is written and not yet kept (JSON values).
    """

    wide = False  # more than a column of text beside something

    def __init__(self, page: LogPartsPage) -> None:
        super().__init__()
        self.page = page
        self.context = page.context
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)
        self.build()

    def build(self) -> None:
        """Add the cards."""
        raise NotImplementedError

    def head_actions(self) -> "Sequence[QWidget]":
        """Return what stands at the right of the page's title."""
        return ()

    def save_state(self) -> dict[str, Any]:
        """Return what is written and not kept."""
        return {}

    def restore_state(self, state: dict[str, Any]) -> None:
        """Bring back what ``save_state`` returned."""

    def commit(self) -> object:
        """Keep what is not yet kept."""
        return None

    def add(self, *parts: QWidget | QLayout) -> None:
        """Add cards to the column."""
        add(self.column, *parts)

    def large_button(self, label: str, clicked: "Callable[[], object]") -> QPushButton:
        """Return a button whose label breaks into two lines where the text is large."""
        made = button(two_lines(label, self.context.appearance.text_scale), clicked)
        made.setAccessibleName(label)
        return made

    def again(self) -> None:
        """Show the page anew, with what is now in the log."""
        self.page.restore(self.page.place())

    def safely(self, deed: "Callable[[], object]") -> bool:
        """Do something that writes; tell the person where it fails. Return whether it is on disk."""
        try:
            deed()
        except StorageError as error:
            self.page.tell_error(error)
            return False
        return True

    def happened(self, kind: str, **data: Any) -> bool:
        """Write an entry; tell the person where it fails."""
        return self.context.stores.note_down(kind, **data)
