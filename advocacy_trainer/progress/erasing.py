"""Let the person see, put away or erase everything that is kept about them."""

import contextlib
import datetime as dt
import shutil
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from advocacy_trainer.data_folder import what_is
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, StorageError
from advocacy_trainer.files import DataFolderLock, unwritable, write_atomically
from advocacy_trainer.paths import check_data_dir, earlier_places, places_in
from advocacy_trainer.privacy import make_folder
from advocacy_trainer.progress.backup import COPIES, EVENTS
from advocacy_trainer.progress.cards import Cards
from advocacy_trainer.progress.events import Event
from advocacy_trainer.progress.journal import Journal
from advocacy_trainer.progress.log import FOLDER, Log
from advocacy_trainer.progress.snapshot import encode_snapshot, parse_snapshot
from advocacy_trainer.progress.text_file import Text

BIN = "bin"
BIN_DAYS = 7
NOT_PERSONAL = frozenset({"lock", "raise"})


class Mine(NamedTuple):
    """One file: its path inside the data folder, its size in bytes, and what it is (to be translated)."""

    path: Path
    size: int
    what: str


def what_lies_here(folder: Path) -> list[Mine]:
    """List every file in the data folder, in plain words."""
    found = []
    for path in sorted(folder.rglob("*")):
        try:
            if path.is_file() or path.is_symlink():
                inside = path.relative_to(folder)
                found.append(Mine(inside, path.lstat().st_size, what_is(inside)))
        except OSError:
            continue  # it went while we looked
    return found


def erase_everything(folder: Path) -> None:
    """Erase all that is kept about the person, copies and bin too; it cannot be undone.

    The lock stays, for the app that holds it. Raises StorageError when
    something could not be erased; the rest is gone then.
    """
    _each_entry(folder, NOT_PERSONAL, _remove)


def erase_earlier_places(pointer: Path, here: Path | None) -> None:
    """Erase what lies in the folders that a pointer names but ``here``, and name none of them any more.

    Only what is ours is touched; a folder that another window holds is told.
    The pointer itself goes where it names no folder but the system's own. Raises StorageError.
    """
    places = places_in(pointer)
    for place in places:
        if place != here and place.is_dir():
            check_data_dir(place)
            with DataFolderLock(place):
                erase_everything(place)
            remove_empty(place)
    try:
        earlier_places(pointer).unlink(missing_ok=True)
        if places and places[0] != here:
            pointer.unlink(missing_ok=True)
    except OSError as error:
        raise unwritable(pointer, error) from error


def remove_empty(folder: Path) -> None:
    """Take an erased folder away with the lock that is left in it; what else lies there stays."""
    for name in NOT_PERSONAL:
        with contextlib.suppress(OSError):
            (folder / name).unlink(missing_ok=True)
    with contextlib.suppress(OSError):
        folder.rmdir()


def put_in_bin(folder: Path, now: dt.datetime) -> Path:
    """Put everything in the bin, from which it goes for good after seven days. Raises StorageError."""
    target = _bin_folder(folder, now)
    while target.exists():  # two in one second
        now += dt.timedelta(seconds=1)
        target = _bin_folder(folder, now)
    try:
        make_folder(target)
    except OSError as error:
        raise unwritable(target, error) from error
    _each_entry(folder, {*NOT_PERSONAL, BIN}, lambda path: path.rename(target / path.name))
    return target


def _bin_folder(folder: Path, now: dt.datetime) -> Path:
    return folder / BIN / f"{now.astimezone(dt.UTC):%Y-%m-%dT%H%M%S}"


def binned(folder: Path) -> list[tuple[dt.datetime, Path]]:
    """Return what lies in the bin and since when, newest first."""
    found = []
    for path in sorted((folder / BIN).glob("????-??-??T??????"), reverse=True):
        try:
            since = dt.datetime.strptime(path.name, "%Y-%m-%dT%H%M%S").replace(tzinfo=dt.UTC)
        except ValueError:
            continue
        found.append((since, path))
    return found


