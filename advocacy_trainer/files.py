"""Write files so that nothing is lost, and hold the data folder's one lock."""

import datetime as dt
import os
import stat
import sys
import time
from pathlib import Path
from typing import IO, NamedTuple

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, InUseError, StorageError

LOCK_NAME = "lock"
RAISE_NAME = "raise"
_HELD_OPEN = (32, 33)  # ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION of Windows
_WAITS = (0.02, 0.05, 0.1, 0.15)  # s; a scanner lets go of a small file within a tenth


class Fingerprint(NamedTuple):
    """What a file looked like when it was last read or written by us."""

    size: int
    modified_ns: int
    inode: int


def fingerprint(path: Path) -> Fingerprint | None:
    """Return the file's fingerprint, or None where there is no file."""
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    return Fingerprint(status.st_size, status.st_mtime_ns, status.st_ino)


def sync_folder(folder: Path) -> None:
    """Make a rename in ``folder`` survive a power cut, where the system can.

    Raises OSError where the disk itself fails; that a share, a card or a
    folder one may not list offers no such thing is no fault.
    """
    if sys.platform == "win32":  # Windows has no handle for that; NTFS journals the rename
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError as error:
        if _is_failing(error):
            raise
        return
    try:
        os.fsync(handle)
    except OSError as error:
        if _is_failing(error):
            raise
    finally:
        os.close(handle)


def sync_file(handle: int) -> None:
    """Wait until a file's bytes are on the disk itself, or as near to it as the system offers.

    Raises OSError where the disk itself fails.
    """
    try:
        if sys.platform == "darwin":  # fsync there stops at the disk's cache (fcntl(2))
            import fcntl

            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
            return
        if sys.platform != "win32":
            os.fdatasync(handle)
            return
    except OSError as error:
        if _is_failing(error):
            raise
    try:
        os.fsync(handle)
    except OSError as error:
        if _is_failing(error):
            raise


def _is_failing(error: OSError) -> bool:
    """Tell a disk that fails or is full from a system that does not know the call."""
    import errno

    return error.errno in (errno.EIO, errno.ENOSPC, errno.EDQUOT, errno.ESTALE, errno.ENXIO)


def write_atomically(
    path: Path, data: bytes | str, *, for_others: bool = False, durable: bool = True
) -> None:
    """Replace ``path`` by ``data`` (text as UTF-8): the whole file or nothing.

    A file is its writer's alone, unless it is ``for_others``: what is made to be handed out is as
    readable as the umask says. One that is not ``durable`` (a cache, which knows when it is not whole)
    is not waited for: a power cut may take it.

    Raises StorageError when the folder cannot be written or the disk is full;
    the old file is then untouched. A pipe or a device is written to, never replaced.
    """
    # Half a character, as a paste may bring, has no place in UTF-8: a question mark is better than no file.
    raw = data.encode("utf-8", "replace") if isinstance(data, str) else data
    from advocacy_trainer.file_names import is_lost_name
    from advocacy_trainer.privacy import make_folder, open_new

    if is_lost_name(path):
        raise StorageError(
            QT_TRANSLATE_NOOP(
                "errors", "Windows keeps the name {name} for itself, so nothing can be saved in it."
            ),
            QT_TRANSLATE_NOOP("errors", "Choose another name."),
            name=path.name,
        )
    if _is_special(path):
        try:
            with path.open("wb") as stream:
                stream.write(raw)
        except OSError as error:
            raise unwritable(path, error) from error
        return
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        make_folder(path.parent, for_others=for_others)
        with os.fdopen(open_new(beside, for_others=for_others), "wb") as stream:
            stream.write(raw)
            stream.flush()
            if durable:
                sync_file(stream.fileno())
        _take_place(beside, path)
        if durable:
            sync_folder(path.parent)
    except (OSError, StorageError) as error:
        try:
            beside.unlink(missing_ok=True)
        except OSError:
            pass
        if isinstance(error, StorageError):
            raise
        raise unwritable(path, error) from error


