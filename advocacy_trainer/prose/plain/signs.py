"""Signs that say nothing: bullets, brackets around a sentence, # and @ before a word."""

from collections.abc import Iterator

from advocacy_trainer.prose.lazy_pattern import lazy
from advocacy_trainer.prose.plain.places import Placed
from advocacy_trainer.prose.plain.replacement import Replacement

_CAPITAL = "A-ZÆØÅÄÖÜÉ"
_BULLET = lazy(
    r" *(?:[-*+•–—·▪▫‣●○◦■□►▶➤→] +"
    rf"|\d{{1,2}}[.)] +(?=[\"“»„'‘([]?[{_CAPITAL}][a-zæøåé]*[\]’' ,.:]))(?=[^ \n])"
)
_BRACKETED = lazy(
    rf"(?m)\((?:(?<=^\()|(?<=[.!?…] \())[{_CAPITAL}\"“»][^()\n]{{2,400}}(?:(?<=[.!?…])\)(?=\s|$)|\)$)"
)
# Nobody is named who said it: what stands in one pair of marks from first to last is the text itself.
_ALL_QUOTED = lazy(r"\s*([\"“”„»«‘'])[^\"“”„»«]+([\"“”»«’'])\s*\Z")
_SINGLE = "‘’'"
_TAG = lazy(r"#(?<![\w/&#@]#)(?<!#\w #)(?=([^\W\d_]+)(?:[.,;:!?]|[ ](?!#)\S))")
_MENTION = lazy(rf"@(?<![\w@./]@)(?=[{_CAPITAL}][a-zæøåäöüé]+(?![\w@]|[.-]\w))")


def unmarked(text: Placed) -> Placed:
    """Read lines without bullets, and a sentence in brackets or a text in quotation marks without these."""
    text = text.edited(_bullets(text.text))
    quoted = _ALL_QUOTED.match(text.text)
    if quoted is not None and (quoted[1] in _SINGLE) == (quoted[2] in _SINGLE):
        text = text.edited(Replacement(*quoted.span(mark), "") for mark in (1, 2))
    if "(" in text.text:
        text = text.edited(_brackets(text.text))
    return text


def _bullets(text: str) -> Iterator[Replacement]:
    at = 0
    while True:
        if not text[at : at + 1].isalpha():
            match = _BULLET.match(text, at)
            if match is not None:
                yield Replacement(*match.span(), "")
        at = text.find("\n", at) + 1
        if not at:
            return


def _brackets(text: str) -> Iterator[Replacement]:
    for match in _BRACKETED.finditer(text):
        yield Replacement(match.start(), match.start() + 1, "")
        yield Replacement(match.end() - 1, match.end(), "")


def untagged(text: Placed) -> Placed:
    """Read # and @ on a word in a sentence as nothing; tags in a row, or at the end, stay tags."""
    if "#" in text.text:
        found = _TAG.finditer(text.text)
        text = text.edited(
            Replacement(match.start(), match.start() + 1, "")
            for match in found
            if match[1][1:].islower() or match[1].isupper()
        )
    if "@" in text.text:
        text = text.edited(Replacement(*match.span(), "") for match in _MENTION.finditer(text.text))
    return text
