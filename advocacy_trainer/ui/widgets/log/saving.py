"""Ask where a file is to lie."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_where(parent: QWidget, title: str, proposed: str, kinds: str = "") -> Path | None:
    """Return where to save, or None where the person thought better of it.

    ``proposed`` is a file name; ``kinds`` is a filter such as ``PDF (*.pdf)``.
    """
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    found, _ = QFileDialog.getSaveFileName(parent, title, str(Path(place) / proposed), kinds)
    return Path(found) if found else None
