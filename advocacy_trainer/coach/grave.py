"""Words of death, illness, dismissal and scorn that say so, beside which praise is out of place."""

import re

from advocacy_trainer.prose.lazy_pattern import lazy
from advocacy_trainer.prose.reading import Mention, Reading

_NOBODY = lazy(r"\b(?:ingen|ikke|aldrig|nobody|no one|not|never|n['’]t)\W+(?:\w+\W+)?\Z", re.IGNORECASE)
_SEES_TO = lazy(r" (?:\w+ )?for\b", re.IGNORECASE)  # »sørger for« grieves for nobody
_BEFORE = 14  # characters in which a denial stands


def grave_words(reading: Reading) -> list[Mention]:
    """Return the words of the text that are grave there: not denied, and in that sense."""
    text = reading.text
    return [
        one
        for one in reading.having("grave")
        if not _NOBODY.search(text[max(0, one.start - _BEFORE) : one.start])
        and not (text[one.start : one.end].lower() == "sørger" and _SEES_TO.match(text, one.end))
    ]


def scornful_words(reading: Reading) -> list[Mention]:
    """Return the words of the text that insult somebody, soft ones and the names of animals apart."""
    return [one for one in reading.having("insult") if not {"soft", "beast"} & one.tags]
