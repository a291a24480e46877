"""Find links, mentions and hashtags as Mastodon's server does.

Source: Mastodon's ``Account::MENTION_RE``, ``Tag::HASHTAG_RE``, ``Extractor``
and its changes to X's grammar of links.
"""

import regex

from advocacy_trainer.platforms import links
from advocacy_trainer.platforms.characters import LATIN_ACCENTS
from advocacy_trainer.platforms.found import TextEntity

_LONGEST_DOMAIN = 253
_WORD = r"\p{L}\p{M}\p{Nd}\p{Pc}"
_ALPHA = r"\p{Alphabetic}"
_SEPARATORS = r"_\xb7\u30fb\u200c"
_MENTION = regex.compile(
    rf"@(?<![=/{_WORD}]@)([a-z0-9_]++(?:[.\-]+[a-z0-9_]++)*+)"
    rf"(@[{_WORD}]++(?:[.\-]+[{_WORD}]++)*+)?",
    regex.I | regex.V1,
)
_AFTER_MENTION = regex.compile(rf"[@＠{LATIN_ACCENTS}]|://", regex.I)
_TAG = regex.compile(
    rf"[#＃](?:(?<=[\p{{White_Space}}].)|(?<=^.))([{_WORD}][{_WORD}{_SEPARATORS}]*+)", regex.M | regex.V1
)
_LAST_WORD_CHARACTER = regex.compile(rf"(?r)[{_WORD}]")
_LETTER_OR_SEPARATOR = regex.compile(rf"[{_ALPHA}{_SEPARATORS}]", regex.V1)
_PLAIN_TAG = regex.compile(rf"[{_WORD}]++")
_LETTER = regex.compile(_ALPHA)
_SCHEME_AT_END = regex.compile(r"(.+)https?", regex.I)


def find_links(text: str) -> list[TextEntity]:
    """Return the links in ``text``; only those with a scheme count as links."""
    return [TextEntity("url", start, end) for start, end in links.find(text, links.mastodon_grammar())]


def find_mentions(text: str) -> list[TextEntity]:
    """Return the mentions in ``text``: ``@name`` or ``@name@server``."""
    if "@" not in text:
        return []
    return [
        TextEntity("mention", *match.span())
        for match in _MENTION.finditer(text)
        if not _AFTER_MENTION.match(text, match.end())
        and (match[2] is None or len(match[2]) - 1 <= _LONGEST_DOMAIN)
    ]


def find_hashtags(text: str) -> list[TextEntity]:
    """Return the hashtags in ``text``: after white space, with at least one letter or separator."""
    if "#" not in text and "＃" not in text:
        return []
    found = []
    for match in _TAG.finditer(text):
        start, end = match.start(1), _tag_end(text, *match.span(1))
        if end > start:
            if text.startswith("://", end):
                glued = _SCHEME_AT_END.fullmatch(text, start, end)
                end = glued.end(1) if glued else end
            found.append(TextEntity("hashtag", match.start(), end))
    return found


def _tag_end(text: str, start: int, stop: int) -> int:
    """Return where the tag in a run of its characters ends, ``start`` if there is none.

    Either with separators inside and a word character at its end, or a plain word with a letter.
    """
    last = _LAST_WORD_CHARACTER.search(text, start, stop)
    end = last.end() if last else start
    if _LETTER_OR_SEPARATOR.search(text, start + 1, max(end - 1, start)):
        return end
    plain = _PLAIN_TAG.match(text, start, stop)
    return plain.end() if plain and _LETTER.search(text, start, plain.end()) else start


def local_part(mention: str) -> str:
    """Return ``@name`` of ``@name@server``."""
    return "@" + mention[1:].partition("@")[0]
