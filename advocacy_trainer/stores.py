"""Everything a person's data folder keeps: opened at first use, carried, written anew, closed. No Qt."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from advocacy_trainer.errors import StorageError, TrainerError

if TYPE_CHECKING:
    from advocacy_trainer.drafts.store import Drafts
    from advocacy_trainer.drafts.unsaved import UnsavedTexts
    from advocacy_trainer.profile.answers import ChecklistAnswers
    from advocacy_trainer.profile.card import CardFile
    from advocacy_trainer.progress.cards import Cards
    from advocacy_trainer.progress.journal import Journal
    from advocacy_trainer.progress.log import Log
    from advocacy_trainer.progress.place import ResumePoints

_NAMES = ("log", "journal", "cards", "resume_points", "answers", "profile_card", "drafts", "unsaved")


class Stores:
    """The stores of one data folder, each opened when it is first asked for.

    ``folder`` is the data folder, or None where nothing is saved; ``shown_from``
    one that can be read and not written to, whose content is then shown.
    ``failed`` is told what stands in the way; the store lives in memory then,
    until it is closed. Without ``failed`` StorageError is raised instead. ``opening``
    is called before a store is opened: from then on another thread may call ``failed``.
    """

    def __init__(
        self,
        folder: Path | None,
        *,
        read_only: bool = False,
        failed: Callable[[TrainerError], object] | None = None,
        opening: Callable[[], object] = lambda: None,
    ) -> None:
        self.folder = folder
        self.shown_from: Path | None = None
        self.undecided = False  # nothing is saved, for nobody has yet been asked whether anything may
        self.read_only = read_only
        self.answered = ""  # whether one wants this at all, as said since the start; in no file
        self._failed = failed
        self._opening = opening
        self._open: dict[str, Any] = {}

    @property
    def remembers(self) -> bool:
        """Tell whether what is written is saved on this computer."""
        return self.folder is not None

    @property
    def saves_nothing(self) -> bool:
        """Tell whether it is settled that nothing is saved, and not only not yet asked."""
        return self.folder is None and not self.undecided

    @property
    def log(self) -> "Log":
        """Return the log of what happened."""
        from advocacy_trainer.progress.log import Log

        if "log" not in self._open:
            self._open["log"] = self._opened(Log, read_only=self.read_only)
            self._open["log"].listener = self._tell
        log: Log = self._open["log"]
        return log

    def note_down(self, kind: str, **data: Any) -> bool:
        """Append an entry about what has been done; tell where that fails, and return whether it is on disk.

        What was done stays done: whoever calls shows it as done either way.
        """
        try:
            self.log.append(kind, **data)
        except StorageError as error:
            self._tell(error)
            return False
        return True

    @property
    def journal(self) -> "Journal":
        """Return the free texts of reflections and rewrites."""
        from advocacy_trainer.progress.journal import Journal

        if "journal" not in self._open:
            self._open["journal"] = self._opened(Journal, read_only=self.read_only)
        journal: Journal = self._open["journal"]
        return journal

    @property
    def cards(self) -> "Cards":
        """Return the cards that were filled in, and the notes."""
        from advocacy_trainer.progress.cards import Cards

        if "cards" not in self._open:
            self._open["cards"] = self._opened(Cards, read_only=self.read_only)
        cards: Cards = self._open["cards"]
        return cards

    @property
    def resume_points(self) -> "ResumePoints":
        """Return where the person is in each lesson."""
        from advocacy_trainer.progress.place import ResumePoints

        if "resume_points" not in self._open:
            self._open["resume_points"] = self._opened(ResumePoints, read_only=self.read_only)
        points: ResumePoints = self._open["resume_points"]
        return points

    @property
    def answers(self) -> "ChecklistAnswers":
        """Return the answers of the profile check."""
        from advocacy_trainer.profile.answers import ChecklistAnswers

        if "answers" not in self._open:
            self._open["answers"] = self._opened(ChecklistAnswers)
        answers: ChecklistAnswers = self._open["answers"]
        return answers

    @property
    def profile_card(self) -> "CardFile":
        """Return how the person is seen beside a post, if they turned it on."""
        from advocacy_trainer.profile.card import CardFile

        if "profile_card" not in self._open:
            self._open["profile_card"] = self._opened(CardFile)
        card: CardFile = self._open["profile_card"]
        return card

    @property
    def drafts(self) -> "Drafts":
        """Return the drafts of the practice room."""
        from advocacy_trainer.drafts.store import Drafts

        if "drafts" not in self._open:
            self._open["drafts"] = self._opened(Drafts, read_only=self.read_only)
            self._open["drafts"].listener = self._tell
        drafts: Drafts = self._open["drafts"]
        return drafts

    @property
    def unsaved(self) -> "UnsavedTexts":
        """Return what is typed and has not reached its place yet."""
        from advocacy_trainer.drafts.unsaved import UnsavedTexts

        if "unsaved" not in self._open:
            self._opening()
            store = UnsavedTexts(self.folder, read_only=self.read_only, failed=self._tell)
            if self.folder is None and self.shown_from is not None:
                store.take_in(UnsavedTexts(self.shown_from, read_only=True))
            self._open["unsaved"] = store
            for notice in store.notices:
                self._tell(notice)
        unsaved: UnsavedTexts = self._open["unsaved"]
        return unsaved

    def is_open(self, store: str) -> bool:
        """Tell whether a store (»drafts«, »journal« ...) has been opened."""
        return store in self._open

    def _tell(self, trouble: TrainerError) -> None:
        if self._failed is not None:
            self._failed(trouble)

    def _opened(self, kind: Any, **how: bool) -> Any:
        self._opening()
        if self.folder is None and self.shown_from is not None:
            from advocacy_trainer.shown_folder import in_memory

            return in_memory(kind, self.shown_from, self._tell)
        try:
            store = kind.open(self.folder, **how)
        except StorageError as error:
            if self._failed is None:
                raise
            self._failed(error)
            return kind.open(None)
        if hasattr(store, "listener"):
            return store  # it tells by itself, as it finds; to ask it now would read all of a log
        for notice in getattr(store, "notices", ()):
            self._tell(notice)
        return store

    def write_anew(self) -> None:
        """Write what is held here into a data folder that has gone. Raises StorageError."""
        for name in _NAMES:
            again = getattr(self._open.get(name), "write_anew", None)  # not every store holds all of its own
            if again is not None:
                again()

    def keep_nothing(self) -> None:
        """From now on write nothing; what lies in the data folder is left as it is."""
        typed = self.unsaved if self.is_open("unsaved") else None
        if typed is not None:
            typed.stay_in_memory()
        self.close()
        if typed is not None:
            self._open["unsaved"] = typed  # what stands in a field stays there
        self.folder = self.shown_from = None
        self.undecided = False

    def move_into(self, folder: Path) -> None:
        """Save what is held here, and everything after it, in ``folder``. Raises StorageError."""
        from advocacy_trainer.drafts.moving import take_in as take_in_drafts

        carried = self.log, self.journal, self.cards, self.resume_points
        answers, card, drafts = self.answers, self.profile_card.card, self.drafts
        typed = self.unsaved
        self.folder = folder
        self.undecided = False
        for name in _NAMES:
            self._open.pop(name, None)
        self.shown_from = None
        self.unsaved.take_in(typed)
        self.answers.take_in(answers)
        take_in_drafts(self.drafts, drafts)
        if any(card):
            self.profile_card.change(**card._asdict())
        self.log.take_in(carried[0].events())
        for old, new in ((carried[1], self.journal), (carried[2], self.cards)):
            if texts := old.everything():
                new.put(*texts)
        self.resume_points.take_in(carried[3])

    def close(self) -> None:
        """Let go of every file."""
        if "log" in self._open:
            self.log.close()
        if "drafts" in self._open:
            self.drafts.close()
        if "unsaved" in self._open:
            self.unsaved.close()
        self._open.clear()
