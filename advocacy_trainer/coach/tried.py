"""Suggestions are tried on their own text before they are shown."""

import re

from advocacy_trainer.coach.model import Hit
from advocacy_trainer.prose.reading import lexicon

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_NUMBER = re.compile(r"\d+")


def tried(hits: list[Hit], text: str, lang: str) -> list[Hit]:
    """Return the hits with those suggestions alone that leave a text that reads."""
    return [
        hit._replace(suggestions=tuple(one for one in hit.suggestions if fits(text, hit, one, lang)))
        if hit.suggestions
        else hit
        for hit in hits
    ]


def fits(text: str, hit: Hit, suggestion: str, lang: str) -> bool:
    """Tell whether a suggestion changes something, empties nothing, and loses no name and no number.

    One that ends in a space is put before the text and takes nothing away.
    """
    if suggestion.endswith(" "):
        return True
    said = text[hit.start : hit.end]
    if not leaves_words(text, hit.start, hit.end, suggestion):
        return False
    names = lexicon(lang).names
    lost = [
        word
        for word in _WORD.findall(said)
        if names.is_first_name(word if not word.isupper() else word.capitalize(), first=True)
    ]
    kept = {word.lower() for word in _WORD.findall(suggestion) if word[:1].isupper()}
    return all(word.lower() in kept for word in lost) and set(_NUMBER.findall(said)) <= set(
        _NUMBER.findall(suggestion)
    )


def leaves_words(text: str, start: int, end: int, after: str) -> bool:
    """Tell whether other words in the place of some change the text and do not empty it.

    It is all that is asked of a striking, which takes names away on purpose.
    """
    if text[start:end] == after:
        return False
    return not _WORD.search(text) or _WORD.search(text[:start] + after + text[end:]) is not None
