"""Take entries and kept texts in from another computer's file; the same twice changes nothing."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from advocacy_trainer.encoding import utf8_lines
from advocacy_trainer.errors import TrainerError
from advocacy_trainer.progress.cards import Cards
from advocacy_trainer.progress.events import Event
from advocacy_trainer.progress.export import newer_texts, read_line
from advocacy_trainer.progress.log import Log
from advocacy_trainer.progress.text_file import Text
from advocacy_trainer.regular_files import opened_bytes

Found = Event | Text | TrainerError | None
LARGEST_FILE = 1 << 30  # bytes: some five million entries
BATCH = 500


class Taken(NamedTuple):
    """How many entries were new, were there before, and were refused; the texts are still to be kept."""

    new: int
    known: int
    refused: int
    texts: tuple[Text, ...]


def read_lines(lines: Iterable[bytes]) -> list[Found]:
    """Return what each line holds; a faulty one gives its error, an empty one None."""
    found: list[Found] = []
    for line in lines:
        try:
            found.append(read_line(line))
        except TrainerError as error:
            found.append(error)
    return found


def keep(found: Sequence[Found], log: Log, cards: Cards) -> set[str]:
    """Write what is new, durably, and return its ids. Raises StorageError."""
    imported = {event.id for event in log.take_in(entry for entry in found if isinstance(entry, Event))}
    return imported | keep_texts((entry for entry in found if isinstance(entry, Text)), cards)


def keep_texts(texts: Iterable[Text], cards: Cards) -> set[str]:
    """Write the texts that are new, or changed later, and return their ids. Raises StorageError."""
    new = list(newer_texts(cards.all(), texts))
    if new:
        cards.put(*new)
    return {text.id for text in new}


def take_file(path: Path, log: Log, report: Callable[[int, int], None]) -> Taken:
    """Take the entries of a file of JSON Lines into a log, off the thread that draws if wished.

    Its texts are returned, for cards belong to the thread that draws.
    ``report`` is told how many lines are read, and of how many; it may raise
    to stop. Raises StorageError where the file cannot be read or kept, and
    EncodingError where it is written in something that is not read.
    """
    lines = utf8_lines(opened_bytes(path, LARGEST_FILE), path.name)
    new = known = refused = 0
    texts: list[Text] = []
    for begin in range(0, len(lines), BATCH):
        report(begin, len(lines))
        found = read_lines(lines[begin : begin + BATCH])
        events = [entry for entry in found if isinstance(entry, Event)]
        imported = len(log.take_in(events))
        new += imported
        known += len(events) - imported
        refused += sum(isinstance(entry, TrainerError) for entry in found)
        texts += (entry for entry in found if isinstance(entry, Text))
    return Taken(new, known, refused, tuple(texts))
