"""Measure how heavy a text is to read.

LIX (Björnsson 1968): words per sentence plus the share of words longer than
six letters, in percent. https://www.dansksproghistorie.dk/144
"""

from itertools import pairwise
from typing import NamedTuple

from advocacy_trainer.prose.sentences import sentences
from advocacy_trainer.prose.words import scan

LONG_WORD = 7  # letters, Björnsson
ENOUGH_WORDS = 30  # below this the figure jumps too much to be told


class Lix(NamedTuple):
    """The measure and what it is made of."""

    words: int
    sentences: int
    long_words: int

    @property
    def value(self) -> float:
        """Return LIX itself, 0.0 for a text without words."""
        if not self.words:
            return 0.0
        return self.words / max(1, self.sentences) + 100 * self.long_words / self.words

    @property
    def reliable(self) -> bool:
        """Tell whether the text is long enough for the figure to mean anything."""
        return self.words >= ENOUGH_WORDS

    @property
    def band(self) -> str:
        """Return ``easy`` (up to 34), ``medium`` (35-44) or ``heavy``: the Danish scale in three steps."""
        rounded = round(self.value)
        if rounded <= 34:
            return "easy"
        return "medium" if rounded <= 44 else "heavy"


def lix(text: str, *, joined_lines: bool = True, every_colon: bool = False) -> Lix:
    """Measure ``text``; links, addresses, mentions, hashtags and emoji do not count.

    Sentences end at . ! ? …, at a colon before a capital letter, and at a line
    break before a blank line or a bullet (at every line break where
    ``joined_lines`` is off, as in posts). The Danish scale: up to 24 very easy,
    34 easy, 44 middling, 54 hard, above that very hard.
    """
    found = scan(text)
    spans = sentences(text, joined_lines=joined_lines, every_colon=every_colon)
    return lix_of(found.texts, sentences_with_words(found.starts, [span.start for span in spans]))


def lix_of(found: list[str], sentence_count: int) -> Lix:
    """Measure words already found in ``sentence_count`` sentences."""
    long = [word for word in found if len(word) >= LONG_WORD]
    long_words = sum([word.isalpha() or letters(word) >= LONG_WORD for word in long])
    return Lix(len(found), sentence_count, long_words)


def letters(word: str) -> int:
    """Count the letters of a word: no hyphens, digits, points or combining marks."""
    return len(word) if word.isalpha() else sum(1 for character in word if character.isalpha())


def sentences_with_words(places: list[int], starts: list[int]) -> int:
    """Count the sentences that hold a word: ``places`` and ``starts`` are ascending."""
    from bisect import bisect_left

    cuts = [0, *(bisect_left(places, start) for start in starts), len(places)]
    return sum(1 for first, last in pairwise(cuts) if first < last)
