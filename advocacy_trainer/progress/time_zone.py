"""A time zone as calendars read it: two parts, each with the rule of its yearly change.

Outlook reads a VTIMEZONE of yearly rules and passes over one that lists its changes day by day.
"""

import calendar
import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

FIRST_YEAR = 1970  # from which the rule is written; readers count on from here
YEARS_TRIED = 5  # a rule must hold from the year asked for to the last of these
LAST = -1
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


class ZoneTransition(NamedTuple):
    """The moment at which the clock is moved, as it shows before; offsets from UTC, and the name after."""

    wall: dt.datetime
    before: dt.timedelta
    after: dt.timedelta
    name: str
    summer: bool


def as_component(zone: str, year: int) -> "Timezone | None":
    """Return a VTIMEZONE that is right from ``year`` on; None where no yearly rule says it.

    None as well for a name that is not known, and for UTC, in which no weekly
    time of day may stand.
    """
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    from icalendar import Timezone

    try:
        known = ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # a computer may call its zone as it likes
        return None
    by_year = [list(_changes(known, one)) for one in range(year, year + YEARS_TRIED)]
    part = Timezone()
    part.add("tzid", zone)
    if not any(by_year):
        offset = dt.datetime(year, 1, 1, tzinfo=known).utcoffset() or dt.timedelta()
        if not offset and zone.rpartition("/")[2] in ("UTC", "UCT", "Universal", "Zulu", "GMT", "Greenwich"):
            return None
        name = dt.datetime(year, 1, 1, tzinfo=known).tzname() or zone
        part.add_component(
            _part(ZoneTransition(dt.datetime(FIRST_YEAR, 1, 1), offset, offset, name, False), None)  # noqa: DTZ001
        )
        return part
    if any(len(changes) != 2 or changes[0].summer == changes[1].summer for changes in by_year):
        return None
    for several in zip(*by_year, strict=True):
        rule = _yearly(several)
        if rule is None:
            return None
        part.add_component(_part(_in_first_year(several[0], *rule), rule))
    return part


def _changes(zone: "ZoneInfo", year: int) -> Iterator[ZoneTransition]:
    """Give the changes of one year, found to the minute."""
    moment = dt.datetime(year, 1, 1, tzinfo=dt.UTC)
    end = dt.datetime(year + 1, 1, 1, tzinfo=dt.UTC)
    day = dt.timedelta(days=1)
    while moment < end:
        before, after = moment.astimezone(zone), (moment + day).astimezone(zone)
        if before.utcoffset() != after.utcoffset():
            low, high = 0, 24 * 60
            while high - low > 1:
                middle = (low + high) // 2
                there = (moment + dt.timedelta(minutes=middle)).astimezone(zone)
                low, high = (middle, high) if there.utcoffset() == before.utcoffset() else (low, middle)
            old, new = before.utcoffset() or dt.timedelta(), after.utcoffset() or dt.timedelta()
            wall = (moment + dt.timedelta(minutes=high) + old).replace(tzinfo=None)
            yield ZoneTransition(wall, old, new, after.tzname() or "", new > old)
        moment += day


def _yearly(several: tuple[ZoneTransition, ...]) -> tuple[int, int, int] | None:
    """Return month, weekday (Monday is 0) and which of them it is (-1: the last); None without a rule."""
    first = several[0]
    month, weekday = first.wall.month, first.wall.weekday()
    fixed = (first.wall.time(), first.before, first.after)
    if any(
        (one.wall.month, one.wall.weekday()) != (month, weekday)
        or (one.wall.time(), one.before, one.after) != fixed
        for one in several
    ):
        return None
    if all(one.wall.day + 7 > calendar.monthrange(one.wall.year, month)[1] for one in several):
        return month, weekday, LAST
    numbers = {(one.wall.day - 1) // 7 + 1 for one in several}
    return (month, weekday, numbers.pop()) if len(numbers) == 1 and numbers != {5} else None


def _in_first_year(change: ZoneTransition, month: int, weekday: int, number: int) -> ZoneTransition:
    days = [
        day
        for day in range(1, calendar.monthrange(FIRST_YEAR, month)[1] + 1)
        if calendar.weekday(FIRST_YEAR, month, day) == weekday
    ]
    day = days[number] if number == LAST else days[number - 1]
    return change._replace(wall=dt.datetime.combine(dt.date(FIRST_YEAR, month, day), change.wall.time()))


def _part(change: ZoneTransition, rule: tuple[int, int, int] | None) -> "TimezoneDaylight | TimezoneStandard":
    from icalendar import TimezoneDaylight, TimezoneStandard

    part = TimezoneDaylight() if change.summer else TimezoneStandard()
    part.add("dtstart", change.wall)
    part.add("tzoffsetfrom", change.before)
    part.add("tzoffsetto", change.after)
    part.add("tzname", change.name)
    if rule is not None:
        month, weekday, number = rule
        part.add("rrule", {"freq": "yearly", "bymonth": month, "byday": f"{number}{_DAYS[weekday]}"})
    return part
