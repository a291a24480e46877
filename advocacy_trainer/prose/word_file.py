"""A language's words in one sorted, memory-mapped file.

Format 2, made by ``bake``: a line ``advocacy-trainer-words 2``; a line with
four numbers, the bytes of the word block, of the block of first compound parts
and of the first words of the pages, and how many pages the words take; then
these three: the words (UTF-8 lines sorted by bytes, all small letters), the
parts (each with its linking letters) likewise, and the first word of every
page of both, a line each; at last where each page begins, four bytes a page,
little-endian. Nothing is read but the first words and the pages asked for.
"""

import mmap
import struct
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

from advocacy_trainer.resources import assets_dir

MAGIC = b"advocacy-trainer-words 2\n"
_SHORTEST_PART = 3
# Danish words of three letters that often end others. With all there are, too many slips would pass.
_SHORT_LAST_WORDS = """
bad bil bog bro bud bus båd dag del dyr dør fad fag far fly fod hal hus job jul kat kop kød lag leg liv
løb løn mad mor mål nat net ord ost råd rum rør sag sal sol søn tag tal tid tog top tur træ
uge vej ven vin væg øje
"""
# Words that end no compound, though the letters of many a slip end so: »person|alle«, »chef|ferne«.
_NEVER_LAST_WORDS = """
agen alle dem den der det dig eller eren erene ferne gerer han har hun ikke ingen irre kan men mig sig sin sit
som stedt tvis uset var
"""
_NEVER_LAST = frozenset(_NEVER_LAST_WORDS.split())
_LONG_FIRST, _LONG_LAST = 5, 6
_SHORT_LAST = frozenset(_SHORT_LAST_WORDS.split())
_ALPHABET = {"da": "abcdefghijklmnoprstuvyæøåéwxzq", "en": "abcdefghijklmnopqrstuvwxyz"}
_PAGE = 1 << 11  # bytes: the search in one costs about as much as the search for it


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


def damaged_word_file(lang: str, folder: Path | None = None) -> Path | None:
    """Return the file of the words of ``da`` or ``en`` where it is there and cannot be used."""
    path = (folder or dictionaries_dir()) / f"{lang}.words"
    return path if path.exists() and open_word_file(lang, folder) is None else None


def bake(words: Iterable[str], parts: Iterable[str]) -> bytes:
    """Return the bytes of a word file; ``parts`` may begin a compound."""
    blocks: list[bytes] = []
    firsts: list[bytes] = []
    places: list[int] = []
    numbers: list[int] = []
    for several in (words, parts):
        block = bytearray()
        page_end = 0
        for line in sorted(word.encode() + b"\n" for word in set(several)):
            if len(block) >= page_end:
                firsts.append(line)
                places.append(sum(map(len, blocks)) + len(block))
                page_end = len(block) + _PAGE
            block += line
        blocks.append(bytes(block))
        numbers.append(len(firsts))
    first = b"".join(firsts)
    head = f"{len(blocks[0])} {len(blocks[1])} {len(first)} {numbers[0]}\n".encode()
    return b"".join([MAGIC, head, *blocks, first, struct.pack(f"<{len(places)}I", *places)])


class _Section:
    """A sorted stretch of the file: where its pages begin, and with which words."""

    def __init__(self, firsts: list[bytes], places: tuple[int, ...], end: int) -> None:
        self.firsts = firsts
        self.places = (*places, end)

    def page(self, word: bytes) -> slice:
        """Return the page on which ``word`` must stand, from the line end before its first word."""
        at = bisect_right(self.firsts, word) or 1
        return slice(self.places[at - 1] - 1, self.places[at])

    def begins_page(self, prefix: bytes) -> bool:
        """Tell whether the first page that begins after ``prefix`` begins with it."""
        at = bisect_left(self.firsts, prefix)
        return at < len(self.firsts) and self.firsts[at].startswith(prefix)


def _ascend(several: Sequence[Any]) -> bool:
    return all(one < other for one, other in pairwise(several))


