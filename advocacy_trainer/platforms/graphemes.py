"""Count what a reader sees as one character (extended grapheme clusters, UAX #29)."""

import re
from collections.abc import Iterator

import regex

_CLUSTER = regex.compile(r"\X")
# Below U+0300 every character stands alone, CR LF apart; from there on it may
# join a neighbour, so such runs are counted together with one on either side.
_JOINING = re.compile("[\0-\u02ff]?(?:[\u0300-\U0010ffff]++[\0-\u02ff]?+)++")


# Regional indicators are looked at from their run's beginning each time; a long
# run is therefore cut (and copied) between two pairs, a boundary in any case.
_LONG_FLAGS = re.compile("(?:[\U0001f1e6-\U0001f1ff]{2}){32}(?=[\U0001f1e6-\U0001f1ff])")


def count(text: str) -> int:
    """Return the number of grapheme clusters in ``text``."""
    total = len(text) - text.count("\r\n")
    if text.isascii():
        return total
    for run in _JOINING.findall(text):
        total += sum(len(_CLUSTER.findall(run[start:end])) for start, end in _pieces(run))
        total += run.count("\r\n") - len(run)
    return total


def clusters(text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of each grapheme cluster, in code points."""
    for start, end in _pieces(text):
        for match in _CLUSTER.finditer(text[start:end]):
            yield start + match.start(), start + match.end()


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for match in _LONG_FLAGS.finditer(text):
        yield at, match.end()
        at = match.end()
    yield at, len(text)
