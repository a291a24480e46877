"""A practice profile for each workshop: a data folder of its own, emptied for the next group.

It lies in the trainer's data folder, ``workshops/NAME/practice``; beside it are
what the workshop is called, its run-sheet, key and list of what was shown.
"""

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, InUseError, StorageError
from advocacy_trainer.files import LOCK_NAME, RAISE_NAME, DataFolderLock, unwritable, write_atomically
from advocacy_trainer.one_window import OneWindow
from advocacy_trainer.privacy import make_folder
from advocacy_trainer.regular_files import regular_bytes

FOLDER, PRACTICE, SHEET, CALLED = "workshops", "practice", "run-sheet.md", "name.txt"
LONGEST_NAME = 40
LONGEST_CALLED = 60  # characters of what a window's title can show
_LARGEST = 4 * LONGEST_CALLED  # bytes
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

    @property
    def called(self) -> str:
        """Return what the trainer calls it; the folder's name where that cannot be read."""
        try:
            said = regular_bytes(self.folder / CALLED, _LARGEST).decode("utf-8", "replace")
        except OSError:
            return self.name
        return called_from(said) or self.name


def called_from(title: str) -> str:
    """Return a title as one short line that a window's title can show."""
    plain = "".join(sign if sign.isprintable() else " " for sign in title)
    return " ".join(plain.split())[:LONGEST_CALLED].strip()


def workshop_of(profile: Path) -> Workshop | None:
    """Return the workshop a data folder is the practice profile of, None for any other data folder."""
    named = profile.parent.name
    if profile.name != PRACTICE or profile.parent.parent.name != FOLDER or not _is_name(named):
        return None
    return Workshop(named, profile.parent)


def name_from(title: str) -> str:
    """Return a folder's name for a title: small letters, digits and hyphens."""
    spelt = "".join(_LETTERS.get(sign, sign) for sign in title.casefold())
    plain = "".join(sign if sign.isascii() and sign.isalnum() else " " for sign in spelt)
    return "-".join(plain.split())[:LONGEST_NAME].strip("-") or "workshop"


def workshop_in(data: Path, name: str) -> Workshop:
    """Return the workshop of this name, there or not. Raises ValueError for a name that is none."""
    if not _is_name(name):
        raise ValueError(f"{name[:40]} is no name of a workshop")
    return Workshop(name, data / FOLDER / name)


def _is_name(name: str) -> bool:
    return _NAME.match(name) is not None and len(name) <= LONGEST_NAME


def workshops_in(data: Path) -> list[Workshop]:
    """Return the workshops of a data folder by name."""
    try:
        names = sorted(entry.name for entry in (data / FOLDER).iterdir() if entry.is_dir())
    except OSError:
        return []
    return [workshop_in(data, name) for name in names if _is_name(name)]


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
        called = called_from(title) or made.name
        try:
            write_atomically(made.folder / CALLED, called if number == 1 else f"{called} ({number})")
        except StorageError:
            shutil.rmtree(made.folder, ignore_errors=True)  # else each try would leave one more
            raise
        return made
    raise StorageError(
        QT_TRANSLATE_NOOP("errors", "There is already a file called {name}."),
        QT_TRANSLATE_NOOP("errors", "Choose another name."),
        name=plain,
    )


@contextmanager
def held(profile: Path) -> Iterator[None]:
    """Hold a profile, so that no window opens it meanwhile. Raises InUseError where one has it open.

    A window that saves holds the lock in the folder, and one that saves nothing the right to be its window.
    """
    one, lock = OneWindow(profile), DataFolderLock(profile)
    if not one.acquire():
        raise _in_use()
    try:
        if (profile / LOCK_NAME).exists():
            lock.acquire()
        yield
    except InUseError:
        raise _in_use() from None
    finally:
        lock.release()
        one.release()


def _in_use() -> InUseError:
    return InUseError(
        QT_TRANSLATE_NOOP("errors", "The practice profile is open, so nothing was deleted."),
        QT_TRANSLATE_NOOP("errors", "Close its window, and try again."),
    )


def is_open(workshop: Workshop) -> bool:
    """Tell whether a window has the practice profile open."""
    try:
        with held(workshop.practice):
            return False
    except InUseError:
        return True
    except StorageError:
        return False


def what_lies_in(workshop: Workshop) -> int:
    """Return how many files the practice profile holds; that it is or was open leaves a sign and no file."""
    if workshop.practice.is_symlink():
        return 0
    signs = {workshop.practice / LOCK_NAME, workshop.practice / RAISE_NAME}
    found = (path for path in workshop.practice.rglob("*") if path not in signs)
    return sum(path.is_file() or path.is_symlink() for path in found)


def make_ready(workshop: Workshop) -> int:
    """Empty the practice profile for the next group, for good; return how many files went.

    Nothing else is touched: a link is taken away and not followed, and a profile
    that is itself a link, or lies elsewhere, is refused. Raises StorageError,
    and InUseError while a window has the profile open.
    """
    practice = workshop.practice
    expected = workshop.folder.parent.name == FOLDER and practice.name == PRACTICE
    if not expected or any(each.is_symlink() for each in (practice, workshop.folder, workshop.folder.parent)):
        raise StorageError(
            QT_TRANSLATE_NOOP(
                "errors", "The practice profile points to another folder, so nothing was deleted."
            ),
            QT_TRANSLATE_NOOP("errors", "Begin a new workshop instead."),
        )
    with held(practice):
        gone = what_lies_in(workshop)
        _empty(practice)
    return gone


def _empty(practice: Path) -> None:
    """Delete all but the lock, which is held: Windows lets nobody delete what is open."""
    try:
        for entry in list(practice.iterdir()) if practice.is_dir() else []:
            if entry.is_dir() and not entry.is_symlink():
                shutil.rmtree(entry)
            elif entry.name != LOCK_NAME or entry.is_symlink():
                entry.unlink()
        make_folder(practice)
    except OSError as error:
        raise StorageError(
            QT_TRANSLATE_NOOP(
                "errors", "Not all of the practice profile could be deleted (system error {number})."
            ),
            QT_TRANSLATE_NOOP("errors", "Close the program that has it open, and try again."),
            number=error.errno,
        ) from error
