"""What the writer told the coach, as it lies in the data folder: wishes for all drafts, answers about one."""

from pathlib import Path
from typing import TYPE_CHECKING

from advocacy_trainer.coach import kept
from advocacy_trainer.coach.kept import Answers, Wishes
from advocacy_trainer.coach.manners import ALONG, DRAFTS_IN_PEACE, PEACE
from advocacy_trainer.errors import StorageError

if TYPE_CHECKING:
    from advocacy_trainer.drafts.model import DraftHead
    from advocacy_trainer.ui.kit.context import Context


class ToldCoach:
    """The wishes, and the answers about the draft that is open; what cannot be saved is told as trouble."""

    def __init__(self, context: "Context") -> None:
        self._context = context
        self._head: DraftHead | None = None
        stores = context.stores
        self.wishes = kept.read_wishes(stores.folder or stores.shown_from, context.tell_error)
        self.answers = Answers()
        self._drafts = self._count_drafts()

    @property
    def manner(self) -> str:
        """Return the manner in force: the chosen one, else in peace for the first drafts, then along."""
        if self.wishes.manner:
            return self.wishes.manner
        return PEACE if self._drafts <= DRAFTS_IN_PEACE else ALONG

    def turn_to(self, head: "DraftHead") -> None:
        """Read what was said of another draft."""
        self._head = head
        self._drafts = self._count_drafts()
        self.answers = kept.read_answers(self._folder(), self._context.tell_error)

    def keep_wishes(self, wishes: Wishes) -> None:
        """Take other wishes, and save them."""
        self.wishes = wishes
        try:
            kept.keep_wishes(self._context.stores.folder, wishes)
        except StorageError as error:
            self._context.tell_error(error)

    def keep_answers(self, answers: Answers) -> None:
        """Take other answers about the draft, and save them beside it."""
        self.answers = answers
        try:
            kept.keep_answers(self._folder(), answers)
        except StorageError as error:
            self._context.tell_error(error)

    def source_on_disk(self) -> str:
        """Return the workplace's text as it is saved beside the draft."""
        return kept.read_answers(self._folder()).source

    def _count_drafts(self) -> int:
        """Count the drafts: when one is opened, for the list is too long to read at every key."""
        try:
            return len(self._context.stores.drafts.rows())
        except StorageError:
            return 0

    def _folder(self) -> Path | None:
        return None if self._head is None else self._context.stores.drafts.folder(self._head)
