import datetime as dt
import re

import pytest
from icalendar import Calendar

from advocacy_trainer.progress.reminder import to_ics

START = dt.datetime(2026, 10, 19, 9)  # noqa: DTZ001 - a wall clock; the clocks go back on the 25th


def parts(raw: str) -> dict[str, list[str]]:
    found = re.findall(r"BEGIN:(DAYLIGHT|STANDARD)\r\n(.*?)END:", raw, re.DOTALL)
    return {name: lines.split("\r\n") for name, lines in found}


@pytest.mark.parametrize(
    ("zone", "summer", "winter"),
    [
        ("Europe/Copenhagen", "BYDAY=-1SU;BYMONTH=3", "BYDAY=-1SU;BYMONTH=10"),
        ("Europe/Dublin", "BYDAY=-1SU;BYMONTH=3", "BYDAY=-1SU;BYMONTH=10"),
        ("Atlantic/Faroe", "BYDAY=-1SU;BYMONTH=3", "BYDAY=-1SU;BYMONTH=10"),
        ("America/New_York", "BYDAY=2SU;BYMONTH=3", "BYDAY=1SU;BYMONTH=11"),
        ("Australia/Sydney", "BYDAY=1SU;BYMONTH=10", "BYDAY=1SU;BYMONTH=4"),
    ],
)
def test_a_zone_is_told_by_its_yearly_rules_which_outlook_reads(zone: str, summer: str, winter: str) -> None:
    raw = to_ics("Fokustid", START, 20, zone).decode()
    assert "RDATE" not in raw
    found = parts(raw)
    assert f"RRULE:FREQ=YEARLY;{summer}" in found["DAYLIGHT"]
    assert f"RRULE:FREQ=YEARLY;{winter}" in found["STANDARD"]
    assert f"DTSTART;TZID={zone}:20261019T090000" in raw
    assert raw.count("BEGIN:DAYLIGHT") == raw.count("BEGIN:STANDARD") == 1


def test_the_time_of_day_is_the_same_before_and_after_the_clocks_change() -> None:
    event = Calendar.from_ical(to_ics("Fokustid", START, 20, "Europe/Copenhagen")).walk("VEVENT")[0]
    begins = event["DTSTART"].dt
    assert begins.utcoffset() == dt.timedelta(hours=2)
    assert (begins + dt.timedelta(days=7)).utcoffset() == dt.timedelta(hours=1)


@pytest.mark.parametrize("zone", ["", "Nowhere/Land", "UTC+01:00", "Etc/UTC", "Asia/Jerusalem", "../x"])
def test_where_no_rule_says_it_the_clock_on_the_wall_does(zone: str) -> None:
    raw = to_ics("Fokustid", START, 20, zone).decode()
    assert "DTSTART:20261019T090000\r\n" in raw
    assert "DTEND:20261019T092000\r\n" in raw
    assert "VTIMEZONE" not in raw


@pytest.mark.parametrize("zone", ["Asia/Tokyo", "Atlantic/Reykjavik", "Africa/Lagos"])
def test_a_zone_without_summer_time_has_one_part(zone: str) -> None:
    raw = to_ics("Fokustid", START, 20, zone).decode()
    assert set(parts(raw)) == {"STANDARD"}
    assert f"DTSTART;TZID={zone}:20261019T090000" in raw


def test_no_control_character_reaches_the_calendar() -> None:
    raw = to_ics("Fo\x07kus\x0btid\u202e\r\nATTENDEE:x\ud800", START, 20, "Europe/Copenhagen").decode()
    (title,) = re.findall(r"SUMMARY:(.*)\r\n", raw)
    assert title == "Fokus tid ATTENDEE:x"
    assert not re.search(r"[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e]", raw)
    assert "\r\nATTENDEE" not in raw
