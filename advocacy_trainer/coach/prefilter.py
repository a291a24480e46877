"""Find, by the words of a sentence, which of many patterns are worth trying."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import reduce
from operator import or_
from typing import Any, Generic, TypeVar

from advocacy_trainer.prose.lazy_pattern import lazy

_WORD = lazy(r"\w+")
_MOST_WORDS = 5_000  # remembered, about a kilobyte each
GROUPS = 3  # groups of letters that a pattern may need
LetterIndex = dict[str, Any]  # see ``letter_index``


_Item = TypeVar("_Item")
_Lines = dict[str, list[tuple[int, str]]]  # letters, and bits with their index's first pattern
_NONE: _Lines = {}


class Prefilter(Generic[_Item]):
    """Find, by the words of a sentence, which of many patterns are worth trying.

    What a word holds of the letters that patterns need is one long number: bit
    ``n`` says that pattern ``n`` has its first group, and two more stretches of
    bits say the same of its second and third. A sentence is all its words'
    numbers laid over each other. Words are remembered: most have been seen.
    """

    def __init__(
        self, patterns: Sequence[_Item] | Mapping[int, _Item], indexes: Iterable[LetterIndex]
    ) -> None:
        """``indexes`` say of some patterns after the other what letters they need.

        Of ``patterns`` only those are asked for that are worth trying.
        """
        self._patterns = patterns
        self._indexes: list[tuple[int, LetterIndex]] = []
        counts = ""
        for index in indexes:
            self._indexes.append((len(counts), index))
            counts += index["groups"]
        self._size = len(counts)
        self._unneeded = 0
        for place in range(GROUPS):
            lacking = counts.translate(_lacking(place))[::-1]
            self._unneeded |= int(lacking or "0", 2) << place * self._size
        self._all = (1 << self._size) - 1
        self._single = self._lines(index["single"] for _, index in self._indexes)
        self._marked: dict[str, list[str]] = {}  # letters with a sign among them, by the sign
        self._signed = self._lines(index["marked"] for _, index in self._indexes)
        for letters in self._signed:
            sign = next((one for one in letters.strip(" ") if not (one.isalnum() or one == "_")), "_")
            self._marked.setdefault(sign, []).append(letters)
        self._begins = frozenset[str]().union(*(index["parts"] for _, index in self._indexes))
        self._parts: dict[str, tuple[_Lines, list[int]]] = {}  # and how long the parts are
        self._numbers: dict[str, int] = {}
        self._words = _Memo(self._of_word)
        self._chunks = _Memo(self._of_chunk)

    def active(self, lower: str) -> list[_Item]:
        """Return the patterns that may match a sentence given in small letters."""
        worth = self._worth(self.held(lower))
        found = []
        while worth:
            place = worth.bit_length() - 1
            worth ^= 1 << place
            found.append(self._patterns[place])
        return found

    def held(self, lower: str) -> int:
        """Return what a text in small letters holds of the letters that patterns need."""
        return reduce(or_, map(self._chunks.__getitem__, lower.split()), self._unneeded)

    def may_match(self, held: int) -> bool:
        """Tell whether any pattern is worth trying on a text that holds so much."""
        return self._worth(held) != 0

    def _worth(self, held: int) -> int:
        size = self._size
        return held & (held >> size) & (held >> 2 * size) & self._all

    def _of_chunk(self, chunk: str) -> int:
        """Return the number of what stands between two white spaces: words with the signs around them."""
        held = 0
        for word in _WORD.findall(chunk):
            held |= self._words[word]
        for sign, several in self._marked.items():
            if sign in chunk:
                for letters in several:
                    if letters in chunk:
                        held |= self._number(letters, self._signed)
        return held

    def _of_word(self, word: str) -> int:
        whole = f" {word} "  # as ``required_literals`` marks where words begin and end
        held = 0
        for letter in self._single.keys() & word:
            held |= self._number(letter, self._single)
        places = self._places_of(word)
        if places:
            held |= _number(places, GROUPS * self._size)
        for at in range(len(whole) - 1):
            parts, sizes = self._parts_from(whole[at : at + 2])
            for size in sizes:
                part = whole[at : at + size]
                if part in parts:
                    held |= self._number(part, parts)
        return held

    def _places_of(self, word: str) -> list[int]:
        """Return the bits of a word as it stands by itself."""
        begin, line = word[:2], f" {word} \t"
        found: list[int] = []
        for before, index in self._indexes:
            lines = index["whole"].get(begin)
            at = lines.find(line) if lines else -1
            if at >= 0:
                found += self._places(before, lines[at + len(line) :].partition("\n")[0])
        return found

    def _parts_from(self, begin: str) -> tuple[_Lines, list[int]]:
        """Return the parts of words that begin so, and how long they are."""
        found = self._parts.get(begin)
        if found is None:
            if begin not in self._begins:
                return _NONE, []
            parts = self._lines(index["parts"].get(begin, "") for _, index in self._indexes)
            found = self._parts[begin] = parts, sorted({len(part) for part in parts})
        return found

    def _lines(self, stored: Iterable[str]) -> _Lines:
        """Return letters and their bits from the lines of each index in turn."""
        found: _Lines = {}
        for (before, _), lines in zip(self._indexes, stored, strict=True):
            for line in lines.split("\n") if lines else ():
                letters, _, bits = line.partition("\t")
                known = found.get(letters)
                if known is None:
                    found[letters] = [(before, bits)]
                else:
                    known.append((before, bits))
        return found

    def _places(self, before: int, bits: str) -> list[int]:
        """Return where the bits of a line of an index stand, before whose patterns others come."""
        size = self._size
        return [before + bit // GROUPS + bit % GROUPS * size for bit in map(int, bits.split())]

    def _number(self, letters: str, lines: _Lines) -> int:
        number = self._numbers.get(letters)
        if number is None:
            places = [place for before, bits in lines[letters] for place in self._places(before, bits)]
            number = self._numbers[letters] = _number(places, GROUPS * self._size)
        return number


def _lacking(place: int) -> dict[int, str]:
    """Return by the sign for a count of groups 1 where a pattern has no group of this place, else 0."""
    return {ord(str(count)): "01"[count <= place] for count in range(GROUPS + 1)}


def _number(bits: Iterable[int], size: int) -> int:
    held = bytearray((size + 7) // 8)
    for at in bits:
        held[at >> 3] |= 1 << (at & 7)
    return int.from_bytes(held, "little")


class _Memo(dict[str, int]):
    """Numbers made when first asked for; forgotten all at once when there are too many."""

    def __init__(self, made: Callable[[str], int]) -> None:
        super().__init__()
        self._made = made

    def __missing__(self, word: str) -> int:
        if len(self) >= _MOST_WORDS:
            self.clear()
        value = self[word] = self._made(word)
        return value
