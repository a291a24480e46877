"""A day as it is written in a field, and read from there."""

import datetime as dt
import re

_DAY_FIRST = re.compile(r"(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


def written(date: dt.date | None) -> str:
    """Return a day as Danes and Britons write it in figures: 29.11.2026."""
    return f"{date.day}.{date.month}.{date.year}" if date is not None else ""


def read_day(text: str) -> dt.date | None:
    """Return the day that is written, day first or as 2026-11-29; None where it is none."""
    text = text.strip()
    try:
        if found := _DAY_FIRST.fullmatch(text):
            return dt.date(int(found[3]), int(found[2]), int(found[1]))
        if found := _YEAR_FIRST.fullmatch(text):
            return dt.date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        pass
    return None
