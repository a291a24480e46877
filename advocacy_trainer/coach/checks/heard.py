"""What a rule's patterns say, for checks that weigh it before it becomes a remark."""

from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.rule import RuleText
from advocacy_trainer.prose.sentences import Span


def clear_signs(doc: Document, words: RuleText) -> list[Span]:
    """Return where the rule's patterns match outside quotations and apart from its exceptions, joined."""
    spared = doc.spans(words.exceptions)
    found = [
        span
        for span in doc.found(words.patterns)
        if not any(one.start < span.end and span.start < one.end for one in spared)
    ]
    return joined(found)


def joined(spans: list[Span]) -> list[Span]:
    """Return the spans in order, those that overlap made one."""
    kept: list[Span] = []
    for span in sorted(spans):
        if kept and span.start < kept[-1].end:
            kept[-1] = Span(kept[-1].start, max(kept[-1].end, span.end))
        else:
            kept.append(span)
    return kept
