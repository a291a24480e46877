"""The common words of a language: they tell abbreviations, split hashtags, choose suggestions."""

from functools import cache
from pathlib import Path

_LISTS = Path(__file__).parent / "common"


@cache
def common_words(lang: str) -> frozenset[str]:
    """Return some hundred common word forms of ``da`` or ``en``, in small letters."""
    place = _LISTS / f"{lang}.txt"
    return frozenset(place.read_text(encoding="utf-8").split())


@cache
def frequent_words(lang: str) -> dict[str, int]:
    """Map some thousand word forms to their rank, 0 for the most used.

    They are the words of the app's own lessons that the dictionary knows: words
    of work and of every day.
    """
    place = _LISTS / f"frequent-{lang}.txt"
    return {word: rank for rank, word in enumerate(place.read_text(encoding="utf-8").split())}
