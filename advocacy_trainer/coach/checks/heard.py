"""What a rule's patterns say, for checks that weigh it before it becomes a remark."""

from advocacy_trainer.coach.checks.near import first_words
from advocacy_trainer.coach.checks.touching import Touching
from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.rule import RuleText
from advocacy_trainer.prose.sentences import Span

_QUESTIONS = """
hvem hvad hvor hvornår hvilken hvilke hvordan hvorfor hvorvidt
whether who whom what where when which how why whose names
"""
_ASKING = frozenset(_QUESTIONS.split())
_WHETHER = frozenset(["om", "whether", "if"])
_NEXT = 20  # characters in which the next words begin
_SOON = 3  # words after which a question may follow: »noget om, hvem vi kommer hos«


def asks(doc: Document, span: Span) -> bool:
    """Tell whether a span ends in a question or one follows: »jeg må ikke fortælle, hvem det var«."""
    end = doc.sentence_at(span.start).end
    following = doc.words_between(span.end, min(end, span.end + _NEXT))[:_SOON]
    if _ASKING & {*doc.words_between(*span)[1:], *following}:
        return True
    return bool(_WHETHER & set(following[:1])) and doc.text[span.end : span.end + 1] == ","


def opens_a_question(doc: Document, span: Span) -> bool:
    """Tell whether the sentence of a span is a question that begins with its word."""
    sentence = doc.sentence_at(span.start)
    if not doc.text.endswith("?", *sentence):
        return False
    return bool(_ASKING & set(first_words(doc, sentence.start, sentence.end, 1)))


def clear_signs(doc: Document, words: RuleText) -> list[Span]:
    """Return where the rule's patterns match outside quotations and apart from its exceptions, joined."""
    found = doc.found(words.patterns)
    if not found:
        return found
    spared = Touching(doc.spans_beside(words.exceptions, found))
    return joined([span for span in found if not spared.holds(*span)])


def joined(spans: list[Span]) -> list[Span]:
    """Return the spans in order, those that overlap made one."""
    kept: list[Span] = []
    for span in sorted(spans):
        if kept and span.start < kept[-1].end:
            kept[-1] = Span(kept[-1].start, max(kept[-1].end, span.end))
        else:
            kept.append(span)
    return kept
