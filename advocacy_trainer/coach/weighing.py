"""Weigh what a rule's patterns find: clear signs count, faint ones where several stand together."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.rule import Rule

WEAK_IN_SENTENCE = 2  # faint signs that count as one clear sign
WEAK_IN_TEXT = 3


class Found(NamedTuple):
    """A pattern's match and what it says."""

    start: int
    end: int
    clear: bool
    suggestion: str


def weighed(rule: Rule, doc: Document, found: Sequence[Found]) -> Iterator[Hit]:
    """Keep clear signs, and faint ones where several stand together."""
    if not rule.options.get("in_quotes", False):
        found = [hit for hit in found if not doc.quoted(hit.start, hit.end)]
    clear = [hit for hit in found if hit.clear]
    faint = _apart([hit for hit in found if not hit.clear], clear)
    kept = list(clear)
    in_sentence = rule.options.get("weak_in_sentence", WEAK_IN_SENTENCE)
    if not doc.context.product:
        in_sentence = rule.options.get("weak_without_product", in_sentence)
    in_text = rule.options.get("weak_in_text", WEAK_IN_TEXT)
    if faint and len({doc.text[hit.start : hit.end].lower() for hit in faint}) >= in_text:
        kept += faint
    elif faint:
        by_sentence: dict[int, list[Found]] = {}
        for hit in faint:
            by_sentence.setdefault(doc.sentence_at(hit.start).start, []).append(hit)
        for start, several in by_sentence.items():
            beside = any(doc.sentence_at(hit.start).start == start for hit in clear)
            if len(several) >= in_sentence or beside:
                kept += several
    yield from _joined(kept)


def _joined(kept: list[Found]) -> Iterator[Hit]:
    """Make one hit of those that overlap."""
    start = end = -1
    suggestion = ""
    for hit in sorted(kept, key=lambda hit: (hit.start, -hit.end)):
        if hit.start < end:
            end = max(end, hit.end)
            continue
        if end >= 0:
            yield Hit(start, end, (suggestion,) if suggestion else ())
        start, end, suggestion = hit.start, hit.end, hit.suggestion
    if end >= 0:
        yield Hit(start, end, (suggestion,) if suggestion else ())


def _apart(faint: list[Found], clear: list[Found]) -> list[Found]:
    """Drop faint signs that overlap a clear one or each other."""
    kept: list[Found] = []
    ordered = sorted(clear)
    starts = [other.start for other in ordered]
    ends = list(accumulate((other.end for other in ordered), max))  # the last end of those up to each
    last = -1
    for hit in sorted(faint, key=lambda hit: (hit.start, -hit.end)):
        before = bisect_left(starts, hit.end)
        if hit.start >= last and (not before or ends[before - 1] <= hit.start):
            kept.append(hit)
            last = hit.end
    return kept
