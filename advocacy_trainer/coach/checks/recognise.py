"""People in the writer's care who could be recognised.

A person is somebody in care, school or custody, one with a name beside what
tells of care, or a relative of such a one. Pieces give a person away: where
they live or sit, age, illness, date, what only one can be, what happened. The
phrases stand in the rule's file, the words in ``prose/lexicon``.
"""

from collections.abc import Iterator
from itertools import pairwise

from advocacy_trainer.coach.checks.alike import Alike, WordsAround
from advocacy_trainer.coach.checks.befell import is_in_the_news, known_by
from advocacy_trainer.coach.checks.heard import joined
from advocacy_trainer.coach.checks.named import is_name, named_in_care
from advocacy_trainer.coach.checks.pieces import OF_ANYBODY, OURS, held, pieces_beside, pieces_of
from advocacy_trainer.coach.checks.plight import plight
from advocacy_trainer.coach.checks.portrait import persons_met, pictured, pronouns
from advocacy_trainer.coach.checks.posts import (
    is_known_by_post,
    known_posts,
    persons_of_posts,
    posts_in_custody,
    relatives_of_posts,
)
from advocacy_trainer.coach.checks.titled import titled_people
from advocacy_trainer.coach.checks.touching import Touching, touching
from advocacy_trainer.coach.checks.weighed import is_anybody, is_enough
from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.rule import Rule, RuleText
from advocacy_trainer.prose.sentences import Span

_CARE = ("care", "school", "social", "")
_HIS = frozenset({"hans", "hendes", "his", "her"})  # "Her dad": she is who is told of
_PRONOUNS = frozenset({"Han", "Hun", "He", "She", "He's", "She's"})
_HIM = frozenset({"ham", "hende", "him", "her"})
_I_AM = frozenset({"i'm", "am"})
_BEING = frozenset({"er", "var", "blev", "bliver", "været"})
_ME = frozenset({"mig", "me"})
_SITS = frozenset({"i", "på", "fra", "in", "at", "on", "from"})
_AT_WORK = frozenset({"colleague", "worker", "own-kin", "kin", "name"})
_OF_THE_HOUSE = frozenset({"colleague", "worker"})
_IN_CARE = frozenset({"customer", "cared"})
_ANY_OF_THEM = """
hver enhver ethvert ingen every each any no
"""
_EACH = frozenset(_ANY_OF_THEM.split())  # »hver tredje patient« is nobody
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
    roles = _roles(doc, words)
    for span in titled_people(doc, words, roles, named):
        yield Hit(span.start, span.end)
    given_away = []
    for hit in _given_away(doc, words, roles, named) if roles else ():
        given_away.append(Span(hit.start, hit.end))
        yield hit
    pieces = known_by(doc)
    if any(pieces.values()):
        from advocacy_trainer.coach.checks.likeness import sketched  # late: most texts tell nothing such

        yield from sketched(doc, words, roles, named + given_away, pieces)


def _roles(doc: Document, words: RuleText) -> list[Span]:
    """Return where one in care stands, but not the writer and the writer's own."""
    roles = doc.spans(words.lists["roles"])
    roles += doc.spans(words.lists["humans"])
    roles += [Span(one.start, one.end) for one in doc.reading.having("cared")]
    roles += persons_met(doc)
    roles += relatives_of_posts(doc) + persons_of_posts(doc) + pronouns(doc)
    pointed = {
        one for kind in ("who", "trade") for one in plight(doc, kind) if not _is_of_the_house(doc, one)
    }
    roles += pointed
    things = words.sets["things"]
    of_himself = touching(doc, "himself", lambda: doc.spans(words.lists["himself"]))
    kept = []
    for role in sorted(set(roles)):
        near = doc.words_between(role.end, role.end + _WORD)[:2]
        if (
            (near and (near[0] in things or not (_ME.isdisjoint(near) or _SITS.isdisjoint(near))))
            or of_himself.holds(role.start, role.end)
            or _is_the_writer(doc, role)
            or _belongs_to_a_thing(doc, role)
            or is_in_the_news(doc, role)
            or (role not in pointed and _is_at_work(doc, role))
            or not _EACH.isdisjoint(doc.words_between(max(0, role.start - _WORD), role.start)[-2:])
        ):
            continue
        kept.append(role)
    return kept