def take_from_bin(folder: Path, binned_folder: Path) -> None:
    """Put back what was binned; what has come since is put in the bin first. Raises StorageError."""
    if any(path.name not in {*NOT_PERSONAL, BIN} for path in folder.iterdir()):
        put_in_bin(folder, dt.datetime.now(dt.UTC))
    _each_entry(binned_folder, (), lambda path: path.rename(folder / path.name))
    binned_folder.rmdir()


def empty_old_bin(folder: Path, now: dt.datetime) -> None:
    """Let go of what has lain in the bin for seven days, by a clock that can be trusted (``trusted_day``)."""
    for since, path in binned(folder):
        if now - since >= dt.timedelta(days=BIN_DAYS):
            shutil.rmtree(path, ignore_errors=True)


def date_bin_anew(folder: Path, now: dt.datetime) -> None:
    """Let the seven days begin now for what a clock that was ahead has put in the bin."""
    for since, path in binned(folder):
        if since - now > dt.timedelta(days=1):
            day = now
            while (target := _bin_folder(folder, day)).exists():
                day += dt.timedelta(seconds=1)
            try:
                path.rename(target)
            except OSError:
                continue  # tried again at the next start


def erase_kinds(folder: Path, kinds: Collection[str]) -> int:
    """Erase all entries of these kinds with the words that belong to them; return how many entries.

    They go in the copies and set-aside files too. A draft has its own place and
    stays. The log must be closed. Raises StorageError.
    """
    with Log.open(folder) as log:
        count = log.erase(lambda event: event.kind in kinds)
    log_folder = folder / FOLDER
    for path in (log_folder / COPIES).glob(f"{EVENTS}-*.json"):
        _erase_in_copy(path, lambda document: document.get("kind") in kinds)
    for path in log_folder.glob("events.*.set-aside-*"):
        path.unlink()
    (log_folder / "summary.json").unlink(missing_ok=True)
    _erase_words(folder, kinds)
    return count


def _erase_words(folder: Path, kinds: Collection[str]) -> None:
    """Erase the texts that entries of these kinds speak of."""
    for texts in (Cards.open(folder), Journal.open(folder)):
        gone = [text.id for text in texts.everything() if _entry_of(text) in kinds]
        if gone:
            texts.erase(*gone)
        if any(kind in WORDS_OF for kind in kinds):
            for path in texts.set_aside_files():
                path.unlink()


# The entry that is written when a text of this kind is kept; every other kind is a card.
_ENTRY = {
    "note": "note-added",
    "plan": "plan-made",
    "reflection": "reflection-saved",
    "rewrite": "rewrite-saved",
}
WORDS_OF = frozenset({*_ENTRY.values(), "card-saved"})


def _entry_of(text: Text) -> str:
    return _ENTRY.get(text.kind, "card-saved")


def erase_events(log: Log, unwanted: Callable[[Event], bool]) -> int:
    """Erase single entries for good, in the dated copies too; return how many. Raises StorageError."""
    gone = {event.id for event in log.events() if unwanted(event)}
    log.erase(lambda event: event.id in gone)
    if log.folder is not None:
        for path in (log.folder / COPIES).glob(f"{EVENTS}-*.json"):
            _erase_in_copy(path, lambda document: document.get("id") in gone)
    return len(gone)


def _erase_in_copy(path: Path, unwanted: Callable[[Mapping[str, Any]], bool]) -> None:
    parsed = parse_snapshot(path.read_bytes())
    remaining = {number: document for number, document in parsed.records if not unwanted(document)}
    if len(remaining) < len(parsed.records) or not parsed.whole:
        write_atomically(path, encode_snapshot(remaining, max(parsed.through, *remaining, 0)))


def _each_entry(folder: Path, spared: Collection[str], action: Callable[[Path], object]) -> None:
    failed: OSError | None = None
    try:
        entries = [path for path in folder.iterdir() if path.name not in spared]
    except FileNotFoundError:
        return
    for path in entries:
        try:
            action(path)
        except OSError as error:
            failed = error
    if failed is not None:
        raise StorageError(
            QT_TRANSLATE_NOOP(
                "errors", "Something in {folder} could not be erased or moved (error {number})."
            ),
            QT_TRANSLATE_NOOP(
                "errors", "The rest is done. Close other programs that use the folder, and try again."
            ),
            folder=str(folder),
            number=failed.errno,
        ) from failed


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()
