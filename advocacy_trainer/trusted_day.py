"""Which day it is, by more than the clock: what cannot be undone waits for a second sign.

A clock may be years ahead for a start or for days, and what lies in a bin, is
folded or is let go by it never comes back. So the last day that was trusted
lies in ``log/day.json``. A day near it is trusted at once; one further away
waits until it has been seen on three different days that follow one another,
as they do when somebody comes back from a long leave. Until then every such
deed goes by the day that was trusted before.
"""

import datetime as dt
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from advocacy_trainer.json_reading import UnfitError, fields, seal, text, texts, unseal

NAME = "day.json"
NEAR_DAYS = 14  # nobody who opens the app every other week waits for anything
SEEN_DAYS = 3


class Seen(NamedTuple):
    """The last day that was trusted, and the days far from it that wait to be."""

    trusted: dt.date | None = None
    waiting: tuple[dt.date, ...] = ()


class ClockReading(NamedTuple):
    """The day that what cannot be undone goes by (None: nothing may go), and whether the clock is right."""

    day: dt.date | None
    sure: bool

    def end(self, now: dt.datetime) -> dt.datetime | None:
        """Return the last moment of the day that has come, by a clock that shows ``now``."""
        if self.day is None:
            return None
        return min(now, dt.datetime.combine(self.day, dt.time.max, now.tzinfo))


def trusted_day(folder: Path, today: dt.date, evidence: Iterable[dt.date] = ()) -> ClockReading:
    """Look at the clock, remember what it shows, and return how far it can be trusted.

    ``folder`` is the data folder; ``evidence`` are days the app has written
    down elsewhere, which count where none is trusted yet. The day is never
    later than ``today``.
    """
    before = read_seen(folder)
    if before.trusted is None:
        days = [day for day in evidence if day < today]
        before = before._replace(trusted=max(days, default=None))
    after = look(before, today)
    if after != read_seen(folder):
        _keep(folder, after)
    if after.trusted is None:
        return ClockReading(None, sure=False)
    return ClockReading(min(after.trusted, today), sure=_near(after.trusted, today))


def look(before: Seen, today: dt.date) -> Seen:
    """Return what is known after the clock has shown ``today``."""
    if before.trusted is not None and _near(before.trusted, today):
        return Seen(max(before.trusted, today))
    waiting = before.waiting
    if waiting and (not _near(waiting[-1], today) or today < waiting[-1]):
        waiting = ()
    if today not in waiting:
        waiting = (*waiting, today)
    if len(waiting) >= SEEN_DAYS:
        return Seen(today)
    return Seen(before.trusted, waiting)


def read_seen(folder: Path) -> Seen:
    """Return what was seen; nothing where the file is missing or does not fit."""
    try:
        stored = fields(unseal((folder / "log" / NAME).read_bytes()))
        trusted = text(stored.get("trusted"))
        waiting = tuple(dt.date.fromisoformat(day) for day in texts(stored.get("waiting")))
        return Seen(dt.date.fromisoformat(trusted) if trusted else None, waiting)
    except (OSError, UnfitError, ValueError):
        return Seen()


def _near(one: dt.date, other: dt.date) -> bool:
    return abs((other - one).days) <= NEAR_DAYS


def _keep(folder: Path, seen: Seen) -> None:
    from advocacy_trainer.errors import StorageError
    from advocacy_trainer.files import write_atomically

    stored = {"trusted": str(seen.trusted or ""), "waiting": [str(day) for day in seen.waiting]}
    try:
        write_atomically(folder / "log" / NAME, seal(stored))
    except StorageError:
        pass  # the next start looks again; until then nothing goes
