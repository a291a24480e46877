"""Join the window: paths, settings, stores, theme."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from advocacy_trainer.cli import Options


def open_window(options: "Options") -> int:
    """Open the main window and return the exit code."""
    from PySide6.QtWidgets import QApplication

    del options
    application = QApplication([])
    return application.exec()
