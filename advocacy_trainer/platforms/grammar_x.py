"""Find hashtags and mentions as X does.

Source: the published grammar of twitter-text, whose conformance vectors the tests run.
"""

import regex

from advocacy_trainer.platforms import links
from advocacy_trainer.platforms.characters import LATIN_ACCENTS
from advocacy_trainer.platforms.found import TextEntity

_LETTER = r"\p{L}\p{M}\uf870-\uf87f\uf882\uf884-\uf89f\uf8b8\uf8c1-\uf8d6"
_TAG_CHARACTER = (
    rf"{_LETTER}\p{{Nd}}_\u200c\u200d\ua67e\u05be\u05f3\u05f4\uff5e\u301c\u309b\u309c\u30a0\u30fb"
    r"\u3003\u0f0b\u0f0c\xb7"
)
# The sign stands first, what must (not) be before it after: so the search can leap from sign to sign.
_HASHTAG = regex.compile(
    rf"[#＃](?:(?<=[\ufe0e\ufe0f].)|(?<![\&{_TAG_CHARACTER}].))(?![\ufe0f\u20e3])([{_TAG_CHARACTER}]++)",
    regex.V1,
)
_HAS_LETTER = regex.compile(rf"[{_LETTER}]", regex.V1)
_AFTER_HASHTAG = regex.compile(r"[#＃]|://")

_MENTION = regex.compile(
    r"[@＠](?:(?<![A-Za-z0-9_!#$%\&*@＠].)|(?<=(?:^|[^A-Za-z0-9_+~.\-])[rR][tT].))"
    r"([A-Za-z0-9_]{1,20})(/[A-Za-z][A-Za-z0-9_\-]{0,24})?"
)
_AFTER_MENTION = regex.compile(rf"[@＠{LATIN_ACCENTS}]|://", regex.I)


def find_links(text: str) -> list[TextEntity]:
    """Return the links in ``text``, with or without ``https://``."""
    return [TextEntity("url", start, end) for start, end in links.find(text, links.x_grammar())]


def find_hashtags(text: str) -> list[TextEntity]:
    """Return the hashtags in ``text``: at least one letter, nothing glued on in front."""
    if "#" not in text and "＃" not in text:
        return []
    found = []
    last_end = 0
    for match in _HASHTAG.finditer(text):
        glued = match.start() > 0 and match.start() == last_end
        last_end = match.end()
        if not glued and _HAS_LETTER.search(match[1]) and not _AFTER_HASHTAG.match(text, match.end()):
            found.append(TextEntity("hashtag", *match.span()))
    return found


def find_mentions(text: str) -> list[TextEntity]:
    """Return the mentions in ``text``; the name of a list belongs to its mention."""
    if "@" not in text and "＠" not in text:
        return []
    return [
        TextEntity("mention", *match.span())
        for match in _MENTION.finditer(text)
        if not _AFTER_MENTION.match(text, match.end())
    ]
