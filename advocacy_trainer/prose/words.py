"""Find the words of a text, and what only looks like words."""

import re
from functools import cache
from typing import NamedTuple

_MARK = "\u0300-\u036f"
_TAIL = rf"[\w{_MARK}]*(?:['’\-\u2010\u2011\u00ad][\w{_MARK}]+)*"

# Abbreviations that hold more than one point; they are one word each.
DOTTED = (
    r"(?:f\.\s?eks|bl\.\s?a|m\.\s?fl|m\.\s?m|m\.\s?v|o\.\s?l|p\.\s?t|d\.\s?v\.\s?s|d\.\s?d|i\.\s?h\.\s?t|p\.\s?g\.\s?a|s\.\s?u"
    r"|e\.\s?g|i\.\s?e|a\.\s?m|p\.\s?m|u\.\s?s\.\s?a|u\.\s?s|u\.\s?k)\."
)

_URL = r"(?P<url>(?i:https?://|www\.)[^\s<>\"”»]+)"
_EMAIL = r"(?P<email>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
_MENTION = r"(?P<mention>(?<![\w/])@\w[\w.\-]*(?:@[\w\-]+(?:\.[\w\-]+)+)?)"
_HASHTAG = rf"(?P<hashtag>(?<![\w/&])[#＃][\w{_MARK}]*[^\W\d_][\w{_MARK}]*)"
_WORD = rf"(?P<word>[^\W\d_]{_TAIL}|\d+(?:[.,:/]\d+)*{_TAIL})"
_DOTTED_WORD = rf"(?P<dotted>\b(?i:{DOTTED}))"
_HOLDS_DOTTED = re.compile(rf"\b{DOTTED}", re.IGNORECASE)


@cache
def _pattern(link: bool, at: bool, tag: bool, dotted: bool) -> re.Pattern[str]:
    """Return the pattern for what a text holds: fewer kinds are found faster."""
    # Tags and mentions begin with their own signs, so words, of which there are most, are tried first.
    kinds = (
        [_URL] * link + [_EMAIL] * at + [_DOTTED_WORD] * dotted + [_WORD] + [_MENTION] * at + [_HASHTAG] * tag
    )
    return re.compile("|".join(kinds))


_TRAILING = ".,;:!?…'’\"”»)]}"


class Token(NamedTuple):
    """A stretch of text: its kind, what it says, and where (code points)."""

    kind: str  # url, email, mention, hashtag, word
    text: str
    start: int
    end: int


_new = tuple.__new__  # half the price of Token(...), and a text has hundreds


def tokens(text: str) -> list[Token]:
    """List words, links, addresses, mentions and hashtags in reading order.

    A link loses the punctuation that follows it. Hyphenated words and common
    dotted abbreviations are one word; numbers are words too.
    """
    link = "://" in text or "www." in text.lower()
    dotted = _HOLDS_DOTTED.search(text) is not None
    pattern = _pattern(link, "@" in text, "#" in text or "＃" in text, dotted)
    if pattern.groups == 1:
        return [_new(Token, ("word", match.group(), *match.span())) for match in pattern.finditer(text)]
    found = []
    for match in pattern.finditer(text):
        kind = match.lastgroup or "word"
        said = match.group()
        start, end = match.span()
        if kind == "word":
            pass
        elif kind == "dotted":
            kind = "word"
        elif kind == "url":
            said = trimmed_link(said)
            end = start + len(said)
        elif kind == "mention":
            said = said.rstrip(".-")
            end = start + len(said)
        found.append(_new(Token, (kind, said, start, end)))
    return found


def words(text: str) -> list[Token]:
    """List the words alone: no links, addresses, mentions, hashtags or emoji."""
    return [token for token in tokens(text) if token.kind == "word"]


def trimmed_link(link: str) -> str:
    """Return ``link`` without the punctuation that belongs to the sentence."""
    while link and link[-1] in _TRAILING:
        if link[-1] == ")" and link.count("(") >= link.count(")"):
            break
        link = link[:-1]
    return link
