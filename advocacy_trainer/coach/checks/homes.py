"""Where somebody lives, as a street and a number or told by what stands beside it."""

from collections.abc import Iterator

from advocacy_trainer.coach.checks.near import around
from advocacy_trainer.coach.checks.touching import touching
from advocacy_trainer.coach.checks.worth import found_in, may_stand
from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.rule import RuleText
from advocacy_trainer.prose.lazy_pattern import lazy
from advocacy_trainer.prose.sentences import Span

_HOUSEHOLD = lazy(
    r"(?:\b(?:(?:to|for|from|at|with) the|The) [A-Z]\w+s,?(?: (?:at|on|in))?"
    r"|\b(?:(?i:familien|ægteparret) [A-ZÆØÅ]\w+s?|(?:hos|til) [A-ZÆØÅ]\w+sens),?(?: (?:på|i|ved))?) ?\Z"
)
_OF_HOUSEHOLD = lazy(r"(?:[Tt]he|(?i:familien|ægteparret)|hos|til)(?= [A-ZÆØÅ])")
_TO_SOMEBODY = lazy(r"\b(?:hos|til) (?:familien )?[A-ZÆØÅ]\w+,?(?: (?:på|i|ved))? ?\Z")
_THERE = r"(?:i|på|ved|at|in|on)(?: (?:nr\.?|nummer|number|no\.?))? ?\Z"
_NAMED_AT = lazy(rf"[A-ZÆØÅ][\wæøåé'’\-]+ {_THERE}")
_DWELLER_OF = lazy(r"[A-ZÆØÅ][\w.æøå]*(?: [A-ZÆØÅ]\w*)? (?:i|på|ved)(?: nr\.?| nummer)? (?=[A-ZÆØÅ])")
_DWELLERS_AT = lazy(
    r"\b(?i:familien|ægteparret|parret|naboen|naboer|naboerne|enken|beboerne|lejeren|lejerne|drengene|pigerne"
    r"|søstrene|brødrene|family|couple|neighbours?|widow|tenants?|twins|brothers|sisters|lads|girls"
    rf"|old (?:man|lady|boy|girl))(?: [A-ZÆØÅ][\wæøåé]+)? {_THERE}"
)
_ASKED_FOR = lazy(r"\w\s?[?:–-] ?\Z")  # »Formanden? Egernvænget 31«
_PERSON = frozenset(
    {"name", "colleague", "worker", "customer", "cared", "kin", "own-kin", "human", "they", "post"}
)
_NEXT = 18  # characters in which who is asked for stands
_OFFICE = 40  # characters from a person to where they are
_SURNAME = 2  # words that may stand between a first name and a number


def streets(doc: Document, words: RuleText) -> Iterator[Span]:
    """Find addresses beside a word of homes, or right after a person."""
    for found in doc.found(words.lists["address"]):
        span = _without_dweller(doc, found)
        homely = found_in(doc, words.lists["home"], around(doc, span.start, span.end))
        if homely or _lived_at(doc, span):
            yield span
    yield from doc.found(words.lists["number_first"])
    for span in doc.found(words.lists["small_address"]):
        yield span


def _without_dweller(doc: Document, span: Span) -> Span:
    """Return the address alone: »Else i Elmegade 9« begins like »Ny Elmegade 9«."""
    dweller = _DWELLER_OF.match(doc.text, span.start, span.end)
    return Span(dweller.end(), span.end) if dweller else span


def homes_described(doc: Document) -> Iterator[Span]:
    """Find homes told by what they stand beside: »bor over bageren i nr. 3«."""
    yield from doc.framed("homes", "lives_by")


def _lived_at(doc: Document, place: Span) -> bool:
    """Tell whether a person, and no firm, is named right before an address: »Gammel Mads, Torvegade 9«."""
    begin = max(doc.sentence_at(place.start).start, place.start - _OFFICE)
    if household_before(doc, place.start) or _TO_SOMEBODY.search(doc.text[begin : place.start]):
        return True
    if _dwelling_at(doc, begin, place.start):
        return True
    at_home = touching(doc, "at home", lambda: _starts(doc.framed("portrait", "at_home")))
    if at_home.holds(doc.sentence_at(place.start).start, place.end):
        return True
    called = touching(doc, "called at", lambda: _ends(doc.framed("portrait", "called_at")))
    if called.holds(place.start, place.end + 1) and named_just_before(doc, place.start):
        return True
    asked = max(0, place.start - _NEXT)
    if _ASKED_FOR.search(doc.text[asked : place.start]) and any(
        _PERSON & one.tags for one in doc.reading.between(asked, place.start)
    ):
        return True
    near = doc.reading.between(begin, place.start)
    if any("org" in one.tags for one in near) or not any("name" in one.tags for one in near):
        return False
    return doc.text[begin : place.start].endswith(", ") and named_just_before(doc, place.start)


def _starts(spans: list[Span]) -> list[Span]:
    """Return the first character of each span."""
    return [Span(one.start, one.start + 1) for one in spans]


def _ends(spans: list[Span]) -> list[Span]:
    """Return the character after each span."""
    return [Span(one.end, one.end + 1) for one in spans]


def _dwelling_at(doc: Document, begin: int, start: int) -> bool:
    """Tell whether somebody's name stands right before an address: »Else i Elmegade 9«."""
    before = doc.text[begin:start]
    if not _NAMED_AT.search(before):
        return False
    near = doc.reading.between(begin, start)
    return bool(near) and "name" in near[-1].tags and not any("org" in one.tags for one in near)


def named_just_before(doc: Document, start: int) -> bool:
    """Tell whether a name and a sign are all that stands before a number in groups: »Bo Lund, 9466 7788«."""
    near = doc.reading.between(max(0, start - _OFFICE), start)
    named = [one for one in near if {"name", "maybe-name"} & one.tags]
    between = doc.text[named[-1].end : start] if named else "."
    return not any(sign in between for sign in ".!?\n") and len(between.split()) <= _SURNAME


def household_before(doc: Document, start: int) -> bool:
    """Tell whether a family stands right before: »hos familien Lund, ...«, "to the Hendersons at ..."."""
    begin = max(doc.sentence_at(start).start, start - _OFFICE)
    if not may_stand(doc, _OF_HOUSEHOLD, begin, start):
        return False
    if _DWELLERS_AT.search(doc.text[begin:start]):
        return True
    found = _HOUSEHOLD.search(doc.text[begin:start])
    return bool(found) and not any("org" in one.tags for one in doc.reading.between(begin, start))
