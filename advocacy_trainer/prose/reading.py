"""Read who a sentence is about: names, kin, roles, the state they are in, and whose words they are.

A word has tags, from ``lexicon/`` (what each means stands in ``TAGS``) and from
what it looks like. It is no grammar: rules ask which tags stand near which.
"""

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from advocacy_trainer.prose.inflection import forms_of
from advocacy_trainer.prose.names import Names, names_in
from advocacy_trainer.prose.words import Scan

TAGS = {
    "name": "a first name, capital and all",
    "maybe-name": "a word that begins a sentence and may be a first name or another word",
    "cared": "one in somebody's care, school or custody",
    "cared-many": "several of them",
    "human": "a person of an age or a family, who may be anybody",
    "kin": "somebody's relative",
    "own-kin": "a relative that people have rather than look after",
    "colleague": "one of those one works with",
    "worker": "a person by their work",
    "customer": "a person by what they buy",
    "met": "a person one meets in shops, offices and traffic",
    "post": "somebody the place knows by what they are or were",
    "diagnosis": "an illness or a condition",
    "harm": "something that happened to, or was done by, a person in care",
    "rare": "what only one can be",
    "fate": "what befalls few, and is talked of: death, arrest, eviction, divorce",
    "affair": "what stood in the papers: an accident, a fire, a trial",
    "mark": "what somebody is seen by: a crutch, a scar, a hat",
    "origin": "where somebody comes from",
    "tending": "what is done for one in care, with the hands",
    "case": "what the authorities and the wards have to do with somebody",
    "health": "an illness, an absence or a trouble of a grown-up",
    "unclear": "a word for illness or trouble that means other things as often",
    "nation": "people by where they come from",
    "group": "people by what they do or are",
    "insult": "a word of contempt for a person",
    "insulting": "a word of contempt about a person",
    "soft": "a word about a person that things and rules earn as often",
    "beast": "an insult that is also the name of an animal",
    "kind-of-thing": "a thing or an animal one may be angry at",
    "org": "an office, a helpline, a firm: its number is public",
    "department": "where in the house colleagues work",
    "speak": "the writer",
    "we": "the writer and others",
    "they": "one spoken of before",
    "grave": "death, illness or dismissal, beside which praise is out of place",
}
_SHORTEST_STEM = 4  # letters before a tail that ends compounds
_NO_TAGS: frozenset[str] = frozenset()
_NAME = frozenset({"name"})
_MAYBE = frozenset({"maybe-name"})
_PRONOUNS = frozenset({"speak", "we", "they"})
_KNOWN = 20_000  # words remembered
_OF_PERSONS = """
cared met human mark diagnosis fate case post colleague worker insult
"""
_IN_TWO_WORDS = frozenset(_OF_PERSONS.split())  # English writes »hearing-aid« as two words as often
_SHORTEST_PLURAL = 5
_PLURALS = ("erne", "rne", "ene", "ne", "er", "e", "r")
_BY_WORK = frozenset({"worker", "colleague", "post", "met", "customer"})
_GROUP = frozenset({"group"})
_INSULT = frozenset({"insult"})
_SCORNFUL = ("møg", "lorte", "skide", "pisse", "svine", "røv", "idiot", "fjolse", "tåbe", "klaphatte", "nar")
_WHO = _BY_WORK | {"human", "kin", "group", "nation", "cared", "cared-many", "own-kin"}
_NOT_FIRST = frozenset({"in", "out", "co", "ex", "know", "show", "suck", "has", "hanger"})


class Mention(NamedTuple):
    """A word that has tags, where it stands (code points), and its number among the words of the text."""

    tags: frozenset[str]
    start: int
    end: int
    number: int


