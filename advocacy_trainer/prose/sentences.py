"""Find where sentences begin and end, in Danish and English."""

import re
from collections.abc import Callable
from typing import NamedTuple

from advocacy_trainer.prose import abbreviations
from advocacy_trainer.prose.lazy_pattern import lazy

_ORDINAL = 2  # digits a number before a point may have and count days or people
_MOST_KNOWN = 5_000  # words remembered
_WHOLE, _DAY, _INITIAL, _MAY_BE_SHORT = range(4)  # what a word before a point may be
_SHORT_PART = 4  # letters between the points of an abbreviation: »o.lign.«
_NEAR = 24  # characters before a point in which the words before it stand

_CLOSING = "\"'”’»«)\\]"
# One class of characters first: where a pattern begins with one, the search leaps over all others.
_END = lazy(
    rf"[.!?…:\n\r\u2028\u2029](?:(?<=:)(?=\s|$)|(?<=[.!?…])(?<![.!?…]{{2}})[.!?…]*+[{_CLOSING}]*+(?=\s|$)"
    r"|(?P<line>(?<=[\n\u2028\u2029])|(?<=\r)\n?))"
)
_BEFORE = lazy(r"[^\W_](?:[\w.]*[^\W_])?\Z")
_NUMBERED = lazy(r"(?:\d+(?:[.,/]\d+)?|[½¼¾⅓⅔])(?=[^\W\d_]*\Z)")
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
    near = text[max(0, at - _NEAR) : at].rsplit(None, 1)
    if not near or text[at - 1].isspace():
        return True
    kind = _LAST_WORDS[near[-1]]
    if kind == _WHOLE:
        return True
    if kind == _DAY:
        return not _small_follows(text, after)
    if kind == _INITIAL:
        return not _capital_follows(text, after)
    last = near[0].split()[-1:] if len(near) > 1 else []
    return not _abbreviated(_bare(near[-1]), "".join(last), text, after)


def _bare(before: str) -> str:
    """Return a word without the signs around it, "" where there is none."""
    if before.isalpha():
        return before
    match = _BEFORE.search(before)
    return "" if match is None else match.group()


def _kind_of(before: str) -> int:
    """Return what stands before a point: a whole word, a number of days, an initial, or an abbreviation."""
    before = _bare(before)
    word = before.lower()
    if word.isdigit():
        return _WHOLE if len(word) > _ORDINAL else _DAY
    if len(word) == 1 and before.isupper() and word not in "iå":
        return _INITIAL
    short = word in abbreviations.ANY or "." in word or before[:1].isdigit()
    return _MAY_BE_SHORT if short else _WHOLE


class _LastWords(dict[str, int]):
    """What words before a point are, forgotten all at once when there are too many."""

    def __missing__(self, before: str) -> int:
        if len(self) >= _MOST_KNOWN:
            self.clear()
        kind = self[before] = _kind_of(before)
        return kind


_LAST_WORDS = _LastWords()


def _abbreviated(written: str, before: str, text: str, after: int) -> bool:
    """Tell whether the point after a word is that of an abbreviation, so that the sentence goes on."""
    word = written.lower()
    number = _NUMBERED.match(word)
    if number is not None:  # »2dl.«
        before, word = number.group(), word[number.end() :]
    if word in abbreviations.ALWAYS:
        acronym = written.isupper() and not before.isupper()  # »sagde HR. De grinede«
        return after < len(text) and not (acronym and _follows(text, after, str.isupper))
    if word in abbreviations.BEFORE_SMALL and _small_follows(text, after):
        return True
    if word in abbreviations.BEFORE_NUMBER and _follows(text, after, str.isdigit):
        return True
    if (
        word in abbreviations.AFTER_NUMBER
        and _NUMBERED.search(before.rstrip("."))
        and _small_follows(text, after)
    ):
        return True
    if word in abbreviations.TITLES and written.istitle():
        return _follows(text, after, str.isupper)
    parts = word.split(".")  # »m.h.t.«, "a.k.a."
    several = len(parts) > 1 and all(part.isalpha() and len(part) <= _SHORT_PART for part in parts)
    return several and _small_follows(text, after)


def ends_in_abbreviation(word: str) -> bool:
    """Tell whether the point a word ends in may be that of an abbreviation: »kl.«, »f.eks.«, "Mr."."""
    match = _BEFORE.search(word.rstrip("."))
    said = match.group().lower() if match is not None else ""
    known = said in abbreviations.ALWAYS or said in abbreviations.BEFORE_SMALL
    return known or (said.isdigit() and len(said) <= _ORDINAL)


def _capital_follows(text: str, at: int) -> bool:
    match = _NEXT.match(text, at)
    return match is not None and (match.group(1).isupper() or "\n" in match.group())


def _small_follows(text: str, at: int) -> bool:
    return _follows(text, at, str.islower)


def _follows(text: str, at: int, kind: Callable[[str], bool]) -> bool:
    """Tell whether the next sign on the same line is of a kind."""
    match = _NEXT.match(text, at)
    return match is not None and kind(match.group(1)) and "\n" not in match.group()
