"""Find links, handles and hashtags as Bluesky does.

Source: the rich-text rules of the AT Protocol's own library (``rich-text/util.ts``
and ``detection.ts``), and the lexicon's 64 graphemes for a tag.
"""

import re

import regex

from advocacy_trainer.platforms import graphemes
from advocacy_trainer.platforms.characters import WEB_SPACES
from advocacy_trainer.platforms.domains import top_level
from advocacy_trainer.platforms.found import TextEntity

LONGEST_TAG = 64
_LONGEST_TAG_BYTES = 640
_WORD = "A-Za-z0-9_"
_EDGE = rf"(?:(?<=[{_WORD}])(?![{_WORD}])|(?<![{_WORD}])(?=[{_WORD}]))"
_LINK = regex.compile(
    rf"(?:(?<=[{WEB_SPACES}(])|^)(?:https?://[^{WEB_SPACES}]++"
    rf"|(?P<domain>[a-z][a-z0-9]*+(?:\.[a-z0-9]++)+)[^{WEB_SPACES}]*+)",
    regex.I | regex.M,
)
_SIGN_OF_LINK = re.compile(r"\.(?=[0-9A-Za-z])|://")
_WORD_BACK = regex.compile(rf"(?r)[^{WEB_SPACES}]*+")
_WORD_ON = regex.compile(rf"[^{WEB_SPACES}]*+")
_HANDLE = regex.compile(rf"@(?:(?<=[{WEB_SPACES}(]@)|(?<=\A@))([A-Za-z0-9.\-]+){_EDGE}")
_INVISIBLE = r"\xad\u2060\u200a-\u200d\u20e2"
_TAG = regex.compile(rf"[#＃](?:(?<=[{WEB_SPACES}].)|(?<=\A.))(?!\ufe0f)([^{WEB_SPACES}{_INVISIBLE}]++)")
_TAG_NEEDS = regex.compile(rf"[^0-9{WEB_SPACES}\p{{P}}{_INVISIBLE}]")
_PUNCTUATION_AT_END = regex.compile(r"(?r)\p{P}++")


def find_links(text: str) -> list[TextEntity]:
    """Return the links in ``text``; a link without a scheme needs a known top-level domain."""
    found = []
    done = 0
    # A link holds a dot or a scheme: only words that do are looked at.
    for sign in _SIGN_OF_LINK.finditer(text):
        if sign.start() < done:
            continue
        word = _WORD_BACK.match(text, pos=done, endpos=sign.start())
        rest = _WORD_ON.match(text, sign.start())
        done = rest.end() if rest else sign.end()
        match = _LINK.search(text, word.start() if word else sign.start(), done)
        if match and (match["domain"] is None or _known(match["domain"])):
            start, end = match.span()
            if text[end - 1] in ".,;:!?":
                end -= 1
            if text[end - 1] == ")" and text.find("(", start, end) < 0:
                end -= 1
            found.append(TextEntity("url", start, end))
    return found


def find_mentions(text: str) -> list[TextEntity]:
    """Return the handles in ``text``: ``@`` and a domain name."""
    if "@" not in text:
        return []
    return [
        TextEntity("mention", *match.span())
        for match in _HANDLE.finditer(text)
        if _known(match[1]) or match[1].endswith(".test")
    ]


def find_hashtags(text: str) -> list[TextEntity]:
    """Return the hashtags in ``text``: not only digits, at most 64 graphemes, no punctuation at the end."""
    if "#" not in text and "＃" not in text:
        return []
    found = []
    for match in _TAG.finditer(text):
        if not _TAG_NEEDS.search(match[1]):
            continue
        trimmed = _PUNCTUATION_AT_END.match(text, match.start(1), match.end(1))
        end = trimmed.start() if trimmed else match.end(1)
        tag = text[match.start(1) : end]
        if (
            tag
            and graphemes.count(tag) <= LONGEST_TAG
            and len(tag.encode("utf-8", "replace")) <= _LONGEST_TAG_BYTES
        ):
            found.append(TextEntity("hashtag", match.start(), end))
    return found


def _known(domain: str) -> bool:
    before, dot, last = domain.rpartition(".")
    return bool(before and dot) and last.lower() in top_level().ascii
