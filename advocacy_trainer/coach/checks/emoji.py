"""Find emoji as readers see them: a family is one."""

from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from advocacy_trainer.prose.sentences import Span

if TYPE_CHECKING:
    import regex

_MOST = 500  # nobody needs to know of more
_FIRST = "\u203c"  # nothing below this is an emoji but digits with a keycap


@cache
def _pattern() -> "regex.Pattern[str]":
    import regex

    return regex.compile(
        r"\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3"
        r"|(?![‼⁉™ℹ↔-↪])\p{Extended_Pictographic}"
        r"(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic}|[\U000E0020-\U000E007F])*"
    )


def emoji_in(text: str) -> list[Span]:
    """List the emoji of ``text``: flags, keycaps and joined ones count once; © ® ™ do not. 500 at most."""
    if text.isascii() or max(text) < _FIRST:
        return []
    return [Span(*match.span()) for match in islice(_pattern().finditer(text), _MOST)]
