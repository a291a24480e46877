"""Stars and underlines around words, as markdown and chats have them."""

from advocacy_trainer.prose.lazy_pattern import lazy
from advocacy_trainer.prose.plain.places import Placed
from advocacy_trainer.prose.plain.replacement import Replacement

_STARRED = lazy(
    r"(?<![\w*_~`])(?P<mark>\*{1,3}|_{1,3}|~~|`)(?=[^\s*_~`])(?P<said>[^\n*~`]{1,400}?)(?<![\s*_~`])(?P=mark)(?![\w*_~`])"
)
_ASIDE = lazy(r"(?m)(?:^|(?<=[.!?…][ »«\"”)]))[ ]*(\*[a-zæøå]+(?: [a-zæøå]+)?\*)(?: (?=[A-ZÆØÅ»«\"“])|$)")


def unstarred(text: Placed) -> Placed:
    """Read words in stars or underlines without them, and a starred aside between sentences as nothing."""
    said = text.text
    if "*" in said:
        text = text.edited([Replacement(*match.span(), "") for match in _ASIDE.finditer(said)])
        said = text.text
    edits = []
    for match in _STARRED.finditer(said):
        size = len(match["mark"])
        edits += [
            Replacement(match.start(), match.start() + size, ""),
            Replacement(match.end() - size, match.end(), ""),
        ]
    return text.edited(edits)
