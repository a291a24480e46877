"""Measure how much of a text stands word for word in another."""

from functools import lru_cache
from typing import NamedTuple

from advocacy_trainer.prose.words import Token, words

SHINGLE = 3  # words in a row; shorter runs are shared by chance, longer ones miss changed words


class Overlap(NamedTuple):
    """How a draft relates to a source: shares of 0 to 1, and the run that is alike."""

    of_draft: float  # the draft's words that lie in runs taken from the source
    of_source: float  # the source's words that came along
    longest: int  # words in the longest run
    start: int  # where the first shared run of the draft begins and the last ends, in code points
    end: int

    @property
    def own_share(self) -> str:
        """Say how much of the draft is the writer's own words: ``little``, ``half`` or ``most``."""
        if self.of_draft >= 0.6:
            return "little"
        return "half" if self.of_draft >= 0.3 else "most"


def overlap(draft: str | list[Token], source: str, shingle: int = SHINGLE) -> Overlap:
    """Compare two texts by runs of ``shingle`` words, whatever their case and signs.

    The draft may be given by its words.
    """
    ours = words(draft) if isinstance(draft, str) else draft
    theirs, known = _runs(source, shingle)
    mine = [word.text.lower() for word in ours]
    shared = [False] * len(mine)
    used: set[tuple[str, ...]] = set()
    for at in range(len(mine) - shingle + 1):
        run = tuple(mine[at : at + shingle])
        if run in known:
            used.add(run)
            shared[at : at + shingle] = [True] * shingle
    if not used or not mine:
        return Overlap(0.0, 0.0, 0, 0, 0)
    taken = [False] * len(theirs)
    for at in range(len(theirs) - shingle + 1):
        if tuple(theirs[at : at + shingle]) in used:
            taken[at : at + shingle] = [True] * shingle
    longest = run_length = 0
    for flag in shared:
        run_length = run_length + 1 if flag else 0
        longest = max(longest, run_length)
    first = shared.index(True)
    last = len(shared) - 1 - shared[::-1].index(True)
    return Overlap(
        sum(shared) / len(mine), sum(taken) / len(theirs), longest, ours[first].start, ours[last].end
    )


@lru_cache(maxsize=8)
def _runs(source: str, shingle: int) -> tuple[list[str], frozenset[tuple[str, ...]]]:
    said = [word.text.lower() for word in words(source)]
    return said, frozenset(tuple(said[at : at + shingle]) for at in range(len(said) - shingle + 1))
