"""Choose what three invented readers do with a text. Same text and turn, same result.

The rules (DESIGN.md, reactions-sample.md): with a stop no readers come; grief, dismissal and insult are for
somebody one trusts; nobody comments on criticism of work, they ask for facts or read on; never two readers
on the same words, nor two of one kind of work while others are left; one quotes where anything can be
quoted; not more than one passes by the first time.
"""

import re
import zlib
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from advocacy_trainer.coach.engine import MOST_CHARACTERS
from advocacy_trainer.coach.helps.strike import pieces_in
from advocacy_trainer.coach.model import Review, ReviewContext
from advocacy_trainer.coach.reactions.facts import Facts, Quoted, quoted
from advocacy_trainer.coach.reactions.model import (
    LAST_RANK,
    Audience,
    Group,
    InventedReader,
    Reaction,
    Reactions,
    ReaderReaction,
)
from advocacy_trainer.platforms.catalog import is_answered, kind_of
from advocacy_trainer.prose.sentences import Span

READERS = 3
_INSIDE = ("mail", "chat")
_MOST_TURNS = 64
_MOST_UNFOLD = 2
_ABOUT_PEOPLE = frozenset(
    {"recognisable-person", "colleague-health", "personal-id", "contact-data", "confidential"}
)
_WITH_PIECES = frozenset({"recognisable-person", "colleague-health"})
_INSULTS = frozenset({"heated"})
_BEGINNING = 40  # characters
_LEAST_OF = {"prai": 8}  # words a quotation has where its clause has as many
_LEAST = {"praise:says-where-I-work": 1} | dict.fromkeys(
    [
        f"fact:{name}"
        for name in ("learnt", "never", "always", "now-i", "changed", "thanks", "new-job", "seeks")
    ],
    6,
)
_WHERE = {"comment": "comment", "email": "mail", "forum": "forum", "chat": "chat"}  # by kind of platform


class _Candidate(NamedTuple):
    group: Group
    reaction: Reaction
    person: InventedReader
    quote: Quoted | None
    seed: str
    """What mixes the order: the quoted words, else how the text begins; other words stay out of it."""


def audience(
    text: str, context: ReviewContext, review: Review, reactions: Reactions, turn: int = 0
) -> Audience:
    """Return what three readers do with ``text``, or why none came.

    ``review`` is what the coach found in it, ``context`` what the coach was told of it; each
    further ``turn`` brings other readers and reactions while there are any.
    """
    text = text[:MOST_CHARACTERS]
    reason = _why_none(text, context, review)
    if reason:
        return Audience(reason, reactions.lines[reason], places=_places(text, review))
    facts = Facts(text, review.lang)
    if facts.spans("grave"):
        return Audience("trusted", reactions.lines["trusted"])
    candidates = list(_candidates(text, context, review, reactions, facts))
    used: set[str] = set()
    chosen: list[_Candidate] = []
    for number in range(turn % _MOST_TURNS + 1):
        chosen = _choose(candidates, used, context.work, first=number == 0)
        used = used | {each.reaction.id for each in chosen}
        if all(each.reaction.id in used for each in candidates):
            used = set()
    return Audience("", reactions.lines["about"], tuple(_answer(text, each, reactions) for each in chosen))


def _why_none(text: str, context: ReviewContext, review: Review) -> str:
    if not text.strip():
        return "empty"
    if not is_answered(context.platform):
        return "not-here"
    stops = {remark.rule for remark in review.remarks if remark.level == "stop"}
    if stops & _INSULTS:
        return "trusted"
    if stops & _ABOUT_PEOPLE:
        return "stop"
    if stops:
        return "read-first"
    return "language" if review.neither else ""


def _places(text: str, review: Review) -> tuple[tuple[int, int], ...]:
    """Return the words that could point at somebody, or that stop a text for another reason, in order."""
    stops = [remark for remark in review.remarks if remark.level == "stop"]
    found = {(remark.start, min(remark.end, len(text))) for remark in stops}
    if any(remark.rule in _WITH_PIECES for remark in stops):
        pieces = {(piece.start, piece.end) for piece in pieces_in(text, review.lang)}
        found = {one for one in found if not any(one[0] <= start and end <= one[1] for start, end in pieces)}
        found |= pieces
    kept: list[tuple[int, int]] = []
    for start, end in sorted(found, key=lambda one: (one[0], -one[1])):
        if not kept or kept[-1][1] <= start:
            kept.append((start, end))
    return tuple(kept)


def place_of(platform: str) -> str:
    """Return where a text for a platform stands: one of the model's ``PLACES``."""
    return _WHERE.get(kind_of(platform), "post")


def _candidates(
    text: str, context: ReviewContext, review: Review, reactions: Reactions, facts: Facts
) -> Iterator[_Candidate]:
    critical = bool(facts.spans("critical"))
    where = place_of(context.platform)
    for group in reactions.groups:
        if (group.places and where not in group.places) or (critical and not group.critical):
            continue
        spans = where_it_holds(group, text, review, facts)
        if spans is None:
            continue
        for reaction in group.reactions:
            person = reactions.person(reaction.reader)
            if person is None or (person.outside and where in _INSIDE):
                continue
            if "{quote}" not in reaction.acts:
                yield _Candidate(group, reaction, person, None, text[:_BEGINNING])
            elif spans:
                quote = quoted(text, spans[0], _LEAST.get(group.when[0], _LEAST_OF.get(group.when[0][:4], 1)))
                if quote.start < quote.end:
                    yield _Candidate(group, reaction, person, quote, text[quote.start : quote.end])


