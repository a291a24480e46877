"""A day as it is written in a field, and read from there."""

import datetime as dt
import re

_DAY_FIRST = re.compile(r"(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./ -]\s*(\d{4}|\d{2})")
_IN_WORDS = re.compile(
    r"(?:den\s+|the\s+)?(\d{1,2})(?:\.|st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3,9})\.?,?\s+(\d{4})"
)
_YEAR_FIRST = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_MONTHS = (
    ("januar", "january"),
    ("februar", "february"),
    ("marts", "march"),
    ("april",),
    ("maj", "may"),
    ("juni", "june"),
    ("juli", "july"),
    ("august",),
    ("september",),
    ("oktober", "october"),
    ("november",),
    ("december",),
)
_CENTURY = 2000


def written(date: dt.date | None) -> str:
    """Return a day as Danes and Britons write it in figures: 29.11.2026."""
    return f"{date.day}.{date.month}.{date.year}" if date is not None else ""


def read_day(text: str) -> dt.date | None:
    """Return the day that is written; None where it is none.

    It may be written day first (29.11.2026, 29/11-26), as 2026-11-29, or with the month as a word in Danish
    or English (29. november 2026).
    """
    text = text.strip().casefold()
    try:
        if found := _DAY_FIRST.fullmatch(text):
            year = int(found[3])
            return dt.date(year if len(found[3]) > 2 else _CENTURY + year, int(found[2]), int(found[1]))
        if (found := _IN_WORDS.fullmatch(text)) and (month := _month(found[2])):
            return dt.date(int(found[3]), month, int(found[1]))
        if found := _YEAR_FIRST.fullmatch(text):
            return dt.date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        pass
    return None


def _month(word: str) -> int:
    """Return the number of a month that is written out or shortened to three letters; 0 for none."""
    for number, names in enumerate(_MONTHS, 1):
        if any(word in (name, name[:3]) for name in names):
            return number
    return 0
