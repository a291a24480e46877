"""What the writer told the coach, as it lies on disk: preferences for all drafts, answers about one."""

from pathlib import Path
from typing import TYPE_CHECKING

from advocacy_trainer.coach import preferences as preferences_file
from advocacy_trainer.coach.manners import ALONG, DRAFTS_IN_PEACE, PEACE
from advocacy_trainer.coach.preferences import CoachAnswers, CoachPreferences
from advocacy_trainer.errors import StorageError

if TYPE_CHECKING:
    from advocacy_trainer.drafts.model import DraftHead
    from advocacy_trainer.ui.kit.context import Context


class ToldCoach:
    """The preferences, and the answers about the open draft; what cannot be saved is told as trouble."""

    def __init__(self, context: "Context") -> None:
        self._context = context
        self._head: DraftHead | None = None
        stores = context.stores
        self.preferences = preferences_file.read_preferences(
            stores.folder or stores.shown_from, context.tell_error
        )
        self.answers = CoachAnswers()
        self._drafts = self._count_drafts()

    @property
    def manner(self) -> str:
        """Return the manner in force: the chosen one, else in peace for the first drafts, then along."""
        if self.preferences.manner:
            return self.preferences.manner
        return PEACE if self._drafts <= DRAFTS_IN_PEACE else ALONG

    def turn_to(self, head: "DraftHead") -> None:
        """Read what was said of another draft."""
        self._head = head
        self._drafts = self._count_drafts()
        self.answers = preferences_file.read_answers(self._folder(), self._context.tell_error)

    def save_preferences(self, preferences: CoachPreferences) -> None:
        """Take other preferences, and save them."""
        self.preferences = preferences
        try:
            preferences_file.save_preferences(self._context.stores.folder, preferences)
        except StorageError as error:
            self._context.tell_error(error)

    def save_answers(self, answers: CoachAnswers) -> None:
        """Take other answers about the draft, and save them beside it."""
        self.answers = answers
        try:
            preferences_file.save_answers(self._folder(), answers)
        except StorageError as error:
            self._context.tell_error(error)

    def source_on_disk(self) -> str:
        """Return the workplace's text as it is saved beside the draft."""
        return preferences_file.read_answers(self._folder()).source

    def _count_drafts(self) -> int:
        """Count the drafts: when one is opened, for the list is too long to read at every key."""
        try:
            return len(self._context.stores.drafts.rows())
        except StorageError:
            return 0

    def _folder(self) -> Path | None:
        return None if self._head is None else self._context.stores.drafts.folder(self._head)