class Lexicon:
    """The words of one language that have tags."""

    def __init__(self, lang: str, names: Names) -> None:
        self.lang = lang
        self.names = names
        self._whole, self._tails = _read(lang)
        self.pairs = {
            word: tags
            for word, tags in self._whole.items()
            if 0 < word.count("-") < 3 and _IN_TWO_WORDS & tags and word.rpartition("-")[0] not in _NOT_FIRST
        }
        self.first_of_pairs = frozenset(word.rpartition("-")[0] for word in self.pairs)
        self._sizes = sorted({len(tail) for tail in self._tails}, reverse=True)
        self._memo: dict[str, frozenset[str]] = {}
        self.small_tags: dict[str, frozenset[str]] = {}  # of words without a capital, as written
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
            found = self._whole.get(form, _NO_TAGS) | self._tail_tags(form)
            if found:
                return found
        return self._scornful(small) or self._several(small)

    def _several(self, small: str) -> frozenset[str]:
        """Return »group« for a Danish plural of somebody by their work: »medhjælpere«, »konsulenterne«."""
        if self.lang == "da" and small.endswith(("e", "r")) and len(small) > _SHORTEST_PLURAL:
            for ending in _PLURALS:
                if small.endswith(ending):
                    stem = small[: -len(ending)]
                    if _BY_WORK & (self._whole.get(stem, _NO_TAGS) | self._tail_tags(stem)):
                        return _GROUP
        return _NO_TAGS

    def _scornful(self, small: str) -> frozenset[str]:
        """Return »insult« for a Danish compound that scorns a person: »møgchef«, »lortekunder«."""
        if self.lang == "da" and small.startswith(_SCORNFUL):
            rest = small[next(len(one) for one in _SCORNFUL if small.startswith(one)) :]
            if len(rest) > 2 and _WHO & (self._whole.get(rest, _NO_TAGS) | self._several(rest)):
                return _INSULT
        return _NO_TAGS

    def _tail_tags(self, small: str) -> frozenset[str]:
        for size in self._sizes:
            if len(small) - size >= _SHORTEST_STEM or (len(small) > size and small[-size - 1] == "-"):
                found = self._tails.get(small[-size:])
                if found:
                    return found
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
    return Lexicon(lang, names_in(lang))


def _read(lang: str) -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    whole: dict[str, frozenset[str]] = {}
    tails: dict[str, frozenset[str]] = {}
    folder = Path(__file__).parent / "lexicon"
    for place in (folder / f"{lang}.txt", *sorted(folder.glob(f"*-{lang}.txt"))):
        tagged = _NO_TAGS
        for line in place.read_text(encoding="utf-8").splitlines():
            if line.startswith("["):
                tag = line.strip("[]")
                if tag not in TAGS:
                    raise ValueError(f"{place.name} has a tag that means nothing: {tag}")
                tagged = frozenset([tag])
            elif not line.startswith("#"):
                for entry in line.split():
                    for form in forms_of(entry.lstrip("-")) if "/" in entry else (entry.lstrip("-"),):
                        known = whole.get(form)
                        whole[form] = tagged if known is None else known | tagged
                        if entry[0] == "-":
                            known = tails.get(form)
                            tails[form] = tagged if known is None else known | tagged
    return whole, tails


class Reading:
    """The mentions of a text, in order."""

    def __init__(self, text: str, scan: Scan, lang: str, sentence_starts: list[int]) -> None:
        self.text = text
        self.mentions = list(_mentions(text, scan, lexicon(lang), frozenset(sentence_starts)))
        self._starts = [one.start for one in self.mentions]

    def between(self, start: int, end: int) -> list[Mention]:
        """Return the mentions that begin from ``start`` up to ``end``."""
        return self.mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def having(self, tag: str) -> list[Mention]:
        """Return the mentions with a tag."""
        return [one for one in self.mentions if tag in one.tags]


def _mentions(text: str, scan: Scan, words: Lexicon, begins: frozenset[int]) -> Iterator[Mention]:
    small_tags, first_of_pairs = words.small_tags, words.first_of_pairs
    before = ""
    for number, said in enumerate(scan.texts):
        if before in first_of_pairs:
            pair = words.pairs.get(f"{before}-{said.lower()}")
            start = scan.starts[number - 1]
            if pair is not None and scan.starts[number] - start == len(before) + 1:
                yield Mention(pair, start, scan.starts[number] + len(said), number)
                before = ""
                continue
        before = said
        tags = small_tags.get(said)
        if tags is not None:
            if tags:
                start = scan.starts[number]
                yield Mention(tags, start, start + len(said), number)
            continue
        start = scan.starts[number]
        tags = words.tags(said.lower())
        if not said[0].isupper():
            words.remember(said, tags)
        else:
            first = _begins(text, start, begins)
            if not first or _PRONOUNS.isdisjoint(tags):  # »My« is a name too, but not where "My mum" begins
                tags |= words.name_tags(said, first=first)
        if tags:
            yield Mention(tags, start, start + len(said), number)


def _begins(text: str, start: int, begins: frozenset[int]) -> bool:
    if start in begins or start == 0:
        return True
    before = text[start - 1]
    return before in "\n\"'»«“”„(*-–—:•" or (before == " " and text[start - 2 : start - 1] in ".!?…:\n•-–—*")
