"""Which of many spans touch one, without a look at each of them."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from itertools import accumulate

from advocacy_trainer.coach.document import Document
from advocacy_trainer.prose.sentences import Span


class Touching:
    """Spans in order, and up to each of them the farthest end."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans)
        self._starts = [one.start for one in self._spans]
        self._ends = list(accumulate((one.end for one in self._spans), max))

    def holds(self, start: int, end: int) -> bool:
        """Tell whether any of the spans begins before ``end`` and ends after ``start``."""
        before = bisect_left(self._starts, end)
        return before > 0 and self._ends[before - 1] > start

    def among(self, start: int, end: int) -> Iterator[Span]:
        """Yield those of the spans that begin before ``end`` and end after ``start``, the last first."""
        at = bisect_left(self._starts, end) - 1
        while at >= 0 and self._ends[at] > start:
            if self._spans[at].end > start:
                yield self._spans[at]
            at -= 1


def touching(doc: Document, name: str, spans: Callable[[], Iterable[Span]]) -> Touching:
    """Return the spans that ``spans`` gives of a text, put in order once under ``name``."""
    found = doc.tables.get(name)
    if not isinstance(found, Touching):
        found = doc.tables[name] = Touching(spans())
    return found
