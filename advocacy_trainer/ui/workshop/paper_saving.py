"""Save a workshop's papers one after another, so that the window answers in between."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from advocacy_trainer.errors import TrainerError
from advocacy_trainer.ui.paper.workshop_papers import save_papers
from advocacy_trainer.workshop.paper_files import save_pages
from advocacy_trainer.workshop.papers import WorkshopPaper


class PaperSaving(QObject):
    """One run of saving as PDF and as pages for a screen reader; a turn of the event loop a paper.

    ``saved`` carries how many and the last title, ``done`` how many in all, ``failed`` the error.
    """

    saved = Signal(int, str)
    done = Signal(int)
    failed = Signal(object)

    def __init__(
        self,
        owner: QObject,
        folder: Path,
        papers: Iterator[WorkshopPaper],
        lang: str,
        words: dict[str, str],
    ) -> None:
        super().__init__(owner)
        self._folder = folder
        self._papers = papers
        self._lang = lang
        self._words = words
        self._made: list[WorkshopPaper] = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._one)
        self._timer.start(0)

    def stop(self) -> None:
        """Save no more."""
        self._timer.stop()

    def _one(self) -> None:
        try:
            paper = next(self._papers, None)
            if paper is None:
                self._timer.stop()
                save_pages(self._folder, self._made, self._lang, self._words)
                self.done.emit(len(self._made))
                return
            save_papers(self._folder, [paper], self._words["foot"])
        except TrainerError as error:
            self._timer.stop()
            self.failed.emit(error)
            return
        self._made.append(paper)
        self.saved.emit(len(self._made), paper.title)