class WordFile:
    """Look words up in a mapped file; raises ValueError for one that is damaged or of another format."""

    def __init__(self, path: Path, lang: str) -> None:
        self.lang = lang
        with path.open("rb") as stream:
            self._map = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
        if self._map[: len(MAGIC)] != MAGIC:
            raise ValueError("not a word file of this format")
        start = self._map.find(b"\n", len(MAGIC), len(MAGIC) + 64) + 1
        words, parts, first, pages = map(int, self._map[len(MAGIC) : start].split())
        end = start + words + parts
        firsts = self._map[end : end + first].split(b"\n")[:-1]
        try:
            relative = struct.unpack(f"<{len(firsts)}I", self._map[end + first :])
        except struct.error as error:
            raise ValueError("a damaged word file") from error
        if not 0 <= pages <= len(firsts) or (relative and relative[-1] >= words + parts):
            raise ValueError("a damaged word file")
        if not _ascend(firsts[:pages]) or not _ascend(firsts[pages:]) or not _ascend(relative):
            raise ValueError("a damaged word file")
        places = tuple(start + place for place in relative)
        self._words = _Section(firsts[:pages], places[:pages], start + words)
        self._parts = _Section(firsts[pages:], places[pages:], end)

    def has(self, word: str) -> bool:
        """Tell whether ``word`` (small letters) is listed."""
        return self._find(word.encode(), self._words)

    def begins_compound(self, part: str) -> bool:
        """Tell whether ``part``, linking letters included, may begin a compound."""
        return self._find(part.encode(), self._parts)

    def is_compound(self, word: str, deep: int = 2) -> bool:
        """Tell whether ``word`` is put together from listed words (up to three)."""
        if not self._parts.firsts:
            return False
        for at in range(len(word) - _SHORTEST_PART, _SHORTEST_PART - 1, -1):
            if self.begins_compound(word[:at]):
                rest = word[at:]
                long_enough = len(rest) > _SHORTEST_PART or rest in _SHORT_LAST
                if long_enough and rest not in _NEVER_LAST and self.has(rest):
                    return True
                if deep > 1 and len(rest) > 2 * _SHORTEST_PART and self.is_compound(rest, deep - 1):
                    return True
        return False

    def is_long_compound(self, word: str) -> bool:
        """Tell whether ``word`` is two long listed words, whether the first may begin compounds or not."""
        for at in range(_LONG_FIRST, len(word) - _LONG_LAST + 1):
            rest = word[at:]
            if rest not in _NEVER_LAST and self.has(rest):
                first = word[:at]
                if self.has(first) or (
                    first[-1] in "se" and len(first) > _LONG_FIRST and self.has(first[:-1])
                ):
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
        joined = (
            [f"{word[:at]}'{word[at:]}" for at in range(len(word) - 1, 0, -1)] if self.lang == "en" else []
        )
        found = [
            one
            for one in dict.fromkeys([*joined, *swapped, *doubled, *dropped])
            if one != word and self.has(one)
        ]
        if len(found) < 5 and self._words.firsts:
            found += self._with_one_letter(word, frozenset(found))
        return [*split, *found]

    def _with_one_letter(self, word: str, known: frozenset[str]) -> list[str]:
        """Return listed words that have a letter more than ``word``, or another one; last letters first."""
        found: dict[str, None] = {}
        letters = _ALPHABET[self.lang]
        for at in range(len(word), -1, -1):
            head, tail = word[:at], word[at:]
            page = self._only_page(head.encode())
            if page is not None:
                # All that begins as the word does stands here, mostly a handful.
                endings = {line[at + 1 :] for line in page if line[at : at + 1] in letters}
                if endings.isdisjoint((tail, tail[1:])):
                    continue
            elif not self._any_with(head.encode()):
                continue
            for letter in letters:
                for one in (head + letter + tail, head + letter + tail[1:]):
                    if one != word and one not in known and self.has(one):
                        found[one] = None
        return list(found)

    def _only_page(self, prefix: bytes) -> list[str] | None:
        """Return the words that begin with ``prefix`` where all of them stand on one page."""
        page = self._words.page(prefix)
        if page != self._words.page(prefix + b"\xff"):
            return None
        text = self._map[page]
        begin = text.find(b"\n" + prefix) + 1
        if not begin:
            return []
        end = text.rfind(b"\n" + prefix) + 1
        return text[begin : text.find(b"\n", end)].decode(errors="replace").split("\n")

    def family(self, word: str) -> int:
        """Return how many bytes of words begin as ``word`` does: much is built on a word in daily use."""
        section = self._words
        prefix = word.encode()
        first, last = section.page(prefix), section.page(prefix + b"\xff")
        if first != last:
            return int(last.start - first.start)
        text = self._map[first]
        return max(0, text.rfind(b"\n" + prefix) - text.find(b"\n" + prefix))

    def _is_common(self, word: str) -> bool:
        from advocacy_trainer.prose.common_words import common_words

        return word in common_words(self.lang)

    def _any_with(self, prefix: bytes) -> bool:
        if not prefix or not self._words.firsts:
            return bool(self._words.firsts)
        if self._words.begins_page(prefix):
            return True
        page = self._map[self._words.page(prefix)]
        return b"\n" + prefix in page

    def _find(self, word: bytes, section: _Section) -> bool:
        if not word or b"\n" in word or not section.firsts:
            return False
        return b"\n" + word + b"\n" in self._map[section.page(word)]
