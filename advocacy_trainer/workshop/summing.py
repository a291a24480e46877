"""Sum a stick's sealed files one at a time: what fits is counted in, all else is counted by its kind.

No file's name or content is ever shown, and no file stops the sum.
"""

import hashlib
import os
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, StorageError
from advocacy_trainer.regular_files import regular_bytes
from advocacy_trainer.workshop.answer_file import (
    ENDING,
    FOREIGN,
    MAGIC,
    SIZE,
    NotOursError,
    WorkshopAnswer,
    read_answer,
)
from advocacy_trainer.workshop.before_after import HIGHEST, ITEMS, RoomAnswers, ScaleLine
from advocacy_trainer.workshop.session import SESSION_FILE, Keyed, Session

DUPLICATE, UNREADABLE = "duplicate", "unreadable"
_EVERY = 200  # files between two words on how far it is


class Sum(NamedTuple):
    """What lay on a stick: the answers, and what else was there by kind."""

    answers: RoomAnswers
    others: Counter[str]


def sum_folder(
    folder: Path,
    keyed: Keyed,
    progress: Callable[[int], None] = lambda count: None,
    is_stopped: Callable[[], bool] = lambda: False,
) -> Sum:
    """Sum all files of a folder; ``progress`` hears how many have been looked at. Raises StorageError.

    A stop leaves what has been counted so far.
    """
    sums = _Sums()
    marks: set[bytes] = set()  # the beginnings of digests: they tell the same file again
    others: Counter[str] = Counter()
    seen = 0
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name == SESSION_FILE:
                    continue
                seen += 1
                if not seen % _EVERY:
                    progress(seen)
                    if is_stopped():
                        break
                kind = _take(entry, folder, keyed, sums, marks)
                if kind:
                    others[kind] += 1
    except OSError as error:
        raise StorageError(
            QT_TRANSLATE_NOOP("errors", "The stick could not be read (system error {number})."),
            QT_TRANSLATE_NOOP("errors", "Put it back in and try again. Nothing on it was changed."),
            number=error.errno,
        ) from error
    progress(seen)
    return Sum(sums.answers(len(marks)), others)


def _take(entry: "os.DirEntry[str]", folder: Path, keyed: Keyed, sums: "_Sums", marks: set[bytes]) -> str:
    """Count one file in; return what kind of stranger it is, or nothing."""
    try:
        if not entry.is_file(follow_symlinks=False):
            return FOREIGN
        if entry.stat(follow_symlinks=False).st_size > SIZE:
            return FOREIGN
        raw = regular_bytes(folder / entry.name, SIZE)
    except OSError:
        return UNREADABLE
    try:
        answer = read_answer(raw, keyed.session, keyed.private)
    except NotOursError as error:
        return error.kind
    mark = hashlib.sha256(raw).digest()[:10]
    if mark in marks:
        return DUPLICATE
    marks.add(mark)
    sums.add(answer)
    return ""


class _Sums:
    """What has been counted so far; of one size, however many files there are."""

    def __init__(self) -> None:
        self.before = [[0] * (HIGHEST + 1) for _ in ITEMS]
        self.after = [[0] * (HIGHEST + 1) for _ in ITEMS]
        self.moves = [[0, 0, 0] for _ in ITEMS]

    def add(self, answer: WorkshopAnswer) -> None:
        """Count one person's values."""
        for at, (before, after) in enumerate(zip(answer.before, answer.after, strict=True)):
            if before is not None:
                self.before[at][before] += 1
            if after is not None:
                self.after[at][after] += 1
            if before is not None and after is not None:
                self.moves[at][(after > before) - (after < before) + 1] += 1

    def answers(self, handed_in: int) -> RoomAnswers:
        """Return the sums as values."""
        rows = zip(self.before, self.after, self.moves, strict=True)
        lines = tuple(
            ScaleLine(tuple(before), tuple(after), (down, same, up))
            for before, after, (down, same, up) in rows
        )
        return RoomAnswers(handed_in, lines)


def delete_answers(folder: Path, session: Session) -> int:
    """Delete the answers of one session from a stick; return how many went.

    Whatever else lies there is left alone. Raises StorageError.
    """
    gone = 0
    head = MAGIC + session.id
    try:
        names = [entry.name for entry in os.scandir(folder) if entry.name.endswith(ENDING)]
        for name in names:
            path = folder / name
            try:
                if path.is_symlink() or not regular_bytes(path, SIZE).startswith(head):
                    continue
            except OSError:
                continue
            path.unlink()
            gone += 1
    except OSError as error:
        raise StorageError(
            QT_TRANSLATE_NOOP("errors", "Not all of the answers could be deleted from the stick."),
            QT_TRANSLATE_NOOP("errors", "Slide its lock open and try again."),
        ) from error
    return gone
