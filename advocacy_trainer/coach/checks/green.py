"""Green words about a product or a workplace that stand without what they rest on."""

from bisect import bisect_right
from collections.abc import Iterator

from advocacy_trainer.coach.checks.heard import joined
from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.rule import Rule, RuleText
from advocacy_trainer.prose.sentences import Span


def green_claim(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find claims that neither their sentence nor the next gives a reason, a figure or a label for."""
    del rule
    found = joined(doc.found(words.patterns) + doc.framed("voice", "green"))
    if not found:
        return
    silent = doc.spans(words.lists["silent"])
    for span in found:
        sentence = doc.sentence_at(span.start)
        asked = doc.slice(sentence).rstrip("»«\"' ").endswith("?")
        following = _next(doc, sentence)
        if not asked and not any(sentence.start <= one.start < following.end for one in silent):
            yield Hit(span.start, span.end)


def _next(doc: Document, sentence: Span) -> Span:
    """Return the sentence after this one, or this one where it is the last."""
    at = bisect_right(doc.sentence_starts, sentence.start)
    return doc.sentences[at] if at < len(doc.sentences) else sentence
