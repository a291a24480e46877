"""Places of a long text that stand among the same words: what was judged of one holds of all."""

from bisect import bisect_left

from advocacy_trainer.coach.document import Document
from advocacy_trainer.prose.sentences import Span

Alike = tuple[str, int, int, tuple[int, ...]]
_FEW = 40  # sentences; a text that has fewer says hardly anything twice
_SENTENCES = 4  # before and after: no check looks further than the third
_BEFORE = 200  # characters at least, where sentences are short
_LONGEST = 1_500  # characters that are compared


class WordsAround:
    """What stands around places of a text, the same for all with the same words around them."""

    def __init__(self, doc: Document, others: list[Span]) -> None:
        """``others``: what else of the text a judgement hangs on, in order."""
        self._text = doc.text
        self._sentences = doc.sentences
        self._starts = doc.sentence_starts
        self._few = len(doc.sentences) < _FEW
        self._others = [] if self._few else [one.start for one in others]
        self._shapes = [] if self._few else _shapes(others)

    def of(self, span: Span) -> Alike | None:
        """Return what is around a place, or None where it is not compared."""
        if self._few:
            return None
        sentences, text = self._sentences, self._text
        number = bisect_left(self._starts, span.start + 1)
        start = min(sentences[max(0, number - 1 - _SENTENCES)].start, max(0, span.start - _BEFORE))
        end = sentences[min(len(sentences), number + _SENTENCES) - 1].end
        if end - start > _LONGEST:
            return None
        first, last = bisect_left(self._others, start), bisect_left(self._others, end)
        beside = (
            (self._others[first] - start, *self._shapes[2 * first : 2 * last - 1]) if first < last else ()
        )
        return text[start:end], span.start - start, span.end - start, beside


def _shapes(spans: list[Span]) -> list[int]:
    """Return of each span how long it is and how far on the next begins."""
    found: list[int] = []
    for at, one in enumerate(spans):
        following = spans[at + 1].start if at + 1 < len(spans) else one.end
        found += (one.end - one.start, following - one.start)
    return found
