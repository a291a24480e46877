"""Find, by the words of a sentence, which of many patterns are worth trying."""

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from functools import reduce
from operator import or_
from typing import Generic, TypeVar

_WORD = re.compile(r"\w+")
_MOST_WORDS = 5_000  # remembered, about a kilobyte each
_GROUPS = 3  # groups of letters that a pattern may need


_Item = TypeVar("_Item", bound=Hashable)


class Prefilter(Generic[_Item]):
    """Find, by the words of a sentence, which of many patterns are worth trying.

    What a word holds of the letters that patterns need is one long number: bit
    ``n`` says that pattern ``n`` has its first group, and two more stretches of
    bits say the same of its second and third. A sentence is all its words'
    numbers laid over each other. Words are remembered: most have been seen.
    """

    def __init__(self, patterns: Mapping[_Item, Sequence[Sequence[str]]]) -> None:
        """``patterns`` gives for each the groups of letters of which every match holds one each."""
        self._patterns = list(patterns)
        self._size = size = len(self._patterns)
        places = defaultdict[str, list[int]](list)  # the bits that letters set
        unneeded: list[int] = []
        for number, required in enumerate(patterns.values()):
            bit = number
            for group in required:
                for letters in group:
                    places[letters].append(bit)
                bit += size
            unneeded += range(bit, _GROUPS * size, size)
        self._places = dict(places)
        self._unneeded = _number(unneeded, _GROUPS * size)
        self._all = (1 << size) - 1
        self._marked: dict[str, list[str]] = {}  # letters with a sign among them, by the sign
        self._sizes: dict[
            str, set[int]
        ] = {}  # how long parts of words are, by the first two of their letters
        for letters in places:
            word = letters.strip(" ")
            if not word.isalnum():
                sign = next((one for one in word if not (one.isalnum() or one == "_")), "_")
                self._marked.setdefault(sign, []).append(letters)
            elif len(letters) < len(word) + 2:
                self._sizes.setdefault(letters[:2], set()).add(len(letters))
        self._numbers: dict[str, int] = {}
        self._words = _Memo(self._of_word)
        self._chunks = _Memo(self._of_chunk)

    def active(self, lower: str) -> list[_Item]:
        """Return the patterns that may match a sentence given in small letters."""
        held = reduce(or_, map(self._chunks.__getitem__, lower.split()), self._unneeded)
        size = self._size
        worth = held & (held >> size) & (held >> 2 * size) & self._all
        found = []
        while worth:
            place = worth.bit_length() - 1
            worth ^= 1 << place
            found.append(self._patterns[place])
        return found

    def _of_chunk(self, chunk: str) -> int:
        """Return the number of what stands between two white spaces: words with the signs around them."""
        held = 0
        for word in _WORD.findall(chunk):
            held |= self._words[word]
        for sign, several in self._marked.items():
            if sign in chunk:
                held |= self._sum(letters for letters in several if letters in chunk)
        return held

    def _of_word(self, word: str) -> int:
        whole = f" {word} "  # as ``required_literals`` marks where words begin and end
        parts = {whole, *word}
        for at in range(len(whole) - 1):
            for size in self._sizes.get(whole[at : at + 2], ()):
                parts.add(whole[at : at + size])
        return self._sum(parts & self._places.keys())

    def _sum(self, present: Iterable[str]) -> int:
        return reduce(or_, map(self._number, present), 0)

    def _number(self, letters: str) -> int:
        number = self._numbers.get(letters)
        if number is None:
            number = self._numbers[letters] = _number(self._places[letters], _GROUPS * self._size)
        return number


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
