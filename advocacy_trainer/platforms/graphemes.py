"""Count what a reader sees as one character (extended grapheme clusters, UAX #29)."""

import re
from collections.abc import Iterator

import regex

_CLUSTER = regex.compile(r"\X")
# Characters that join no neighbour of their own kind: Latin, Greek, Cyrillic and
# Armenian letters, common punctuation, kana and Han. (CR LF is counted apart.)
SIMPLE = (
    "\0-\u02ff\u0370-\u0377\u0400-\u0482\u048a-\u0556\u1e00-\u1eff\u2010-\u2027\u2030-\u203b"
    "\u203d-\u2048\u204a-\u205e\u2070-\u208e\u20a0-\u20c0\u3000-\u3029\u3041-\u3096\u309b-\u30ff\u4e00-\u9fff"
)
# The others may join what stands beside them, so such runs are looked at closely.
_JOINING = re.compile(f"(?:[^{SIMPLE}]++[{SIMPLE}]?+)++")


# Regional indicators are looked at from their run's beginning each time; a long
# run is therefore cut (and copied) between two pairs, a boundary in any case.
_LONG_FLAGS = re.compile("(?:[\U0001f1e6-\U0001f1ff]{2}){32}(?=[\U0001f1e6-\U0001f1ff])")


def count(text: str) -> int:
    """Return the number of grapheme clusters in ``text``."""
    total = len(text) - text.count("\r\n")
    if text.isascii():
        return total
    at = 0
    for found in _JOINING.finditer(text):
        run = text[max(at, found.start() - 1) : found.end()]
        at = found.end()
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
