"""The ways out of the practice room: to a colleague, and to what becomes of the text."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.practice_room.draft_session import DraftSession
from advocacy_trainer.ui.practice_room.room_panel import RoomPanel

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.page_signals import GoToSignal


class Stopping(QObject):
    """Let a draft go where it is to go, the coach having read all of it once."""

    if TYPE_CHECKING:  # Qt's own signals say nothing of what they carry
        goto: GoToSignal
    else:
        goto = Signal(str, object)
    told = Signal(str)  # why one stays

    def __init__(self, panel: RoomPanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._read_once = ""

    def ask_colleague(self, session: DraftSession) -> None:
        """Go to where a colleague is asked, unless there is nothing to read."""
        session.flush()
        if not session.text.strip():
            self.told.emit(self.tr("Write a few words first. Then you can ask somebody to read them."))
            return
        self.goto.emit("ask-colleague", {"draft": session.head.id})

    def stop(self, session: DraftSession) -> None:
        """Go on to what becomes of the text once the coach has nothing new to show."""
        session.flush()
        if not session.text.strip():
            self.told.emit(self.tr("There is nothing here yet, and that is fine. Come back when you like."))
        elif self._has_something_new(session.text):
            self._panel.advice.set_open(True)
            reveal(self._panel.advice)
            self.told.emit(
                self.tr(
                    "There is something you could consider, if you like. Press “Stop for now” "
                    "again to carry on."
                )
            )
        else:
            self.goto.emit("draft-done", {"draft": session.head.id})

    def _has_something_new(self, text: str) -> bool:
        """Let the coach read the whole text once; tell whether there is something new to show."""
        coach = self._panel.coach
        if coach.manner == "off" or text == self._read_once:
            return False
        self._read_once = text
        coach.read_through()
        return bool(coach.remarks)
