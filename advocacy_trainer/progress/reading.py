"""Read the log's folder as it lies, mend nothing, and say what was found."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, NewerDataError, StorageError, TrainerError
from advocacy_trainer.files import Fingerprint, fingerprint, unreadable
from advocacy_trainer.progress.record import is_entry
from advocacy_trainer.progress.snapshot import (
    SCHEMA,
    ParsedSnapshot,
    is_only_torn,
    parse_snapshot,
    parse_tail,
)

SNAPSHOT = "events.json"
TAIL = "events.tail"


class LogContents(NamedTuple):
    """What the folder holds.

    ``documents`` by number in the order written; ``next_number`` is free;
    ``torn_at`` is where an unfinished last line begins in the tail, or None;
    ``aside`` are files with damage, to be set aside before anything is
    written; ``notices`` are sentences for the person; ``newer`` is set where a
    newer version wrote here; ``schema`` is the older schema met, or None.
    """

    documents: dict[int, Mapping[str, Any]]
    next_number: int
    torn_at: int | None
    aside: list[Path]
    notices: list[TrainerError]
    newer: NewerDataError | None
    schema: int | None
    records_in_tail: int
    tail_size: int


def read_folder(folder: Path) -> LogContents:
    """Read snapshot and tail in ``folder``. Raises StorageError if it cannot be read at all."""
    for _attempt in range(5):
        seen = _seen(folder / SNAPSHOT)
        snapshot, _ = _parse(folder / SNAPSHOT)
        tail, raw_tail = _parse(folder / TAIL)
        if _seen(folder / SNAPSHOT) == seen:
            break  # else a window compacted between the two readings, and they do not fit together
    documents: dict[int, Mapping[str, Any]] = {}
    notices: list[TrainerError] = []
    aside: list[Path] = []
    torn_at: int | None = None
    schemas = [part.schema for part in (snapshot, tail) if part is not None and part.schema is not None]
    through = snapshot.through if snapshot is not None else 0
    if snapshot is not None:
        documents.update(_current_records(snapshot))
        if not snapshot.whole:
            aside.append(folder / SNAPSHOT)
    if tail is not None:
        current = _current_records(tail)
        documents.update({number: current[number] for number in current if number > through})
        if is_only_torn(raw_tail, tail):
            torn_at = tail.end
            notices.append(_torn())
        elif not tail.whole:
            aside.append(folder / TAIL)
    newer = newer_data(max(schemas)) if schemas and max(schemas) > SCHEMA else None
    older = min(schemas) if schemas and min(schemas) < SCHEMA and newer is None else None
    in_tail = len(tail.records) if tail is not None else 0
    next_number = max(through, max(documents, default=0)) + 1
    return LogContents(documents, next_number, torn_at, aside, notices, newer, older, in_tail, len(raw_tail))


def _seen(path: Path) -> Fingerprint | None:
    try:
        return fingerprint(path)
    except OSError:
        return None  # reading it says what is wrong


def _current_records(parsed: ParsedSnapshot) -> dict[int, Mapping[str, Any]]:
    documents: dict[int, Mapping[str, Any]] = {record.number: record.document for record in parsed.records}
    if parsed.schema is None or parsed.schema == SCHEMA:
        return documents
    if parsed.schema < SCHEMA:
        from advocacy_trainer.progress.migrations import migrate

        documents = migrate(documents, parsed.schema)
    return {number: document for number, document in documents.items() if is_entry(document)}


def _parse(path: Path) -> tuple[ParsedSnapshot | None, bytes]:
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return None, b""
    except OSError as error:
        raise unreadable(path, error) from error
    return (parse_snapshot(raw) if path.name == SNAPSHOT else parse_tail(raw)), raw


def newer_data(schema: int) -> NewerDataError:
    """Say that a newer version wrote the log."""
    return NewerDataError(
        QT_TRANSLATE_NOOP("errors", "The log was written by a newer version of the app (format {schema})."),
        QT_TRANSLATE_NOOP(
            "errors", "It is shown here, but not changed. Use the newer version to go on writing."
        ),
        schema=schema,
    )


def _torn() -> StorageError:
    return StorageError(
        QT_TRANSLATE_NOOP(
            "errors", "The last entry in the log was only half written when the computer stopped."
        ),
        QT_TRANSLATE_NOOP("errors", "It was removed; everything before it is still there."),
    )
