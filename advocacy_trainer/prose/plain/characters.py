"""Signs that say what a plain one says: spaces, line ends, composed and styled letters, HTML's names."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from advocacy_trainer.prose.lazy_pattern import lazy
from advocacy_trainer.prose.plain.places import Placed
from advocacy_trainer.prose.plain.replacement import Replacement

_SPACES = "\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"  # all but the plain one
_LINE_ENDS = "\r\u2028\u2029\u0085\v\f"
_INVISIBLE = "\u00ad\u034f\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff"
_JOINER = "\u200d"  # between letters it is invisible; within an emoji it holds it together
_MARKS = "\u0300-\u034e\u0350-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_STYLED = (
    "\ufb00-\ufb06\uff01-\uff5e\u2460-\u24ff\U0001d400-\U0001d7ff\U0001f130-\U0001f189"
    "ℂℍℕℙℚℝℤℬℰℱℋℐℒℳℛℯℊℴℭℌℑℜℨℎ"
)
_WHITE_ON_BLACK = (0x1F150, 0x1F170)  # circled and squared A; Unicode has no plain form for them
_LETTERS = 26
_HYPHENS = "\u2010-\u2012\u2212\ufe63"
_ODD = lazy(f"[{_SPACES}{_LINE_ENDS}{_INVISIBLE}{_MARKS}{_STYLED}{_HYPHENS}][{_MARKS}]*")
_JOINED = lazy(rf"{_JOINER}(?<=[^\W_]{_JOINER})(?=[^\W_])")
_RUN = lazy(r"  +")
_IS_MARK = lazy(f"[{_MARKS}]")
_SAID = (  # what is read in the place of a sign
    (lazy(f"[{_SPACES}]"), " "),
    (lazy(f"[{_LINE_ENDS}]"), "\n"),
    (lazy(f"[{_HYPHENS}]"), "-"),
    (lazy(f"[{_INVISIBLE}{_MARKS}]"), ""),
)
_ENTITY = lazy(r"&(?:#\d{1,6}|#[xX][0-9a-fA-F]{1,5}|[A-Za-z]{2,8});")


def named_signs(text: Placed) -> Placed:
    """Read HTML's names for signs as the signs: »&oslash;« in what was copied from a page's source."""
    if _ENTITY.search(text.text) is None:
        return text
    import html  # late: a megabyte that few texts need

    found = ((match.span(), html.unescape(match.group())) for match in _ENTITY.finditer(text.text))
    return text.edited(Replacement(*span, sign) for span, sign in found if len(sign) == 1)


def plain_signs(text: Placed) -> Placed:
    """Read each sign as the plain one that says the same, many spaces as one, and unseen signs as none."""
    said = text.text
    if "\r\n" in said:
        text = text.edited(Replacement(*match.span(), "\n") for match in re.finditer("\r\n", said))
        said = text.text
    if not said.isascii() or any(sign in said for sign in "\t\r\v\f"):
        text = text.edited(_edits(said))
        said = text.text
        if _JOINER in said:
            text = text.edited(Replacement(*match.span(), "") for match in _JOINED.finditer(said))
            said = text.text
    if "  " in said:
        text = text.edited(Replacement(*match.span(), " ") for match in _RUN.finditer(said))
    return text


def _edits(text: str) -> Iterator[Replacement]:
    for match in _ODD.finditer(text):
        start, end = match.span()
        marks = match.group() if _IS_MARK.match(match.group()) else match.group()[1:]
        if marks and len(marks) == end - start:
            # A letter and the marks on it: what Unicode has one sign for is that, other marks are for show.
            if start and text[start - 1].isalpha():
                composed = unicodedata.normalize("NFC", text[start - 1 : end])
                yield Replacement(start - 1, end, _IS_MARK.sub("", composed))
            else:
                yield Replacement(start, end, "")
        elif marks:
            composed = unicodedata.normalize("NFC", _plain(text[start]) + marks)
            yield Replacement(start, end, _IS_MARK.sub("", composed))
        else:
            yield Replacement(start, end, _plain(text[start]))


@cache
def _plain(sign: str) -> str:
    for signs, said in _SAID:
        if signs.match(sign):
            return said
    for first in _WHITE_ON_BLACK:
        if first <= ord(sign) < first + _LETTERS:
            return chr(ord("A") + ord(sign) - first)
    return unicodedata.normalize("NFKC", sign)