def _take_place(beside: Path, path: Path) -> None:
    """Put a new file in the place of an old one.

    Windows refuses that while anybody has the old one open, as virus scanners
    and sync programs do for a moment: so it is tried for a third of a second.
    """
    waits: tuple[float, ...] = _WAITS if sys.platform == "win32" else ()
    for wait in waits:
        try:
            beside.replace(path)
        except PermissionError:
            time.sleep(wait)
        else:
            return
    try:
        beside.replace(path)
    except PermissionError as error:
        if not waits:
            raise
        # The folder takes new files, so it is the old one that is held.
        raise StorageError(
            QT_TRANSLATE_NOOP("errors", "Another program has {name} open, so it could not be saved."),
            QT_TRANSLATE_NOOP("errors", "Close it there and try again; what was saved before is safe."),
            name=path.name,
        ) from error


def _is_special(path: Path) -> bool:
    """Tell whether there is something at ``path`` that is neither a file nor a folder."""
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)


def unwritable(path: Path, error: OSError) -> StorageError:
    """Turn a failed write into a sentence: full disk, no permission, or gone."""
    import errno

    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        sentence = QT_TRANSLATE_NOOP("errors", "The disk is full, so {name} could not be saved.")
        remedy = QT_TRANSLATE_NOOP("errors", "Free some space and try again; what was saved before is safe.")
    elif error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        sentence = QT_TRANSLATE_NOOP(
            "errors", "The folder {folder} cannot be written to, so {name} could not be saved."
        )
        remedy = QT_TRANSLATE_NOOP(
            "errors", "Choose another folder, or ask IT. The data folder is chosen in Settings."
        )
    else:
        sentence = QT_TRANSLATE_NOOP(
            "errors", "{name} could not be saved in {folder} (system error {number})."
        )
        remedy = QT_TRANSLATE_NOOP("errors", "Check that the folder is still there and try again.")
    return StorageError(sentence, remedy, name=path.name, folder=str(path.parent), number=error.errno)


def unreadable(path: Path, error: OSError) -> StorageError:
    """Say that a file is there and may not be read."""
    return StorageError(
        QT_TRANSLATE_NOOP("errors", "{name} in {folder} could not be read (system error {number})."),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was changed. Ask IT, or choose another data folder in Settings."
        ),
        name=path.name,
        folder=str(path.parent),
        number=error.errno,
    )


def copy_whole(source: Path, target: Path) -> None:
    """Copy a file, or a folder and all in it; its times and permissions only where ``target`` can hold them.

    Raises OSError where the bytes themselves cannot be copied.
    """
    import shutil

    from advocacy_trainer.privacy import make_folder

    if source.is_dir() and not source.is_symlink():
        make_folder(target)
        for path in source.iterdir():
            copy_whole(path, target / path.name)
    else:
        shutil.copyfile(source, target, follow_symlinks=False)
    try:
        shutil.copystat(source, target, follow_symlinks=False)
    except OSError as error:
        if _is_failing(error):
            raise


def set_aside(path: Path) -> Path:
    """Rename an unreadable file so that it is kept, and return its new place.

    Never deletes, and raises StorageError: ``log.json`` becomes ``log.json.set-aside-20261122-101500``.
    """
    stamp = dt.datetime.now(dt.UTC).strftime("%Y%m%d-%H%M%S")
    for attempt in range(1000):
        tail = f"-{attempt}" if attempt else ""
        target = path.with_name(f"{path.name}.set-aside-{stamp}{tail}")
        if not target.exists():
            break
    waits = list(_WAITS) if sys.platform == "win32" else []
    while True:
        try:
            path.rename(target)
        except OSError as error:
            if getattr(error, "winerror", None) not in _HELD_OPEN:
                raise unwritable(path, error) from error
            if waits:
                time.sleep(waits.pop(0))
                continue
            raise StorageError(
                QT_TRANSLATE_NOOP("errors", "Another program has {name} open, so it could not be set aside."),
                QT_TRANSLATE_NOOP("errors", "Close it there and start the app again. The file is as it was."),
                name=path.name,
            ) from error
        return target


