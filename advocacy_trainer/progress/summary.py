"""What the first screen needs of the log, kept as one small file beside it.

The file is a cache: it is only believed while the log's files are the ones it
was made from. Next to nothing is imported here, for the first window
reads it.
"""

import datetime as dt
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from advocacy_trainer.json_reading import (
    UnfitError,
    fields,
    flag,
    items,
    seal,
    text,
    texts,
    texts_by_name,
    unseal,
)

SCHEMA = 2
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
    was written (UTC, ISO 8601), empty in a new log; ``participation`` is the last
    answer to whether one wants this at all (yes, no, not-now, only-like), or
    empty; ``resting_until`` is the end of a pause (ISO date), or empty;
    ``quiet`` says that nothing may be proposed or brought back; ``known`` are
    lessons passed over because one knew them.
    """

    done: Mapping[str, str] = MappingProxyType({})
    begun: tuple[str, ...] = ()
    last_at: str = ""
    participation: str = ""
    recall_on: bool = True
    refreshers: tuple[Refresher, ...] = ()
    resting_until: str = ""
    quiet: bool = False
    known: tuple[str, ...] = ()

    def was_away(self, now: dt.datetime) -> bool:
        """Tell whether to say welcome back: nothing was written for 14 days."""
        if not self.last_at:
            return False
        return now - dt.datetime.fromisoformat(self.last_at) >= dt.timedelta(days=AWAY_DAYS)

    def refresher_waits(
        self,
        today: dt.date,
        asked_as: Callable[[str, str], tuple[str, str] | None] = lambda lesson, block: (lesson, block),
    ) -> bool:
        """Tell whether something may be brought back today; there is no telling how much.

        ``asked_as`` names what stands today where a question was, None where nothing does.
        """
        if self.quiet or not self.recall_on or rests_until(self.resting_until, today):
            return False
        named_pairs = {(one.lesson, one.block) for one in self.refreshers}
        for one in self.refreshers:
            if one.due > today.isoformat():
                continue
            named = (one.lesson, one.block) if one.kind == "plan" else asked_as(one.lesson, one.block)
            if named is not None and (named == (one.lesson, one.block) or named not in named_pairs):
                return True
        return False


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
    stamp = stamp_of(folder)
    if stamp is None:
        return None
    if not any(stamp):
        return Summary()
    try:
        table = unseal((folder / "log" / NAME).read_bytes())
        if table.get("schema") != SCHEMA or table.get("of") != stamp:
            return None
        made, stored = text(table.get("made", "")), _summary(fields(table.get("summary")))
        # Made by a clock that was ahead, or behind the log: what was due then is not what is due.
        if made and (made > day_ahead(2) or made < stored.last_at[:10]):
            return None
        return stored
    except (OSError, UnfitError):
        return None


def day_ahead(ahead: int) -> str:
    """Return the day so many days ahead, as an entry writes it."""
    return str((dt.datetime.now(dt.UTC) + dt.timedelta(days=ahead)).date())


def _summary(stored: dict[str, object]) -> Summary:
    """Return the summary of a file's fields. Raises UnfitError."""
    last = text(stored.get("last_at"))
    try:
        if last:
            dt.datetime.fromisoformat(last)
    except ValueError:
        raise UnfitError("no time") from None
    return Summary(
        texts_by_name(stored.get("done")),
        tuple(texts(stored.get("begun"))),
        last,
        text(stored.get("standing")),
        flag(stored.get("recall_on")),
        tuple(_refresher(texts(row)) for row in items(stored.get("refreshers"))),
        text(stored.get("resting_until")),
        flag(stored.get("quiet")),
        tuple(texts(stored.get("known"))),
    )


def _refresher(row: list[str]) -> Refresher:
    if len(row) != len(Refresher._fields):
        raise UnfitError("no refresher")
    return Refresher(*row)


def write_summary(folder: Path, summary: Summary) -> None:
    """Keep the summary; a cache that cannot be written is no fault."""
    from advocacy_trainer.errors import StorageError
    from advocacy_trainer.files import write_atomically

    stamp = stamp_of(folder)
    if stamp is None or not any(stamp):
        return
    try:
        stored = {**summary._asdict(), "done": dict(summary.done)}
        stored["standing"] = stored.pop("participation")  # its name in the file
        table = {"schema": SCHEMA, "of": stamp, "made": day_ahead(0), "summary": stored}
        write_atomically(folder / "log" / NAME, seal(table), durable=False)
    except StorageError:
        pass


def stamp_of(folder: Path) -> list[list[int]] | None:
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