def where_it_holds(group: Group, text: str, review: Review, facts: Facts) -> list[Span] | None:
    """Return the words a group hangs on (none where it hangs on no words), or None where it does not hold."""
    first: list[Span] = []
    for number, condition in enumerate(group.when):
        wanted = not condition.startswith("no ")
        spans = _spans(condition.removeprefix("no "), text, review, facts)
        if bool(spans) != wanted:
            return None
        if number == 0:
            first = spans
    return first


def _spans(condition: str, text: str, review: Review, facts: Facts) -> list[Span]:
    kind, _, name = condition.partition(":")
    if kind == "fact":
        return facts.spans(name)
    found = review.remarks if kind == "rule" else review.praise
    spans = [Span(each.start, each.end) for each in found if each.rule == name]
    if kind == "praise" and name == "own-moment":
        return [span for span in spans if _begins_clause(text, span, facts.lang)]
    if kind == "praise" and name == "says-where-I-work":
        return [span for span in spans if _shows_where(text, span, facts.lang)]
    return [span for span in spans if span.end <= len(text)]


_JOINS = {"da": ("og", "men", "så", "da", "for"), "en": ("and", "but", "so", "when", "finally", "then")}

_RELATIVE = re.compile(r"^(?:(?!\bjeg\b).)*(?:,|\bsom) jeg\b", re.DOTALL)
_WHERE_I_WORK = {
    "da": re.compile(
        r"\b(?:jeg|min)\b.*(?:\b(?:hos|i|på|ved|for)|arbejdsplads,) (?-i:[A-ZÆØÅ])", re.IGNORECASE | re.DOTALL
    ),
    "en": re.compile(
        r"\b(?:i|my)\b.*(?:\b(?:at|for|with|in)|employer,) (?-i:[A-Z])", re.IGNORECASE | re.DOTALL
    ),
}


def _shows_where(text: str, span: Span, lang: str) -> bool:
    """Tell whether the words a reader quotes of a sentence are those that name the workplace."""
    shown = quoted(text, span, 1)
    return _WHERE_I_WORK[lang].search(text, shown.start, shown.end) is not None


def _begins_clause(text: str, span: Span, lang: str) -> bool:
    """Tell whether an act is told by itself and is not hung on a noun (»de opslag, jeg læste«)."""
    before = text[: span.start].rstrip()
    said = text[span.start : span.end].lower()
    if lang == "da" and not said.startswith("jeg"):
        return not _RELATIVE.search(said)
    if not before or before[-1] in '.!?…:\n»“"':
        return True
    if lang == "en" and before[-1] == ",":
        return True
    return before.rsplit(None, 1)[-1].lower() in _JOINS[lang]


def _choose(candidates: Sequence[_Candidate], used: set[str], work: str, *, first: bool) -> list[_Candidate]:
    """Return up to three that go together, those not met before first."""
    order = sorted(candidates, key=lambda each: (each.reaction.id in used, each.group.rank, _mixed(each)))
    chosen: list[_Candidate] = []
    for strict in (True, False):
        for each in order:
            if len(chosen) == READERS:
                return chosen
            if _fits(each, chosen, strict=strict, first=first):
                chosen.append(each)
    if work and len(chosen) == READERS and not any(each.person.work == work for each in chosen):
        last = chosen[-1]
        own = [each for each in order if each.person.work == work and each.group == last.group]
        chosen[-1:] = [each for each in own[:1] if _fits(each, chosen[:-1], strict=True, first=first)] or [
            last
        ]
    return chosen


def _fits(each: _Candidate, chosen: Sequence[_Candidate], *, strict: bool, first: bool) -> bool:
    others = [*chosen, each]
    if any(one.person == each.person for one in chosen):
        return False
    if strict and any(one.person.work == each.person.work for one in chosen):
        return False
    if any(one.group.id == each.group.id and (one.group.rank < LAST_RANK or strict) for one in chosen):
        return False
    if any(_overlap(one.quote, each.quote) for one in chosen):
        return False
    passing = sum(one.reaction.does == "passes" for one in others)
    if (passing > 1 and (strict or first)) or passing == READERS:
        return False
    return sum(one.reaction.does == "unfolds" for one in others) <= (_MOST_UNFOLD if strict else READERS)


def _overlap(one: Quoted | None, other: Quoted | None) -> bool:
    return one is not None and other is not None and one.start < other.end and other.start < one.end


def _mixed(each: _Candidate) -> int:
    """Return a number that mixes the order, the same for the same words and reaction."""
    return zlib.crc32(f"{each.seed}/{each.reaction.id}".encode())


def _answer(text: str, each: _Candidate, reactions: Reactions) -> ReaderReaction:
    quote = each.quote
    said = " ".join(text[quote.start : quote.end].split()) + (" …" if quote.cut else "") if quote else ""
    title = f"{each.person.name} {reactions.does[each.reaction.does]}"
    acts = each.reaction.acts.replace("{quote}", said)
    start, end = (quote.start, quote.end) if quote else (0, 0)
    return ReaderReaction(
        each.person, each.reaction.id, each.reaction.does, title, acts, each.reaction.writes, start, end
    )