def outdated_copies(
    folder: Path, stem: str, days: int = 7, weeks: int = 4, today: dt.date | None = None
) -> list[Path]:
    """Return the copies ``stem-YYYY-MM-DD*`` in ``folder`` that may go.

    Kept are the newest copy of each of the last ``days`` days and of each of
    the last ``weeks`` ISO weeks. Names without a date are never returned. One
    dated after ``today`` was made by a clock that was wrong: it stays, and
    takes no other's place.
    """
    dated: list[tuple[dt.date, Path]] = []
    for path in sorted(folder.glob(f"{stem}-????-??-??*")):
        try:
            day = dt.date.fromisoformat(path.name[len(stem) + 1 : len(stem) + 11])
        except ValueError:
            continue
        if today is None or day <= today:
            dated.append((day, path))
    dated.sort(reverse=True)
    retained: set[Path] = set()
    seen_days: set[dt.date] = set()
    seen_weeks: set[tuple[int, int]] = set()
    for day, path in dated:
        week = (day.isocalendar().year, day.isocalendar().week)
        if day not in seen_days and len(seen_days) < days:
            retained.add(path)
        if week not in seen_weeks and len(seen_weeks) < weeks:
            retained.add(path)
        seen_days.add(day)
        seen_weeks.add(week)
    return [path for _, path in dated if path not in retained]


class DataFolderLock:
    """Hold the one lock of a data folder; the system frees it on kill -9.

    Where the drive knows no locks ``notice`` says, once it is taken, that a
    second window cannot be told from none.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.notice: StorageError | None = None
        self._stream: IO[bytes] | None = None

    def acquire(self) -> None:
        """Take the lock, or raise InUseError if another process holds it."""
        from advocacy_trainer.privacy import FILE, is_private, make_folder, make_private

        self.notice = None
        try:
            ours = _may_be_ours(self.folder)
            make_folder(self.folder)
            if ours and not is_private(self.folder):
                make_private(self.folder)
            flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
            stream = os.fdopen(os.open(self.folder / LOCK_NAME, flags, FILE), "a+b")
        except OSError as error:
            raise unwritable(self.folder / LOCK_NAME, error) from error
        try:
            lock_stream(stream)
        except OSError as error:
            if is_held(error):
                stream.close()
                raise InUseError(
                    QT_TRANSLATE_NOOP("errors", "The app is already open with this data folder."),
                    QT_TRANSLATE_NOOP("errors", "Use the open window, or close it first."),
                ) from None
            self.notice = _no_locks(self.folder, error)
        self._stream = stream

    def release(self) -> None:
        """Free the lock; safe to call twice."""
        if self._stream is not None:
            self._stream.close()
            self._stream = None

    def __enter__(self) -> "DataFolderLock":
        self.acquire()
        return self

    def __exit__(self, *_: object) -> None:
        self.release()


def _may_be_ours(folder: Path) -> bool:
    """Tell a data folder, or an empty one, from somebody's folder of other things."""
    try:
        names = [entry.name for entry in folder.iterdir()]
    except OSError:
        return True  # not there yet
    return not names or any(
        name in (LOCK_NAME, "log", "drafts") or name.startswith("settings.json") for name in names
    )


def lock_stream(stream: IO[bytes]) -> None:
    """Lock an open file until it is closed; raises OSError, at once where another process holds it."""
    if sys.platform == "win32":
        import msvcrt

        stream.seek(0)
        msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


def is_held(error: OSError) -> bool:
    """Tell whether another process has the lock; every other refusal says that there are no locks here."""
    import errno

    # POSIX leaves the first three open (fcntl(2)); msvcrt says EACCES at once, EDEADLK after waiting;
    # wine's C library refuses without a reason.
    busy = {errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES}
    return error.errno in (busy | {errno.EDEADLK, 0} if sys.platform == "win32" else busy)


def _no_locks(folder: Path, error: OSError) -> StorageError:
    return StorageError(
        QT_TRANSLATE_NOOP(
            "errors",
            "The drive with {folder} cannot tell whether the app is open twice (system error {number}).",
        ),
        QT_TRANSLATE_NOOP("errors", "Your words are saved here. Keep to one window at a time."),
        folder=str(folder),
        number=error.errno,
    )
