"""Take JSON Lines into the log, and answer each line once it is on the disk."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, TrainerError, UsageError
from advocacy_trainer.progress.cards import Cards
from advocacy_trainer.progress.export import LONGEST_LINE
from advocacy_trainer.progress.importing import keep, read_lines
from advocacy_trainer.progress.log import Log

_CHUNK = 1 << 16


def take_in(handle: int, folder: Path) -> int:
    """Take in all lines of an open file; return 1 if one of them was refused.

    The answer to an entry is its id and ``kept`` (or ``known``, where it was
    there before), printed when it is on the disk; a faulty line gets ``line N:
    refused:`` and why on stderr, so that stdout holds one line for each entry
    that is safe. Empty lines get no answer. Lines that arrive together are
    written together. Raises StorageError when the log cannot take more, and
    UsageError when ``handle`` cannot be read; what was answered is safe.
    """
    refused = False
    with Log.open(folder) as log:
        cards = Cards.open(folder)
        log.load()
        for notice in (*log.notices, *cards.notices):
            print(f"advocacy-trainer: {notice}", file=sys.stderr)
        number = 0
        for lines in _batches(handle):
            found = read_lines(lines)
            new = keep(found, log, cards)
            for entry in found:
                number += 1
                if isinstance(entry, TrainerError):
                    refused = True
                    print(f"line {number}: refused: {entry}", file=sys.stderr, flush=True)
                elif entry is not None:
                    print(f"{entry.id} {'kept' if entry.id in new else 'known'}", flush=True)
                    new.discard(entry.id)
    return 1 if refused else 0


def _batches(handle: int) -> Iterator[list[bytes]]:
    """Give the whole lines of each piece as it arrives, so that a pipe is answered at once."""
    rest = b""
    while chunk := _read(handle):
        *lines, rest = (rest + chunk).split(b"\n")
        rest = rest[: LONGEST_LINE + 1]  # too long to be an entry; no need to hold all of it
        if lines:
            yield lines
    if rest.strip():
        yield [rest]


def _read(handle: int) -> bytes:
    try:
        return os.read(handle, _CHUNK)
    except OSError as error:
        raise UsageError(
            QT_TRANSLATE_NOOP("errors", "What was to be taken in cannot be read (system error {number})."),
            QT_TRANSLATE_NOOP("errors", "Name a file with one entry a line, or - to read what is piped in."),
            number=error.errno,
        ) from error
