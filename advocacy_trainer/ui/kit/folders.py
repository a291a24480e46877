"""Open a folder in the system's own file manager: the only thing the app ever opens."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_folder(folder: Path) -> bool:
    """Open a folder, and tell whether the system could."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
