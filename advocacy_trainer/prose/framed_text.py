"""Look for frames in the sentences of a text.

A place in a sentence is a bit of a number: each word has one, and so has the
sentence's end. From a frame's last step to its first, all places are kept from
which the steps that follow can be taken, so however often its words come again,
each step is looked at once.
"""

from bisect import bisect_left
from collections.abc import Sequence
from functools import reduce
from operator import or_
from typing import NamedTuple

from advocacy_trainer.prose.sentences import Span
from advocacy_trainer.prose.words import Scan

ONE, MAYBE, GAP, NOT, BEGIN, END, COMMA, COLON = range(8)  # kinds of steps
FrameStep = tuple[int, int, int]  # its kind, the bit of the words it takes, how many words a gap may have


class WordBits(NamedTuple):
    """What a word is to the frames: its bits, as a number and one by one, and by which frames are sorted."""

    mask: int
    bits: frozenset[int]
    keys: frozenset[int]


_NO_KEYS = frozenset[int]()
_COMMAS = frozenset(",;–—-(…")


class FramedText:
    """A text, and what each of its words is to the frames."""

    def __init__(self, text: str, scan: Scan, words: Sequence[WordBits], sentences: Sequence[Span]) -> None:
        """``words`` are those of ``scan``."""
        self._text = text
        self._scan = scan
        self._words = words
        self.unions: list[int] = []  # the bits of all words of each sentence
        self.keys: list[frozenset[int]] = []  # and by which of them frames are sorted
        self._bounds: list[tuple[int, int]] = []  # each sentence's first word, and the one after its last
        self._framed: dict[int, _FramedSentence] = {}
        first = 0
        for sentence in sentences:
            first = bisect_left(scan.starts, sentence.start, first)
            last = bisect_left(scan.starts, sentence.end, first)
            here = words[first:last]
            self.unions.append(reduce(or_, [word.mask for word in here], 0))
            self._bounds.append((first, last))
            self.keys.append(_NO_KEYS.union(*[word.keys for word in here]))
            first = last

    def spans(self, number: int, steps: tuple[FrameStep, ...]) -> list[Span]:
        """Return where steps stand in a sentence, each start once, the shortest gaps first."""
        sentence = self._framed.get(number)
        if sentence is None:
            first, last = self._bounds[number]
            sentence = _FramedSentence(self._text, self._scan, self._words[first:last], first)
            self._framed[number] = sentence
        return sentence.spans(steps)


class _FramedSentence:
    """A sentence, and where in it the words are that a step may take."""

    def __init__(self, text: str, scan: Scan, words: Sequence[WordBits], first: int) -> None:
        self._text = text
        self._scan = scan
        self._first = first
        self._size = len(words)
        self._bits = [word.bits for word in words]
        self._places: dict[int, int] = {}  # the places of the words that have a bit
        self._commas = -1

    def spans(self, steps: tuple[FrameStep, ...]) -> list[Span]:
        here = (2 << self._size) - 1
        from_here = [here]
        for step in reversed(steps):
            here = self._before(step, here)
            if not here:
                return []
            from_here.append(here)
        from_here.reverse()
        found: list[Span] = []
        texts, starts, _ = self._scan
        while here:
            at = (here & -here).bit_length() - 1
            after = self._follow(steps, from_here, at)
            last = self._first + after - 1
            found.append(Span(starts[self._first + at], starts[last] + len(texts[last])))
            here = here >> after << after
        return found

    def _before(self, step: FrameStep, after: int) -> int:
        """Return the places from which a step leads to one of those ``after`` it."""
        kind, bit, most = step
        if kind == ONE:
            return self._where(bit) & after >> 1
        if kind == GAP:
            for _ in range(most):
                after |= after >> 1
            return after
        if kind == MAYBE:
            return after | self._where(bit) & after >> 1
        if kind == NOT:
            return after & ~self._where(bit)
        if kind == BEGIN:
            return after & 1
        if kind == COMMA:
            return after & self._after_commas()
        if kind == COLON and not self._colon_follows():
            return 0
        return after & 1 << self._size

    def _follow(self, steps: tuple[FrameStep, ...], from_here: list[int], at: int) -> int:
        """Return the place after the last word that the steps take from ``at`` on."""
        for number, (kind, bit, _) in enumerate(steps, 1):
            after = from_here[number]
            if kind == ONE:
                at += 1
            elif kind == GAP:
                while not after >> at & 1:
                    at += 1
            elif kind == MAYBE and self._where(bit) & after >> 1 & 1 << at:
                at += 1
        return at

    def _where(self, bit: int) -> int:
        """Return the places of the words that have a bit, which is given by its place."""
        found = self._places.get(bit)
        if found is None:
            found = 0
            place = 1
            for bits in self._bits:
                if bit in bits:
                    found |= place
                place <<= 1
            self._places[bit] = found
        return found

    def _after_commas(self) -> int:
        """Return the places between two words with a comma, a dash or a bracket between."""
        if self._commas < 0:
            self._commas = 0
            texts, starts, _ = self._scan
            for word in range(self._first + 1, self._first + self._size):
                between = self._text[starts[word - 1] + len(texts[word - 1]) : starts[word]]
                if between != " " and not _COMMAS.isdisjoint(between):
                    self._commas |= 1 << word - self._first
        return self._commas

    def _colon_follows(self) -> bool:
        texts, starts, _ = self._scan
        last = self._first + self._size - 1
        after = starts[last] + len(texts[last])
        return self._text[after : after + 3].lstrip("»«\"'”’) ").startswith(":")
