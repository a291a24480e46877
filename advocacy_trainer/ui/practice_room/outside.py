"""What another program writes into the draft that is open."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from advocacy_trainer.drafts.model import CAPACITY, fits
from advocacy_trainer.errors import StorageError
from advocacy_trainer.ui.practice_room.draft_session import DraftSession
from advocacy_trainer.ui.practice_room.editor import DraftEditor

_EVERY_MS = 3000


class OutsideWatch(QObject):
    """Look every few seconds, while somebody writes, and show what has come.

    ``told`` carries a sentence for the person, ``too_long`` what a draft does
    not hold of a text from outside.
    """

    told = Signal(str)
    too_long = Signal(str)

    def __init__(self, editor: DraftEditor, session: Callable[[], DraftSession]) -> None:
        super().__init__(editor)
        self._editor = editor
        self._session = session
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Show the text as it is now on the disk; mine stays a version."""
        if not self._editor.isVisible() or not self._editor.hasFocus():
            return
        session = self._session()
        try:
            other = session.changed_outside()
            mine = session.text
            if other is not None:
                session.keep_version(self.tr("Before the change outside the app"))
                other = self.fitting(session, other)
        except StorageError:
            return  # as long as mine cannot be kept it stays on the screen
        if other is not None:
            self._editor.replace_text(other)
            session.text = other
            text = self.tr(
                "The text was changed outside the app and is shown as it is now. Yours is kept as a version."
            )
            self.told.emit(text if mine.strip() else "")

    def fitting(self, session: DraftSession, text: str) -> str:
        """Return what a draft holds of a text another program wrote; all of it stays a version."""
        if len(text) <= CAPACITY:
            return text
        fitting, rest = fits(text)
        session.keep_whole(text, self.tr("The whole text, longer than a draft can hold"))
        self.too_long.emit(rest)
        return fitting
