"""Find emoji as readers see them: a family is one."""

from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from advocacy_trainer.prose.lazy_pattern import lazy
from advocacy_trainer.prose.sentences import Span

if TYPE_CHECKING:
    import regex

_MOST = 500  # nobody needs to know of more
# What emoji are made of; below U+203C only digits with a keycap are. The standard library leaps over the rest
# of a text ten times as fast.
_RUN = lazy(
    "[0-9#*\u203c-\U0010ffff](?:(?<=[\u203c-\U0010ffff])|(?=[\ufe0f\u20e3]))(?:[\u200d\u203c-\U0010ffff]|[0-9#*](?=[\ufe0f\u20e3]))*+"
)


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
    if text.isascii():
        return []
    found = (
        Span(*match.span()) for run in _RUN.finditer(text) for match in _pattern().finditer(text, *run.span())
    )
    return list(islice(found, _MOST))
