"""Read the files of the lexicon into the table that ``Lexicon`` looks words up in."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from advocacy_trainer.prose.inflection import forms_of
from advocacy_trainer.prose.word_table import packed

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
    "crime": "an insult that is also what somebody is charged with, or that bites at work",
    "beast": "an insult that is also the name of an animal",
    "kind-of-thing": "a thing or an animal one may be angry at",
    "thing": "what breaks, beeps, sticks or is decided, where an adjective stands before it",
    "org": "an office, a helpline, a firm: its number is public",
    "department": "where in the house colleagues work",
    "speak": "the writer",
    "we": "the writer and others",
    "they": "one spoken of before",
    "grave": "death, illness or dismissal, beside which praise is out of place",
}
_OF_PERSONS = """
cared met human mark diagnosis health fate case post colleague worker insult
"""
_IN_TWO_WORDS = frozenset(_OF_PERSONS.split())  # English writes »hearing-aid« as two words as often
_NOT_FIRST = frozenset({"in", "out", "co", "ex", "know", "show", "suck", "has", "hanger"})
_MOST_HYPHENS = 2


def lexicon_table(files: Iterable[Path]) -> dict[str, Any]:
    """Return the table of a language's files.

    ``tags`` are the tags of words, by the number that a word has in ``words``,
    ``tails`` (ends of compounds) and ``pairs`` (words with a hyphen that are
    written apart as well). Raises ValueError for a tag that means nothing.
    """
    numbers: dict[frozenset[str], int] = {frozenset(): 0}
    words, tails = _read(files)
    for several in (words, tails):
        for tagged in several.values():
            numbers.setdefault(tagged, len(numbers))
    pairs = {
        word: numbers[tagged]
        for word, tagged in words.items()
        if 0 < word.count("-") <= _MOST_HYPHENS
        and _IN_TWO_WORDS & tagged
        and word.rpartition("-")[0] not in _NOT_FIRST
    }
    return {
        "words": packed({word: numbers[tagged] for word, tagged in words.items()}),
        "tails": packed({word: numbers[tagged] for word, tagged in tails.items()}, by_end=True),
        "sizes": sorted({len(tail) for tail in tails}, reverse=True),
        "pairs": pairs,
        "tags": [" ".join(sorted(tagged)) for tagged in numbers],
    }


def _read(files: Iterable[Path]) -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    words: dict[str, frozenset[str]] = {}
    tails: dict[str, frozenset[str]] = {}
    for place in files:
        tagged = frozenset[str]()
        for line in place.read_text(encoding="utf-8").splitlines():
            if line.startswith("["):
                tag = line.strip("[]")
                if tag not in TAGS:
                    raise ValueError(f"{place.name} has a tag that means nothing: {tag}")
                tagged = frozenset([tag])
            elif not line.startswith("#"):
                for entry in line.split():
                    bare = entry.lstrip("-")
                    for form in forms_of(bare) if "/" in bare else (bare,):
                        words[form] = words.get(form, tagged) | tagged
                        if entry[0] == "-":
                            tails[form] = tails.get(form, tagged) | tagged
    return words, tails
