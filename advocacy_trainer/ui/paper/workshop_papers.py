"""Save a workshop's papers as PDF."""

from collections.abc import Callable, Iterable
from pathlib import Path

from advocacy_trainer.ui.paper.sheet import save_pdf
from advocacy_trainer.workshop import markup
from advocacy_trainer.workshop.papers import WorkshopPaper


def paper_html(paper: WorkshopPaper) -> str:
    """Return a paper as it is drawn and printed."""
    return markup.for_paper(paper.body)


def save_papers(
    folder: Path,
    made: Iterable[WorkshopPaper],
    foot: str,
    progress: Callable[[int, str], None] = lambda number, title: None,
) -> list[Path]:
    """Save every paper as A4, with ``foot`` and page numbers; return what was written.

    ``progress`` hears the number and title of each. Raises StorageError.
    """
    written = []
    for number, paper in enumerate(made, 1):
        path = folder / f"{paper.id}.pdf"
        save_pdf(path, paper_html(paper), foot)
        written.append(path)
        progress(number, paper.title)
    return written


def save_without_window(
    folder: Path, made: Iterable[WorkshopPaper], foot: str, progress: Callable[[int, str], None]
) -> list[Path]:
    """Save every paper where no window is open, as a command does; return what was written."""
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication.instance() or QGuiApplication(["advocacy-trainer"])
    written = save_papers(folder, made, foot, progress)
    del application
    return written
