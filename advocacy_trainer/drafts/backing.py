"""Where drafts lie: in a folder, or only in memory where the person wants nothing saved."""

import os
import shutil
from pathlib import Path
from typing import NamedTuple, Protocol

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, StorageError
from advocacy_trainer.files import unwritable, write_atomically
from advocacy_trainer.privacy import make_folder


class Stamp(NamedTuple):
    """How a file looked: enough to tell that somebody else has written it."""

    size: int
    modified_ns: int


class Backing(Protocol):
    """A small tree of files, named by paths such as ``<id>/text.txt``."""

    def read(self, name: str) -> bytes | None:
        """Return a file's bytes, or None where there is none; raise StorageError if it cannot be read."""

    def write(self, name: str, data: bytes) -> Stamp:
        """Replace a file, whole or not at all, and return how it looks now."""

    def stamp(self, name: str) -> Stamp | None:
        """Return how a file looks, or None where there is none."""

    def names(self, folder: str) -> list[str]:
        """Return the names of what lies in a folder; none where it is missing."""

    def move(self, old: str, new: str) -> None:
        """Move a folder."""

    def set_aside(self, name: str) -> str:
        """Rename an unreadable file so that it is kept, and return its new name."""

    def erase(self, name: str) -> None:
        """Delete a file or a folder and all in it, for good."""


class FolderBacking:
    """Files on the disk, under ``root``."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def read(self, name: str) -> bytes | None:
        """Return a file's bytes, or None where there is none."""
        try:
            return (self.root / name).read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError as error:
            raise StorageError(
                QT_TRANSLATE_NOOP("errors", "{name} in {folder} cannot be read."),
                QT_TRANSLATE_NOOP("errors", "Nothing was changed. Ask IT to look at the folder."),
                name=Path(name).name,
                folder=str((self.root / name).parent),
            ) from error

    def write(self, name: str, data: bytes) -> Stamp:
        """Replace a file, whole or not at all, and return how it looks now."""
        write_atomically(self.root / name, data)
        return self.stamp(name) or Stamp(len(data), 0)

    def stamp(self, name: str) -> Stamp | None:
        """Return how a file looks, or None where there is none."""
        try:
            status = os.stat(f"{self.root}/{name}")  # noqa: PTH116 - a thousand of them, and Path is slower
        except OSError:
            return None
        return Stamp(status.st_size, status.st_mtime_ns)

    def names(self, folder: str) -> list[str]:
        """Return the names of what lies in a folder; none where it is missing."""
        try:
            return os.listdir(self.root / folder)  # noqa: PTH208 - names are all that is needed
        except OSError:
            return []

    def move(self, old: str, new: str) -> None:
        """Move a folder."""
        target = self.root / new
        try:
            make_folder(target.parent)
            (self.root / old).rename(target)
        except OSError as error:
            raise unwritable(target, error) from error

    def set_aside(self, name: str) -> str:
        """Rename an unreadable file so that it is kept, and return its new name."""
        from advocacy_trainer.files import set_aside

        return set_aside(self.root / name).name

    def erase(self, name: str) -> None:
        """Delete a file or a folder and all in it, for good."""
        path = self.root / name
        try:
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)
        except OSError as error:
            raise unwritable(path, error) from error


class MemoryBacking:
    """Files that are gone when the window closes."""

    def __init__(self) -> None:
        self._files: dict[str, tuple[bytes, int]] = {}
        self._clock = 0

    def read(self, name: str) -> bytes | None:
        """Return a file's bytes, or None where there is none."""
        found = self._files.get(name)
        return found[0] if found else None

    def write(self, name: str, data: bytes) -> Stamp:
        """Replace a file and return how it looks now."""
        self._clock += 1
        self._files[name] = (data, self._clock)
        return Stamp(len(data), self._clock)

    def stamp(self, name: str) -> Stamp | None:
        """Return how a file looks, or None where there is none."""
        found = self._files.get(name)
        return Stamp(len(found[0]), found[1]) if found else None

    def names(self, folder: str) -> list[str]:
        """Return the names of what lies in a folder."""
        start = f"{folder}/" if folder else ""
        inside = (name[len(start) :] for name in list(self._files) if name.startswith(start))
        return list(dict.fromkeys(name.partition("/")[0] for name in inside))

    def move(self, old: str, new: str) -> None:
        """Move a folder."""
        for name in [name for name in self._files if name.startswith(f"{old}/")]:
            self._files[new + name[len(old) :]] = self._files.pop(name)

    def set_aside(self, name: str) -> str:
        """Rename an unreadable file so that it is kept, and return its new name."""
        self._files[f"{name}.set-aside"] = self._files.pop(name)
        return f"{name}.set-aside".rpartition("/")[2]

    def erase(self, name: str) -> None:
        """Delete a file or a folder and all in it."""
        for other in [other for other in self._files if other == name or other.startswith(f"{name}/")]:
            del self._files[other]
