"""Places of a long text that stand among the same words: what was judged of one holds of all."""

from bisect import bisect_left

from advocacy_trainer.coach.document import Document
from advocacy_trainer.prose.sentences import Span

Alike = tuple[str, int, int, tuple[int, ...]]
_FEW = 40  # sentences; a text that has fewer says hardly anything twice
_SENTENCES = 4  # before and after: no check looks further than the third
_BEFORE = 200  # characters at least, where sentences are short
_LONGEST = 1_500  # characters that are compared


def alike(doc: Document, span: Span, others: list[Span]) -> Alike | None:
    """Return what is the same for all places with the same words around, or None where none is sought.

    ``others``: what else of the text a judgement hangs on, in order.
    """
    sentences = doc.sentences
    if len(sentences) < _FEW:
        return None
    number = doc.sentence_number(span.start)
    start = min(sentences[max(0, number - 1 - _SENTENCES)].start, max(0, span.start - _BEFORE))
    end = sentences[min(len(sentences), number + _SENTENCES) - 1].end
    if end - start > _LONGEST:
        return None
    first, last = bisect_left(others, (start,)), bisect_left(others, (end,))
    beside = tuple(place - start for one in others[first:last] for place in one)
    return doc.text[start:end], span.start - start, span.end - start, beside
