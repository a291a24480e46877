"""Where a workshop is, and whether it is ahead or behind: plain values, a steady clock, one remedy.

Time goes on by a clock that nobody sets, so a computer whose clock jumps
moves neither the bar nor the plan. ``reading()`` is the only door to both clocks.
"""

import datetime as dt
import time
from typing import NamedTuple

from advocacy_trainer.workshop.changing import dropped, lasting, may_be_dropped
from advocacy_trainer.workshop.model import BREAK, BUFFER, Item, RunSheet
from advocacy_trainer.workshop.timetable import Slot, slots

JUMP = 90  # s between the two clocks that mean somebody, or summer time, has set the wall clock


class Clocks(NamedTuple):
    """Both clocks at one moment: seconds that only go forward, and the computer's own time."""

    steady: float
    wall: dt.datetime


def reading() -> Clocks:
    """Read both clocks now; the wall clock in local time."""
    return Clocks(_steady(), dt.datetime.now(dt.UTC).astimezone())


def _steady() -> float:
    """Return seconds that go on while the lid is closed, where the system has such a clock.

    Linux counts sleep in CLOCK_BOOTTIME alone (clock_gettime(2)), macOS in
    CLOCK_MONOTONIC but not in what ``time.monotonic`` reads.
    """
    for name in ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"):
        kind = getattr(time, name, None)
        if kind is not None:
            return time.clock_gettime(kind)
    return time.monotonic()


class Going(NamedTuple):
    """A workshop under way.

    ``promised`` is when it was said to end, ``at`` the index of the item that
    is on, ``began`` the steady second at which that was begun, ``anchor`` both
    clocks when the workshop began, and ``before`` when earlier items began.
    """

    sheet: RunSheet
    promised: dt.datetime
    at: int
    began: float
    anchor: Clocks
    before: tuple[tuple[str, float], ...] = ()

    @property
    def item(self) -> Item:
        """Return the item that is on."""
        return self.sheet.items[self.at]

    @property
    def next_item(self) -> Item | None:
        """Return the item after it, None at the end."""
        return self.sheet.items[self.at + 1] if self.at + 1 < len(self.sheet.items) else None


def begin(sheet: RunSheet, planned: dt.datetime, clocks: Clocks, at: int = 0) -> Going:
    """Begin with the first item, or go on with another; ``planned`` is when the workshop was to begin.

    Raises ValueError for a sheet without items.
    """
    if not sheet.items:
        raise ValueError("a run-sheet without items cannot begin")
    promised = slots(sheet.items, planned)[-1].ends
    return Going(sheet, promised, max(0, min(at, len(sheet.items) - 1)), clocks.steady, clocks)


def now(going: Going, clocks: Clocks) -> dt.datetime:
    """Return the time by the steady clock, counted from the wall clock when the workshop began."""
    return going.anchor.wall + dt.timedelta(seconds=max(0.0, clocks.steady - going.anchor.steady))


def clock_jump(going: Going, clocks: Clocks) -> dt.timedelta | None:
    """Return by how much the wall clock has been set since the beginning, None where it has not."""
    off = clocks.wall - now(going, clocks)
    return off if abs(off.total_seconds()) >= JUMP else None


def follow_wall_clock(going: Going, clocks: Clocks) -> Going:
    """Take the wall clock as it is now for the right one; the plan moves along with it."""
    off = clocks.wall - now(going, clocks)
    moved = going.anchor._replace(wall=going.anchor.wall + off)
    return going._replace(anchor=moved, promised=going.promised + off)


def go_to(going: Going, index: int, clocks: Clocks) -> Going:
    """Begin another item now; an index outside the sheet is its first or last."""
    at = max(0, min(index, len(going.sheet.items) - 1))
    if at == going.at:
        return going
    return going._replace(at=at, began=clocks.steady, before=(*going.before, (going.item.id, going.began)))


def add_minutes(going: Going, minutes: int) -> Going:
    """Give the item that is on more or fewer minutes; what was promised stays as it was."""
    return change(going, lasting(going.sheet, going.item.id, going.item.minutes + minutes))


def share_gone(going: Going, clocks: Clocks) -> float:
    """Return how much of the item's time has gone, 0.0 to 1.0: what the bar shows."""
    return min(1.0, max(0.0, clocks.steady - going.began) / (going.item.minutes * 60))


