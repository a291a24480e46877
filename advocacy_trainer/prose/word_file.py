"""A language's words in one sorted, memory-mapped file.

Format 1, made by ``bake``: a line ``advocacy-trainer-words 1``, a line with
the number of bytes of the word block, the word block (UTF-8 lines sorted by
bytes, all small letters), then the block of first compound parts (each with
its linking letters), sorted likewise. Nothing is read but the pages asked for.
"""

import mmap
from collections.abc import Iterable
from pathlib import Path

from advocacy_trainer.resources import assets_dir

MAGIC = b"advocacy-trainer-words 1\n"
_SHORTEST_PART = 3
_ALPHABET = {"da": "abcdefghijklmnoprstuvyæøåéwxzq", "en": "abcdefghijklmnopqrstuvwxyz"}
_BLOCK = 1 << 12


def dictionaries_dir() -> Path:
    """Return the folder in which the build puts the word files; it may be empty."""
    return assets_dir() / "dictionaries"


def open_word_file(lang: str, folder: Path | None = None) -> "WordFile | None":
    """Open the words of ``da`` or ``en``; None where they are missing or damaged."""
    path = (folder or dictionaries_dir()) / f"{lang}.words"
    try:
        return WordFile(path, lang)
    except (OSError, ValueError):
        return None


def bake(words: Iterable[str], parts: Iterable[str]) -> bytes:
    """Return the bytes of a word file; ``parts`` may begin a compound."""
    block = b"".join(sorted(word.encode() + b"\n" for word in set(words)))
    first = b"".join(sorted(part.encode() + b"\n" for part in set(parts)))
    return MAGIC + f"{len(block)}\n".encode() + block + first


class WordFile:
    """Look words up in a mapped file."""

    def __init__(self, path: Path, lang: str) -> None:
        self.lang = lang
        with path.open("rb") as stream:
            self._map = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
        if self._map[: len(MAGIC)] != MAGIC:
            raise ValueError("not a word file")
        line_end = self._map.find(b"\n", len(MAGIC), len(MAGIC) + 24)
        self._start = line_end + 1
        self._middle = self._start + int(self._map[len(MAGIC) : line_end])
        self._end = len(self._map)
        if not self._start <= self._middle <= self._end:
            raise ValueError("a damaged word file")

    def has(self, word: str) -> bool:
        """Tell whether ``word`` (small letters) is listed."""
        return self._find(word.encode(), self._start, self._middle)

    def begins_compound(self, part: str) -> bool:
        """Tell whether ``part``, linking letters included, may begin a compound."""
        return self._find(part.encode(), self._middle, self._end)

    def is_compound(self, word: str, deep: int = 2) -> bool:
        """Tell whether ``word`` is put together from listed words (up to three)."""
        if self._middle == self._end:
            return False
        for at in range(len(word) - _SHORTEST_PART, _SHORTEST_PART - 1, -1):
            if self.begins_compound(word[:at]):
                rest = word[at:]
                if len(rest) > _SHORTEST_PART and self.has(rest):
                    return True
                if deep > 1 and len(rest) > 2 * _SHORTEST_PART and self.is_compound(rest, deep - 1):
                    return True
        return False

    def near(self, word: str) -> list[str]:
        """Return listed words one slip away: two letters swapped, one wrong, one missing, one too many."""
        swapped = [word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1)]
        dropped = [word[:at] + word[at + 1 :] for at in range(len(word))]
        doubled = [word[: at + 1] + word[at:] for at in range(len(word))]
        split = [
            word[:at] + " " + word[at:]
            for at in range(1, len(word))
            if self._is_common(word[:at]) and self._is_common(word[at:])
        ]
        found = [
            one for one in dict.fromkeys([*swapped, *doubled, *dropped]) if one != word and self.has(one)
        ]
        letters = _ALPHABET[self.lang]
        if len(found) < 5:
            tried = set(found)
            for at in range(len(word), -1, -1):
                head, tail = word[:at], word[at:]
                prefix = head.encode()
                if not self._any_with(prefix):
                    continue
                for letter in letters:
                    for one in (head + letter + tail, head + letter + tail[1:]):
                        if one != word and one not in tried and self.has(one):
                            tried.add(one)
                            found.append(one)
        return [*split, *found]

    def _is_common(self, word: str) -> bool:
        from advocacy_trainer.prose.common_words import common_words

        return word in common_words(self.lang)

    def _any_with(self, prefix: bytes) -> bool:
        at = self._lower_bound(prefix, self._start, self._middle)
        return at < self._middle and self._map[at : at + len(prefix)] == prefix

    def _find(self, word: bytes, start: int, end: int) -> bool:
        if not word or b"\n" in word or start >= end:
            return False
        at = self._lower_bound(word, start, end)
        return at + len(word) < end and self._map[at : at + len(word) + 1] == word + b"\n"

    def _lower_bound(self, word: bytes, start: int, end: int) -> int:
        """Return where the first line not before ``word`` begins."""
        mapped = self._map
        wanted = word
        low, high = start, end
        while high - low > _BLOCK:
            middle = mapped.rfind(b"\n", low, (low + high) // 2) + 1
            if middle <= low:
                break
            if mapped[middle : mapped.find(b"\n", middle, end)] < wanted:
                low = middle
            else:
                high = middle
        if mapped[low : low + len(wanted)] == wanted and (low == start or mapped[low - 1] == 10):
            line_end = mapped.find(b"\n", low, end)
            if mapped[low:line_end] >= wanted:
                return low
        block = mapped[low : min(end, high + 64)]
        target = b"\n" + wanted
        at = block.find(target + b"\n")
        if block.startswith(wanted + b"\n"):
            return low
        if at >= 0:
            return low + at + 1
        at = block.find(target)
        return low + at + 1 if at >= 0 else min(high, end)
