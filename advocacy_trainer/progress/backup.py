"""Dated copies of the log and the texts, a check of what lies there, and the way back."""

import datetime as dt
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import NamedTuple

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, StorageError, TrainerError
from advocacy_trainer.files import outdated_copies, set_aside, unwritable, write_atomically
from advocacy_trainer.progress.reading import SNAPSHOT, TAIL, read_folder
from advocacy_trainer.progress.snapshot import encode_snapshot, parse_snapshot, tail_opening
from advocacy_trainer.progress.text_file import SCHEMA as TEXTS_SCHEMA
from advocacy_trainer.progress.text_file import Text, encode_texts, parse_texts
from advocacy_trainer.trusted_day import ClockReading

COPIES = "copies"
EVENTS = "events"
TEXTS = ("journal", "cards")


class Copy(NamedTuple):
    """A dated copy of the events and how many entries it holds."""

    day: dt.date
    path: Path
    entries: int


class Report(NamedTuple):
    """What a check found: entries that read well, and a sentence for each fault."""

    entries: int
    faults: tuple[TrainerError, ...]
    copies: tuple[Copy, ...]
    aside: tuple[Path, ...]


def keep_copies(log_folder: Path, today: dt.date, clock: ClockReading | None = None) -> list[Path]:
    """Keep today's copies of files that read well, let old ones go; return those written.

    Kept are seven days and four weeks. A file with a fault is not copied, so
    it can never push a good copy out; nor can one made by a ``clock`` that is
    not sure (None: it is). Raises StorageError.
    """
    folder = log_folder / COPIES
    written = []
    target = folder / f"{EVENTS}-{today}.json"
    if not target.exists() and (log_folder / SNAPSHOT).exists() | (log_folder / TAIL).exists():
        found = read_folder(log_folder)
        if not found.aside and found.torn_at is None and found.newer is None and found.documents:
            write_atomically(target, encode_snapshot(found.documents, found.next_number - 1))
            written.append(target)
    for stem in TEXTS:
        source, target = log_folder / f"{stem}.json", folder / f"{stem}-{today}.json"
        if source.exists() and not target.exists():
            raw = source.read_bytes()
            try:
                parse_texts(raw)
            except ValueError:
                continue
            write_atomically(target, raw)
            written.append(target)
    if clock is None or clock.sure:
        for stem in (EVENTS, *TEXTS):
            for old in outdated_copies(folder, stem, today=today):
                old.unlink(missing_ok=True)
    return written


def forget_texts(log_folder: Path, stem: str, identities: Collection[str]) -> None:
    """Erase texts from the dated copies too, so that they are gone for good. Raises StorageError."""
    for path in (log_folder / COPIES).glob(f"{stem}-*.json"):
        try:
            schema, texts = parse_texts(path.read_bytes())
        except (OSError, ValueError):
            continue
        remaining = [text for text in texts.values() if text.id not in identities]
        if schema == TEXTS_SCHEMA and len(remaining) < len(texts):
            write_atomically(path, encode_texts(remaining))


def copies(log_folder: Path) -> list[Copy]:
    """Return the copies of the events that read well, newest first."""
    found = []
    for path in sorted((log_folder / COPIES).glob(f"{EVENTS}-????-??-??.json"), reverse=True):
        try:
            day = dt.date.fromisoformat(path.name[len(EVENTS) + 1 : len(EVENTS) + 11])
            parsed = parse_snapshot(path.read_bytes())
        except (OSError, ValueError):
            continue
        if parsed.whole:
            found.append(Copy(day, path, len(parsed.records)))
    return found


def check(log_folder: Path) -> Report:
    """Look at everything and change nothing. Raises StorageError where the log cannot be read."""
    found = read_folder(log_folder)
    faults: list[TrainerError] = [*found.notices, *([found.newer] if found.newer else [])]
    faults += [_spoilt(path) for path in found.aside]
    for stem in TEXTS:
        path = log_folder / f"{stem}.json"
        try:
            parse_texts(path.read_bytes())
        except FileNotFoundError:
            continue
        except (OSError, ValueError):
            faults.append(_spoilt(path))
    aside = sorted(log_folder.glob("*.set-aside-*"))
    return Report(len(found.documents), tuple(faults), tuple(copies(log_folder)), tuple(aside))


def restore(log_folder: Path, copy: Copy) -> tuple[int, int]:
    """Bring back what a copy holds and the log has not; return entries brought back and in all.

    The texts of that day (journal, cards) come back the same way. What reads
    well now stays: nothing is replaced, so restoring can lose nothing. Present
    files are set aside first. Raises StorageError.
    """
    stored = parse_snapshot(copy.path.read_bytes())
    found = read_folder(log_folder)
    if found.newer is not None:
        raise found.newer
    have = {document["id"] for document in found.documents.values()}
    back = [record.document for record in stored.records if record.document["id"] not in have]
    whole = [*back, *found.documents.values()]
    whole.sort(key=lambda document: str(document["at"]))
    numbered = dict(enumerate(whole, 1))
    for name in (SNAPSHOT, TAIL):
        if (log_folder / name).exists():
            set_aside(log_folder / name)
    write_atomically(log_folder / SNAPSHOT, encode_snapshot(numbered, len(numbered)))
    write_atomically(log_folder / TAIL, tail_opening())
    for stem in TEXTS:
        _restore_texts(log_folder, stem, copy.day)
    return len(back), len(whole)


def _restore_texts(log_folder: Path, stem: str, day: dt.date) -> None:
    path, source = log_folder / f"{stem}.json", log_folder / COPIES / f"{stem}-{day}.json"
    try:
        schema, stored = parse_texts(source.read_bytes())
    except (OSError, ValueError):
        return
    texts: Mapping[str, Text] = {}
    try:
        now, texts = parse_texts(path.read_bytes())
        schema = max(schema, now)
    except FileNotFoundError:
        pass
    except ValueError:
        set_aside(path)
    except OSError as error:
        raise unwritable(path, error) from error
    missing = {key: text for key, text in stored.items() if key not in texts}
    if missing and schema == TEXTS_SCHEMA:
        write_atomically(path, encode_texts([*missing.values(), *texts.values()]))


def _spoilt(path: Path) -> StorageError:
    return StorageError(
        QT_TRANSLATE_NOOP("errors", "Part of {name} cannot be read."),
        QT_TRANSLATE_NOOP(
            "errors", "It will be set aside when the app opens; “log restore” brings a copy back."
        ),
        name=path.name,
    )
