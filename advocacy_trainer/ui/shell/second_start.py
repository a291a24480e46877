"""What a second start does, and what the open window does about it: it comes to the front."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher

from advocacy_trainer.errors import StorageError
from advocacy_trainer.files import write_atomically
from advocacy_trainer.options import is_given_file

if TYPE_CHECKING:
    from advocacy_trainer.ui.shell.window import MainWindow

_PATIENCE_S, _LOOK_S = 2.0, 0.05


def come_forward_when_asked(asked: Path, window: "MainWindow") -> QFileSystemWatcher:
    """Come to the front when the file ``asked`` is written, with the file that it names, if any."""
    asked.unlink(missing_ok=True)
    watcher = QFileSystemWatcher([str(asked.parent)], window)

    def look() -> None:
        if asked.exists():
            try:
                said = asked.read_text(encoding="utf-8", errors="replace").strip()
                asked.unlink(missing_ok=True)
            except OSError:
                return
            window.come_to_front()
            if is_given_file(said):
                window.open_given(Path(said))

    watcher.directoryChanged.connect(look)
    return watcher


def step_aside(asked: Path | None, file: Path | None = None) -> int:
    """Ask the window that is open to come forward, with ``file`` if any, or say kindly that it is open."""
    import time

    from PySide6.QtCore import QCoreApplication
    from PySide6.QtWidgets import QMessageBox

    try:
        if asked is not None:
            write_atomically(asked, str(os.getpid()) if file is None else str(file))
            for _ in range(round(_PATIENCE_S / _LOOK_S)):
                time.sleep(_LOOK_S)
                if not asked.exists():
                    return 0
            asked.unlink(missing_ok=True)
    except (StorageError, OSError):
        pass
    QMessageBox.information(
        None,
        "Advocacy Trainer",
        QCoreApplication.translate(
            "start", "The app is already open. Look for its window among the others; nothing has been lost."
        ),
    )
    return 0
