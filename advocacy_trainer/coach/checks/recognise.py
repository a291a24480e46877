"""People in the writer's care who could be recognised."""

from collections.abc import Iterator

from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.rule import Rule, Words
from advocacy_trainer.prose.sentences import Span

_PIECES = ("age", "diagnosis", "room", "place", "date", "event")
_CARE = ("care", "school", "social")


def recognisable_person(doc: Document, rule: Rule, words: Words) -> Iterator[Hit]:
    """Find a person of the craft with a name, or with two pieces that give them away."""
    del rule
    named = _spans(doc, words, "named")
    for span in named:
        yield Hit(span.start, span.end)
    titled = _spans(doc, words, "titled")
    roles = _spans(doc, words, "roles")
    for span in titled:
        near = doc.context.sector in _CARE or any(_close(doc, span, role) for role in roles)
        if near and all(span.end <= one.start or one.end <= span.start for one in named):
            yield Hit(span.start, span.end)
    if not roles:
        return
    pieces = {kind: _spans(doc, words, kind) for kind in _PIECES}
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
        if not done & set(range(start, end)):
            done |= set(range(start, end))
            yield Hit(start, end)


def _spans(doc: Document, words: Words, name: str) -> list[Span]:
    """Return matches, quoted ones too: a quotation hides nobody."""
    return doc.spans(words.lists[name])


def _close(doc: Document, one: Span, other: Span) -> bool:
    """Tell whether two spans stand in the same sentence or in neighbours."""
    first, last = min(one.start, other.start), max(one.start, other.start)
    between = sum(1 for span in doc.sentences if first < span.start <= last)
    return between <= 1
