"""Take JSON Lines into the log, and answer each line once it is on the disk."""

import os
from collections.abc import Iterator
from pathlib import Path

from advocacy_trainer.errors import TrainerError
from advocacy_trainer.progress.cards import Cards
from advocacy_trainer.progress.importing import keep, read_lines
from advocacy_trainer.progress.log import Log

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
            found = read_lines(lines)
            new = keep(found, log, cards)
            for entry in found:
                number += 1
                if isinstance(entry, TrainerError):
                    refused = True
                    print(f"line {number}: refused: {entry}", flush=True)
                elif entry is not None:
                    print(f"{entry.id} {'kept' if entry.id in new else 'known'}", flush=True)
                    new.discard(entry.id)
    return 1 if refused else 0


def _batches(handle: int) -> Iterator[list[bytes]]:
    """Give the whole lines of each piece as it arrives, so that a pipe is answered at once."""
    rest = b""
    while chunk := os.read(handle, _CHUNK):
        *lines, rest = (rest + chunk).split(b"\n")
        if lines:
            yield lines
    if rest.strip():
        yield [rest]
