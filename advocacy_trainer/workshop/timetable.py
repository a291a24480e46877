"""When each item begins and ends by the clock on the wall."""

import datetime as dt
from collections.abc import Iterable
from typing import NamedTuple

from advocacy_trainer.workshop.model import Item


class Slot(NamedTuple):
    """An item and when it begins and ends."""

    item: Item
    begins: dt.datetime
    ends: dt.datetime


def slots(items: Iterable[Item], begins: dt.datetime) -> tuple[Slot, ...]:
    """Return the items one after another from ``begins``, which is cut to the whole minute."""
    at = begins.replace(second=0, microsecond=0)
    found = []
    for item in items:
        end = at + dt.timedelta(minutes=item.minutes)
        found.append(Slot(item, at, end))
        at = end
    return tuple(found)


def clock_text(when: dt.datetime, lang: str) -> str:
    """Return a time as people of the language write it: 09.45 in Danish, 9:45 in English."""
    return f"{when:%H.%M}" if lang == "da" else f"{when.hour}:{when:%M}"


def next_full_quarter(now: dt.datetime) -> dt.datetime:
    """Return the quarter of an hour that it is or that comes next, when a workshop may well begin."""
    whole = now.replace(second=0, microsecond=0)
    if whole < now:
        whole += dt.timedelta(minutes=1)
    return whole + dt.timedelta(minutes=-whole.minute % 15)
