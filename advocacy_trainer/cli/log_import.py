"""Take JSON Lines into the log, and answer each line once it is on the disk."""

import os
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from advocacy_trainer.encoding import recoder, utf8_lines
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, TrainerError, UsageError
from advocacy_trainer.progress.export import LONGEST_LINE
from advocacy_trainer.progress.importing import BATCH, keep, read_lines
from advocacy_trainer.stores import Stores

_CHUNK = 1 << 16
_MARK = 4  # bytes by which an encoding is known


def take_in(handle: int, folder: Path, name: str) -> int:
    """Take in all lines of an open file; return 1 if one of them was refused.

    The answer to an entry is its id and ``kept`` (or ``known``, where it was
    there before), printed when it is on the disk; a faulty line gets ``line N:
    refused:`` and why on stderr, so that stdout holds one line for each entry
    that is safe. Empty lines get no answer. Lines that arrive together are
    written together. Raises StorageError when the log cannot take more,
    UsageError when ``handle`` cannot be read, and EncodingError when what it
    gives is written in something that is not read: of a file nothing is taken
    then, of a pipe what was answered before. What was answered is safe.
    """
    refused = False
    batches = _whole(handle, name) if stat.S_ISREG(os.fstat(handle).st_mode) else _batches(handle, name)
    stores = Stores(folder)
    log, cards = stores.log, stores.cards
    try:
        log.load()
        for notice in (*log.notices, *cards.notices):
            print(f"advocacy-trainer: {notice}", file=sys.stderr)
        number = 0
        for lines in batches:
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
    finally:
        stores.close()
    return 1 if refused else 0


def _whole(handle: int, name: str) -> Iterator[list[bytes]]:
    """Give the lines of a file whose encoding was seen to hold from its first byte to its last."""
    pieces = []
    while chunk := _read(handle):
        pieces.append(chunk)
    lines = utf8_lines(b"".join(pieces), name)
    return (lines[begin : begin + BATCH] for begin in range(0, len(lines), BATCH))


def _batches(handle: int, name: str) -> Iterator[list[bytes]]:
    """Give the whole lines of each piece as it arrives, so that a pipe is answered at once."""
    rest = b""
    recode: Callable[[bytes], bytes] | None = None
    while chunk := _read(handle):
        if recode is None:
            while len(chunk) < _MARK and (more := _read(handle)):
                chunk += more
            recode = recoder(chunk, name)
        chunk = recode(chunk)
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
            QT_TRANSLATE_NOOP(
                "errors", "Name a file with one entry per line, or - to read what is piped in."
            ),
            number=error.errno,
        ) from error
