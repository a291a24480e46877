"""Whether a look around a place of a long text is worth it, by what all of the text holds."""

import re
from bisect import bisect_left

from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.patterns import PatternList, StretchSearch

_LONG = 4_000  # characters; a shorter text has too few places for what is worked out beforehand to pay


# A list's search in a long text, and whether it found anything in stretches asked after before.
_KnownStretches = tuple[StretchSearch, dict[str, bool]]


def may_stand(doc: Document, lead: "re.Pattern[str]", start: int, end: int) -> bool:
    """Tell whether ``lead`` may begin between two places; no match of it may hide another."""
    if len(doc.text) < _LONG:
        return True
    places: list[int] | None = doc.tables.get(lead)
    if places is None:
        places = doc.tables[lead] = [match.start() for match in lead.finditer(doc.text)]
    at = bisect_left(places, start)
    return at < len(places) and places[at] < end


def found_in(doc: Document, patterns: PatternList, *stretches: str) -> bool:
    """Tell whether a list finds anything in stretches of a text, put together with white space between."""
    said = " ".join(stretches)
    if len(doc.text) < _LONG:
        return patterns.found_in(said)
    table: _KnownStretches | None = doc.tables.get(patterns)
    if table is None:
        table = doc.tables[patterns] = (patterns.in_text(doc.text), {})
    search, known = table
    found = known.get(said)
    if found is None:
        found = search.may_match(*stretches) and patterns.found_in(said)
        known[said] = found
    return found
