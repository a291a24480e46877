"""A reminder in one's own calendar, as a file that says nothing to colleagues."""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from advocacy_trainer.characters import clean_line
from advocacy_trainer.files import write_atomically
from advocacy_trainer.progress.events import new_id
from advocacy_trainer.progress.time_zone import as_component

if TYPE_CHECKING:
    from icalendar import Event


def to_ics(title: str, start: dt.datetime, minutes: int, zone: str, weeks: int = 12) -> bytes:
    """Return a weekly appointment as an iCalendar file (RFC 5545).

    ``title`` is all that is said in it; ``start`` is local time without a zone
    and ``zone`` its IANA name. It is marked private, and ends after ``weeks``.
    A zone whose changes follow a yearly rule is written with it; of any other
    the time stands as the clock on the wall shows it, wherever one is.
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//Advocacy Trainer//EN")
    calendar.add("version", "2.0")
    begins = start.replace(second=0, microsecond=0, tzinfo=None)
    described = as_component(zone, begins.year)
    if described is not None:
        calendar.add_component(described)
    calendar.add_component(_event(clean_line(title), begins, minutes, zone if described else "", weeks))
    return bytes(calendar.to_ical())


def _event(title: str, begins: dt.datetime, minutes: int, zone: str, weeks: int) -> "Event":
    from icalendar import Alarm, Event

    event = Event()
    event.add("uid", new_id())
    event.add("dtstamp", dt.datetime.now(dt.UTC))
    event.add("summary", title)
    named = {"TZID": zone} if zone else {}
    event.add("dtstart", begins, parameters=named)
    event.add("dtend", begins + dt.timedelta(minutes=minutes), parameters=named)
    event.add("rrule", {"freq": "weekly", "count": weeks})
    event.add("class", "PRIVATE")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", dt.timedelta(minutes=-5))
    event.add_component(alarm)
    return event


def save_ics(path: Path, title: str, start: dt.datetime, minutes: int, zone: str) -> None:
    """Save the reminder. Raises StorageError."""
    write_atomically(path, to_ics(title, start, minutes, zone))
