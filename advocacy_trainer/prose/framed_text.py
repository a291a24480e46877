"""Look for frames in a text, in all its sentences at once.

A place is a bit of a long number: each word of a sentence has one, and so has
the end of each sentence. From a frame's last step to its first, all places are
kept from which the steps that follow can be taken, so however often its words
come again, each step is looked at once.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import reduce
from operator import or_

from advocacy_trainer.prose.sentences import Span
from advocacy_trainer.prose.words import Scan

ONE, MAYBE, GAP, NOT, BEGIN, END, COMMA, COLON = range(8)  # kinds of steps
FrameStep = tuple[int, int, int]  # its kind, the bit of the words it takes, how many words a gap may have
_COMMAS = frozenset(",;–—-(…")


class FramedText:
    """A text, and what each of its words is to the frames."""

    def __init__(self, text: str, scan: Scan, masks: list[int], sentences: Sequence[Span]) -> None:
        """``masks`` are the bits of the words of ``scan``."""
        self._text = text
        self._scan = scan
        self._masks = masks
        self.unions: list[int] = []  # the bits of all words of each sentence in which any has one
        self._bounds: list[tuple[int, int]] = []  # and its first word, and the one after its last
        starts = scan.starts
        first = 0
        for sentence in sentences:
            first = bisect_left(starts, sentence.start, first)
            last = bisect_left(starts, sentence.end, first)
            union = reduce(or_, masks[first:last], 0)
            if union:
                self.unions.append(union)
                self._bounds.append((first, last))
            first = last
        self.union = reduce(or_, self.unions, 0)
        self._first_places: list[int] = []
        self._begins = self._ends = self._every = 0
        self._alike: dict[int, int] = {}  # the places of the words that have the same bits
        self._where: dict[int, int] = {}  # the places of the words that have a bit
        self._looked_for = 0
        self._commas = -1  # the places a comma stands before, once they are looked for
        self._colons = 0, 0  # ends looked at, and those of them that a colon follows

    def look_for(self, bits: int) -> None:
        """Find the words that have any of several bits; before ``spans`` is asked for steps with these."""
        if not self._every:
            self._number_places()
        wanted = bits & ~self._looked_for
        self._looked_for |= bits
        where = self._where
        for mask, places in self._alike.items() if wanted else ():
            held = mask & wanted
            while held:
                bit = held & -held
                held ^= bit
                where[bit] = where.get(bit, 0) | places

    def _number_places(self) -> None:
        place = 0
        alike = self._alike
        for first, last in self._bounds:
            self._first_places.append(place)
            self._begins |= 1 << place
            for mask in self._masks[first:last]:
                alike[mask] = alike.get(mask, 0) | 1 << place
                place += 1
            self._ends |= 1 << place
            place += 1
        self._every = (1 << place) - 1

    def spans(self, steps: tuple[FrameStep, ...]) -> list[Span]:
        """Return where the steps stand, each start once, the shortest gaps first."""
        here = self._every
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
            first = (here & -here).bit_length() - 1
            after = self._follow(steps, from_here, first)
            word, last = self._word(first), self._word(after - 1)
            found.append(Span(starts[word], starts[last] + len(texts[last])))
            here = here >> after << after
        return found

    def _before(self, step: FrameStep, after: int) -> int:
        """Return the places from which a step leads to one of those ``after`` it."""
        kind, bit, most = step
        if kind == ONE:
            return self._where.get(bit, 0) & after >> 1
        if kind == GAP:
            goes_on = self._every ^ self._ends
            for _ in range(most):
                after |= after >> 1 & goes_on
            return after
        if kind == MAYBE:
            return after | self._where.get(bit, 0) & after >> 1
        if kind == NOT:
            return after & ~self._where.get(bit, 0)
        if kind == BEGIN:
            return after & self._begins
        if kind == END:
            return after & self._ends
        return self._marked(
            kind, after & ~self._begins & ~self._ends if kind == COMMA else after & self._ends
        )

    def _follow(self, steps: tuple[FrameStep, ...], from_here: list[int], place: int) -> int:
        """Return the place after the last word that the steps take from ``place`` on."""
        for number, (kind, bit, _) in enumerate(steps, 1):
            after = from_here[number]
            if kind == ONE:
                place += 1
            elif kind == GAP:
                while not after >> place & 1:
                    place += 1
            elif kind == MAYBE and self._where.get(bit, 0) & after >> 1 & 1 << place:
                place += 1
        return place

    def _word(self, place: int) -> int:
        """Return the number of the word at a place."""
        sentence = bisect_right(self._first_places, place) - 1
        return self._bounds[sentence][0] + place - self._first_places[sentence]

    def _marked(self, kind: int, places: int) -> int:
        """Return those of the places that a comma stands before, or a colon after."""
        if kind == COMMA:
            if self._commas < 0:
                self._commas = self._after_commas()
            return places & self._commas
        looked_at, marked = self._colons
        for place in _bits(places & ~looked_at):
            if self._colon_after(place):
                marked |= 1 << place
        self._colons = looked_at | places, marked
        return places & marked

    def _after_commas(self) -> int:
        """Return the places between two words with a comma, a dash or a bracket between."""
        found = 0
        texts, starts, _ = self._scan
        for (first, last), place in zip(self._bounds, self._first_places, strict=True):
            end = starts[first] + len(texts[first])
            for word in range(first + 1, last):
                between = self._text[end : starts[word]]
                if between != " " and not _COMMAS.isdisjoint(between):
                    found |= 1 << place + word - first
                end = starts[word] + len(texts[word])
        return found

    def _colon_after(self, end: int) -> bool:
        texts, starts, _ = self._scan
        word = self._word(end - 1)
        after = starts[word] + len(texts[word])
        return self._text[after : after + 3].lstrip("»«\"'”’) ").startswith(":")


def _bits(number: int) -> Iterator[int]:
    """Yield which bits of a number are set."""
    while number:
        yield (number & -number).bit_length() - 1
        number &= number - 1
