"""Whether a text that the workplace wished for says so."""

from collections.abc import Iterator

from advocacy_trainer.coach.checks.employer import label_end, region_in
from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.rule import Rule, RuleText
from advocacy_trainer.prose.sentences import Span


def asked_say_so(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find a text made at the workplace's wish, without a product, that does not say so."""
    del rule
    context = doc.context
    if not (context.asked or context.rewarded) or context.product or not doc.text.strip():
        return
    if label_end(doc.text, doc.lang, region_in(doc)):
        return
    # A resident who asked for a dance did not ask for the post, nor did a chief who asked for a shift.
    for_else = [*doc.spans(words.exceptions), *doc.framed("asked", "else", quoted=True)]
    elsewhere = {doc.sentence_at(one.start).start for one in doc.framed("asked", "else", quoted=True)}
    said = doc.framed("asked", "said_so", quoted=True)
    if doc.framed("asked", "meta", quoted=True):
        # Only a text that speaks of itself can say how it came about.
        hints = [*doc.spans(words.patterns), *doc.framed("asked", "wished", quoted=True)]
        said += [one for one in hints if doc.sentence_at(one.start).start not in elsewhere]
    itself = doc.framed("asked", "self", quoted=True)
    if itself and doc.framed("asked", "boss", quoted=True):
        said += itself  # »prisen er dette opslag«, and a chief has to do with it
    if any(all(not _overlap(one, other) for other in for_else) for one in said):
        return
    first = doc.lines[0]
    yield Hit(first.start, first.end)


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
