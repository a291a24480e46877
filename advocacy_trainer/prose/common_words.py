"""The common words of a language: enough to know a word from an abbreviation and to split a hashtag."""

from functools import cache
from importlib.resources import files


@cache
def common_words(lang: str) -> frozenset[str]:
    """Return some hundred common word forms of ``da`` or ``en``, in small letters."""
    place = files("advocacy_trainer.prose") / "common" / f"{lang}.txt"
    return frozenset(place.read_text(encoding="utf-8").split())
