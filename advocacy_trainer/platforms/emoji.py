"""Find emoji, whole sequences at a time, in whatever Unicode the ``regex`` package knows.

Source: UTS #51 (sequences) and X's rule for symbols: ©, ®, ™ and the chess
pawn are emoji only with U+FE0F, all others unless U+FE0E follows.
"""

import re

import regex

from advocacy_trainer.prose.apostrophes import is_latin

# Runs of characters that emoji are made of; the standard library finds them quicker.
_MAYBE = re.compile(
    # One class of characters first: where a pattern begins with one, the search leaps over all others.
    "[0-9#*©®\u203c-\U0010ffff](?:(?<=[\u203c-\U0010ffff])|(?<=[0-9#*])(?=[\ufe0f\u20e3])|(?<=[©®])(?=\ufe0f))"
    "(?:[\u200d\u203c-\U0010ffff]|[0-9#*](?=[\ufe0f\u20e3])|[©®](?=\ufe0f))*+"
)
_LETTERS_OF_FLAGS = "\U0001f1e6-\U0001f1ff"
_ONE = (
    r"(?:[©®\u2122\u265f]\ufe0f"
    r"|(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}"
    rf"|[\p{{Emoji}}--[0-9#*©®\u2122\u265f{_LETTERS_OF_FLAGS}]])(?!\ufe0e)\ufe0f?"
    r"(?:[\U000e0020-\U000e007e]++\U000e007f)?)"
)
_EMOJI = regex.compile(rf"[0-9#*]\ufe0f?\u20e3|[{_LETTERS_OF_FLAGS}]{{2}}|{_ONE}(?:\u200d{_ONE})*+", regex.V1)


def find(text: str) -> list[tuple[int, int]]:
    """Return start and end of each emoji in ``text``, in code points."""
    if is_latin(text):
        return []
    return [
        match.span()
        for run in _MAYBE.finditer(text)
        for match in _EMOJI.finditer(text, run.start(), run.end())
    ]