def minutes_left(going: Going, clocks: Clocks) -> int:
    """Return how many minutes of the item are left, rounded up; 0 where its time is over."""
    left = going.item.minutes * 60 - max(0.0, clocks.steady - going.began)
    return max(0, -int(-left // 60))


def ends_at(going: Going, clocks: Clocks) -> dt.datetime:
    """Return when the item is to end, to the minute: what »til kl.« shows."""
    del clocks
    return _to_minute(_at(going, going.began) + dt.timedelta(minutes=going.item.minutes))


def _at(going: Going, steady: float) -> dt.datetime:
    return going.anchor.wall + dt.timedelta(seconds=steady - going.anchor.steady)


def _to_minute(when: dt.datetime) -> dt.datetime:
    return (when + dt.timedelta(seconds=30)).replace(second=0, microsecond=0)


def whole_ends_at(going: Going, clocks: Clocks) -> dt.datetime:
    """Return when the workshop ends if every item that is left takes its minutes."""
    end = max(ends_at(going, clocks), now(going, clocks).replace(second=0, microsecond=0))
    return end + dt.timedelta(minutes=sum(item.minutes for item in going.sheet.items[going.at + 1 :]))


def coming(going: Going, clocks: Clocks) -> tuple[Slot, ...]:
    """Return the items after the one that is on, with the times they will begin as things go."""
    start = max(ends_at(going, clocks), now(going, clocks).replace(second=0, microsecond=0))
    return slots(going.sheet.items[going.at + 1 :], start)


def begins(going: Going, clocks: Clocks) -> tuple[dt.datetime | None, ...]:
    """Return when each item of the sheet began, or will as things go; None for one that was left out."""
    known = {name: _to_minute(_at(going, steady)) for name, steady in going.before}
    past = [known.get(item.id) for item in going.sheet.items[: going.at]]
    here = _to_minute(_at(going, going.began))
    return (*past, here, *(slot.begins for slot in coming(going, clocks)))


def minutes_behind(going: Going, clocks: Clocks) -> int:
    """Return how many whole minutes late the workshop would end if all that is left takes its time.

    Negative when it would end before it was said to. An item counts as late
    when its own time is over, not before.
    """
    end = max(_at(going, going.began) + dt.timedelta(minutes=going.item.minutes), now(going, clocks))
    end += dt.timedelta(minutes=sum(item.minutes for item in going.sheet.items[going.at + 1 :]))
    return int((end - going.promised).total_seconds() / 60)


# What a remedy does; the window says each in its own words.
BUFFER_TAKES, BREAK_TAKES, SHORTEN, DROP, END_LATER = "buffer", "break", "shorten", "drop", "end-later"


class Remedy(NamedTuple):
    """The one thing to do about being behind.

    ``item`` is its id (empty when the workshop ends later), ``saves`` the
    minutes won, ``minutes`` what the item then takes (0: it drops out), and
    ``left`` what one is behind after it all the same.
    """

    kind: str
    item: str
    saves: int
    minutes: int
    left: int = 0


def remedy(items: tuple[Item, ...], behind: int) -> Remedy | None:
    """Return one remedy for being ``behind`` minutes, from the items to come; None when not behind.

    Spare minutes go first, then a break as far as it may shrink, then one item
    that can be shortened by enough, then the smallest optional item that is
    enough. Where none is enough alone, the one that wins most is named; where
    nothing gives, the workshop ends later.
    """
    if behind <= 0:
        return None
    found = [each for each in (_offer(item, behind) for item in items) if each is not None]
    ranks = (BUFFER_TAKES, BREAK_TAKES, SHORTEN, DROP)
    enough = [each for each in found if not each.left]
    if enough:
        return min(enough, key=lambda each: (ranks.index(each.kind), each.saves))
    if found:
        return max(found, key=lambda each: (each.saves, -ranks.index(each.kind)))
    return Remedy(END_LATER, "", 0, 0, behind)


def _offer(item: Item, behind: int) -> Remedy | None:
    if item.kind == BUFFER:
        saves = min(behind, item.minutes)
        return Remedy(BUFFER_TAKES, item.id, saves, item.minutes - saves, behind - saves)
    slack = max(0, item.minutes - item.least)
    if slack >= behind or (slack and not may_be_dropped(item)):
        kind = BREAK_TAKES if item.kind == BREAK else SHORTEN
        saves = min(slack, behind)
        return Remedy(kind, item.id, saves, item.minutes - saves, behind - saves)
    if may_be_dropped(item):
        return Remedy(DROP, item.id, item.minutes, 0, max(0, behind - item.minutes))
    return None


def remedy_now(going: Going, clocks: Clocks) -> Remedy | None:
    """Return the one remedy for where the workshop is now."""
    return remedy(going.sheet.items[going.at + 1 :], minutes_behind(going, clocks))


def apply(going: Going, chosen: Remedy) -> Going:
    """Do as the remedy says. Raises ValueError where its item is not there any more."""
    if chosen.kind == END_LATER:
        return going._replace(promised=going.promised + dt.timedelta(minutes=chosen.left))
    if chosen.minutes:
        return change(going, lasting(going.sheet, chosen.item, chosen.minutes))
    return change(going, dropped(going.sheet, chosen.item))


def change(going: Going, sheet: RunSheet) -> Going:
    """Go on with a changed sheet: the item that is on stays on if it is still there, else its index does.

    When the workshop was said to end stays as it was. Raises ValueError for a sheet without items.
    """
    if not sheet.items:
        raise ValueError("a run-sheet without items cannot go on")
    ids = [item.id for item in sheet.items]
    at = ids.index(going.item.id) if going.item.id in ids else min(going.at, len(ids) - 1)
    return going._replace(sheet=sheet, at=at)
