"""Find misspelt words by the dictionaries baked at build time, and by common slips.

Where a dictionary is missing (in a checkout before ``packaging/dev.py
dictionaries``) only the slips are known, and ``available`` says so.
"""

from functools import cache
from pathlib import Path
from typing import NamedTuple

from advocacy_trainer.prose.apostrophes import straight
from advocacy_trainer.prose.names import names_in
from advocacy_trainer.prose.word_file import WordFile, open_word_file
from advocacy_trainer.prose.words import Scan

_LISTS = Path(__file__).parent / "common"
MOST_SUGGESTIONS = 5
_MEMO = 20_000
_LONGEST_WORD = 40
_LAST_LATIN = "\u036f"
_ABBREVIATED = frozenset(
    ["en", "et", "er", "ere", "erne", "ens", "ets", "ers", "ernes", "s", "ne", "t"]
)  # »pdf'er«, »cpr'ets«
_ABBREVIATION = 5  # letters at most
_SHORTEST_STEM = 4
_PREFIXES = (
    "om",
    "ud",
    "ind",
    "op",
    "ned",
    "af",
    "på",
    "til",
    "for",
    "over",
    "under",
    "gen",
    "med",
    "mod",
    "sam",
    "u",
)
_DEEDS = ("ning", "ningen", "ninger", "ningerne", "else", "elsen", "elser", "elserne")
_SHORTEST_DEED = 5  # letters
_COUNTED = ("tion", "sion", "ment", "ness", "ship", "ism", "ity", "er", "or", "ist", "ing")
_VOWELS = frozenset("aeiouyæøå")
_ENDINGS = {
    "da": ("en", "et", "er", "erne", "ene", "s", "ens", "ets", "ers", "ernes", "n", "r", "rne"),
    "en": ("s", "'s"),
}


class Slip(NamedTuple):
    """A word that is none, where it stands, and what may be meant (best first)."""

    start: int
    end: int
    suggestions: tuple[str, ...]


