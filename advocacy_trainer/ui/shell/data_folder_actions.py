"""Erase, bring back and move what is saved: rare deeds that exchange the data folder's contents."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, StorageError
from advocacy_trainer.files import (
    LOCK_NAME,
    RAISE_NAME,
    DataFolderLock,
    copy_whole,
    unwritable,
    write_atomically,
)
from advocacy_trainer.paths import check_data_dir, data_dir, earlier_places, places_in, pointer_file
from advocacy_trainer.settings import FILE_NAME
from advocacy_trainer.ui.kit.dialog_memory import forget_dialogs

if TYPE_CHECKING:
    from advocacy_trainer.ui.shell.window_doors import WindowDoors

_NOT_CARRIED = {LOCK_NAME, RAISE_NAME, "crash.txt", "cache"}
_LOOK_EVERY_MS = 5_000
_INSIDE = "AdvocacyTrainer"  # the folder that is made inside one that holds other files


def erase(window: "WindowDoors", *, for_good: bool) -> None:
    """Erase all that is saved, or put it in the bin for seven days; begin as on the first day."""
    from advocacy_trainer.progress.erasing import erase_everything, put_in_bin

    now = dt.datetime.now(dt.UTC)
    change: Callable[[Path], object] = (
        erase_everything if for_good else lambda folder: put_in_bin(folder, now)
    )
    if for_good:
        _forget_places(window)
    if _exchange(window, change):
        if for_good:
            forget_dialogs()
            _go_home(window)
        erased = QT_TRANSLATE_NOOP("housekeeping", "Everything is erased.")
        binned = QT_TRANSLATE_NOOP(
            "housekeeping", "It is in the bin for 7 days. You can bring it back in Settings."
        )
        window.tell(_tr(erased if for_good else binned), "good")


def _forget_places(window: "WindowDoors") -> None:
    """Erase what still lies in the folders the data lay in before they were moved here."""
    from advocacy_trainer.progress.erasing import erase_earlier_places

    try:
        erase_earlier_places(pointer_file(), window.context.stores.folder)
    except StorageError as error:
        window.tell_error(error)


def _go_home(window: "WindowDoors") -> None:
    """Begin in the system's own folder again where the erased one was chosen: its very name may tell."""
    from advocacy_trainer.progress.erasing import remove_empty

    context, pointer = window.context, pointer_file()
    if context.stores.folder is None or not places_in(pointer):
        return
    left, old_lock = context.stores.folder, context.lock
    try:
        pointer.unlink()
        home = data_dir()
        if home == left:
            return
        lock = DataFolderLock(home)
        lock.acquire()
    except StorageError as error:
        window.tell_error(error)
        return
    except OSError as error:
        window.tell_error(unwritable(pointer, error))
        return
    window.let_go_of_faults()
    context.stores.close()
    context.lock, context.stores.folder = lock, home
    context.settings_file.path = home / FILE_NAME
    if old_lock is not None:
        old_lock.release()
    remove_empty(left)
    window.begin_anew()


def bring_back(window: "WindowDoors") -> None:
    """Bring back what was put in the bin last."""
    from advocacy_trainer.progress.erasing import binned, take_from_bin

    if _exchange(window, lambda folder: take_from_bin(folder, binned(folder)[0][1])):
        window.tell(_tr(QT_TRANSLATE_NOOP("housekeeping", "It is back.")), "good")


def move_to(window: "WindowDoors", chosen: Path) -> None:
    """Save in another folder from now on, and carry what there is there.

    A folder that already holds our data is opened as it is; in one with other
    files a folder of our own is made. The old folder is left as it was.
    """
    window.save_now()  # what is typed goes along
    context = window.context
    old = context.stores.folder
    try:
        folder = _fitting(chosen)
        if folder == old:
            return
        lock = DataFolderLock(folder)
        lock.acquire()
        if old is not None and not (folder / FILE_NAME).exists():
            _carry(old, folder)
        before = dict.fromkeys([*([old] if old is not None else []), *places_in(pointer_file())])
        earlier = "".join(f"{place}\n" for place in before if place != folder)
        write_atomically(earlier_places(pointer_file()), earlier)
        write_atomically(pointer_file(), f"{folder}\n")
    except StorageError as error:
        window.tell_error(error)
        return
    notice = lock.notice
    old_lock = context.lock
    if old is None:
        lock.release()  # what is only in memory is written by the same way as »Save from now on«
        context.lock = lock
        window.keep_from_now_on()
        return
    window.let_go_of_faults()
    typed, unsaved = context.stores.unsaved, window.unsaved_places()
    context.stores.close()
    context.lock, context.stores.folder = lock, folder
    context.settings_file.path = folder / FILE_NAME
    if old_lock is not None:
        old_lock.release()
    window.begin_anew()
    context.stores.unsaved.take_in(typed)
    for name, place in unsaved.items():
        window.open_page(name, place, keep=False)
    if notice is not None:
        window.tell_error(notice)
    moved = QT_TRANSLATE_NOOP(
        "housekeeping", "From now on it is saved in {folder}. What was in {old} is still there too."
    )
    window.tell(_tr(moved).format(folder=folder, old=old), "good")


def watch_folder(window: "WindowDoors") -> QTimer:
    """Notice every few seconds that the data folder has gone, and make it again with what there is."""
    timer = QTimer(window)
    timer.setInterval(_LOOK_EVERY_MS)  # no system says that a folder was moved
    timer.timeout.connect(lambda: look_for_folder(window))
    timer.start()
    return timer


def look_for_folder(window: "WindowDoors") -> bool:
    """Make the data folder again if it has gone from under the window; tell whether it had."""
    context = window.context
    folder = context.stores.folder
    if folder is None or context.lock is None or (folder / LOCK_NAME).exists():
        return False
    had_gone = not folder.is_dir() or not any(folder.iterdir())
    try:
        context.write_anew()
    except StorageError as error:
        window.tell_error(error)
        return True
    if not had_gone:
        return False  # the lock alone
    window.tell_error(
        StorageError(
            QT_TRANSLATE_NOOP(
                "errors", "The data folder {folder} was moved or deleted while the app was open."
            ),
            QT_TRANSLATE_NOOP(
                "errors",
                "It is there again with what the app still had. Older drafts are in the "
                "folder that was moved.",
            ),
            folder=str(folder),
        )
    )
    return True


def _fitting(chosen: Path) -> Path:
    try:
        check_data_dir(chosen)
    except StorageError:
        if not chosen.is_dir():
            raise
        check_data_dir(chosen / _INSIDE)
        return chosen / _INSIDE
    return chosen


def _carry(old: Path, new: Path) -> None:
    try:
        for path in old.iterdir():
            if path.name not in _NOT_CARRIED:
                copy_whole(path, new / path.name)
    except OSError as error:
        raise unwritable(new / FILE_NAME, error) from error


def _exchange(window: "WindowDoors", change: Callable[[Path], object]) -> bool:
    """Let ``change`` replace what lies in the data folder, then begin anew with what is there."""
    folder = window.context.stores.folder
    if folder is None:
        return False
    window.context.stores.close()
    window.let_go_of_faults()
    try:
        change(folder)
    except StorageError as error:
        window.tell_error(error)
        return False
    window.begin_anew()
    return True


def _tr(text: str) -> str:
    return QCoreApplication.translate("housekeeping", text)
