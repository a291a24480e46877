"""A reminder in one's own calendar, as a file that says nothing to colleagues."""

import datetime as dt
from pathlib import Path

from advocacy_trainer.files import write_atomically
from advocacy_trainer.progress.events import new_id


def to_ics(title: str, start: dt.datetime, minutes: int, zone: str, weeks: int = 12) -> bytes:
    """Return a weekly appointment as an iCalendar file (RFC 5545).

    ``title`` is all that is said in it; ``start`` is local time without a zone
    and ``zone`` its IANA name (where it is none, the moment is written in UTC).
    It is marked private, and ends after ``weeks``.
    """
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    from icalendar import Alarm, Calendar, Event

    begins = start.replace(second=0, microsecond=0)
    try:
        begins = begins.replace(tzinfo=ZoneInfo(zone))
    except (ZoneInfoNotFoundError, ValueError):  # a computer may call its zone as it likes
        begins = begins.astimezone(dt.UTC)
    calendar = Calendar()
    calendar.add("prodid", "-//Advocacy Trainer//EN")
    calendar.add("version", "2.0")
    event = Event()
    event.add("uid", new_id())
    event.add("dtstamp", dt.datetime.now(dt.UTC))
    event.add("summary", title)
    event.add("dtstart", begins)
    event.add("dtend", begins + dt.timedelta(minutes=minutes))
    event.add("rrule", {"freq": "weekly", "count": weeks})
    event.add("class", "PRIVATE")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", dt.timedelta(minutes=-5))
    event.add_component(alarm)
    calendar.add_component(event)
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def save_ics(path: Path, title: str, start: dt.datetime, minutes: int, zone: str) -> None:
    """Save the reminder. Raises StorageError."""
    write_atomically(path, to_ics(title, start, minutes, zone))
