"""Read who a sentence is about: names, kin, roles, the state they are in, and whose words they are.

A word has tags, from ``lexicon/`` (what each means stands in ``lexicon_files``) and from
what it looks like. It is no grammar: rules ask which tags stand near which.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from functools import cache, cached_property, partial
from pathlib import Path
from typing import Any, NamedTuple

from advocacy_trainer.prose.names import Names, names_in
from advocacy_trainer.prose.word_table import LETTERS, PackedWords, TableSource, files_ending, table_of
from advocacy_trainer.prose.words import Scan

_HERE = Path(__file__).parent
_SHORTEST_STEM = 4  # letters before a tail that ends compounds
_NO_TAGS: frozenset[str] = frozenset()
_NAME = frozenset({"name"})
_MAYBE = frozenset({"maybe-name"})
_PRONOUNS = frozenset({"speak", "we", "they"})
_KNOWN = 20_000  # words remembered
_SHORTEST_PLURAL = 5
_PLURALS = ("erne", "rne", "ene", "ne", "er", "e", "r")
_BENDINGS = ("erne", "ene", "ne", "er", "en", "et", "e", "n", "t")
_BENDING = frozenset({"diagnosis", "mark", "affair", "case"})
_SHORTEST_BENT = 7
_BY_WORK = frozenset({"worker", "colleague", "post", "met", "customer"})
_GROUP = frozenset({"group"})
_INSULT = frozenset({"insult"})
_SCORNING = """
møg lorte skide pisse røv idiot fjolse tåbe klaphatte nar bavian hykler tosse nasse psykopat skod snotte
"""
_SCORNFUL = tuple(_SCORNING.split())
_WHO = _BY_WORK | {"human", "kin", "group", "nation", "cared", "cared-many", "own-kin"}


class Mention(NamedTuple):
    """A word that has tags, where it stands (code points), and its number among the words of the text."""

    tags: frozenset[str]
    start: int
    end: int
    number: int


class Lexicon:
    """The words of one language that have tags."""

    def __init__(self, lang: str, names: Names, table: Mapping[str, Any]) -> None:
        """``table``: see ``lexicon_table``."""
        self.lang = lang
        self.names = names
        self._tags = [frozenset(tags.split()) for tags in table["tags"]]
        self._words = PackedWords(table["words"])
        self._tails = PackedWords(table["tails"])
        self._sizes: list[int] = table["sizes"]
        self.pairs = {word: self._tags[number] for word, number in table["pairs"].items()}
        self.first_of_pairs = frozenset(word.rpartition("-")[0] for word in self.pairs)
        self._memo: dict[str, frozenset[str]] = {}
        self.small_tags: dict[str, frozenset[str]] = {}  # of words without a capital, as written
        self._capital_first: dict[str, frozenset[str]] = {}
        self._capital_inside: dict[str, frozenset[str]] = {}
        self._names_known: dict[tuple[str, bool], frozenset[str]] = {}

    def tags(self, small: str) -> frozenset[str]:
        """Return the tags of a word in small letters; a genitive has those of the word."""
        found = self._memo.get(small)
        if found is None:
            if len(self._memo) > _KNOWN:
                self._memo.clear()
            found = self._memo[small] = self._look(small)
        return found

    def remember(self, said: str, tags: frozenset[str]) -> None:
        """Keep the tags of a word as written that has no capital."""
        if len(self.small_tags) > _KNOWN:
            self.small_tags.clear()
        self.small_tags[said] = tags

    def capital_tags(self, said: str, *, first: bool) -> frozenset[str]:
        """Return the tags of a word with a capital, as a name and as the word it is in small letters."""
        known = self._capital_first if first else self._capital_inside
        found = known.get(said)
        if found is None:
            if len(known) > _KNOWN:
                known.clear()
            found = self.tags(said.lower())
            if not first or _PRONOUNS.isdisjoint(found):  # »My« is no name where "My mum" begins
                found |= self.name_tags(said, first=first)
            known[said] = found
        return found

    def name_tags(self, said: str, *, first: bool) -> frozenset[str]:
        """Return what a word with a capital is as a name; ``first`` where it begins a sentence."""
        found = self._names_known.get((said, first))
        if found is None:
            if len(self._names_known) > _KNOWN:
                self._names_known.clear()
            if self.names.is_first_name(said, first=first):
                found = _NAME
            else:
                found = _MAYBE if first and self.names.may_be_name(said) else _NO_TAGS
            self._names_known[said, first] = found
        return found

    def _look(self, small: str) -> frozenset[str]:
        for form in _forms(small):
            found = self._whole_tags(form) | self._tail_tags(form)
            if found:
                return found | self._scornful(small)
        return self._scornful(small) or self._bent(small) or self._several(small)

    def _bent(self, small: str) -> frozenset[str]:
        """Return what a Danish noun for an illness or a mark is, bent: »anfaldene«, »krykkernes«."""
        if self.lang == "da" and len(small) > _SHORTEST_BENT:
            stem = small.removesuffix("s")
            for ending in _BENDINGS:
                if stem.endswith(ending):
                    found = self._whole_tags(stem[: -len(ending)])
                    if _BENDING & found:
                        return found | self._scornful(small)
        return _NO_TAGS

    def _several(self, small: str) -> frozenset[str]:
        """Return »group« for a Danish plural of somebody by their work: »medhjælpere«, »konsulenterne«."""
        if self.lang == "da" and small.endswith(("e", "r")) and len(small) > _SHORTEST_PLURAL:
            for ending in _PLURALS:
                if small.endswith(ending):
                    stem = small[: -len(ending)]
                    if _BY_WORK & (self._whole_tags(stem) | self._tail_tags(stem)):
                        return _GROUP
        return _NO_TAGS

    def _scornful(self, small: str) -> frozenset[str]:
        """Return »insult« for a Danish compound that scorns a person: »møgchef«, »lortekunder«."""
        if self.lang == "da" and small.startswith(_SCORNFUL):
            rest = small[next(len(one) for one in _SCORNFUL if small.startswith(one)) :]
            if len(rest) > 2 and _WHO & (self._whole_tags(rest) | self._several(rest)):
                return _INSULT
        return _NO_TAGS

    def _whole_tags(self, small: str) -> frozenset[str]:
        return self._tags[self._words.number(small)]

    def _tail_tags(self, small: str) -> frozenset[str]:
        tails = self._tails[small[-LETTERS:]]
        for size in self._sizes if tails else ():
            if len(small) - size >= _SHORTEST_STEM or (len(small) > size and small[-size - 1] == "-"):
                found = tails.get(small[-size:])
                if found:
                    return self._tags[found]
        return _NO_TAGS


def _forms(small: str) -> Iterator[str]:
    yield small
    if small.endswith(("'s", "’s")):
        yield small[:-2]
    elif small.endswith("s") and len(small) > 3:
        yield small[:-1]


@cache
def lexicon(lang: str) -> Lexicon:
    """Return the words of ``da`` or ``en``."""
    return Lexicon(lang, names_in(lang), table_of(lexicon_source(lang)))


def lexicon_source(lang: str) -> TableSource:
    """Return what the words of ``da`` or ``en`` are made from."""
    folder = _HERE / "lexicon"
    files = [folder / f"{lang}.txt", *files_ending(folder, f"-{lang}.txt")]
    programs = [_HERE / f"{name}.py" for name in ("word_table", "lexicon_files", "inflection")]
    return TableSource(f"lexicon-{lang}", files, programs, partial(_made, files))


def _made(files: list[Path]) -> dict[str, Any]:
    from advocacy_trainer.prose.lexicon_files import lexicon_table  # late: mostly it is baked

    return lexicon_table(files)


class Reading:
    """The mentions of a text, in order."""

    def __init__(self, text: str, scan: Scan, lang: str, sentence_starts: list[int]) -> None:
        self.text = text
        self.mentions = _mentions(text, scan, lexicon(lang), frozenset(sentence_starts))
        self._starts = [one.start for one in self.mentions]
        self._known_mentions: dict[frozenset[str], list[Mention]] = {}
        self._known_tags: dict[frozenset[str], tuple[list[Mention], list[int]]] = {}

    def between(self, start: int, end: int) -> list[Mention]:
        """Return the mentions that begin from ``start`` up to ``end``."""
        return self.mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def last(self, tags: frozenset[str], start: int, end: int, most: int = 1) -> list[Mention]:
        """Return of the mentions between two places that have one of ``tags`` the last ``most``."""
        found, starts = self._places_of(tags)
        upto = bisect_left(starts, end)
        return found[max(upto - most, bisect_left(starts, start, 0, upto)) : upto]

    def first(self, tags: frozenset[str], start: int, end: int) -> Mention | None:
        """Return the first mention between two places that has one of ``tags``."""
        found, starts = self._places_of(tags)
        at = bisect_left(starts, start)
        return found[at] if at < len(found) and starts[at] < end else None

    def tagged(self, tags: frozenset[str]) -> list[Mention]:
        """Return the mentions that have one of ``tags``; the same list each time, so leave it as it is."""
        known = self._known_mentions.get(tags)
        if known is None:
            several = [self._by_tag[tag] for tag in tags & self._by_tag.keys()]
            if len(several) == 1:
                known = several[0]
            else:
                by_number = {one.number: one for mentions in several for one in mentions}
                known = [by_number[number] for number in sorted(by_number)]
            self._known_mentions[tags] = known
        return known

    def _places_of(self, tags: frozenset[str]) -> tuple[list[Mention], list[int]]:
        known = self._known_tags.get(tags)
        if known is None:
            found = self.tagged(tags)
            known = self._known_tags[tags] = found, [one.start for one in found]
        return known

    def having(self, tag: str) -> list[Mention]:
        """Return the mentions with a tag."""
        return list(self._by_tag.get(tag, ()))

    @cached_property
    def _by_tag(self) -> dict[str, list[Mention]]:
        found: dict[str, list[Mention]] = {}
        for one in self.mentions:
            for tag in one.tags:
                found.setdefault(tag, []).append(one)
        return found


def _mentions(text: str, scan: Scan, words: Lexicon, begins: frozenset[int]) -> list[Mention]:
    found: list[Mention] = []
    first_of_pairs, texts, starts = words.first_of_pairs, scan.texts, scan.starts
    known = list(map(words.small_tags.get, texts))
    # Most words are known and have no tags.
    numbers = [number for number, tags in enumerate(known) if tags or tags is None]
    pairs = {number for number, said in enumerate(texts, 1) if said in first_of_pairs} - {len(texts)}
    if pairs:
        numbers = sorted(pairs.union(numbers))
    paired = -1
    for number in numbers:
        said, start, tags = texts[number], starts[number], known[number]
        if number in pairs and paired != number - 1:
            before = texts[number - 1]
            pair = words.pairs.get(f"{before}-{said.lower()}")
            if pair is not None and start - starts[number - 1] == len(before) + 1:
                found.append(Mention(pair, starts[number - 1], start + len(said), number))
                paired = number
                continue
        if tags is None:
            if said[0].isupper():
                tags = words.capital_tags(said, first=start in begins or _begins(text, start))
            else:
                tags = words.tags(said.lower())
                words.remember(said, tags)
        if tags:
            found.append(Mention(tags, start, start + len(said), number))
    return found


def _begins(text: str, start: int) -> bool:
    if start == 0:
        return True
    before = text[start - 1]
    return before in "\n\"'»«“”„(*-–—:•" or (before == " " and text[start - 2 : start - 1] in ".!?…:\n•-–—*")
