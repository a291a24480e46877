"""Read a pack from a ``.medegneord`` file, which is a zip that anybody may have made.

Nothing is unpacked to the disk here, no size that the file itself tells is
believed, and every name is looked at before the first byte is read.
"""

import stat
import zipfile
import zlib
from pathlib import Path

from advocacy_trainer.errors import QT_TRANSLATE_NOOP
from advocacy_trainer.organisation.contents import (
    LARGEST_FILE,
    LARGEST_PACK,
    MOST_FILES,
    is_litter,
    kind_of,
    too_large,
    too_many,
)
from advocacy_trainer.organisation.folder import unreadable
from advocacy_trainer.organisation.names import PackError, check_distinct, check_name, shown

_ENCRYPTED = 0x1
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_BLOCK = 64 * 1024


class ZipFiles:
    """The files of a pack in the zip ``path``; raises PackError for what has no place in one."""

    def __init__(self, path: Path) -> None:
        try:
            status = path.stat()
            if not stat.S_ISREG(status.st_mode):
                raise _no_pack(path.name)
            if status.st_size > LARGEST_FILE:
                raise too_large(path.name, LARGEST_FILE)
            self._zip = zipfile.ZipFile(path)
        except OSError as error:
            raise unreadable(path.name, error) from None
        except (zipfile.BadZipFile, ValueError, NotImplementedError, UnicodeDecodeError, MemoryError):
            raise _no_pack(path.name) from None
        self._read = 0  # bytes so far, over all files
        try:
            self._entries = self._looked_at()
        except PackError:
            self._zip.close()
            raise
        self.names = tuple(sorted(self._entries))

    def _looked_at(self) -> dict[str, zipfile.ZipInfo]:
        infos = self._zip.infolist()
        if len(infos) > 2 * MOST_FILES:
            raise too_many()
        found: dict[str, zipfile.ZipInfo] = {}
        names: list[str] = []
        for info in infos:
            # ZipInfo cuts a name at its first NUL and turns the system's separator: the raw one is judged.
            name = info.orig_filename
            if is_litter(name):
                continue
            folder = name.endswith("/")
            check_name(name.rstrip("/") if folder else name)
            _check_entry(info, name)
            if folder:
                continue
            kind_of(name)
            names.append(name)
            found[name] = info
        if len(names) > MOST_FILES:
            raise too_many()
        check_distinct(names)
        return found

    def read(self, name: str) -> bytes:
        """Return the bytes of one file; no more is unpacked than its kind may have. Raises PackError."""
        largest = kind_of(name).largest
        pieces: list[bytes] = []
        size = 0
        try:
            with self._zip.open(self._entries[name]) as stream:
                while piece := stream.read(_BLOCK):
                    size += len(piece)
                    if size > largest:
                        raise too_large(name, largest)
                    pieces.append(piece)
        except PackError:
            raise
        except (
            OSError,
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            ValueError,
            NotImplementedError,
            RuntimeError,
        ):
            raise PackError(
                "damaged",
                QT_TRANSLATE_NOOP("errors", "The pack is damaged: “{name}” cannot be unpacked."),
                QT_TRANSLATE_NOOP("errors", "Ask for it again, or build it again yourself."),
                name=shown(name),
            ) from None
        self._read += size
        if self._read > LARGEST_PACK:
            raise too_large(Path(self._zip.filename or "").name, LARGEST_PACK)
        return b"".join(pieces)

    def close(self) -> None:
        """Close the file."""
        self._zip.close()


def _check_entry(info: zipfile.ZipInfo, name: str) -> None:
    mode = info.external_attr >> 16
    if stat.S_ISLNK(mode):
        raise PackError(
            "link",
            QT_TRANSLATE_NOOP("errors", "The pack is refused: “{name}” is a link to another place."),
            QT_TRANSLATE_NOOP("errors", "Put the file itself there."),
            name=shown(name),
        )
    if stat.S_IFMT(mode) and not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
        raise PackError(
            "device",
            QT_TRANSLATE_NOOP("errors", "The pack is refused: “{name}” is not an ordinary file."),
            QT_TRANSLATE_NOOP("errors", "None of it was taken in."),
            name=shown(name),
        )
    if info.flag_bits & _ENCRYPTED or info.compress_type not in _METHODS:
        raise PackError(
            "packed",
            QT_TRANSLATE_NOOP(
                "errors", "The pack is refused: “{name}” is locked or packed in an unknown way."
            ),
            QT_TRANSLATE_NOOP("errors", "Build the pack with “advocacy-trainer pack build”."),
            name=shown(name),
        )


def _no_pack(name: str) -> PackError:
    return PackError(
        "no pack",
        QT_TRANSLATE_NOOP("errors", "{name} is not a pack: it is not a complete zip file."),
        QT_TRANSLATE_NOOP("errors", "Ask for it again, or build it again yourself."),
        name=shown(name),
    )
