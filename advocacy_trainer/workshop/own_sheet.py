"""A trainer's own run-sheets: a copy of a run-sheet in a workshop's folder, and the notes made on it."""

import shutil
from pathlib import Path

from advocacy_trainer.errors import StorageError
from advocacy_trainer.files import write_atomically
from advocacy_trainer.workshop import practice
from advocacy_trainer.workshop.changing import noted
from advocacy_trainer.workshop.model import RunSheet
from advocacy_trainer.workshop.practice import Workshop
from advocacy_trainer.workshop.reader import Library, read_sheet
from advocacy_trainer.workshop.writing import sheet_text


def own_at(data: Path, file: Path | None) -> Workshop | None:
    """Return the workshop whose run-sheet a file is; None for a file that is no trainer's own."""
    if file is None:
        return None
    return next((each for each in practice.workshops_in(data) if each.sheet == file), None)


def save_own(data: Path, file: Path | None, sheet: RunSheet) -> Workshop:
    """Save a run-sheet where it lies, or a copy of one that is not the trainer's own. Raises StorageError."""
    there = own_at(data, file)
    own = there or practice.begin(data, sheet.title)
    try:
        write_atomically(own.sheet, sheet_text(sheet))
    except StorageError:
        if there is None:
            shutil.rmtree(own.folder, ignore_errors=True)
        raise
    return own


def save_note(data: Path, file: Path | None, whole: RunSheet, name: str, library: Library) -> Workshop:
    """Save what the trainer noted at an item, and nothing else of how the plan was changed for the day.

    ``whole`` holds the note; it is saved itself where there is no own copy yet,
    or none that can be read. Raises StorageError.
    """
    item = whole.item(name)
    own = own_at(data, file)
    there = None if own is None else read_sheet(own.sheet, whole.lang, library).sheet
    if item is None or there is None or there.item(name) is None:
        return save_own(data, file, whole)
    return save_own(data, file, noted(there, name, item.mine))
