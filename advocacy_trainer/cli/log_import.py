"""Take JSON Lines into the log, and answer each line once it is on the disk."""

import os
from collections.abc import Iterator
from pathlib import Path

from advocacy_trainer.errors import TrainerError
from advocacy_trainer.progress.cards import Cards
from advocacy_trainer.progress.events import Event
from advocacy_trainer.progress.export import newer_texts, read_line
from advocacy_trainer.progress.log import Log
from advocacy_trainer.progress.texts import Text

_CHUNK = 1 << 16


def take_in(handle: int, folder: Path) -> int:
    """Take in all lines of an open file; return 1 if one of them was refused.

    The answer to an entry is its id and ``kept`` (or ``known``, where it was
    there before), to a faulty line ``line N: refused:`` and why; empty lines
    get no answer. Lines that arrive together are written together; an answer
    is printed when its entry is on the disk. Raises StorageError when the log
    cannot take more; what was answered is safe.
    """
    refused = False
    with Log.open(folder) as log:
        cards = Cards.open(folder)
        number = 0
        for lines in _batches(handle):
            found: list[Event | Text | TrainerError | None] = []
            for line in lines:
                try:
                    found.append(read_line(line))
                except TrainerError as error:
                    refused = True
                    found.append(error)
            new = _keep(found, log, cards)
            for entry in found:
                number += 1
                if isinstance(entry, TrainerError):
                    print(f"line {number}: refused: {entry}", flush=True)
                elif entry is not None:
                    print(f"{entry.id} {'kept' if entry.id in new else 'known'}", flush=True)
                    new.discard(entry.id)
    return 1 if refused else 0


def _keep(found: list[Event | Text | TrainerError | None], log: Log, cards: Cards) -> set[str]:
    """Write what is new and return its ids."""
    kept = {event.id for event in log.take_in(entry for entry in found if isinstance(entry, Event))}
    texts = list(newer_texts(cards.all(), (entry for entry in found if isinstance(entry, Text))))
    if texts:
        cards.put(*texts)
    return kept | {text.id for text in texts}


def _batches(handle: int) -> Iterator[list[bytes]]:
    """Give the whole lines of each piece as it arrives, so that a pipe is answered at once."""
    rest = b""
    while chunk := os.read(handle, _CHUNK):
        *lines, rest = (rest + chunk).split(b"\n")
        if lines:
            yield lines
    if rest.strip():
        yield [rest]
