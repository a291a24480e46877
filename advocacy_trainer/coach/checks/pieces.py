"""What gives somebody away, piece by piece, and which pieces belong to whom."""

from bisect import bisect_right

from advocacy_trainer.coach.checks.befell import is_the_writers_age
from advocacy_trainer.coach.checks.plight import (
    ages_told,
    goes_on,
    is_by_trade,
    is_of_me,
    plight,
    told_of_others,
)
from advocacy_trainer.coach.checks.portrait import marks_of
from advocacy_trainer.coach.checks.trades import trades_of
from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.rule import RuleText
from advocacy_trainer.prose.reading import Mention
from advocacy_trainer.prose.sentences import Span

ByKind = dict[str, dict[int, list[Span]]]

_KINDS = """
age diagnosis room class floor street place date told_news event ours relation habit
"""
PIECES = tuple(_KINDS.split())
_TAGGED = ("diagnosis", "rare", "harm", "fate", "affair", "mark", "origin")
_OF_SOMEBODY = ("event", "told_news", "diagnosis", "relation", "place")
_HERE = frozenset(
    {*_TAGGED, "relation", "habit", "with", "state", "kin", "private"}
)  # of the others one may stand in the next sentence
_PRIVATELY = frozenset({"diagnosis", "private", "state"})
_THE = frozenset({"den", "vores", "min", "ham", "hende", "the", "our", "my", "him", "her"})
_OWN_ARTICLE = ("en", "et")
_FRAMED = frozenset({"state", "kin", "private"})
_SITS = frozenset({"i", "på", "fra", "in", "at", "on", "from"})
_HIM = frozenset({"ham", "hende", "him", "her"})
_WRITER = frozenset({"jeg", "vi", "i", "we"})
OF_ANYBODY = frozenset({"date", "harm", "rare"})
OURS = "ours"  # of one in care it says nothing new
_APART = """
med der som fra bag på i hvis henne nede oppe ude inde ovre with who from behind in at whose by
"""
_TOLD_APART = frozenset(_APART.split())
_ABOUT = frozenset({"om", "about", "on"})
_TEACHING = """
oplæg foredrag kursus talte taler underviste underviser fortalte fortæller temadag
talk talks lecture course training spoke speaks talked taught teaches workshop
"""
_TAUGHT = frozenset(_TEACHING.split())
_TAUGHT_WITHIN = 40  # characters before an illness in which somebody is said to teach of it
_WRITER_TOO = frozenset({"mig", "os", "me", "us"})
_THERE_IS = frozenset({"ligger", "sidder", "bor"})
_GOES_BACK = frozenset({"Han", "Hun"})  # to what the sentence before tells
_NEXT_TO = 3
_WORD = 12  # characters in which the next word begins


def pieces_beside(doc: Document, words: RuleText, roles: list[Span]) -> ByKind:
    """Return what is told in the sentences of roles and their neighbours, by its kind and its sentence."""
    beside = _beside(doc, roles)
    pieces: dict[str, list[Span]] = {"mark": []}  # before events, which hold one: »manden med glasøjet«
    pieces |= {kind: doc.spans_in(words.lists[kind], beside) for kind in PIECES}
    for kind in _OF_SOMEBODY:
        pieces[kind] = [
            span for span in pieces[kind] if not is_of_me(doc, span) and not _is_taught(doc, span)
        ]
    pieces["place"] = sorted({*pieces["place"], *plight(doc, "place")})
    work = _work(doc)
    pieces["place"] = [
        span
        for span in pieces["place"]
        if all(span.end <= one.start or one.end <= span.start for one in work)
    ]
    pieces["age"] = sorted(
        span for span in {*pieces["age"], *ages_told(doc)} if not is_the_writers_age(doc, span)
    )
    for tag in _TAGGED:
        tagged = [Span(one.start, one.end) for one in doc.reading.having(tag) if not _of_the_writer(doc, one)]
        tagged = [span for span in tagged if not _is_taught(doc, span)]
        known = pieces.get(tag)
        pieces[tag] = sorted({*known, *tagged}) if known else tagged
    pieces["with"] = sorted({*marks_of(doc, roles), *plight(doc, "look")})
    pieces["class"] = sorted({*pieces["class"], *plight(doc, "nest")})
    for kind in ("state", "kin", "private"):
        pieces[kind] = [span for span in told_of_others(doc, kind) if not _is_taught(doc, span)]
    pieces["state"] = sorted({*pieces["state"], *plight(doc, "lost")})
    pieces["street"] = sorted({*pieces["street"], *plight(doc, "address")})
    pieces["household"] = plight(doc, "household")
    pieces["sole"] = plight(doc, "sole")
    pieces["relation"] = sorted({*pieces["relation"], *trades_of(doc, roles), *plight(doc, "whose")})
    return {kind: doc.by_sentence(spans) if spans else {} for kind, spans in pieces.items()}


