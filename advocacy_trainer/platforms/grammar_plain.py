"""Find what most platforms colour: links as X finds them, ``#word`` and ``@handle``.

None of these platforms publishes a grammar; this one agrees with what they show
for ordinary text. A hashtag needs a letter; a handle is letters, digits, dots
and underscores, 30 at most.
"""

import regex

from advocacy_trainer.platforms.found import TextEntity
from advocacy_trainer.platforms.grammar_x import find_links

__all__ = ["find_handles", "find_hashtags", "find_links"]

_HASHTAG = regex.compile(r"[#＃](?<![\w&/#＃].)(?![\ufe0f\u20e3])((?:[\w\p{M}])++)")
_LETTER = regex.compile(r"\p{L}")
_HANDLE = regex.compile(r"@(?<![\w@./]@)[A-Za-z0-9_](?:[A-Za-z0-9_.]{0,28}[A-Za-z0-9_])?(?![\w@])")


def find_hashtags(text: str) -> list[TextEntity]:
    """Return the hashtags in ``text``."""
    if "#" not in text and "＃" not in text:
        return []
    return [
        TextEntity("hashtag", *match.span()) for match in _HASHTAG.finditer(text) if _LETTER.search(match[1])
    ]


def find_handles(text: str) -> list[TextEntity]:
    """Return the ``@handles`` in ``text``."""
    if "@" not in text:
        return []
    return [TextEntity("mention", *match.span()) for match in _HANDLE.finditer(text)]
