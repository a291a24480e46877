"""What the smaller parts of the shell ask of the window; it fills it, and they know no more of it."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QMainWindow, QVBoxLayout

from advocacy_trainer.errors import TrainerError
from advocacy_trainer.ui.kit.page import Page, Place

if TYPE_CHECKING:
    from advocacy_trainer.ui.shell.application import ApplicationContext
    from advocacy_trainer.ui.shell.notices import NoticeStrip
    from advocacy_trainer.ui.shell.save_question import SaveQuestion


class WindowDoors(QMainWindow):
    """The window as those who save, end and move the data folder see it."""

    context: "ApplicationContext"
    page: Page | None
    page_name: str
    question: "SaveQuestion | None"  # whether anything may be saved, while it stands
    ending: bool  # the session or the system ends the program; nobody is asked any more
    keep_line: QFrame
    beside_rail: QVBoxLayout

    def open_page(self, name: str, place: Place | None = None, *, keep: bool = True) -> Page:
        """Show a page, at a place if one is given, and return it; ``keep`` lets Back return here."""
        raise NotImplementedError

    def unsaved_places(self) -> dict[str, Place]:
        """Return where each page is that holds something which could not be saved."""
        raise NotImplementedError

    def begin_anew(self) -> None:
        """Open the first page again, after what lies in the data folder was exchanged."""
        raise NotImplementedError

    def keep_from_now_on(self) -> None:
        """Save what this window holds and what comes; tell where that cannot be done."""
        raise NotImplementedError

    def let_go_of_faults(self) -> None:
        """Close the file a crash would be written to; while we live it is empty, so it goes."""
        raise NotImplementedError

    def save_now(self) -> bool:
        """Let every page save, and what is typed reach the disk; tell whether it did."""
        raise NotImplementedError

    def tell(self, text: str, look: str = "tint", key: str = "") -> None:
        """Show one line beside the page until it is closed or the page is left; the next replaces it."""
        raise NotImplementedError

    def tell_error(self, error: TrainerError) -> None:
        """Tell an error in plain words."""
        raise NotImplementedError

    def notice_strip(self) -> "NoticeStrip":
        """Return the place where notices stand."""
        raise NotImplementedError
