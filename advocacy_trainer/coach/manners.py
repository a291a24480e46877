"""When the coach may speak: three manners, and marks that follow the text."""

from collections.abc import Collection, Iterable
from typing import NamedTuple

from advocacy_trainer.coach.model import Remark

PEACE, ALONG, THROUGH, OFF = "peace", "along", "through", "off"
MANNERS = (PEACE, ALONG, THROUGH, OFF)
DRAFTS_IN_PEACE = 3  # the first drafts, in which only the five quiet rules speak


class Edit(NamedTuple):
    """One change between two texts: what was between ``start`` and ``old_end`` became longer by ``by``."""

    start: int
    old_end: int
    by: int


def edit_between(old: str, new: str) -> Edit:
    """Return the smallest single change that makes ``new`` of ``old``."""
    most = min(len(old), len(new))
    start = 0
    while start < most and old[start] == new[start]:
        start += 1
    tail = 0
    while tail < most - start and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return Edit(start, len(old) - tail, len(new) - len(old))


def follow(remarks: Iterable[Remark], edit: Edit) -> list[Remark]:
    """Move remarks with the text; those whose words were touched vanish until the next reading.

    A remark about the whole text (its span holds the change with room on both
    sides) only stretches.
    """
    kept = []
    for remark in remarks:
        if remark.end < edit.start or (remark.end == edit.start and edit.start != edit.old_end):
            kept.append(remark)
        elif remark.start >= edit.old_end:
            kept.append(remark._replace(start=remark.start + edit.by, end=remark.end + edit.by))
        elif remark.speaks == "asked" and remark.start <= edit.start and edit.old_end <= remark.end:
            kept.append(remark._replace(end=max(remark.start, remark.end + edit.by)))
    return kept


def shown_remarks(
    remarks: Iterable[Remark],
    manner: str,
    *,
    asked: Collection[tuple[str, str]] | None = None,
    sentence: tuple[int, int] | None = None,
    text: str = "",
) -> list[Remark]:
    """Return the remarks that may be shown.

    ``asked`` is None until the writer has asked for a reading; then it holds
    (rule, words) of what that reading showed: such remarks stay while they
    hold. ``sentence`` is where the cursor stands: what it is still in says
    nothing yet.
    """
    shown = []
    for remark in remarks:
        if manner == OFF:
            break
        key = (remark.rule, text[remark.start : remark.end])
        known = asked is not None and (key in asked or (remark.speaks == "asked" and _by_rule(remark, asked)))
        if remark.speaks == "always" or known:
            shown.append(remark)
        elif remark.speaks == "sentence" and manner == ALONG:
            inside = sentence is not None and remark.start < sentence[1] and sentence[0] < remark.end
            if not inside:
                shown.append(remark)
    return shown


def _by_rule(remark: Remark, asked: Collection[tuple[str, str]]) -> bool:
    return any(rule == remark.rule for rule, _ in asked)
