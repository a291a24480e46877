"""How much is borrowed, and how much is too much: the places, and the numbers."""

from typing import NamedTuple

from advocacy_trainer.platforms.catalog import is_known, platform
from advocacy_trainer.platforms.measuring import measure
from advocacy_trainer.prose.overlap import SHINGLE
from advocacy_trainer.prose.sentences import Span, sentences
from advocacy_trainer.prose.words import words


class TooLong(NamedTuple):
    """How many characters too many, and the sentence whose length is nearest to that."""

    over: int
    sentence: Span
    size: int


def borrowed_runs(draft: str, source: str, shortest: int = 4) -> list[Span]:
    """Return the runs of at least ``shortest`` words that the draft has from ``source``, and only those."""
    theirs = [one.text.lower() for one in words(source)]
    known = {tuple(theirs[at : at + SHINGLE]) for at in range(len(theirs) - SHINGLE + 1)}
    own = words(draft)
    taken = [False] * len(own)
    for at in range(len(own) - SHINGLE + 1):
        if tuple(one.text.lower() for one in own[at : at + SHINGLE]) in known:
            taken[at : at + SHINGLE] = [True] * SHINGLE
    runs: list[Span] = []
    at = 0
    while at < len(own):
        end = at
        while end < len(own) and taken[end]:
            end += 1
        if end - at >= shortest:
            runs.append(Span(own[at].start, own[end - 1].end))
        at = max(end, at + 1)
    return runs


def too_long_by(text: str, place: str) -> TooLong | None:
    """Return by how much a text is surely over its platform's limit, and which sentence would do if cut.

    None where it is not over, or has no sentence.
    """
    if not is_known(place):
        return None
    measured = measure(text, platform(place))
    over = measured.likely - (measured.limit or measured.likely)
    if over <= 0 or measured.valid:
        return None
    spans = sentences(text)
    if not spans:
        return None  # blank: there is no sentence to show
    enough = [span for span in spans if span.end - span.start >= over]
    chosen = min(enough or spans, key=lambda span: abs(span.end - span.start - over))
    return TooLong(over, chosen, chosen.end - chosen.start)
