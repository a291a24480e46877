"""Bring an older format of the log to today's, after keeping the old files as they are.

``STEPS`` holds one function for each old schema: it takes an event's document
as that schema wrote it and returns it as the next one does. A step is never
changed once released, and every old format keeps a sample in
tests/progress/formats for ever.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, StorageError, TrainerError
from advocacy_trainer.files import copy_whole, unwritable
from advocacy_trainer.privacy import make_folder
from advocacy_trainer.progress.snapshot import SCHEMA

Document = Mapping[str, Any]
Step = Callable[[Document], Document]

# There has been one format so far, so no steps.
STEPS: Mapping[int, Step] = MappingProxyType({})


def migrate(documents: Mapping[int, Document], schema: int) -> dict[int, Document]:
    """Return the documents of an older schema as today's. Raises StorageError for an unknown one."""
    moved = dict(documents)
    for number in range(schema, SCHEMA):
        step = STEPS.get(number)
        if step is None:
            raise StorageError(
                QT_TRANSLATE_NOOP(
                    "errors", "The log is in a format this app does not know (format {schema})."
                ),
                QT_TRANSLATE_NOOP(
                    "errors", "Nothing was changed. Keep the files, and ask where they came from."
                ),
                schema=schema,
            )
        moved = {key: step(document) for key, document in moved.items()}
    return moved


def keep_old(log_folder: Path, schema: int) -> Path:
    """Copy the log's files into ``copies/format-N`` before they are migrated. Raises StorageError."""
    target = log_folder / "copies" / f"format-{schema}"
    try:
        make_folder(target)
        for path in log_folder.glob("events.*"):
            if path.is_file() and not (target / path.name).exists():
                copy_whole(path, target / path.name)
    except OSError as error:
        raise unwritable(target, error) from error
    return target


def moved_notice(folder: Path) -> TrainerError:
    """Say that the log was brought to today's format, and where the old one lies."""
    return StorageError(
        QT_TRANSLATE_NOOP("errors", "The log was converted to this version's format."),
        QT_TRANSLATE_NOOP("errors", "The old files are kept in {folder}."),
        folder=str(folder),
    )
