"""The words that show somebody works at a place, kept in the rule employer-disclosure."""

from functools import cache

from advocacy_trainer.coach.reader import built_in
from advocacy_trainer.coach.rule import Words


@cache
def disclosure_words(lang: str) -> Words:
    """Return that rule's words in ``da`` or ``en``."""
    return built_in("rules", ["employer-disclosure"])[0].words[lang]
