"""Whether the pieces found beside somebody are enough to know them by."""

from advocacy_trainer.coach.checks.pieces import OURS, PIECES
from advocacy_trainer.coach.checks.plight import is_by_trade, is_here, is_looked_after
from advocacy_trainer.coach.checks.posts import is_known_by_post, is_lone_post, was_at_work
from advocacy_trainer.coach.document import Document
from advocacy_trainer.prose.lazy_pattern import lazy
from advocacy_trainer.prose.sentences import Span

_HAPPENED = frozenset(
    {"harm", "fate", "state", "kin", "private"}
)  # of one event as often as not, so all are one
_PRIVATE = frozenset({"diagnosis", "told_news"})
_OF_ONE_POINTED_AT = frozenset({"state", "private", "diagnosis", "fate", "told_news"})
_FAINT = frozenset({"origin", "with", "habit", "pointed"})  # a piece only beside one that tells by itself
_SHARP = frozenset({"age", "diagnosis", "room", "street", "mark", "fate", "relation"})
_OF_ONE_KNOWN = _SHARP | {"class", "floor", "state", "private", "told_news"}
_NEWS = frozenset(
    {"place", "street", "floor", "with", "fate", "habit", "origin", "state"}
)  # the papers tell it of anybody
_TELLING = frozenset(PIECES) - {OURS, "date", "habit"} | {
    "diagnosis",
    "rare",
    "mark",
    "fate",
    "affair",
    "state",
    "kin",
    "private",
}
_STREET = lazy(
    r"\w(?:vej|gade|vænget|stræde|allé|parken|toften|haven|bakken) \d"
    r"|\d (?:[A-Z]\w+ )+(?:Road|Street|Lane|Close|Avenue|Drive|Gardens|Court|Row|Terrace|Way|Crescent|Place)"
)
_PRONOUNS = frozenset({"Han", "Hun", "He", "She", "He's", "She's"})
_WEEKDAY = lazy(r"(?i)(?:man|tirs|ons|tors|fre|lør|søn)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day")
_HOME = lazy(r"(?i)bolig|lejlighed|værelse|celle|stue|seng|flat|room|cell|ward|bed\b")
_CARED = frozenset({"cared", "cared-many"})
_NEXT_TO = 6  # characters between one in care and the room they are called by


def is_enough(doc: Document, role: Span, found: dict[str, Span], *, anybody: bool) -> bool:
    """Tell whether the pieces found give a person away: two that tell, or one and a faint one."""
    kinds = frozenset(found)
    if is_by_trade(doc, role):
        return len(kinds) > 1 and bool((_HAPPENED | _PRIVATE | {OURS}) & kinds) and is_here(doc, role)
    if was_at_work(doc, role):
        kinds -= {"event", "rare"}  # that they were it
    if is_lone_post(doc, role):
        return bool(_OF_ONE_KNOWN & kinds) and is_looked_after(doc, role)
    if anybody and (_NEWS | {"pointed"}).issuperset(kinds):
        if any(map(_is_address, map(doc.slice, found.values()))):
            return bool({"fate", "state", "pointed"} & kinds)
        happened = kinds & _HAPPENED - {"harm"}
        known_by = kinds - _HAPPENED - _FAINT or role in (found.get("with"), found.get("origin"))
        near = {"floor", "street"} & kinds and "state" in kinds  # no paper says on which floor
        near = near or kinds >= {"floor", "fate"}
        return bool(happened and known_by) and bool(near or is_here(doc, role))
    if any(_is_address(doc.slice(one)) for one in found.values()):
        return doc.slice(role).split()[0] not in _PRONOUNS or len(kinds) > 1
    room = found.get("room")
    home = room is not None and (not anybody or _HOME.search(doc.slice(room)))
    if room is not None and home and 0 <= room.start - role.end <= _NEXT_TO:
        return True  # »beboeren i lejlighed 12«: few sleep there
    told = _OF_ONE_KNOWN - {"relation", "floor"} if was_at_work(doc, role) else _OF_ONE_KNOWN
    if is_known_by_post(doc, role) and told & kinds and is_here(doc, role):
        return True
    if {"pointed", "sole"} & kinds and _OF_ONE_POINTED_AT & kinds and (not anybody or is_here(doc, role)):
        return True
    kinds -= {"pointed", "sole"}
    plain = kinds - _FAINT
    if len(plain) - max(0, len(kinds & _HAPPENED) - 1) >= 2:
        return True
    faint = kinds & _FAINT
    if faint == {"habit"}:
        return bool(plain & (_SHARP | {"state"} if _WEEKDAY.search(doc.slice(found["habit"])) else _SHARP))
    return bool(faint and plain & _TELLING)


def is_anybody(doc: Document, role: Span) -> bool:
    """Tell whether a role is only a man, a woman or a customer: no word for care and no age in it."""
    said = doc.slice(role)
    if is_known_by_post(doc, role):
        return False
    if said.split(None, 1)[0] in _PRONOUNS or any(map(str.isdigit, said)):
        return False
    inside = doc.reading.between(role.start, role.end)
    return bool(inside) and all(_CARED.isdisjoint(one.tags) for one in inside)


def _is_address(said: str) -> bool:
    """Tell whether a piece is a street with its number, which is enough by itself."""
    return bool(_STREET.search(said))
