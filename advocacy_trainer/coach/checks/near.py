"""What stands around a place in a text."""

from bisect import bisect_left, bisect_right

from advocacy_trainer.coach.document import Document

AROUND = 250  # characters before and after at most: in a text without full stops the sentence is all of it


def around(doc: Document, start: int, end: int) -> str:
    """Return the sentence of a span and the one before it."""
    starts = doc.sentence_starts
    first = max(0, bisect_right(starts, start) - 1)
    last = bisect_left(starts, end)
    if first < last and doc.sentences[first].end <= start:
        first += 1
    if first >= last:
        return doc.text[start:end]
    begin = max(min(start, starts[max(0, first - 1)]), start - AROUND)
    return doc.text[begin : min(max(end, doc.sentences[last - 1].end), end + AROUND)]


def first_words(doc: Document, start: int, end: int, most: int) -> list[str]:
    """Return the first few of the words between two places, in small letters."""
    starts = doc.scan.starts
    first = bisect_left(starts, start)
    return doc.small_words[first : min(first + most, bisect_left(starts, end))]
