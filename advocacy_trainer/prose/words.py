"""Find the words of a text, and what only looks like words."""

import re
from collections.abc import Iterable, Iterator
from itertools import product
from typing import NamedTuple

from advocacy_trainer.prose.lazy_pattern import lazy

_MARK = "\u0300-\u036f"
_TAIL = rf"[\w{_MARK}]*(?:['’\-\u2010\u2011\u00ad][\w{_MARK}]+)*"

# Abbreviations that hold more than one point; they are one word each.
DOTTED = (
    r"(?:f\.\s?eks|bl\.\s?a|m\.\s?fl|m\.\s?m|m\.\s?v|o\.\s?l|p\.\s?t|d\.\s?v\.\s?s|d\.\s?d|i\.\s?h\.\s?t|p\.\s?g\.\s?a|s\.\s?u"
    r"|e\.\s?g|i\.\s?e|a\.\s?m|p\.\s?m|u\.\s?s\.\s?a|u\.\s?s|u\.\s?k)\."
)

_URL = r"(?P<url>(?i:https?://|www\.)[^\s<>\"”»]+)"
_EMAIL = r"(?P<email>[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+)"
_MENTION = r"(?P<mention>(?<![\w/])@\w[\w.\-]*(?:@[\w\-]+(?:\.[\w\-]+)+)?)"
_HASHTAG = rf"(?P<hashtag>(?<![\w/&])[#＃][\w{_MARK}]*[^\W\d_][\w{_MARK}]*)"
_WORD = rf"(?P<word>[^\W\d_]{_TAIL}|\d+(?:[.,:/]\d+)*{_TAIL})"
_DOTTED_WORD = rf"(?P<dotted>\b(?i:{DOTTED}))"
_HOLDS_DOTTED = lazy(rf"\b{DOTTED}", re.IGNORECASE)
_MAY_HOLD_DOTTED = lazy(r"\.\s?\w{1,3}\.")  # many times faster, and most texts hold none


def _pattern(link: bool, at: bool, tag: bool, dotted: bool) -> re.Pattern[str]:
    """Return the pattern for what a text holds: fewer kinds are found faster."""
    # Tags and mentions begin with their own signs, so words, of which there are most, are tried first.
    kinds = (
        [_URL] * link + [_EMAIL] * at + [_DOTTED_WORD] * dotted + [_WORD] + [_MENTION] * at + [_HASHTAG] * tag
    )
    return lazy("|".join(kinds))


_PATTERNS = {held: _pattern(*held) for held in product((False, True), repeat=4)}  # link, at, tag, dotted


_TRAILING = ".,;:!?…'’\"”»)]}"
_MOST_KNOWN = 5_000
_LONG_CHUNK = 40  # characters; longer ones are links and hardly come again


class Token(NamedTuple):
    """A stretch of text: its kind, what it says, and where (code points)."""

    kind: str  # url, email, mention, hashtag, word
    text: str
    start: int
    end: int


class Scan(NamedTuple):
    """The words of a text and where they begin (code points), and all that only looks like words."""

    texts: list[str]
    starts: list[int]
    others: list[Token]  # url, email, mention, hashtag


# What was read between two white spaces: most of a text has been seen before.
_words_known: dict[str, tuple[str, int]] = {}  # one word, and where in the stretch it begins
_others_known: dict[str, tuple[Token, ...]] = {}  # none, several, or something else


def scan(text: str) -> Scan:
    """Find the words of ``text``, and apart from them its links, addresses, mentions and hashtags.

    A link loses the punctuation that follows it. Hyphenated words and common
    dotted abbreviations are one word; numbers are words too.
    """
    texts: list[str] = []
    starts: list[int] = []
    others: list[Token] = []
    if _MAY_HOLD_DOTTED.search(text) and any(
        len(match.group().split()) > 1 for match in _HOLDS_DOTTED.finditer(text)
    ):
        _sort(tokens_in(text), 0, texts, starts, others)
        return Scan(texts, starts, others)
    at = 0
    # »f. eks.« apart no token holds white space, so what stands between two can be read by itself.
    for line in text.split("\n"):
        for chunk in line.split(" "):
            word = _words_known.get(chunk)
            if word is not None:
                texts.append(word[0])
                starts.append(at + word[1])
            elif chunk:
                _sort(_read(chunk), at, texts, starts, others)
            at += len(chunk) + 1
    return Scan(texts, starts, others)


def _sort(found: Iterable[Token], at: int, texts: list[str], starts: list[int], others: list[Token]) -> None:
    for kind, said, start, end in found:
        if kind == "word":
            texts.append(said)
            starts.append(at + start)
        else:
            others.append(Token(kind, said, at + start, at + end))


def _read(chunk: str) -> tuple[Token, ...]:
    held = _others_known.get(chunk)
    if held is None:
        held = tuple(tokens_in(chunk))
        if len(_words_known) + len(_others_known) >= _MOST_KNOWN:
            _words_known.clear()
            _others_known.clear()
        if len(chunk) > _LONG_CHUNK:
            return held
        if len(held) == 1 and held[0].kind == "word":
            _words_known[chunk] = (held[0].text, held[0].start)
        else:
            _others_known[chunk] = held
    return held


def tokens_in(text: str) -> Iterator[Token]:
    """Yield the words and signs of a text, read from its beginning to its end."""
    link = "://" in text or "www." in text.lower()
    dotted = _MAY_HOLD_DOTTED.search(text) is not None and _HOLDS_DOTTED.search(text) is not None
    pattern = _PATTERNS[link, "@" in text, "#" in text or "＃" in text, dotted]
    for match in pattern.finditer(text):
        kind = match.lastgroup or "word"
        said = match.group()
        start, end = match.span()
        if kind == "dotted":
            kind = "word"
        elif kind == "url":
            said = trimmed_link(said)
            end = start + len(said)
        elif kind == "mention":
            said = said.rstrip(".-")
            end = start + len(said)
        yield Token(kind, said, start, end)


def words(text: str) -> list[Token]:
    """List the words alone: no links, addresses, mentions, hashtags or emoji."""
    return words_of(scan(text))


def words_of(found: Scan) -> list[Token]:
    """Return the words of a scan one by one."""
    pairs = zip(found.texts, found.starts, strict=True)
    return [Token("word", said, start, start + len(said)) for said, start in pairs]


def trimmed_link(link: str) -> str:
    """Return ``link`` without the punctuation that belongs to the sentence."""
    while link and link[-1] in _TRAILING:
        if link[-1] == ")" and link.count("(") >= link.count(")"):
            break
        link = link[:-1]
    return link
