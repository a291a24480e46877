"""People called »fru X« or "Mr X", and whether the writer has to do with them at work.

A title and a name is a neighbour's, a minister's or a novel's as often. Where no work
is set, it is one in care only beside what tells of care: the writer, a room, an
illness, an act of care.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from advocacy_trainer.coach.checks.befell import writer_has_part
from advocacy_trainer.coach.checks.near import first_words
from advocacy_trainer.coach.checks.plight import plight
from advocacy_trainer.coach.checks.touching import Touching, touching
from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.rule import RuleText
from advocacy_trainer.prose.reading import Mention
from advocacy_trainer.prose.sentences import Span

_CARE = ("care", "school", "social")
_CALLED = """
fru hr frøken frk enkefru enkefrue enkemand enken mrs mr miss ms widow
"""
_TITLES = frozenset(_CALLED.split())
_ILL = frozenset({"diagnosis", "fate", "mark", "case"})
_THING = frozenset({"kind-of-thing", "beast"})
_CALLING = frozenset({"for", "called", "named"})
_SUPPOSED = frozenset({"say", "suppose", "imagine", "forestil"})
_WORD = 12  # characters in which the next word begins
_TOLD = frozenset({"diagnosis", "fate", "mark", "case", "tending", "health", "harm", "cared", "rare", "kin"})
_WRITER = """
jeg mig min mit mine os vores vi i i'm i've i'll i'd me my we we're we've us our
"""
_WRITERS = frozenset(_WRITER.split())
_JUST_NOW = frozenset(
    {"dag", "nat", "aften", "morges", "igen", "today", "tonight", "again", "morning", "yesterday", "går"}
)
_PRESENT = _WRITERS | _JUST_NOW
_STAGED = """
pensum roman romanen romanfigur bog bogen kapitel kapitlet forestilling forestillingen stykket filmen
film serien tv-serie musical musicalen hørespil dukketeater rollen statsminister statsministeren minister
ministeren præsident præsidenten valgkamp folketinget ministeriet regeringen
syllabus novel novels book books chapter play musical film films movie episode episodes series sitcom
panto sketch audition government election parliament minister president downing
"""
_MADE_UP = frozenset(_STAGED.split())


def titled_people(doc: Document, words: RuleText, roles: list[Span], named: list[Span]) -> Iterator[Span]:
    """Yield titles with names of people the writer looks after, those apart that ``named`` has."""
    titled = doc.spans(words.lists["titled"])
    apart = Touching(named if titled else ())
    care = doc.context.work in _CARE
    for span in titled:
        if _known_otherwise(doc, span, words) or _is_a_shop(doc, span) or _is_a_thing(doc, span):
            continue
        if _TITLES.isdisjoint(
            doc.words_between(*span)
        ):  # »brødrene Krogh«, "the Crowther cousins", "Major Hart"
            near = doc.context.work in ("", *_CARE) and _lies_with_us(doc, span, words)
        else:
            near = care or any(_close(doc, span, role) for role in roles)
            near = near or (not doc.context.work and _is_told_of_care(doc, span, words))
        if near and not apart.holds(span.start, span.end):
            yield span


def _is_told_of_care(doc: Document, span: Span, words: RuleText) -> bool:
    """Tell whether the sentence of a name or one beside it has the writer or what tells of care."""
    sentence = doc.sentence_at(span.start)
    opening = first_words(doc, *sentence, 3)
    if doc.holds_word(_MADE_UP, *sentence) or opening[0] in _SUPPOSED or opening == ["lad", "os", "sige"]:
        return False
    around = _around(doc, span)
    if doc.holds_word(_PRESENT, *around) or writer_has_part(doc, span):
        return True
    if doc.reading.first(_TOLD, *around) is not None:
        return True
    told = touching(doc, "told of care", lambda: _told_of_care(doc, words))
    return told.holds(*around) or _lies_with_us(doc, span, words)


def _told_of_care(doc: Document, words: RuleText) -> list[Span]:
    told = [*plight(doc, "private"), *doc.framed("likeness", "grim", quoted=True)]
    told += doc.framed("befell", "befell", quoted=True)
    kinds = ("floor", "street", "told_news", "ours", "habit")
    return told + [one for kind in kinds for one in doc.spans(words.lists[kind])]


def _lies_with_us(doc: Document, span: Span, words: RuleText) -> bool:
    """Tell whether the sentence of a name or one beside it has a place of care, an age or an illness."""
    return touching(doc, "lies with us", lambda: _with_us(doc, words)).holds(*_around(doc, span))


def _with_us(doc: Document, words: RuleText) -> list[Span]:
    ill = [one for one in doc.reading.tagged(_ILL) if "unclear" not in one.tags]
    told = [*plight(doc, "care"), *doc.framed("likeness", "care", quoted=True)]
    told += [one for kind in ("room", "class", "age") for one in doc.spans(words.lists[kind])]
    return [*told, *(Span(one.start, one.end) for one in ill)]


def _around(doc: Document, span: Span) -> Span:
    """Return the sentence of a span with the ones beside it."""
    number = doc.sentence_number(span.start)
    last = min(len(doc.sentences), number + 1) - 1
    return Span(doc.sentences[max(0, number - 2)].start, doc.sentences[last].end)


def _is_a_thing(doc: Document, span: Span) -> bool:
    """Tell whether a thing is called like a person: »Hr. Kaffemaskine«, "the robot, Mrs Hudson"."""
    inside = doc.reading.between(span.start, span.end + 2 * _WORD)
    before = doc.reading.between(max(doc.sentence_at(span.start).start, span.start - 2 * _WORD), span.start)
    called = [one for one in before if _CALLING.issuperset(doc.words_between(one.end, span.start))]
    named = [one for one in inside if one.start < span.end or _names_it(doc, span, one)]
    return any(_THING & one.tags and "name" not in one.tags for one in (*named, *called))


def _names_it(doc: Document, span: Span, one: Mention) -> bool:
    return doc.text[span.end : one.end].strip().istitle()


def _known_otherwise(doc: Document, span: Span, words: RuleText) -> bool:
    """Tell whether the sentence calls the person a colleague, a boss or a teacher, or plays with a name."""
    known = doc.spans(words.lists["known_otherwise"])
    sentence = doc.sentence_at(span.start)
    at = bisect_left(known, sentence[:1])
    return at < len(known) and known[at].start < sentence.end


def _is_a_shop(doc: Document, span: Span) -> bool:
    """Tell whether the name is a firm's: »Fru Jensens Boghandel«, "Mrs Jenkins' Bookshop"."""
    if doc.words_between(span.end, span.end + 2 * _WORD)[:2] in (["is", "what"], ["er", "hvad"]):
        return True  # "Mr Sorensen is what I call my car"
    if doc.words_between(span.end, span.end + _WORD)[:1] == ["hedder"]:
        return True  # »Fru Petersen hedder kagen«
    following = doc.text[span.end : span.end + _WORD].lstrip("'’s")
    mine = doc.slice(span).endswith("s") or doc.text[span.end : span.end + 1] in ("'", "’")
    return mine and following[:1] == " " and following[1:2].isupper()


def _close(doc: Document, one: Span, other: Span) -> bool:
    """Tell whether two spans stand in the same sentence or in neighbours."""
    first, last = min(one.start, other.start), max(one.start, other.start)
    starts = doc.sentence_starts
    return bisect_right(starts, last) - bisect_right(starts, first) <= 1
