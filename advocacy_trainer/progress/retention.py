"""How many months of the log may go by, where IT sets the most: never without a notice.

When IT shortens the time, nothing goes at once. The app names a day, ``NOTICE_DAYS`` ahead, on home and
in the log, and waits until it has shown it on ``SHOWN_DAYS`` different days: whoever was away is told
when she is back, and a clock that is wrong for one start brings nothing nearer. Until then what held
before goes on to hold, and she can take a copy. A shorter time again begins a new notice; a longer one,
or one of her own choosing, holds at once. It lies in ``log/retention.json``.
"""

import datetime as dt
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from advocacy_trainer.json_reading import UnfitError, fields, seal, text, texts, unseal, whole
from advocacy_trainer.progress.events import Event
from advocacy_trainer.progress.folding import first_retained_month, fold
from advocacy_trainer.settings import Settings

NAME = "retention.json"
NOTICE_DAYS = 30
SHOWN_DAYS = 3
LATER_DAYS = 14  # that the day moves where too few have seen it
_TURN = threading.Lock()


class Retention(NamedTuple):
    """The most months of IT's that hold (0: none), and those that come on ``day``; the days it was shown."""

    most: int = 0
    coming: int = 0
    day: dt.date | None = None
    shown: tuple[dt.date, ...] = ()

    def months(self, own: int) -> int:
        """Return how many months are kept now, by her own choice (0: all) and what holds of IT's."""
        return min((count for count in (own, self.most) if count), default=0)


def own_months(settings: Settings) -> int:
    """Return the months that she has chosen herself, 0 for all."""
    chosen = settings.chosen.get("keep_months")
    return chosen if isinstance(chosen, int) and not isinstance(chosen, bool) and chosen > 0 else 0


def decide(before: Retention, own: int, most: int, today: dt.date, events: Sequence[Event]) -> Retention:
    """Return what holds on a day that can be trusted, where IT now says ``most`` (0: nothing)."""
    if not most or (own and own <= most) or (before.most and most >= before.most):
        return Retention(most)
    if before.coming != most or before.day is None:
        day = today + dt.timedelta(days=NOTICE_DAYS)
        if not fold(events, first_retained_month(f"{day:%Y-%m}", most)).goes:
            return Retention(most)
        return Retention(before.most, most, day)
    if today < before.day:
        return before
    if len(before.shown) >= SHOWN_DAYS:
        return Retention(most)
    return before._replace(day=today + dt.timedelta(days=LATER_DAYS))


def look_at_retention(
    folder: Path, own: int, most: int, today: dt.date | None, events: Sequence[Event]
) -> Retention:
    """Look at what IT says now, keep what holds and what comes, and return it. Raises StorageError.

    ``folder`` is the data folder; ``today`` is None where no day can be trusted, and nothing changes.
    """
    with _TURN:
        before = read_retention(folder)
        after = before if today is None else decide(before, own, most, today, events)
        if after != before:
            _keep(folder, after)
        return after


def mark_shown(folder: Path, today: dt.date) -> None:
    """Remember that the notice has been shown on a day. Raises StorageError."""
    with _TURN:
        found = read_retention(folder)
        if found.coming and today not in found.shown and len(found.shown) < SHOWN_DAYS:
            _keep(folder, found._replace(shown=(*found.shown, today)))


def read_retention(folder: Path) -> Retention:
    """Return what was kept; nothing holds where the file is missing or does not fit."""
    try:
        stored = fields(unseal((folder / "log" / NAME).read_bytes()))
        day = text(stored.get("day"))
        return Retention(
            whole(stored.get("most"), 0),
            whole(stored.get("coming"), 0),
            dt.date.fromisoformat(day) if day else None,
            tuple(dt.date.fromisoformat(one) for one in texts(stored.get("shown"))),
        )
    except (OSError, UnfitError, ValueError):
        return Retention()


def _keep(folder: Path, found: Retention) -> None:
    from advocacy_trainer.files import write_atomically

    stored = {
        "most": found.most,
        "coming": found.coming,
        "day": str(found.day or ""),
        "shown": [str(day) for day in found.shown],
    }
    write_atomically(folder / "log" / NAME, seal(stored))