class Checker:
    """Check words in one language; remembers what it has looked up."""

    def __init__(self, lang: str, dictionary: WordFile | None) -> None:
        self.lang = lang
        self.dictionary = dictionary
        self._slips = _slips(lang)
        self._allowed = _allowed()
        self._memo: dict[str, bool] = {}
        self._fine: set[str] = set()  # words as written that are left alone in any text
        self._suggested: dict[str, tuple[str, ...]] = {}

    @property
    def available(self) -> bool:
        """Tell whether the language's dictionary is there."""
        return self.dictionary is not None

    def check(
        self,
        text: str,
        words: Scan,
        own_words: frozenset[str] = frozenset(),
        most: int = 1_000,
    ) -> list[Slip]:
        """List the first ``most`` slips among ``words`` of ``text``.

        Left alone: whatever has a capital (but for common slips that begin a
        sentence), words with digits, single letters, letters beyond Latin,
        and ``own_words`` (small letters).
        """
        found: list[Slip] = []
        fine = self._fine
        if len(fine) > _MEMO:
            fine.clear()
        for number in [number for number, said in enumerate(words.texts) if said not in fine]:
            said, start = words.texts[number], words.starts[number]
            if said in fine:
                continue  # since a moment
            if len(found) >= most:
                break
            lower = said.lower()
            small = straight(lower)
            if small in self._slips and small not in own_words:
                if said == lower or _begins_sentence(text, start):
                    found.append(Slip(start, start + len(said), (_cased(self._slips[small], said),)))
                continue
            if small in own_words:
                continue  # fine in this text; the next one may be somebody else's
            if self.dictionary is None or said != lower or max(straight(said)) > _LAST_LATIN:
                fine.add(said)
                continue  # a capital is a name as often as not, and letters in fancy dress are another matter
            if self._known(small):
                fine.add(said)
                continue
            found.append(Slip(start, start + len(said), self.suggest(small)))
        return found

    def _known(self, small: str) -> bool:
        known = self._memo.get(small)
        if known is None:
            known = self.knows(small)
            if len(self._memo) > _MEMO:
                self._memo.clear()
            self._memo[small] = known
        return known

    def knows(self, small: str) -> bool:
        """Tell whether a word in small letters is listed, hyphened from words, or a compound."""
        import unicodedata

        small = unicodedata.normalize("NFC", small).replace("\u00ad", "").replace("\u2011", "-")
        if len(small) < 2 or len(small) > _LONGEST_WORD or not small[0].isalpha():
            return True
        if any(character.isdigit() for character in small) or "." in small or self._is_allowed(small):
            return True
        dictionary = self.dictionary
        if dictionary is None or dictionary.has(small):
            return True
        stem, apostrophe, tail = small.partition("'")
        if self.lang == "da" and apostrophe and tail in _ABBREVIATED:
            # »cpr'et«: an abbreviation, not a word that takes its ending without
            return len(stem) <= _ABBREVIATION and not self._without_apostrophe(small)
        for ending in ("'s", "s'", "'"):
            if small.endswith(ending) and dictionary.has(small[: -len(ending)]):
                return True
        genitive = self.lang == "da" and small.endswith("s") and small[-2] not in "sxz"
        if genitive and len(small) > 3 and dictionary.has(small[:-1]):
            return True
        if "-" in small:
            parts = small.split("-")
            if self.lang == "da" and len(parts[0]) <= _ABBREVIATION:
                parts = parts[1:]  # »hpfi-relæet«
            return len(parts) > 2 or all(not part or self.knows(part) for part in parts)
        if self.lang == "en":
            return self._bears_name(small) or self._is_plural(small)
        put_together = dictionary.is_compound(small) or dictionary.is_long_compound(small)
        if put_together or self._is_bent_verb(small):
            return not self._spoils(small)
        return self._bears_name(small)

    def _is_bent_verb(self, small: str) -> bool:
        """Tell whether a word is one who does, or what is done: »palleløfteren« from »løfte«, »omlæsning«."""
        dictionary = self.dictionary
        if dictionary is None:
            return False
        if small.endswith(("ren", "rens")):
            verb = small.rpartition("ren")[0]
            return verb.endswith("e") and (dictionary.is_compound(verb) or dictionary.is_long_compound(verb))
        return any(
            small.startswith(prefix) and small.endswith(_DEEDS) and dictionary.has(small[len(prefix) :])
            for prefix in _PREFIXES
            if len(small) > len(prefix) + _SHORTEST_DEED
        )

    def _is_plural(self, small: str) -> bool:
        """Tell whether an English word is more than one of what the dictionary knows one of."""
        return (
            small.endswith("s")
            and small[:-1].endswith(_COUNTED)
            and self.dictionary is not None
            and self.dictionary.has(small[:-1])
        )

    def _bears_name(self, small: str) -> bool:
        """Tell whether a word is a first name, written without its capital."""
        return names_in(self.lang).is_listed(small)

    def _is_allowed(self, small: str) -> bool:
        """Tell whether a word is on our own list, bent or not."""
        if small in self._allowed:
            return True
        return any(
            small.endswith(ending)
            and len(small) >= len(ending) + _SHORTEST_STEM
            and small[-len(ending) - 1] != ending
            and small[: -len(ending)] in self._allowed
            for ending in _ENDINGS[self.lang]
        )

    def _spoils(self, small: str) -> str:
        """Return the common word a compound is one slip away from, or nothing: »muglighed« is none."""
        from advocacy_trainer.prose.likely_words import spoils

        return spoils(small, self.dictionary, self.lang) if self.dictionary is not None else ""

    def _without_apostrophe(self, small: str) -> str:
        """Return »bilen« for »bil'en«, or nothing."""
        stem, apostrophe, tail = small.partition("'")
        if self.lang != "da" or tail not in _ABBREVIATED or self.dictionary is None:
            return ""
        is_word = not _VOWELS.isdisjoint(stem) and self.dictionary.has(stem)
        return stem + tail if apostrophe and is_word and self.dictionary.has(stem + tail) else ""

    def suggest(self, small: str) -> tuple[str, ...]:
        """Return up to five known words one slip away from a word in small letters, likeliest first."""
        if small in self._slips:
            return (self._slips[small],)
        if self.dictionary is None:
            return ()
        suggested = self._suggested.get(small)
        if suggested is None:
            from advocacy_trainer.prose.likely_words import likeliest_first

            meant = self._without_apostrophe(small)
            near = [meant] if meant else likeliest_first(small, self.dictionary, self.lang)
            suggested = tuple(near[:MOST_SUGGESTIONS])
            if len(self._suggested) > _MEMO:
                self._suggested.clear()
            self._suggested[small] = suggested
        return suggested


@cache
def checker(lang: str) -> Checker:
    """Return the checker for ``da`` or ``en``, with the dictionary if it is there."""
    return Checker(lang, open_word_file(lang))


def is_unlisted(said: str, lang: str) -> bool:
    """Tell whether the dictionary of ``lang``, where it is there, has no such word: so it names somebody."""
    dictionary = checker(lang).dictionary
    small = said.lower()
    return dictionary is not None and not (dictionary.has(small) or dictionary.is_compound(small))


@cache
def _slips(lang: str) -> dict[str, str]:
    place = _LISTS / f"slips-{lang}.txt"
    pairs = (line.partition("=") for line in place.read_text(encoding="utf-8").splitlines() if line)
    return {wrong: right for wrong, _, right in pairs}


@cache
def _allowed() -> frozenset[str]:
    place = _LISTS / "allowed.txt"
    return frozenset(place.read_text(encoding="utf-8").split())


def _begins_sentence(text: str, at: int) -> bool:
    before = text[:at].rstrip(" \t\"'»«“”„(–—-")
    return not before or before[-1] in ".!?…:\n\r"


def _cased(suggestion: str, said: str) -> str:
    return suggestion[:1].upper() + suggestion[1:] if said[:1].isupper() else suggestion
