"""Save the draft that is open, from any thread: plain values in, a plain outcome back."""

import datetime as dt
import threading
from collections.abc import Callable
from typing import NamedTuple

from advocacy_trainer.drafts.autosave import Autosave
from advocacy_trainer.drafts.model import DraftHead, Version
from advocacy_trainer.drafts.store import Drafts
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, NewerDataError, TrainerError


class SaveOutcome(NamedTuple):
    """What came of one save: when it was made, or ``error``, which kept it from being made.

    ``foreign`` is the version that holds what another program had written,
    ``trouble`` what the person must be told beside it.
    """

    at: dt.datetime | None
    error: Exception | None = None
    foreign: Version | None = None
    trouble: TrainerError | None = None


class DraftSaver:
    """One draft's head and the autosave of its text, which share a lock.

    ``told`` is handed each outcome by the thread that saved. ``turn`` is held
    while the head is exchanged for a newer one.
    """

    def __init__(
        self, store: Drafts, head: DraftHead, subject: str, told: Callable[[SaveOutcome], object]
    ) -> None:
        self.store = store
        self.head = head
        self.subject = subject
        self.named = head.named
        self.turn = threading.RLock()  # the autosave's thread and the one that draws both put a new head
        self._told = told
        self.autosave = Autosave(self.save, self._failed)

    def move_to(self, store: Drafts) -> None:
        """Save in another store from now on."""
        self.autosave.close()
        with self.turn:
            self.store = store
        self.autosave = Autosave(self.save, self._failed)

    def save(self, text: str) -> None:
        """Save the text below the head as it stands; runs on the autosave's thread too."""
        foreign, trouble = None, None
        with self.turn:
            try:
                saved = self.store.save(self.head._replace(subject=self.subject, named=self.named), text)
            except NewerDataError:
                # What a newer version has written is left as it is; these words get a draft of their own.
                self.head, trouble = self.store.duplicate(self.head, text), _in_a_copy()
            else:
                self.head, foreign = saved.head, saved.foreign
        self._told(SaveOutcome(dt.datetime.now().astimezone(), None, foreign, trouble))

    def _failed(self, error: Exception) -> None:
        self._told(SaveOutcome(None, error))


def _in_a_copy() -> NewerDataError:
    return NewerDataError(
        QT_TRANSLATE_NOOP(
            "errors", "A newer version of the app has written this draft, so it is left as it is."
        ),
        QT_TRANSLATE_NOOP("errors", "What you write here is saved as a separate draft."),
    )
