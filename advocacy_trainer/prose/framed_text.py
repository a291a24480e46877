"""Look for frames in the sentences of a text.

A place in a sentence is a bit of a number: each word has one, and so has the
sentence's end. From a frame's last step to its first, all places are kept from
which the steps that follow can be taken, so however often its words come again,
each step is looked at once.
"""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import reduce
from operator import or_

from advocacy_trainer.prose.sentences import Span
from advocacy_trainer.prose.words import Scan

ONE, MAYBE, GAP, NOT, BEGIN, END, COMMA, COLON = range(8)  # kinds of steps
FrameStep = tuple[
    int, int, tuple[int, ...]
]  # its kind, the bit of the words it takes, see ``reach`` for a gap
_NO_KEYS = frozenset[int]()
_COMMAS = frozenset(",;–—-(…")


class WordBits:
    """What a word is to the frames: its bits, as a number and one by one, and by which frames are sorted."""

    __slots__ = ("bits", "keys", "mask")

    def __init__(self, mask: int, bits: frozenset[int], keys: frozenset[int]) -> None:
        self.mask = mask
        self.bits = bits
        self.keys = keys


# What the frame is called, what stands in which order, and the bits no sentence with it is without.
Frame = tuple[str, tuple[FrameStep, ...], int]
KnownSentences = dict[tuple[str, tuple[str, ...]], "FramedSentence"]  # by their text and their words


def reach(most: int) -> tuple[int, ...]:
    """Return how far to shift places, each time laid over what they were, for a gap of ``most`` words."""
    found: list[int] = []
    reached = 0
    while reached < most:
        found.append(min(reached + 1, most - reached))
        reached += found[-1]
    return tuple(found)


class FramedText:
    """A text, and what the words of its sentences are to the frames."""

    def __init__(
        self,
        text: str,
        scan: Scan,
        sentences: Sequence[Span],
        bits: Callable[[str], WordBits],
        known: KnownSentences,
    ) -> None:
        """``bits`` tells what a word is; ``known`` are sentences read before, and gets those of the text."""
        self._text = text
        self._scan = scan
        self._spans = sentences
        self._bits = bits
        self._known = known
        self._framed: dict[int, FramedSentence] = {}

    def __len__(self) -> int:
        """Return how many sentences there are."""
        return len(self._spans)

    def start(self, number: int) -> int:
        """Return where a sentence begins."""
        return self._spans[number].start

    def sentence(self, number: int) -> "FramedSentence":
        """Return a sentence by its number, from 0."""
        found = self._framed.get(number)
        if found is None:
            texts, starts, _ = self._scan
            start, end = self._spans[number]
            first = bisect_left(starts, start)
            last = bisect_left(starts, end, first)
            # Where a word ends may hang on what follows the sentence, so the text alone does not name it.
            key = self._text[start:end], tuple(texts[first:last])
            found = self._known.get(key)
            if found is None:
                bits = list(map(self._bits, key[1]))
                found = FramedSentence(key[0], key[1], [each - start for each in starts[first:last]], bits)
                self._known[key] = found
            self._framed[number] = found
        return found


class FramedSentence:
    """A sentence, what its words are to the frames, and where in it they are."""

    def __init__(
        self, text: str, texts: Sequence[str], starts: Sequence[int], words: Sequence[WordBits]
    ) -> None:
        """``texts`` are its words, ``starts`` where they begin in ``text``."""
        self.union = reduce(or_, [word.mask for word in words], 0)  # the bits of all words
        self.keys = _NO_KEYS.union(*[word.keys for word in words])  # and by which of them frames are sorted
        self.found: dict[str, dict[str, list[Span]]] = {}  # by topic and by what frames are called
        self._text = text
        self._words = words
        self._texts = texts
        self._starts = starts
        self._size = len(words)
        self._places: dict[int, int] = {}  # the places of the words that have a bit
        self._commas = -1

    def spans(self, steps: tuple[FrameStep, ...]) -> list[Span]:
        """Return where steps stand, each start once, the shortest gaps first."""
        here = (2 << self._size) - 1
        from_here = [here]
        places = self._places
        for kind, bit, shifts in reversed(steps):
            if kind == GAP:
                for shift in shifts:
                    here |= here >> shift
            elif kind == ONE:
                place = places.get(bit)
                here = (self._where(bit) if place is None else place) & here >> 1
            else:
                here = self._before(kind, bit, here)
            if not here:
                return []
            from_here.append(here)
        from_here.reverse()
        found: list[Span] = []
        while here:
            at = (here & -here).bit_length() - 1
            after = self._follow(steps, from_here, at)
            found.append(Span(self._starts[at], self._end(after - 1)))
            here = here >> after << after
        return found

    def _before(self, kind: int, bit: int, after: int) -> int:
        """Return the places from which a step leads to one of those ``after`` it."""
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
            for word in self._words:
                if bit in word.bits:
                    found |= place
                place <<= 1
            self._places[bit] = found
        return found

    def _after_commas(self) -> int:
        """Return the places between two words with a comma, a dash or a bracket between."""
        if self._commas < 0:
            self._commas = 0
            for word in range(1, self._size):
                between = self._text[self._end(word - 1) : self._starts[word]]
                if between != " " and not _COMMAS.isdisjoint(between):
                    self._commas |= 1 << word
        return self._commas

    def _colon_follows(self) -> bool:
        after = self._end(self._size - 1)
        return self._text[after : after + 3].lstrip("»«\"'”’) ").startswith(":")

    def _end(self, word: int) -> int:
        return self._starts[word] + len(self._texts[word])
