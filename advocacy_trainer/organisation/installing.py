"""Put one pack in the place of another: whole or not at all, one at a time, and back again.

A folder of packs holds each version in a folder of its own and ``installed.json``, which names the
one in force and is written last. Whatever ends an installation before that leaves the old one in force.
"""

import contextlib
import json
import os
import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, InUseError, StorageError
from advocacy_trainer.files import is_held, lock_stream, sync_file, sync_folder, unwritable
from advocacy_trainer.json_reading import UnfitError, fields, parse, text, texts, whole
from advocacy_trainer.organisation.contents import MANIFEST
from advocacy_trainer.organisation.manifest import Manifest, manifest_of, written
from advocacy_trainer.organisation.names import PackError
from advocacy_trainer.regular_files import regular_bytes

STATE = "installed.json"
LOCK = "install.lock"
FORMAT = 1
EARLIER = 2  # packs kept to go back to
_NEW = ".new-"
_WAITS = (0.02, 0.05, 0.1, 0.15)  # s; as long as a scanner holds what was just written


class Installed(NamedTuple):
    """What a folder of packs says: the folder in force, those before it, and the newest version there was."""

    current: str = ""
    earlier: tuple[str, ...] = ()
    highest: dict[str, int] = {}  # noqa: RUF012 - never written to


def read_installed(root: Path) -> Installed:
    """Return what is installed in ``root``; where nothing can be read, nothing is."""
    try:
        table = fields(parse(regular_bytes(root / STATE, 64 * 1024)))
        whole(table.get("format"), FORMAT, FORMAT)
        names = [text(table.get("current")), *texts(table.get("earlier"))]
        if not all(_is_plain(name) for name in names if name):
            return Installed()
        highest = {name: whole(value, 1) for name, value in fields(table.get("highest")).items()}
    except (OSError, UnfitError):
        return Installed()
    return Installed(names[0], tuple(names[1:]), highest)


def current_pack(root: Path) -> Path | None:
    """Return the folder of the pack in force, None where there is none."""
    name = read_installed(root).current
    return root / name if name and (root / name).is_dir() else None


def install(
    root: Path, identity: str, version: int, contents: dict[str, bytes], *, for_all: bool = False
) -> Path:
    """Install a pack's files and return its folder; ``for_all`` lets everybody on the computer read it.

    Raises PackError for a version older than one there was, InUseError while another installation
    runs, StorageError where it cannot be written; the old pack is then still in force.
    """
    manifest = manifest_of(identity, version, contents)
    everything = {**contents, **({} if MANIFEST in contents else {MANIFEST: written(manifest)})}
    name = f"{identity}-{version}-{manifest.digest}"
    try:
        with _held(root, for_all=for_all):
            state = read_installed(root)
            _refuse_older(manifest, state)
            _sweep(root)
            if not _is_whole(root / name, manifest):
                _stage(root, name, everything, for_all=for_all)
            earlier = [one for one in (state.current, *state.earlier) if one and one != name]
            highest = {**state.highest, identity: max(version, state.highest.get(identity, 0))}
            _write_state(root, Installed(name, tuple(earlier[:EARLIER]), highest), for_all=for_all)
            for old in earlier[EARLIER:]:
                shutil.rmtree(root / old, ignore_errors=True)
    except OSError as error:
        raise unwritable(root / STATE, error) from error
    return root / name


def rollback(root: Path, *, for_all: bool = False) -> Path:
    """Go back to the pack before the one in force, and return its folder.

    Raises PackError where there is none to go back to. The newest version there was is remembered.
    """
    try:
        with _held(root, for_all=for_all):
            state = read_installed(root)
            there = [one for one in state.earlier if (root / one).is_dir()]
            if not there:
                raise PackError(
                    "no earlier",
                    QT_TRANSLATE_NOOP("errors", "There is no earlier pack to go back to."),
                    QT_TRANSLATE_NOOP("errors", "The one in use stays."),
                )
            _write_state(root, Installed(there[0], tuple(there[1:]), state.highest), for_all=for_all)
            return root / there[0]
    except OSError as error:
        raise unwritable(root / STATE, error) from error


