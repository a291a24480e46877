"""Read a pack from a plain folder that anybody may have filled."""

import os
import stat
from pathlib import Path

from advocacy_trainer.errors import QT_TRANSLATE_NOOP
from advocacy_trainer.organisation.contents import MOST_FILES, is_litter, kind_of, too_large, too_many
from advocacy_trainer.organisation.names import PackError, check_distinct, check_name, shown
from advocacy_trainer.regular_files import regular_bytes

_DEEP = 6  # folders below the pack's own; beyond that nothing is looked at


class FolderFiles:
    """The files of a pack in ``root``; raises PackError for the first that has no place in one."""

    def __init__(self, root: Path) -> None:
        self.root = root
        names: list[str] = []
        self._walk(root, "", names)
        check_distinct(names)
        for name in names:
            kind_of(name)
        self.names = tuple(sorted(names))

    def _walk(self, folder: Path, before: str, names: list[str]) -> None:
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError as error:
            raise unreadable(before or str(folder), error) from None
        for entry in entries:
            name = before + entry.name
            if is_litter(name):
                continue
            check_name(name)
            mode = entry.stat(follow_symlinks=False).st_mode
            if entry.is_symlink() or (hasattr(entry, "is_junction") and entry.is_junction()):
                raise PackError(
                    "link",
                    QT_TRANSLATE_NOOP("errors", "The pack is refused: “{name}” is a link to another place."),
                    QT_TRANSLATE_NOOP("errors", "Put the file itself there."),
                    name=shown(name),
                )
            if stat.S_ISDIR(mode):
                if name.count("/") < _DEEP:
                    self._walk(Path(entry.path), f"{name}/", names)
            elif not stat.S_ISREG(mode):
                raise PackError(
                    "device",
                    QT_TRANSLATE_NOOP("errors", "The pack is refused: “{name}” is not an ordinary file."),
                    QT_TRANSLATE_NOOP("errors", "None of it was taken in."),
                    name=shown(name),
                )
            else:
                names.append(name)
            if len(names) > MOST_FILES:
                raise too_many()

    def read(self, name: str) -> bytes:
        """Return the bytes of one file. Raises PackError."""
        largest = kind_of(name).largest
        try:
            return regular_bytes(self.root / name, largest, self.root)
        except OSError as error:
            if str(error).endswith("KB"):
                raise too_large(name, largest) from None
            raise unreadable(name, error) from None

    def close(self) -> None:
        """Do nothing: nothing is held open."""


def unreadable(name: str, error: OSError) -> PackError:
    """Return the refusal of a file or folder that the system will not give."""
    return PackError(
        "unreadable",
        QT_TRANSLATE_NOOP("errors", "“{name}” in the pack cannot be read (system error {number})."),
        QT_TRANSLATE_NOOP("errors", "Check that it is there and can be read."),
        name=shown(name),
        number=error.errno,
    )
