"""Hard wraps: lines that a mail or a printed page broke within a sentence, as wide as they could be."""

from collections.abc import Iterator
from itertools import pairwise

from advocacy_trainer.prose.lazy_pattern import lazy
from advocacy_trainer.prose.plain.beginnings import BEGINNINGS, LEANING
from advocacy_trainer.prose.plain.places import Placed
from advocacy_trainer.prose.plain.replacement import Replacement
from advocacy_trainer.prose.sentences import Span, ends_in_abbreviation

_WIDE = 40  # characters of the widest line of a paragraph that somebody else has wrapped
_BULLET = lazy(r"(?:[-*•–—·▪‣]|\d{1,2}[.)]|[A-Za-z]\))\s|#\w|\W*\Z")
_QUOTED = lazy(r"(?m)^(?:> ?)+(?=\S)")
_OPENING = "»«\"'“”„‘(["
_ENDS = ".!?…:"
# »børne- og ungdomsarbejde«: the hyphen stands for a word and is no wrap.
_PAIRED = frozenset({"og", "eller", "and", "or", "til", "to", "&"})


def unwrapped(text: Placed) -> Placed:
    """Read the lines that were wrapped as going on, and the marks of a quoted mail as nothing."""
    said = text.text
    if ">" in said and _QUOTED.search(said):
        text = text.edited([Replacement(*match.span(), "") for match in _QUOTED.finditer(said)])
        said = text.text
    if "\n" not in said:
        return text
    return text.edited(_edits(said))


def _edits(text: str) -> Iterator[Replacement]:
    paragraph: list[Span] = []
    at = 0
    for line in text.split("\n"):
        stripped = line.strip()
        if stripped:
            start = at + line.find(stripped)
            paragraph.append(Span(start, start + len(stripped)))
        else:
            yield from _joints(text, paragraph)
            paragraph = []
        at += len(line) + 1
    yield from _joints(text, paragraph)


def _joints(text: str, lines: list[Span]) -> Iterator[Replacement]:
    if len(lines) < 2:
        return
    widest = max(line.end - line.start for line in lines)
    if widest < _WIDE:
        return
    pairs = list(pairwise(lines))
    # Whoever wraps puts in a line what there is room for.
    full = [line.end - line.start + 1 + len(_word(text, after)) > widest for line, after in pairs]
    sure = [
        filled and _goes_on(text, line, after, last=after is lines[-1])
        for filled, (line, after) in zip(full, pairs, strict=True)
    ]
    if any(sure) and all(full) and not any(_BULLET.match(text, *line) for line in lines[1:]):
        sure = full  # all of it was wrapped, where sentences end too
    for joined, (line, after) in zip(sure, pairs, strict=True):
        if joined:
            hyphened = text[line.end - 1] == "-" and text[line.end - 2 : line.end - 1].isalnum()
            gap = "" if hyphened and _word(text, after).lower() not in _PAIRED else " "
            yield Replacement(line.end, after.start, gap)


def _word(text: str, line: Span) -> str:
    return text[line.start : line.end].split(None, 1)[0]


def _goes_on(text: str, line: Span, after: Span, *, last: bool) -> bool:
    """Tell whether a sentence goes on in the next line, which may be the ``last`` of its paragraph."""
    if _BULLET.match(text, after.start, after.end):
        return False
    word = _word(text, after)
    before = text[line.start : line.end].rsplit(None, 1)[-1]
    first = word.lstrip(_OPENING)[:1]
    if before[-1] == ":":
        return last  # what follows in one line is no list
    if before[-1] in _ENDS:
        return first.islower() or (before[-1] == "." and (first.isdigit() or ends_in_abbreviation(before)))
    if not first.isupper() or before[-1] in ",-–—&" or before.lower() in LEANING:
        return True
    return word.strip(_OPENING + ".,;:!?»«\"'”)]").lower() not in BEGINNINGS
