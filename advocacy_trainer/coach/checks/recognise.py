"""People in the writer's care who could be recognised.

A person is somebody in care, school or custody, one with a name beside what
tells of care, or a relative of such a one. Pieces give a person away: where
they live or sit, age, illness, date, what only one can be, what happened. The
phrases stand in the rule's file, the words in ``prose/lexicon``.
"""

from bisect import bisect_right
from collections.abc import Iterator

from advocacy_trainer.coach.checks.befell import is_the_writers_age
from advocacy_trainer.coach.checks.heard import joined
from advocacy_trainer.coach.checks.likeness import sketched
from advocacy_trainer.coach.checks.named import is_name, named_in_care
from advocacy_trainer.coach.checks.portrait import (
    is_relative_of_post,
    known_posts,
    marks_of,
    persons_met,
    pictured,
    posts_in_custody,
    relatives_of_posts,
    trades_of,
)
from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.rule import Rule, RuleText
from advocacy_trainer.prose.lazy_pattern import lazy
from advocacy_trainer.prose.reading import Mention
from advocacy_trainer.prose.sentences import Span

_KINDS = """
age diagnosis room class floor street place date told_news event ours relation habit
"""
_PIECES = tuple(_KINDS.split())
_OF_ANYBODY = frozenset({"date", "harm", "rare"})
_OURS = "ours"  # of one in care it says nothing new
_TAGGED = ("diagnosis", "rare", "harm", "fate", "affair", "mark", "origin")
_HERE = frozenset({*_TAGGED, "relation", "habit", "with"})  # of the others one may stand in the next sentence
_HAPPENED = frozenset({"harm", "fate"})  # the first may be anything, so both together are one
_FAINT = frozenset({"origin", "with", "habit"})  # a piece only beside one that tells by itself
_SHARP = frozenset({"age", "diagnosis", "room", "street", "mark", "fate", "relation"})
_NEWS = frozenset(
    {"place", "street", "floor", "with", "fate", "habit", "origin"}
)  # the papers tell it of anybody
_TELLING = frozenset(_PIECES) - {_OURS, "date", "habit"} | {"diagnosis", "rare", "mark", "fate", "affair"}
_STREET = lazy(
    r"\w(?:vej|gade|vænget|stræde|allé|parken|toften|haven|bakken) \d"
    r"|\d (?:[A-Z]\w+ )+(?:Road|Street|Lane|Close|Avenue|Drive|Gardens|Court|Row|Terrace|Way|Crescent|Place)"
)
_CARE = ("care", "school", "social", "")
_PRONOUNS = frozenset({"Han", "Hun", "He", "She", "He's", "She's"})
_AT_WORK = frozenset({"colleague", "worker", "own-kin", "kin", "name"})
_WRITER = frozenset({"jeg", "vi", "i", "we"})
_ANY_OF_THEM = """
hver enhver ethvert ingen every each any no
"""
_EACH = frozenset(_ANY_OF_THEM.split())  # »hver tredje patient« is nobody
_HOME = lazy(r"(?i)bolig|lejlighed|værelse|celle|stue|seng|flat|room|cell|ward|bed\b")
_NEXT_TO = 6  # characters between one in care and the room they are called by
_WORD = 12  # characters in which the next word begins


