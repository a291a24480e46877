"""What is done for the log when nobody is waiting: copies, compaction, the bin."""

import datetime as dt
from pathlib import Path

from advocacy_trainer.errors import StorageError, TrainerError
from advocacy_trainer.privacy import make_private
from advocacy_trainer.progress.backup import keep_copies
from advocacy_trainer.progress.erasing import binned, date_bin_anew, empty_old_bin
from advocacy_trainer.progress.folding import first_retained_month, fold
from advocacy_trainer.progress.log import FOLDER, Log
from advocacy_trainer.progress.retention import look_at_retention
from advocacy_trainer.trusted_day import ClockReading, trusted_day


def tidy(folder: Path, log: Log, now: dt.datetime, keep_months: int = 0, most: int = 0) -> list[TrainerError]:
    """Tidy a data folder whose lock we hold; return what could not be done, to be told.

    Run it in the background after the start. ``keep_months`` is the person's own choice, and 0 keeps
    all; ``most`` is what IT allows, which takes nothing before she has been told (``retention``). What
    cannot be undone goes by the day that can be trusted, not by ``now`` alone.
    """
    told: list[TrainerError] = []
    clock: ClockReading | None = None
    with _Told(folder, told):
        make_private(folder)
        log.load()
        clock = look_at_clock(folder, log, now)
    if clock is None:
        return told
    with _Told(folder, told):
        if clock.sure:
            date_bin_anew(folder, now)
        if (end := clock.end(now)) is not None:
            empty_old_bin(folder, end)
    with _Told(folder, told):
        for left in (folder / FOLDER).glob(".*.new"):
            left.unlink(missing_ok=True)  # begun by a program that was stopped
    with _Told(folder, told):
        today = clock.day if clock.sure else None
        retention = look_at_retention(folder, keep_months, most, today, log.events())
        if (months := retention.months(keep_months)) and clock.day is not None:
            folding = fold(log.events(), first_retained_month(f"{clock.day:%Y-%m}", months))
            if folding.goes:
                log.replace(folding.events)
    with _Told(folder, told):
        keep_copies(folder / FOLDER, now.date(), clock)
    with _Told(folder, told):
        log.save_summary()
    return told


class _Told:
    """Let one step fail without the next; the same of several files is told once."""

    def __init__(self, folder: Path, told: list[TrainerError]) -> None:
        self.folder = folder
        self.told = told

    def __enter__(self) -> None:
        """Begin the step."""

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> bool:
        """Keep what a disk has refused, to be told; let every other fault go on."""
        if isinstance(error, OSError):
            from advocacy_trainer.files import unwritable

            error = unwritable(self.folder / FOLDER, error)
        if not isinstance(error, StorageError):
            return False
        if error.sentence not in [one.sentence for one in self.told]:
            self.told.append(error)
        return True


def look_at_clock(folder: Path, log: Log, now: dt.datetime) -> ClockReading:
    """Return how far the clock can be trusted, by what was put in the bin and the last entry of the log."""
    days = [since.astimezone(now.tzinfo).date() for since, _ in binned(folder)]
    days += [event.local().date() for event in log.events()[-1:]]
    return trusted_day(folder, now.date(), days)
