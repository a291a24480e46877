"""What the smaller parts of the shell ask of the window, and what it tells: they know no more of it."""

from contextlib import suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, Literal

from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout
from shiboken6 import isValid

from advocacy_trainer.errors import TrainerError
from advocacy_trainer.ui.kit.page import Page, Place

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.page_signals import Look, PageName
    from advocacy_trainer.ui.shell.application import ApplicationContext
    from advocacy_trainer.ui.shell.keep_line import KeepLine
    from advocacy_trainer.ui.shell.notices import NoticeStrip
    from advocacy_trainer.ui.shell.save_question import SaveQuestion


class WindowDoors(QMainWindow):
    """The window as those who save, end and move the data folder see it; it shows what is told."""

    beside_rail: QVBoxLayout
    pages: "dict[PageName, Page]"  # those that were opened
    stack: QStackedWidget

    def __init__(self, context: "ApplicationContext") -> None:
        super().__init__()
        self.context = context
        self.page: Page | None = None
        self.page_name: PageName | Literal[""] = ""
        self.question: SaveQuestion | None = None  # whether anything may be saved, while it stands
        self.ending = False  # the session or the system ends the program; nobody is asked any more
        self.faults: IO[str] | None = None  # a crash of the interpreter is written there
        self.keep_line: KeepLine | None = None
        self.strip: NoticeStrip | None = None
        self.notices: dict[str, tuple[str, str]] = {}  # by key: the text and its look
        self._of_page: set[str] = set()  # the keys of those that leave with the page

    def open_page(self, name: "PageName", place: Place | None = None, *, keep: bool = True) -> Page:
        """Show a page, at a place if one is given, and return it; ``keep`` lets Back return here."""
        raise NotImplementedError

    def unsaved_places(self) -> "dict[PageName, Place]":
        """Return where each page is that holds something which could not be saved."""
        raise NotImplementedError

    def begin_anew(self) -> None:
        """Open the first page again, after what lies in the data folder was exchanged."""
        raise NotImplementedError

    def keep_from_now_on(self) -> None:
        """Save what this window holds and what comes; tell where that cannot be done."""
        raise NotImplementedError

    def save_now(self) -> bool:
        """Let every page save, and what is typed reach the disk; tell whether it did."""
        raise NotImplementedError

    def show_whether_kept(self) -> None:
        """Say above the page that nothing is saved, as long as nothing is."""
        wanted = self.page_name != "welcome" and self.context.stores.saves_nothing
        if wanted and self.keep_line is None:
            from advocacy_trainer.ui.shell.keep_line import KeepLine

            allowed = "keep_nothing" not in self.context.settings.locked
            self.keep_line = KeepLine(self.keep_from_now_on, allowed=allowed)
            self.beside_rail.insertWidget(0, self.keep_line)
        if self.keep_line is not None:
            self.keep_line.setVisible(wanted)

    def let_go_of_faults(self) -> None:
        """Close the file a crash would be written to; while we live it is empty, so it goes."""
        if self.faults is not None:
            import faulthandler

            faulthandler.disable()
            self.faults.close()
            with suppress(OSError):
                Path(self.faults.name).unlink()
            self.faults = None

    # Notices

    def tell_error(self, error: TrainerError, of_page: bool = True) -> None:
        """Tell an error in plain words: until the page is left, or else until it is closed."""
        from advocacy_trainer.ui.kit.error_words import error_text

        text = error_text(error)
        if of_page:
            self.tell(text, "attention")
            return
        self._of_page.discard(text)
        self.notices[text] = (text, "attention")
        self.show_notices()

    def tell(self, text: str, look: "Look" = "tint", key: str = "") -> None:
        """Show one line beside the page until it is closed or the page is left; the next replaces it.

        No text takes the line away. Before there is a page the line is the
        window's, and stands until it is closed.
        """
        self.drop_notices_of_page()
        if text:
            self.notices[key or text] = (text, look)
            if self.page is not None:
                self._of_page.add(key or text)
        self.show_notices()

    def drop_notices_of_page(self) -> None:
        """Let go of those that leave with the page."""
        for key in self._of_page:
            self.notices.pop(key, None)
        self._of_page.clear()

    def show_notices(self) -> None:
        """Show the newest of the window's and the one of the page's: they do not pile up."""
        of_window = [key for key in self.notices if key not in self._of_page][-1:]
        shown = {key: self.notices[key] for key in (*of_window, *self._of_page)}
        if shown or self.strip is not None:
            self.notice_strip().show_notices(shown, self.page)

    def notice_strip(self) -> "NoticeStrip":
        """Return the strip that holds the notices, made at first use."""
        if self.strip is None or not isValid(self.strip):  # it goes with a page that is deleted
            from advocacy_trainer.ui.shell.notices import NoticeStrip

            self.strip = NoticeStrip(self.context, self.beside_rail, self.stack)
            self.strip.closed.connect(self._forget)
        return self.strip

    def let_strip_leave(self) -> None:
        """Let the strip stand beside the pages: the page that holds it goes, or another comes."""
        if self.strip is not None and isValid(self.strip):
            self.strip.leave_page()

    def _forget(self, key: str) -> None:
        self.notices.pop(key, None)
        self._of_page.discard(key)
        self.show_notices()
