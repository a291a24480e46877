"""Listing a thousand drafts whose heads are cached, as a start of the practice room does."""

import statistics
import tempfile
import time
from pathlib import Path

from harness import Measure

from advocacy_trainer.drafts import model
from advocacy_trainer.drafts.store import FOLDER, Drafts

NUMBER = 1000
ROUNDS = 11


def run() -> list[Measure]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        first = Drafts(folder)
        for number in range(NUMBER):
            identity = f"20261122-101500-{number:06x}"
            place = folder / FOLDER / identity
            place.mkdir(parents=True)
            head = first.new()._replace(id=identity, title=f"Udkast nummer {number} om dagen i dag")
            (place / "draft.json").write_bytes(model.encode(head))
        first.rows()
        times = []
        for _ in range(ROUNDS):
            fresh = Drafts(folder)
            began = time.perf_counter()
            fresh.rows()
            times.append((time.perf_counter() - began) * 1000)
    note = f"median of {ROUNDS}, a fresh reading of the index each"
    return [Measure("listing 1,000 drafts", statistics.median(times), "ms", limit=50, note=note)]
