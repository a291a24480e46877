"""A practice profile for each workshop: a data folder of its own, emptied for the next group.

It lies in the trainer's data folder, ``workshops/NAME/practice``; beside it are
the workshop's run-sheet, key and list of what was shown.
"""

import re
import shutil
from pathlib import Path
from typing import NamedTuple

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, StorageError
from advocacy_trainer.files import unwritable
from advocacy_trainer.privacy import make_folder

FOLDER, PRACTICE, SHEET = "workshops", "practice", "run-sheet.md"
LONGEST_NAME = 40
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_LETTERS = {"æ": "ae", "ø": "oe", "å": "aa", "é": "e", "ü": "u", "ö": "o", "ä": "a"}


class Workshop(NamedTuple):
    """A workshop's folder at the trainer's."""

    name: str
    folder: Path

    @property
    def practice(self) -> Path:
        """Return the data folder in which the room practises."""
        return self.folder / PRACTICE

    @property
    def sheet(self) -> Path:
        """Return where the workshop's own run-sheet lies."""
        return self.folder / SHEET


def name_from(title: str) -> str:
    """Return a folder's name for a title: small letters, digits and hyphens."""
    spelt = "".join(_LETTERS.get(sign, sign) for sign in title.casefold())
    plain = "".join(sign if sign.isascii() and sign.isalnum() else " " for sign in spelt)
    return "-".join(plain.split())[:LONGEST_NAME].strip("-") or "workshop"


def workshop_in(data: Path, name: str) -> Workshop:
    """Return the workshop of this name, there or not. Raises ValueError for a name that is none."""
    if not _NAME.match(name) or len(name) > LONGEST_NAME:
        raise ValueError(f"{name[:40]} is no name of a workshop")
    return Workshop(name, data / FOLDER / name)


def workshops_in(data: Path) -> list[Workshop]:
    """Return the workshops of a data folder by name."""
    try:
        names = sorted(entry.name for entry in (data / FOLDER).iterdir() if entry.is_dir())
    except OSError:
        return []
    return [workshop_in(data, name) for name in names if _NAME.match(name) and len(name) <= LONGEST_NAME]


def shown_of_paper(data: Path) -> Path:
    """Return where it stands what has been shown of this group's slips of paper, in counts alone.

    Raises StorageError.
    """
    folder = data / FOLDER
    try:
        make_folder(folder)
    except OSError as error:
        raise unwritable(folder, error) from error
    return folder / "shown.json"


def forget_paper(data: Path) -> None:
    """Forget what was shown of the group before. Raises StorageError."""
    path = data / FOLDER / "shown.json"
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise unwritable(path, error) from error


def begin(data: Path, title: str) -> Workshop:
    """Make the folder of a new workshop; a name that is taken gets a number. Raises StorageError."""
    plain = name_from(title)
    for number in range(1, 1000):
        tail = "" if number == 1 else f"-{number}"
        made = workshop_in(data, plain[: LONGEST_NAME - len(tail)].strip("-") + tail)
        if made.folder.exists():
            continue
        try:
            make_folder(made.practice)
        except OSError as error:
            raise unwritable(made.folder, error) from error
        return made
    raise StorageError(
        QT_TRANSLATE_NOOP("errors", "There is already a file called {name}."),
        QT_TRANSLATE_NOOP("errors", "Choose another name."),
        name=plain,
    )


def what_lies_in(workshop: Workshop) -> int:
    """Return how many files the practice profile holds."""
    if workshop.practice.is_symlink():
        return 0
    return sum(path.is_file() or path.is_symlink() for path in workshop.practice.rglob("*"))


def make_ready(workshop: Workshop) -> int:
    """Empty the practice profile for the next group, for good; return how many files went.

    Nothing else is touched: a link is taken away and not followed, and a profile
    that is itself a link, or lies elsewhere, is refused. Close its stores first. Raises StorageError.
    """
    practice = workshop.practice
    expected = workshop.folder.parent.name == FOLDER and practice.name == PRACTICE
    if not expected or any(each.is_symlink() for each in (practice, workshop.folder, workshop.folder.parent)):
        raise StorageError(
            QT_TRANSLATE_NOOP(
                "errors", "The practice profile leads to another folder, so nothing was deleted."
            ),
            QT_TRANSLATE_NOOP("errors", "Begin a new workshop instead."),
        )
    gone = what_lies_in(workshop)
    try:
        for entry in list(practice.iterdir()) if practice.is_dir() else []:
            if entry.is_dir() and not entry.is_symlink():
                shutil.rmtree(entry)
            else:
                entry.unlink()
        make_folder(practice)
    except OSError as error:
        raise StorageError(
            QT_TRANSLATE_NOOP(
                "errors", "Not all of the practice profile could be deleted (system error {number})."
            ),
            QT_TRANSLATE_NOOP("errors", "Close what has it open, and try again."),
            number=error.errno,
        ) from error
    return gone
