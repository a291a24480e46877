"""Keep what the person answered in the profile check, and their notes."""

import datetime as dt
import json
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, NewerDataError, StorageError, TrainerError
from advocacy_trainer.files import set_aside, write_atomically
from advocacy_trainer.json_reading import UnfitError, entry, fields, parse, text, texts_by_name, whole

FORMAT = 1
FILE_NAME = "answers.json"
# done, later, not for me, and left empty on purpose: all four are whole answers
CHOICES = ("done", "later", "not-relevant", "left-empty")
MOST_NOTE = 4000


class ChecklistAnswer(NamedTuple):
    """One item's answer ("" while there is none), a private note, and when it was changed (UTC)."""

    choice: str = ""
    note: str = ""
    changed: str = ""


class Tally(NamedTuple):
    """How many items of a place have which answer; ``left`` have none yet."""

    answered: int
    left: int


class ChecklistAnswers:
    """The answers by item, such as ``linkedin/photo``; ``folder`` None keeps them in memory only.

    Every change is on disk when the method returns; where it cannot be saved a
    StorageError is raised and nothing has changed. An unreadable file is set
    aside and told in ``notices``; one from a newer version is read, not changed.
    """

    def __init__(self, folder: Path | None) -> None:
        self.path = None if folder is None else folder / "profile" / FILE_NAME
        self.notices: list[TrainerError] = []
        self._barred: TrainerError | None = None
        self._answers: dict[str, ChecklistAnswer] = {}
        self._fields: dict[str, str] = {}
        if self.path is not None:
            self._read(self.path)

    @classmethod
    def open(cls, folder: Path | None) -> "ChecklistAnswers":
        """Open the answers of a data folder; None keeps them in memory only."""
        return cls(folder)

    def of(self, place: str, item: str) -> ChecklistAnswer:
        """Return the answer to an item at a place, an empty one where there is none."""
        return self._answers.get(f"{place}/{item}", ChecklistAnswer())

    def all(self) -> Mapping[str, ChecklistAnswer]:
        """Return every answer by ``place/item``."""
        return dict(self._answers)

    @property
    def fields(self) -> Mapping[str, str]:
        """Return the answers to the questions of the sentence, by question."""
        return dict(self._fields)

    def choose(self, place: str, item: str, choice: str) -> bool:
        """Keep a choice ("" takes it back); return whether it is another than before.

        Raises ValueError for a choice that is none of ``CHOICES``.
        """
        if choice and choice not in CHOICES:
            raise ValueError(choice)
        old = self.of(place, item)
        if old.choice == choice:
            return False
        self._put(place, item, old._replace(choice=choice, changed=_now()))
        return True

    def note(self, place: str, item: str, words: str) -> None:
        """Keep a private note of at most ``MOST_NOTE`` characters beside an item."""
        old = self.of(place, item)
        words = words[:MOST_NOTE]
        if old.note != words:
            self._put(place, item, old._replace(note=words, changed=_now()))

    def answer_field(self, question: str, words: str) -> None:
        """Keep the answer to a question of the sentence."""
        if self._fields.get(question, "") != words:
            self._save(self._answers, {**self._fields, question: words[:MOST_NOTE]})

    def tally(self, place: str, items: list[str]) -> Tally:
        """Return how many of a place's items have an answer."""
        answered = sum(1 for item in items if self.of(place, item).choice)
        return Tally(answered, len(items) - answered)

    def take_in(self, others: "ChecklistAnswers") -> None:
        """Add what another store holds, such as one that lived in memory only."""
        if others._answers or others._fields:
            self._save({**self._answers, **others._answers}, {**self._fields, **others._fields})

    def write_anew(self) -> None:
        """Write the file again where it has gone. Raises StorageError."""
        if self.path is not None and (self._answers or self._fields) and not self.path.exists():
            self._save(self._answers, self._fields)

    def _put(self, place: str, item: str, answer: ChecklistAnswer) -> None:
        self._save({**self._answers, f"{place}/{item}": answer}, self._fields)

    def _save(self, answers: dict[str, ChecklistAnswer], fields: dict[str, str]) -> None:
        if self._barred is not None:
            raise self._barred
        if self.path is not None:
            document = {
                "format": FORMAT,
                "answers": {key: answer._asdict() for key, answer in answers.items()},
                "fields": fields,
            }
            write_atomically(self.path, json.dumps(document, ensure_ascii=False, indent=1))
        self._answers, self._fields = answers, fields

    def _read(self, path: Path) -> None:
        try:
            raw = path.read_bytes()
        except FileNotFoundError:
            return
        except OSError as error:
            self._barred = StorageError(
                QT_TRANSLATE_NOOP("errors", "Your answers in the profile check cannot be read."),
                QT_TRANSLATE_NOOP("errors", "Check that the data folder can be read; nothing was changed."),
            )
            raise self._barred from error
        try:
            document = fields(parse(raw))
            version = whole(document.get("format"), 1)
            names = ChecklistAnswer._fields if version <= FORMAT else ()  # a newer version may have others
            if names:
                entry(document, "format", "answers", "fields")
            self._answers = {
                key: _answer(entry(one, *names) if names else fields(one))
                for key, one in fields(document.get("answers")).items()
            }
            self._fields = texts_by_name(document.get("fields", {}))
        except UnfitError:
            self._answers = {}
            self._set_aside(path)
            return
        if version > FORMAT:
            self._barred = NewerDataError(
                QT_TRANSLATE_NOOP("errors", "Your answers were written by a newer version of the app."),
                QT_TRANSLATE_NOOP("errors", "You can read them here, and change them in the newer version."),
            )
            self.notices.append(self._barred)

    def _set_aside(self, path: Path) -> None:
        try:
            aside = set_aside(path)
        except StorageError as error:
            self._barred = error  # what cannot be moved is not written over either
            self.notices.append(error)
            return
        self.notices.append(
            StorageError(
                QT_TRANSLATE_NOOP("errors", "Your answers in the profile check could not be read."),
                QT_TRANSLATE_NOOP("errors", "The file is kept as {name}; you begin with a new one."),
                name=aside.name,
            )
        )


def _answer(document: Mapping[str, object]) -> ChecklistAnswer:
    """Return the answer of its fields. Raises UnfitError."""
    choice, *rest = (text(document.get(name, "")) for name in ChecklistAnswer._fields)
    return ChecklistAnswer(choice if choice in CHOICES else "", *rest)


def _now() -> str:
    return dt.datetime.now(dt.UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
