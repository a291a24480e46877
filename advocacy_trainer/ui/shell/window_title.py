"""What the window's title says: the product's name, and before it the practice profile, if it is one."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication


def title_of(folder: Path | None, place: str) -> str:
    """Return the title of a window that shows ``place``; ``folder`` is its data folder, saved in or not."""
    title = f"Advocacy Trainer – {place}"
    if folder is None or folder.name != "practice":  # what else a profile is, is looked at late
        return title
    from advocacy_trainer.workshop.practice import workshop_of

    workshop = workshop_of(folder)
    if workshop is None:
        return title
    told = QCoreApplication.translate("MainWindow", "Practice profile: {name}")
    return f"{told.format(name=workshop.called)} – {title}"
