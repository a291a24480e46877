"""Take entries and kept texts in from another computer's file; the same twice changes nothing."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, StorageError, TrainerError
from advocacy_trainer.progress.cards import Cards
from advocacy_trainer.progress.events import Event
from advocacy_trainer.progress.export import newer_texts, read_line
from advocacy_trainer.progress.log import Log
from advocacy_trainer.progress.texts import Text

Found = Event | Text | TrainerError | None
BATCH = 500


class Taken(NamedTuple):
    """How many entries were new, were there before, and were refused."""

    new: int
    known: int
    refused: int


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
    kept = {event.id for event in log.take_in(entry for entry in found if isinstance(entry, Event))}
    texts = list(newer_texts(cards.all(), (entry for entry in found if isinstance(entry, Text))))
    if texts:
        cards.put(*texts)
    return kept | {text.id for text in texts}


def take_file(path: Path, log: Log, cards: Cards) -> Taken:
    """Take in a whole file of JSON Lines. Raises StorageError where it cannot be read or kept."""
    try:
        lines = path.read_bytes().split(b"\n")
    except OSError as error:
        raise StorageError(
            QT_TRANSLATE_NOOP("errors", "{name} cannot be opened (system error {number})."),
            name=path.name,
            number=error.errno,
        ) from error
    new = known = refused = 0
    for begin in range(0, len(lines), BATCH):
        found = read_lines(lines[begin : begin + BATCH])
        kept = len(keep(found, log, cards))
        bad = sum(isinstance(entry, TrainerError) for entry in found)
        new += kept
        refused += bad
        known += sum(entry is not None for entry in found) - bad - kept
    return Taken(new, known, refused)
