"""The log: a durable append against SQLite and against itself, opening, summary, size, export."""

import gc
import os
import random
import sqlite3
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from harness import ROOT, Measure, in_own_process, series, timed

from advocacy_trainer.progress.events import Event, new_event, new_id
from advocacy_trainer.progress.export import to_json_lines
from advocacy_trainer.progress.log import Log
from advocacy_trainer.progress.summary import read_summary

ROUNDS = 60


def make_events(count: int) -> list[Event]:
    """Return what a person's years look like: openings, steps, answers, now and then a draft."""
    chance = random.Random(7)
    kinds = ("lesson-opened", "step-done", "step-done", "activity-answered", "lesson-done", "draft-started")
    events = []
    for number in range(count):
        kind = kinds[number % len(kinds)]
        data = (
            {"right": True, "attempt": 1, "answer": [chance.randrange(4)]}
            if kind == "activity-answered"
            else {}
        )
        day = f"20{10 + number * 20 // count:02d}-{number % 12 + 1:02d}-{number % 28 + 1:02d}"
        at = f"{day}T09:{number % 60:02d}:00.000Z"
        lesson = f"core-{number % 15 + 1:02d}"
        events.append(
            Event(new_id(), kind, at, 60, "0.1.0", lesson, f"s{number % 5}", f"q{number % 7}", data)
        )
    return events


def filled(folder: Path, count: int) -> Log:
    """Return a log with ``count`` events, most of them compacted."""
    log = Log.open(folder)
    log.take_in(make_events(count))
    log.compact()
    return log


def sqlite_with(path: Path, count: int) -> sqlite3.Connection:
    """Return a database of the same events that is as durable: WAL, synchronous=FULL."""
    base = sqlite3.connect(path, isolation_level=None)
    base.execute("pragma journal_mode=wal")
    base.execute("pragma synchronous=full")
    base.execute(
        "create table events (id text primary key, kind, at, offset, app, lesson, step, block, data)"
    )
    rows = [(*event[:8], str(event.data)) for event in make_events(count)]
    base.execute("begin")
    base.executemany("insert into events values (?,?,?,?,?,?,?,?,?)", rows)
    base.execute("commit")
    return base


def interleaved(*deeds: Callable[[], object]) -> list[list[float]]:
    """Time several deeds in turn, so that what the disk does meets them all alike."""
    taken: list[list[float]] = [[] for _ in deeds]
    for number in range(ROUNDS + 3):
        for deed, times in zip(deeds, taken, strict=True):
            started = time.perf_counter()
            deed()
            if number >= 3:
                times.append((time.perf_counter() - started) * 1000)
    return taken


def run() -> list[Measure]:
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_DIR")) as name:
        place = Path(name)
        logs = {count: filled(place / str(count), count) for count in (1_000, 100_000, 200_000)}
        base = sqlite_with(place / "base.db", 100_000)

        def sqlite_insert() -> None:
            event = new_event("step-done", lesson="core-01", step="s1")
            base.execute("insert into events values (?,?,?,?,?,?,?,?,?)", (*event[:8], str(dict(event.data))))

        appends = [
            lambda log=log: log.append("step-done", lesson="core-01", step="s1") for log in logs.values()
        ]
        for append in appends:
            append()
        gc.collect()
        gc.disable()  # a collection of 200,000 documents would be counted as one append
        small, large, largest, sqlite = interleaved(*appends, sqlite_insert)
        gc.enable()
        to_sqlite = series([a / b for a, b in zip(large, sqlite, strict=True)])
        to_small = series([a / b for a, b in zip(largest, small, strict=True)])
        ms = [f"{series(times).median:.2f}" for times in (small, large, largest, sqlite)]
        note = f"ms at 1e3 {ms[0]}, 1e5 {ms[1]}, 2e5 {ms[2]}, SQLite {ms[3]}"
        size = sum(path.stat().st_size for path in (place / "100000").rglob("*.*")) / 100_000
        for log in logs.values():
            log.close()
        base.close()
        measures = [
            Measure("durable append at 1e5 to an SQLite insert", to_sqlite.median, "times", 2, note),
            Measure(
                "durable append at 2e5 to one at 1e3",
                to_small.median,
                "times",
                1.3,
                f"± {to_small.spread:.2f}",
            ),
            Measure("size of an event on disk", size / 1000, "kB", 1.5),
        ]
        return measures + opening(place) + exporting(place)


OPEN = """
import json, sys, time
from pathlib import Path
from advocacy_trainer.progress.log import Log
started = time.perf_counter()
count = len(Log.open(Path(sys.argv[1])).events())
print(json.dumps({"s": time.perf_counter() - started, "count": count}))
"""


def opening(place: Path) -> list[Measure]:
    log = filled(place / "decades", 20_000)
    log.save_summary()
    log.close()
    script = place / "open.py"
    script.write_text(OPEN)
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    times = [in_own_process(script, str(place / "decades"), env=env)["s"] for _ in range(5)]
    cached = timed(lambda: read_summary(place / "decades"))
    return [
        Measure(
            "opening 2e4 events, TinyDB's import included",
            series(times).median,
            "s",
            0.25,
            f"{series(times)}",
        ),
        Measure("summary of 2e4 events for the first window", cached.median, "ms", 20, f"{cached}"),
    ]


def exporting(place: Path) -> list[Measure]:
    with Log.open(place / "decades", read_only=True) as log:
        taken = timed(lambda: to_json_lines(log.events(), report=lambda *_: None), times=5, warm=1)
    return [Measure("export of 2e4 events", taken.median / 1000, "s", 1, f"{taken} (ms)")]
