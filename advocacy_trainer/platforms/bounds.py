"""Tell of a text that it is far below a platform's limit, without the grammars that count it."""

import unicodedata

from advocacy_trainer.platforms import weighted
from advocacy_trainer.platforms.characters import utf8_length, utf16_length
from advocacy_trainer.platforms.model import Platform


def at_most(text: str, platform: Platform) -> int:
    """Return a number that the length of ``text``, in the platform's unit, cannot pass.

    It costs next to nothing: a text far below the limit need not be measured.
    """
    unit = platform.unit.value
    links = platform.links.value.counts * text.count(".")
    if unit in weighted.UNITS:
        # Composed characters are rarely more than their parts, but some are.
        return (2 if unicodedata.is_normalized("NFC", text) else 6) * len(text) + links
    if unit in ("graphemes", "characters"):
        return len(text) + links
    return (utf16_length(text) if unit == "utf16" else utf8_length(text)) + links