def _belongs_to_a_thing(doc: Document, role: Span) -> bool:
    """Tell whether an English noun only says which thing is meant: "the other twin engine"."""
    inside = doc.reading.between(role.start, role.end) if doc.lang == "en" else []
    following = doc.reading.between(role.end, role.end + 2) if inside and inside[-1].end == role.end else ()
    return any("kind-of-thing" in one.tags for one in following)


def _is_the_writer(doc: Document, role: Span) -> bool:
    """Tell whether the writer is who a role names: »jeg er selv mor til«, "I'm the mother of"."""
    before = doc.words_between(max(doc.sentence_at(role.start).start, role.start - 2 * _WORD), role.start)[
        -3:
    ]
    return not _I_AM.isdisjoint(before[-2:]) or ("jeg" in before and not _BEING.isdisjoint(before))


def _is_at_work(doc: Document, role: Span) -> bool:
    """Tell whether a role is somebody's work, or a pronoun for a colleague of the sentence before."""
    first = doc.slice(role).split(None, 1)[0]
    if first in _PRONOUNS:
        start = doc.sentence_starts[max(0, doc.sentence_number(role.start) - 2)]
        if _names_own_kin(doc, role):
            return True
        return any(
            not _AT_WORK.isdisjoint(one.tags) and doc.small_words[one.number - 1] not in _HIS
            for one in doc.reading.between(start, role.start)
        )
    if is_known_by_post(doc, role):
        return False
    if first.lower() in _HIM and _is_of_the_house(doc, role):
        return True
    inside = doc.reading.between(role.start, role.end)
    return any(not _OF_THE_HOUSE.isdisjoint(one.tags) and _IN_CARE.isdisjoint(one.tags) for one in inside)


def _names_own_kin(doc: Document, role: Span) -> bool:
    """Tell whether the sentence says that a pronoun is the writer's own: »Han blev 62, min far«."""
    people = doc.reading.between(role.end, doc.sentence_at(role.start).end)
    return any(
        "speak" in own.tags and "kin" in one.tags and one.number - own.number == 1
        for own, one in pairwise(people)
    )


def _is_of_the_house(doc: Document, role: Span) -> bool:
    """Tell whether somebody is one of a department's: »hende i receptionen«."""
    return any("department" in one.tags for one in doc.reading.between(role.start, role.end + _WORD))


def _given_away(doc: Document, words: RuleText, roles: list[Span], named: list[Span]) -> Iterator[Hit]:
    """Find roles with two pieces in their sentence or the next."""
    sorted_in = pieces_beside(doc, words, roles)
    said = {number: Touching(spans) for number, spans in doc.by_sentence(named).items()}
    # Where somebody was, and when, tells who it is of one in care; of a man in the street it does not.
    told = {kind: found for kind, found in sorted_in.items() if found}
    telling = {kind: found for kind, found in told.items() if kind not in OF_ANYBODY}
    last = -1
    of_one_in_care = {kind: found for kind, found in told.items() if kind != OURS}
    refused: set[Alike | None] = set()
    surroundings = WordsAround(doc, roles)
    for role in roles:
        around = surroundings.of(role)
        if role.start < last or around in refused:
            continue
        anybody = is_anybody(doc, role)
        found = pieces_of(doc, role, telling if anybody else of_one_in_care)
        found |= held(doc, role, sorted_in["rare"])
        if not is_enough(doc, role, found, anybody=anybody):
            if around is not None:
                refused.add(around)
            continue
        start, end = (
            min([role.start, *(span.start for span in found.values())]),
            max([role.end, *(span.end for span in found.values())]),
        )
        numbers = range(doc.sentence_number(start), doc.sentence_number(end) + 1)
        if any(number in said and said[number].holds(start, end) for number in numbers):
            continue  # said already
        if start >= last:
            last = end
            yield Hit(start, end)
