"""A log of some months, and a window that shows it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from log_events import ago
from PySide6.QtCore import QThreadPool

from advocacy_trainer.progress.cards import Cards
from advocacy_trainer.progress.journal import Journal
from advocacy_trainer.progress.log import Log
from advocacy_trainer.ui.shell.window import MainWindow


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A log of some months, cards and a journal, written as the app writes them."""
    folder = tmp_path / "data"
    cards = Cards.open(folder)
    note = cards.note("someone-replied", "Karen skrev tak.")
    cards.fill("core-03", "my-reason", {"reason": "Fordi det betyder noget."}, kind="reason")
    cards.fill("core-15", "my-time", {"minutes": "20"}, kind="time")
    cards.fill("core-15", "my-plan", {"if": "det er fredag", "then": "skrive tre linjer"}, kind="plan")
    Journal.open(folder).write(
        "Jeg tør lidt mere.", lesson="core-02", block="r1", label="Hvad holder dig tilbage?"
    )
    with Log.open(folder) as log:
        log.take_in(
            [
                ago(70, "lesson-done", "core-01", minutes=6),
                ago(40, "opted-out", answer="not-now"),
                ago(40, "confidence-rated", "core-01", "c1", item="own-words", when="before", value=3),
                ago(3, "note-added", starter="someone-replied", note=note.id),
                ago(9, "plan-made", "core-15", "my-plan"),
            ]
        )
    return folder


@pytest.fixture
def window(data: Path, make_window: Callable[..., MainWindow]) -> Iterator[MainWindow]:
    yield make_window(data)
    QThreadPool.globalInstance().waitForDone()
