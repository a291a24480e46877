"""The kinds of file the app reads and writes, each with a name in words."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from advocacy_trainer.errors import QT_TRANSLATE_NOOP


class FileFilter(NamedTuple):
    """A kind of file: its name, translated when it is shown, and its endings, the first one our own."""

    label: str
    endings: tuple[str, ...]
    is_picture: bool = False


PDF = FileFilter(QT_TRANSLATE_NOOP("file kinds", "PDF document"), ("pdf",))
TEXT = FileFilter(QT_TRANSLATE_NOOP("file kinds", "Plain text"), ("txt",))
LOG = FileFilter(QT_TRANSLATE_NOOP("file kinds", "Log from this app"), ("jsonl",))
ARCHIVE = FileFilter(QT_TRANSLATE_NOOP("file kinds", "Everything from this app"), ("zip",))
CALENDAR = FileFilter(QT_TRANSLATE_NOOP("file kinds", "Calendar entry"), ("ics",))
RUN_SHEET = FileFilter(QT_TRANSLATE_NOOP("file kinds", "Run-sheet"), ("md",))
SESSION = FileFilter(QT_TRANSLATE_NOOP("file kinds", "Workshop session"), ("json",))
COLLEAGUE = FileFilter(QT_TRANSLATE_NOOP("file kinds", "Text between colleagues"), ("kollega",))
JPEG = FileFilter(QT_TRANSLATE_NOOP("file kinds", "Photo (JPEG)"), ("jpg", "jpeg"), is_picture=True)
PNG = FileFilter(QT_TRANSLATE_NOOP("file kinds", "Picture (PNG)"), ("png",), is_picture=True)
PICTURES = FileFilter(
    QT_TRANSLATE_NOOP("file kinds", "Pictures"),
    ("jpg", "jpeg", "png", "gif", "webp", "bmp", "tif", "tiff"),
    is_picture=True,
)


def name_filter(kind: FileFilter) -> str:
    """Return the filter as Qt's file dialog wants it: ``PDF document (*.pdf)``."""
    label = QCoreApplication.translate("file kinds", kind.label)
    return f"{label} ({' '.join(f'*.{ending}' for ending in kind.endings)})"


def has_ending(path: Path, kinds: Sequence[FileFilter]) -> bool:
    """Tell whether a name ends as one of the kinds does, in whatever letters."""
    name = path.name.casefold()
    return any(name.endswith(f".{ending}") for kind in kinds for ending in kind.endings)


def with_ending(path: Path, kind: FileFilter, kinds: Sequence[FileFilter]) -> Path:
    """Return the path with the ending of ``kind``, unless it ends as one of ``kinds`` does.

    What stands behind another dot belongs to the name: ``draft v1.2`` becomes
    ``draft v1.2.txt``.
    """
    if not kinds or has_ending(path, kinds):
        return path
    return path.with_name(f"{path.name.rstrip('. ') or path.name}.{kind.endings[0]}")


def swapped(name: str, kind: FileFilter, kinds: Sequence[FileFilter]) -> str:
    """Return a name with the ending of ``kind`` in the place of another kind's."""
    if not name or has_ending(Path(name), [kind]):
        return name
    known = sorted((one for each in kinds for one in each.endings), key=len, reverse=True)
    for ending in known:
        if name.casefold().endswith(f".{ending}"):
            name = name[: -len(ending) - 1]
            break
    return f"{name}.{kind.endings[0]}"
