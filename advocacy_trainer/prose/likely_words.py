"""Choose which word was meant: the likeliest slip of the commonest word first."""

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import groupby, islice
from math import log2

from advocacy_trainer.prose.by_ear import bent, cost, rewritten, rewritten_twice
from advocacy_trainer.prose.common_words import frequent_words
from advocacy_trainer.prose.word_file import WordFile

_VOWELS = frozenset("aeiouyæøåé")
_SHORTEST = 4  # letters of a word from which its consonants tell it
_LIKE = str.maketrans(
    {"c": "k", "q": "k", "g": "k", "z": "s", "w": "v", "f": "v", "b": "p", "d": "t", "j": "g"}
)
_SHORTEST_STEM = 3
_MOST_TWICE = 2_500  # words tried with two rules
_TOO_FAR = 4.6
_LIKELY = 1.7  # with less, nothing further away is looked for
_DOUBTFUL = 3.0  # with more, what two rules lead to is looked for
_MOST_OTHER = 5  # letters that only one of two words has
_RANKED = 0.11  # what a common word costs for each doubling of its rank
_BENT_OTHERWISE = 0.35  # what a form costs that is not on the list itself
_COMMON = 1.6
_RARE = 2.4
_WORN = 0.07  # how much less a rare word costs for each doubling of the words that begin with it
_ENDINGS = {
    "da": (
        "erne",
        "ende",
        "ede",
        "ene",
        "ens",
        "ets",
        "ere",
        "en",
        "et",
        "er",
        "te",
        "es",
        "e",
        "r",
        "s",
        "t",
        "n",
    ),
    "en": (
        "ings",
        "ing",
        "ies",
        "ied",
        "ier",
        "iest",
        "ily",
        "y",
        "ers",
        "er",
        "ed",
        "ly",
        "es",
        "s",
        "d",
        "e",
    ),
}
_JOINTS = "es"  # what stands between the parts of a compound
_LAST = 3  # letters in which another ending shows
_LETTERS = "bdfghjklmnprstvx"


def likeliest_first(said: str, dictionary: WordFile, lang: str) -> list[str]:
    """Return the words that may be meant by one that is none, in the order in which they are likely.

    They are words one slip away or spelled otherwise by a rule of the ear; where
    none of these is likely, by two rules, and common ones with like consonants.
    What the slip costs and how rare the word is are added up.
    """
    whole = bent(said, lang)
    if whole:
        return [whole]
    once = filter(dictionary.has, rewritten(said, lang))
    weighed = _weighed(said, [*dictionary.near(said), *once], dictionary, lang, {})
    if min(weighed.values(), default=_TOO_FAR) > _LIKELY and len(said) >= _SHORTEST:
        weighed = _weighed(said, _alike(said, lang), dictionary, lang, weighed)
    if min(weighed.values(), default=_TOO_FAR) > _DOUBTFUL:
        twice = filter(dictionary.has, islice(rewritten_twice(said, lang), _MOST_TWICE))
        weighed = _weighed(said, twice, dictionary, lang, weighed)
    return sorted(
        (word for word, price in weighed.items() if price < _TOO_FAR), key=lambda word: (weighed[word], word)
    )


def _weighed(
    said: str, words: Iterable[str], dictionary: WordFile, lang: str, known: dict[str, float]
) -> dict[str, float]:
    fresh = [word for word in dict.fromkeys(words) if word != said and word not in known]
    return known | {word: cost(said, word, lang) + rarity(word, dictionary, lang) for word in fresh}


def _alike(said: str, lang: str) -> Iterator[str]:
    """Yield common words whose consonants are those of ``said``, but for one, and about as long."""
    words, sound = _by_sound(lang), _sound(said)
    keys = [sound]
    keys += [sound[:at] + sound[at + 1 :] for at in range(len(sound))]
    keys += [sound[:at] + letter + sound[at:] for at in range(len(sound) + 1) for letter in _LETTERS]
    letters = set(said)
    for key in dict.fromkeys(keys):
        for word in words.get(key, ()):
            if abs(len(word) - len(said)) <= 3 and len(letters.symmetric_difference(word)) <= _MOST_OTHER:
                yield word


def rarity(word: str, dictionary: WordFile, lang: str) -> float:
    """Return what it costs to take a word for the one meant: 0 for the commonest there is."""
    if " " in word:
        return max(rarity(part, dictionary, lang) for part in word.split(" "))
    ranks = frequent_words(lang)
    rank = ranks.get(word)
    if rank is not None:
        return _RANKED * log2(1 + rank)
    best, shortest = len(ranks), word
    for ending in _ENDINGS[lang]:
        if word.endswith(ending) and len(word) >= len(ending) + _SHORTEST_STEM:
            stem = word[: -len(ending)]
            best = min(best, *(ranks.get(stem + other, best) for other in ("", *_ENDINGS[lang])))
            shortest = min(shortest, stem, key=len)
    if best < len(ranks):
        return _RANKED * log2(1 + best) + _BENT_OTHERWISE
    return _RARE - _WORN * log2(1 + dictionary.family(shortest))


def spoils(said: str, dictionary: WordFile, lang: str) -> str:
    """Return the word that ``said`` is one slip away from, or nothing: »muglighed« is no compound.

    That is a common word with one letter too few or too many inside it, or as
    it is heard; or any word but for a consonant doubled or left single. Another
    letter for one is left out: »dagvagt« and »bagvagt« are both right.
    """
    ranks = frequent_words(lang)
    last = len(said) - 1
    for at in range(2, len(said)):
        doubled = said[at] == said[at - 1]
        if (at < last or doubled) and (found := said[:at] + said[at + 1 :]) in ranks:
            return found
    for at in range(2, last):
        for letter in "aeiounrstldgæøå":
            if (found := said[:at] + letter + said[at:]) in ranks:
                return found
    for at in range(_SHORTEST, last - 1):
        for letter in _JOINTS:
            if dictionary.has(found := said[:at] + letter + said[at:]):
                return found
    for found in rewritten(said, lang):
        if dictionary.has(found) and (
            _differs_by_double(said, found)
            or (found[:-_LAST] == said[: len(found) - _LAST] and _vowels(found) == _vowels(said))
            or rarity(found, dictionary, lang) <= _COMMON
        ):
            return found
    return ""


def _differs_by_double(one: str, other: str) -> bool:
    """Tell whether two words differ by nothing but consonants doubled or left single."""
    return _vowels(one) == _vowels(other) and _squeezed(one) == _squeezed(other)


def _vowels(word: str) -> str:
    return "".join(letter for letter in word if letter in _VOWELS)


def _squeezed(word: Iterable[str]) -> str:
    return "".join(letter for letter, _ in groupby(word))


def _sound(word: str) -> str:
    """Return the consonants of a word in classes of like sound, each once."""
    plain = word.replace("ph", "f").replace("nd", "n").replace("ld", "l").translate(_LIKE)
    return _squeezed(letter for letter in plain if letter not in _VOWELS and letter != "h")


@cache
def _by_sound(lang: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for word in frequent_words(lang):
        if len(word) >= _SHORTEST:
            found.setdefault(_sound(word), []).append(word)
    return {sound: tuple(words) for sound, words in found.items()}