def _work(doc: Document) -> list[Span]:
    if not doc.context.employer:
        return []
    from advocacy_trainer.coach.checks.employer import employer_places

    return employer_places(doc)


def _of_the_writer(doc: Document, said: Mention) -> bool:
    """Tell whether the writer is who it happened to: »jeg græd«, "I cried"."""
    return doc.last_word(max(0, said.start - _WORD), said.start) in _WRITER


def _is_taught(doc: Document, span: Span) -> bool:
    """Tell whether somebody only talks or teaches about it: »et oplæg om angst«."""
    if _TAUGHT.isdisjoint(doc.word_set):
        return False
    start = max(doc.sentence_at(span.start).start, span.start - _TAUGHT_WITHIN)
    before = doc.words_between(start, span.start)
    return bool(_ABOUT & set(before[-1:]) and _TAUGHT & set(before))


def pieces_of(doc: Document, role: Span, pieces: dict[str, dict[int, list[Span]]]) -> dict[str, Span]:
    """Return one piece of each kind that belongs to a role; two on the same words are one."""
    found: dict[str, Span] = {}
    number = doc.sentence_number(role.start)
    goes = not _HERE.isdisjoint(pieces) and goes_on(doc, number + 1)
    back = (number - 1,) if doc.slice(role) in _GOES_BACK else ()
    definite = _is_definite(doc.slice(role).lower())
    here, beside = (number, number + 1)[: 1 + goes] + back, (number - 1, number, number + 1)
    for kind, by_sentence in pieces.items():
        for one in here if kind in _HERE else beside:
            spans = by_sentence.get(one)
            if spans is None:
                continue
            may_be = (span for span in spans if _may_be_of(kind, span, role))
            own = next((span for span in may_be if _is_apart(kind, span, found, definite=definite)), None)
            if own is not None:
                found[kind] = own
                break
    return found


def _may_be_of(kind: str, span: Span, role: Span) -> bool:
    """Tell whether a piece is none of a role's own words: »indlagt« is no second piece of one »indlagt«."""
    if kind in _FRAMED:
        return _apart_from(span, role)
    if kind == "sole":  # »vi har en indsat, der ...«
        return span != role and span.start < role.end and role.start - span.end < _NEXT_TO
    return span != role or kind == "mark"  # »trillingerne« are by themselves what they are seen by


def _is_apart(kind: str, span: Span, found: dict[str, Span], *, definite: bool) -> bool:
    """Tell whether a piece is another than those found; »eleven med stammen« is two, »en elev med« one."""
    return all(
        _apart_from(span, one) or (definite and "with" in (kind, other) and _PRIVATELY & {kind, other})
        for other, one in found.items()
    )


def _is_definite(role: str) -> bool:
    first, *others = role.split()
    return first in _THE or (not others and first.endswith(_OWN_ARTICLE))


def held(doc: Document, role: Span, rare: dict[int, list[Span]]) -> dict[str, Span]:
    """Return the pieces that a role is called by: »hende med de to hunde«, »vores ældste låner«."""
    found = {}
    said = doc.slice(role).lower().split()
    if said[0] in _HIM and said[1:2] and said[1] not in _SITS:
        found["with"] = role
    following = doc.words_between(role.end, role.end + _WORD)[:2]
    last = said[-1:] if len(said) > 1 else []
    if (
        _is_definite(doc.slice(role).lower())
        and (_TOLD_APART & {*following[:1], *last})
        and not _WRITER_TOO & set(following)
    ):
        found["pointed"] = role
    if "til" in said[1:2]:
        found["relation"] = role  # »farfaren til Sofus«
    if said[0] in _THERE_IS:
        found["sole"] = role  # »ligger en på intensiv«
    if is_by_trade(doc, role):
        found["relation"] = role
    if any("nation" in one.tags for one in doc.reading.between(role.start, role.end)):
        found["origin"] = role
    inside = rare.get(doc.sentence_number(role.start), ())
    only = next((one for one in inside if role.start <= one.start < role.end), None)
    if only is not None:
        found["rare"] = only
    return found


def _apart_from(one: Span, other: Span) -> bool:
    return one.end <= other.start or other.end <= one.start


def _beside(doc: Document, spans: list[Span]) -> set[int]:
    """Return where the sentences of ``spans`` and their neighbours begin: only there is anything close."""
    starts = doc.sentence_starts
    numbers = {bisect_right(starts, span.start) - 1 for span in spans}
    return {
        starts[one] for number in numbers for one in range(max(0, number - 1), min(len(starts), number + 2))
    }
