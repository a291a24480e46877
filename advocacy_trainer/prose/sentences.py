"""Find where sentences begin and end, in Danish and English."""

import re
from typing import NamedTuple

from advocacy_trainer.prose.lazy_pattern import lazy

# Points after these do not end a sentence.
_NEVER = """
fx ca nr kl dr hr fr frk mr mrs ms prof st inkl ekskl tlf evt iflg jf jvf pga vedr pkt afd ang dvs dir
maks adm sml vs approx jr sr tel ext incl f.eks bl.a p.g.a i.h.t d.v.s e.g i.e p.t cand
"""
# Points after these end a sentence only where a capital follows.
_MAYBE = """
osv mv mm stk mdr sek etc mio mia kr pct m.m m.v m.fl o.l a.m p.m inc ltd co aps jan feb aug sept okt nov dec
"""
_ORDINAL = 2  # digits a number before a point may have and count days or people
_MOST_KNOWN = 5_000  # words remembered
_WHOLE, _SHORTENED, _MAYBE_SHORTENED, _INITIAL = range(4)  # what a word before a point may be
_NEVER_LAST = frozenset(_NEVER.split())
_MAYBE_LAST = frozenset(_MAYBE.split())

_CLOSING = "\"'”’»«)\\]"
# One class of characters first: where a pattern begins with one, the search leaps over all others.
_END = lazy(
    rf"[.!?…:\n\r\u2028\u2029](?:(?<=:)(?=\s|$)|(?<=[.!?…])(?<![.!?…]{{2}})[.!?…]*+[{_CLOSING}]*+(?=\s|$)"
    r"|(?P<line>(?<=[\n\u2028\u2029])|(?<=\r)\n?))"
)
_BEFORE = lazy(r"[^\W_](?:[\w.]*[^\W_])?\Z")
_NEXT = lazy(r"\s*[\"'”’»«(\[–—-]*\s?(.)", re.DOTALL)
_BREAK_LINE = lazy(r"[ \t]*(?:\r?\n|\r|$|[-*•–—·▪‣>#]|\d+[.)]\s)")


class Span(NamedTuple):
    """Where something stands: from ``start`` up to ``end``, in code points."""

    start: int
    end: int


def sentences(text: str, *, joined_lines: bool = False, every_colon: bool = True) -> list[Span]:
    """List the sentences of ``text`` without the white space around them.

    A sentence ends at . ! ? … before white space, at a colon, and at a line
    break. With ``joined_lines`` a line break counts only before a blank line
    or a bullet (for texts with wrapped lines); without ``every_colon`` a colon
    counts only before a capital letter, as in Danish spelling. Abbreviations
    (f.eks., kl., Mr.), ordinals (1. marts) and numbers (17.30) are protected.
    """
    found: list[Span] = []
    start = 0
    for match in _END.finditer(text):
        at, end = match.span()
        if match.lastgroup == "line":
            if joined_lines and not _BREAK_LINE.match(text, end):
                continue
            if at > start:  # the second of two line ends ends nothing
                _add(found, text, start, end)
        elif _ends(text, at, match.group(), end, every_colon=every_colon):
            _add(found, text, start, end)
        else:
            continue
        start = end
    _add(found, text, start, len(text))
    return found


def _add(found: list[Span], text: str, start: int, end: int) -> None:
    part = text[start:end]
    stripped = part.strip()
    if stripped:
        first = start + part.find(stripped)
        found.append(Span(first, first + len(stripped)))


def _ends(text: str, at: int, mark: str, after: int, *, every_colon: bool) -> bool:
    if mark == ":":
        return every_colon or _capital_follows(text, after)
    if mark[0] != "." or mark.startswith(".."):
        # »Er I der?« spurgte hun: the sentence goes on in lower case.
        return mark[-1] not in "\"'”’»«)]" or not _small_follows(text, after)
    near = text[max(0, at - 24) : at].rsplit(None, 1)
    if not near or text[at - 1].isspace():
        return True
    kind = _LAST_WORDS[near[-1]]
    if kind == _WHOLE:
        return True
    if kind == _SHORTENED:
        return after >= len(text)
    if kind == _INITIAL:
        return not _capital_follows(text, after)
    return not _small_follows(text, after)


def _kind_of(before: str) -> int:
    """Return what stands before a point: a whole word, one cut short or one that may be, or an initial."""
    if not before.isalpha():
        match = _BEFORE.search(before)
        if match is None:
            return _WHOLE
        before = match.group()
    word = before.lower()
    if word.isdigit():
        return _WHOLE if len(word) > _ORDINAL else _MAYBE_SHORTENED
    if word in _NEVER_LAST:
        return _SHORTENED
    if word in _MAYBE_LAST:
        return _MAYBE_SHORTENED
    return _INITIAL if len(word) == 1 and before.isupper() and word not in "iå" else _WHOLE


class _LastWords(dict[str, int]):
    """What words before a point are, forgotten all at once when there are too many."""

    def __missing__(self, before: str) -> int:
        if len(self) >= _MOST_KNOWN:
            self.clear()
        kind = self[before] = _kind_of(before)
        return kind


_LAST_WORDS = _LastWords()


def ends_in_abbreviation(word: str) -> bool:
    """Tell whether the point a word ends in may be that of an abbreviation: »kl.«, »f.eks.«, "Mr."."""
    match = _BEFORE.search(word.rstrip("."))
    said = match.group().lower() if match is not None else ""
    return said in _NEVER_LAST or said in _MAYBE_LAST or (said.isdigit() and len(said) <= _ORDINAL)


def _capital_follows(text: str, at: int) -> bool:
    match = _NEXT.match(text, at)
    return match is not None and (match.group(1).isupper() or "\n" in match.group())


def _small_follows(text: str, at: int) -> bool:
    match = _NEXT.match(text, at)
    return match is not None and match.group(1).islower() and "\n" not in match.group()
