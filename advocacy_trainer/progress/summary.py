"""What the first screen needs of the log, kept as one small file beside it.

The file is a cache: it is only believed while the log's files are the ones it
was made from. Nothing but the standard library is imported here, for the
first window reads it.
"""

import datetime as dt
import json
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

SCHEMA = 1
NAME = "summary.json"
SOURCES = ("events.json", "events.tail")
AWAY_DAYS = 14


class Refresher(NamedTuple):
    """A question or plan that comes back on ``due`` (ISO date) or later."""

    lesson: str
    block: str
    kind: str
    due: str


class Summary(NamedTuple):
    """The log in short.

    ``done`` gives the month (``2026-11``) each lesson was first done in;
    ``begun`` are lessons opened, in order; ``last_at`` is when the last entry
    was written (UTC, ISO 8601), empty in a new log; ``standing`` is the last
    answer to whether one wants this at all (yes, no, not-now, only-like), or
    empty; ``resting_until`` is the end of a pause (ISO date), or empty.
    """

    done: Mapping[str, str] = MappingProxyType({})
    begun: tuple[str, ...] = ()
    last_at: str = ""
    standing: str = ""
    recall_on: bool = True
    refreshers: tuple[Refresher, ...] = ()
    resting_until: str = ""

    def was_away(self, now: dt.datetime) -> bool:
        """Tell whether to say welcome back: nothing was written for 14 days."""
        if not self.last_at:
            return False
        return now - dt.datetime.fromisoformat(self.last_at) >= dt.timedelta(days=AWAY_DAYS)

    def refresher_waits(self, today: dt.date) -> bool:
        """Tell whether something may be brought back today; there is no telling how much."""
        if not self.recall_on or rests_until(self.resting_until, today):
            return False
        return any(one.due <= today.isoformat() for one in self.refreshers)


def rests_until(until: str, today: dt.date) -> bool:
    """Tell whether a break that ends on ``until`` (ISO date, or empty) still lasts."""
    try:
        return bool(until) and today < dt.date.fromisoformat(until)
    except ValueError:
        return False  # a foreign file may hold anything


def read_summary(folder: Path | None) -> Summary | None:
    """Return the cached summary of a data folder, None where it is missing or out of date.

    ``folder`` is the data folder; a new log without files gives an empty summary.
    """
    if folder is None:
        return None
    stamp = _stamp(folder)
    if stamp is None:
        return None
    if not any(stamp):
        return Summary()
    try:
        table = json.loads((folder / "log" / NAME).read_bytes())
        if table["schema"] != SCHEMA or table["of"] != stamp:
            return None
        held = table["summary"]
        return Summary(**{**held, "begun": tuple(held["begun"]), "refreshers": _refreshers(held)})
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def write_summary(folder: Path, summary: Summary) -> None:
    """Keep the summary; a cache that cannot be written is no fault."""
    from advocacy_trainer.errors import StorageError
    from advocacy_trainer.files import write_atomically

    stamp = _stamp(folder)
    if stamp is None or not any(stamp):
        return
    try:
        table = {"schema": SCHEMA, "of": stamp, "summary": {**summary._asdict(), "done": dict(summary.done)}}
        write_atomically(folder / "log" / NAME, json.dumps(table, ensure_ascii=False))
    except StorageError:
        pass


def _refreshers(held: dict[str, list[list[str]]]) -> tuple[Refresher, ...]:
    return tuple(Refresher(*row) for row in held["refreshers"])


def _stamp(folder: Path) -> list[list[int]] | None:
    """Return size and time of the log's files, empty for one that is not there."""
    stamp: list[list[int]] = []
    for name in SOURCES:
        try:
            status = (folder / "log" / name).stat()
        except FileNotFoundError:
            stamp.append([])
        except OSError:
            return None
        else:
            stamp.append([status.st_size, status.st_mtime_ns])
    return stamp