def _refuse_older(manifest: Manifest, state: Installed) -> None:
    newest = state.highest.get(manifest.id, 0)
    if manifest.version < newest:
        raise PackError(
            "older",
            QT_TRANSLATE_NOOP(
                "errors", "The pack is refused: it is version {version}, and version {newest} has been here."
            ),
            QT_TRANSLATE_NOOP("errors", "To go back on purpose, use “advocacy-trainer pack rollback”."),
            version=manifest.version,
            newest=newest,
        )


def _is_plain(name: str) -> bool:
    return name not in ("", ".", "..") and not set(name) & set("/\\:\0") and not name.startswith(".")


def _is_whole(folder: Path, manifest: Manifest) -> bool:
    """Tell whether a folder of that name holds the pack already, every byte of it."""
    if not folder.is_dir():
        return False
    from advocacy_trainer.organisation.folder import FolderFiles
    from advocacy_trainer.organisation.manifest import all_contents, check_contents

    try:
        check_contents(manifest, all_contents(FolderFiles(folder)))
    except PackError:
        return False
    return True


def _stage(root: Path, name: str, contents: dict[str, bytes], *, for_all: bool) -> None:
    """Write the files beside, then give their folder its name."""
    folder_mode, file_mode = (0o755, 0o644) if for_all else (0o700, 0o600)
    # Not by tempfile: what that makes on Windows only its maker may read, under its new name as well.
    staging = root / f"{_NEW}{os.getpid()}"
    staging.mkdir(mode=folder_mode)
    try:
        for path, raw in contents.items():
            target = staging / path
            for parent in reversed(target.relative_to(staging).parents[:-1]):
                (staging / parent).mkdir(exist_ok=True)
                (staging / parent).chmod(folder_mode)
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
            handle = os.open(target, flags, file_mode)
            with os.fdopen(handle, "wb") as stream:
                stream.write(raw)
            target.chmod(file_mode)
        staging.chmod(folder_mode)
        if (root / name).exists():  # damaged, or half gone: it makes room
            shutil.rmtree(root / name)
        put_in_place(staging, root / name)
        sync_folder(root)
    except BaseException:
        shutil.rmtree(staging, ignore_errors=True)
        raise


def put_in_place(source: Path, target: Path) -> None:
    """Give a folder its name; a virus scanner on Windows may hold it for a moment."""
    for wait in _WAITS if sys.platform == "win32" else ():
        try:
            source.rename(target)
        except PermissionError:
            time.sleep(wait)
        else:
            return
    source.rename(target)


def _write_state(root: Path, state: Installed, *, for_all: bool) -> None:
    table = {
        "format": FORMAT,
        "current": state.current,
        "earlier": list(state.earlier),
        "highest": state.highest,
    }
    beside = root / f"{_NEW}{os.getpid()}.json"
    with beside.open("wb") as stream:
        stream.write((json.dumps(table, indent=1, sort_keys=True) + "\n").encode())
        stream.flush()
        sync_file(stream.fileno())
    beside.chmod(0o644 if for_all else 0o600)
    beside.replace(root / STATE)
    sync_folder(root)


def _sweep(root: Path) -> None:
    """Take away what an installation that was ended left behind."""
    for left in root.glob(f"{_NEW}*"):
        if left.is_dir():
            shutil.rmtree(left, ignore_errors=True)
        else:
            with contextlib.suppress(OSError):
                left.unlink()


@contextlib.contextmanager
def _held(root: Path, *, for_all: bool) -> Iterator[None]:
    root.mkdir(parents=True, exist_ok=True, mode=0o755 if for_all else 0o700)
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(root / LOCK, flags, 0o600), "r+b") as stream:
        try:
            lock_stream(stream)
        except OSError as error:
            if is_held(error):
                raise InUseError(
                    QT_TRANSLATE_NOOP("errors", "A pack is already being installed here."),
                    QT_TRANSLATE_NOOP("errors", "Wait a moment, and try again."),
                ) from None
            raise StorageError(
                QT_TRANSLATE_NOOP(
                    "errors", "{folder} cannot tell two installations apart (system error {number})."
                ),
                QT_TRANSLATE_NOOP("errors", "Choose a folder on this computer's own disk."),
                folder=str(root),
                number=error.errno,
            ) from None
        yield