def recognisable_person(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find a person of the craft with a name, or with two pieces that give them away."""
    del rule
    care = doc.context.work in _CARE
    named = doc.spans(words.lists["named"])
    named += [span for span in doc.spans(words.lists["told"]) if is_name(doc, span, words)]
    if care:
        named += [span for span in doc.spans(words.lists["cared_for"]) if is_name(doc, span, words)]
        named += named_in_care(doc, words)
        named += known_posts(doc, words)
        named += pictured(doc)
        named += posts_in_custody(doc)
    named = joined(named)
    for span in named:
        yield Hit(span.start, span.end)
    titled = doc.spans(words.lists["titled"])
    roles = _roles(doc, words)
    for span in titled:
        near = care or any(_close(doc, span, role) for role in roles)
        if _known_otherwise(doc, span, words) or _is_a_shop(doc, span):
            continue
        if near and all(span.end <= one.start or one.end <= span.start for one in named):
            yield Hit(span.start, span.end)
    if roles:
        given_away = list(_given_away(doc, words, roles, named))
        yield from given_away
        named += [Span(hit.start, hit.end) for hit in given_away]
    yield from sketched(doc, words, roles, named)


def _roles(doc: Document, words: RuleText) -> list[Span]:
    """Return where one in care stands, but not the writer and the writer's own."""
    himself = doc.spans(words.lists["himself"])
    roles = doc.spans(words.lists["roles"])
    roles += doc.spans(words.lists["humans"])
    roles += [Span(one.start, one.end) for one in doc.reading.having("cared")]
    roles += persons_met(doc)
    roles += relatives_of_posts(doc)
    things = words.sets["things"]
    return sorted(
        {
            role
            for role in roles
            if all(role.end <= one.start or one.end <= role.start for one in himself)
            and things.isdisjoint(doc.words_between(role.end, role.end + _WORD)[:1])
            and not _is_at_work(doc, role)
            and not _EACH & set(doc.words_between(max(0, role.start - _WORD), role.start)[-2:])
        }
    )


def _is_at_work(doc: Document, role: Span) -> bool:
    """Tell whether a role is somebody's work, or a pronoun for a colleague of the sentence before."""
    if doc.slice(role).split()[0] in _PRONOUNS:
        start = doc.sentence_starts[max(0, doc.sentence_number(role.start) - 2)]
        return any(_AT_WORK & one.tags for one in doc.reading.between(start, role.start))
    if is_relative_of_post(doc, role):
        return False
    inside = doc.reading.between(role.start, role.end)
    return any({"colleague", "worker"} & one.tags and not {"customer", "cared"} & one.tags for one in inside)


def _given_away(doc: Document, words: RuleText, roles: list[Span], named: list[Span]) -> Iterator[Hit]:
    """Find roles with two pieces in their sentence or the next."""
    beside = _beside(doc, roles)
    pieces: dict[str, list[Span]] = {"mark": []}  # before events, which hold one: »manden med glasøjet«
    pieces |= {kind: doc.spans_in(words.lists[kind], beside) for kind in _PIECES}
    work = _work(doc)
    pieces["place"] = [
        span
        for span in pieces["place"]
        if all(span.end <= one.start or one.end <= span.start for one in work)
    ]
    pieces["age"] = [span for span in pieces["age"] if not is_the_writers_age(doc, span)]
    for tag in _TAGGED:
        tagged = [Span(one.start, one.end) for one in doc.reading.having(tag) if not _of_the_writer(doc, one)]
        pieces[tag] = sorted({*pieces.get(tag, ()), *tagged})
    pieces["with"] = sorted(marks_of(doc, roles))
    pieces["relation"] = sorted({*pieces["relation"], *trades_of(doc, roles)})
    sorted_in = {kind: doc.by_sentence(spans) for kind, spans in pieces.items()}
    said = doc.by_sentence(named)
    # Where somebody was, and when, tells who it is of one in care; of a man in the street it does not.
    anybody = {role for role in roles if _is_anybody(doc, role)}
    telling = {kind: found for kind, found in sorted_in.items() if kind not in _OF_ANYBODY}
    last = -1
    of_one_in_care = {kind: found for kind, found in sorted_in.items() if kind != _OURS}
    for role in roles:
        found = _pieces_of(doc, role, telling if role in anybody else of_one_in_care)
        if not _is_enough(doc, role, found, anybody=role in anybody):
            continue
        start, end = (
            min([role.start, *(span.start for span in found.values())]),
            max([role.end, *(span.end for span in found.values())]),
        )
        numbers = range(doc.sentence_number(start), doc.sentence_number(end) + 1)
        if any(start < one.end and one.start < end for number in numbers for one in said.get(number, ())):
            continue  # said already
        if start >= last:
            last = end
            yield Hit(start, end)


def _is_enough(doc: Document, role: Span, found: dict[str, Span], *, anybody: bool) -> bool:
    """Tell whether the pieces found give a person away: two that tell, or one and a faint one."""
    kinds = frozenset(found)
    if anybody and _NEWS.issuperset(kinds):
        return any(map(_is_address, map(doc.slice, found.values()))) and "fate" in kinds
    if any(_is_address(doc.slice(one)) for one in found.values()):
        return doc.slice(role).split()[0] not in _PRONOUNS or len(kinds) > 1
    room = found.get("room")
    home = room is not None and (not anybody or _HOME.search(doc.slice(room)))
    if room is not None and home and 0 <= room.start - role.end <= _NEXT_TO:
        return True  # »beboeren i lejlighed 12«: few sleep there
    if is_relative_of_post(doc, role) and _SHARP.union(("class", "floor")) & kinds:
        return True
    plain = kinds - _FAINT
    if len(plain) - (kinds >= _HAPPENED) >= 2:
        return True
    faint = kinds & _FAINT
    return bool(faint and plain & (_SHARP if faint == {"habit"} else _TELLING))


def _is_anybody(doc: Document, role: Span) -> bool:
    """Tell whether a role is only a man, a woman or a customer: no word for care and no age in it."""
    said = doc.slice(role)
    if is_relative_of_post(doc, role):
        return False
    if said.split()[0] in _PRONOUNS or any(sign.isdigit() for sign in said):
        return False
    inside = doc.reading.between(role.start, role.end)
    return bool(inside) and not any({"cared", "cared-many"} & one.tags for one in inside)


def _work(doc: Document) -> list[Span]:
    if not doc.context.employer:
        return []
    from advocacy_trainer.coach.checks.employer import employer_places

    return employer_places(doc)


def _is_address(said: str) -> bool:
    """Tell whether a piece is a street with its number, which is enough by itself."""
    return bool(_STREET.search(said))


def _of_the_writer(doc: Document, said: Mention) -> bool:
    """Tell whether the writer is who it happened to: »jeg græd«, "I cried"."""
    return bool(_WRITER & set(doc.words_between(max(0, said.start - _WORD), said.start)[-1:]))


def _pieces_of(doc: Document, role: Span, pieces: dict[str, dict[int, list[Span]]]) -> dict[str, Span]:
    """Return one piece of each kind that belongs to a role; two on the same words are one."""
    found: dict[str, Span] = {}
    number = doc.sentence_number(role.start)
    for kind, by_sentence in pieces.items():
        near = (number,) if kind in _HERE else (number - 1, number, number + 1)
        # »Trillingerne« are by themselves what they are seen by.
        here = (span for one in near for span in by_sentence.get(one, ()) if span != role or kind == "mark")
        own = next((span for span in here if all(_apart_from(span, one) for one in found.values())), None)
        if own is not None:
            found[kind] = own
    return found


def _apart_from(one: Span, other: Span) -> bool:
    return one.end <= other.start or other.end <= one.start


def _known_otherwise(doc: Document, span: Span, words: RuleText) -> bool:
    """Tell whether the sentence calls the person a colleague, a boss or a teacher, or plays with a name."""
    sentence = doc.sentence_at(span.start)
    return any(
        sentence.start <= one.start < sentence.end for one in doc.spans(words.lists["known_otherwise"])
    )


def _is_a_shop(doc: Document, span: Span) -> bool:
    """Tell whether the name is a firm's: »Fru Jensens Boghandel«, "Mrs Jenkins' Bookshop"."""
    if doc.words_between(span.end, span.end + _WORD)[:1] == ["hedder"]:
        return True  # »Fru Petersen hedder kagen«
    following = doc.text[span.end : span.end + _WORD].lstrip("'’s")
    mine = doc.slice(span).endswith("s") or doc.text[span.end : span.end + 1] in ("'", "’")
    return mine and following[:1] == " " and following[1:2].isupper()


def _beside(doc: Document, spans: list[Span]) -> set[int]:
    """Return where the sentences of ``spans`` and their neighbours begin: only there is anything close."""
    starts = doc.sentence_starts
    numbers = {bisect_right(starts, span.start) - 1 for span in spans}
    return {
        starts[one] for number in numbers for one in range(max(0, number - 1), min(len(starts), number + 2))
    }


def _close(doc: Document, one: Span, other: Span) -> bool:
    """Tell whether two spans stand in the same sentence or in neighbours."""
    first, last = min(one.start, other.start), max(one.start, other.start)
    starts = doc.sentence_starts
    return bisect_right(starts, last) - bisect_right(starts, first) <= 1
