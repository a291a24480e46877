"""Choose which word was meant: the likeliest slip of the commonest word first."""

from collections.abc import Iterable
from functools import cache
from itertools import groupby

from advocacy_trainer.prose.common_words import frequent_words

_VOWELS = frozenset("aeiouyæøåé")
_SHORTEST = 5  # letters of a word from which its consonants tell it
_LIKE = str.maketrans({"c": "k", "q": "k", "z": "s", "w": "v"})


def likeliest_first(said: str, near: Iterable[str], lang: str) -> list[str]:
    """Return words one slip away, and common ones that sound alike, in the order in which they are likely.

    An apostrophe left out (»dont«), then a letter doubled, left single or swapped with its neighbour,
    is a likelier slip than another letter; a word one meets at work likelier than a rare one.
    """
    ranks = frequent_words(lang)
    close = list(near)
    alike = [word for word in _by_sound(lang).get(_sound(said), ()) if word not in close and word != said]
    apart = [word for word in close if "'" in word and word.replace("'", "") == said]
    common = [word for word in close if word in ranks and word not in apart]
    common = apart + sorted(common, key=lambda word: (_slip(said, word), ranks[word]))
    rest = [word for word in close if word not in common]
    likely = [word for word in rest if " " not in word and not _slip(said, word)]
    alike = alike if len(said) >= _SHORTEST else []
    return list(dict.fromkeys([*common, *likely, *alike, *rest]))


def spoils(said: str, lang: str) -> str:
    """Return the common word that ``said`` is with one letter too few or too many inside it, or nothing.

    What the endings of a word change is left out, and so is another letter for
    one: »dagvagt« and »bagvagt« are both right.
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
    return ""


def _slip(said: str, meant: str) -> int:
    if len(said) == len(meant):
        return int(sorted(said) != sorted(meant))  # swapped, or another letter
    return int(_squeezed(said) != _squeezed(meant))


def _squeezed(word: str) -> str:
    return "".join(letter for letter, _ in groupby(word))


def _sound(word: str) -> str:
    """Return the first letter and the consonants after it, each once."""
    plain = word.replace("ph", "f").translate(_LIKE)
    return _squeezed(plain[:1] + "".join(letter for letter in plain[1:] if letter not in _VOWELS))


@cache
def _by_sound(lang: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for word in frequent_words(lang):
        if len(word) >= _SHORTEST:
            found.setdefault(_sound(word), []).append(word)
    return {sound: tuple(words) for sound, words in found.items()}
