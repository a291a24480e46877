"""People in the writer's care who could be recognised."""

from bisect import bisect_right
from collections.abc import Iterator

from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.rule import Rule, Words
from advocacy_trainer.prose.sentences import Span

_PIECES = ("age", "diagnosis", "room", "place", "date", "event")
_CARE = ("care", "school", "social", "")


def recognisable_person(doc: Document, rule: Rule, words: Words) -> Iterator[Hit]:
    """Find a person of the craft with a name, or with two pieces that give them away."""
    del rule
    care = doc.context.work in _CARE
    named = _spans(doc, words, "named")
    named += [span for span in _spans(doc, words, "told") if _is_name(doc, span, words)]
    if care:
        named += [span for span in _spans(doc, words, "cared_for") if _is_name(doc, span, words)]
    named = _apart(named)
    for span in named:
        yield Hit(span.start, span.end)
    titled = _spans(doc, words, "titled")
    roles = _spans(doc, words, "roles")
    for span in titled:
        near = care or any(_close(doc, span, role) for role in roles)
        if _known_otherwise(doc, span, words):
            continue
        if near and all(span.end <= one.start or one.end <= span.start for one in named):
            yield Hit(span.start, span.end)
    if not roles:
        return
    beside = _beside(doc, roles)
    pieces = {kind: doc.spans_in(words.lists[kind], beside) for kind in _PIECES}
    done: set[int] = set()
    for role in roles:
        near_pieces = [
            min((span for span in spans if _close(doc, role, span)), default=None)
            for spans in pieces.values()
        ]
        found = [span for span in near_pieces if span is not None]
        if len(found) < 2:
            continue
        start, end = (
            min([role.start, *(span.start for span in found)]),
            max([role.end, *(span.end for span in found)]),
        )
        if any(start < one.end and one.start < end for one in named):
            continue  # said already
        if not done & set(range(start, end)):
            done |= set(range(start, end))
            yield Hit(start, end)


def _is_name(doc: Document, span: Span, words: Words) -> bool:
    """Tell whether a span begins with a name, and not with a word that has its capital from the sentence."""
    return doc.slice(span).split()[0].lower() not in words.sets["no_names"]


def _known_otherwise(doc: Document, span: Span, words: Words) -> bool:
    """Tell whether the sentence calls the person a colleague, a boss or a teacher, or plays with a name."""
    sentence = doc.sentence_at(span.start)
    return any(
        sentence.start <= one.start < sentence.end for one in doc.spans(words.lists["known_otherwise"])
    )


def _apart(spans: list[Span]) -> list[Span]:
    """Return the spans in order; of those that overlap the first and longest."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not kept or kept[-1].end <= span.start:
            kept.append(span)
    return kept


def _spans(doc: Document, words: Words, name: str) -> list[Span]:
    """Return matches, quoted ones too: a quotation hides nobody."""
    return doc.spans(words.lists[name])


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
