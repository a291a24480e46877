"""Weigh characters as X does.

Source: twitter-text ``config/v1.json`` to ``v3.json``: in v3 and v2 the four
ranges below weigh 1 and all else 2, a link 23; v3 lets an emoji weigh 2
whatever it is made of; v1 is the legacy rule of 140 characters.
"""

import re

EMOJI = 2
FORBIDDEN = re.compile("[\ufffe\ufeff\uffff]")
_HEAVY = re.compile("[^\0-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]+")


# The unit's names: the rule of today, and the two before it, which X's own vectors still test.
UNITS = ("weighted", "weighted-v2", "weighted-v1")


def weight(text: str) -> int:
    """Return the weight of ``text`` with no regard to links and emoji."""
    if text.isascii():
        return len(text)
    return len(text) + sum(map(len, _HEAVY.findall(text)))
