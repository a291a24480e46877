"""Every kind of ``:::`` block of either format: a new kind is one record in ``KINDS``.

Its reader turns the lines of a block into a body of ``model``; it reports every
fault it sees and returns None only where nothing of use is left.
"""

from collections.abc import Callable
from typing import NamedTuple

from advocacy_trainer.course.blocks.body import BodyText
from advocacy_trainer.course.blocks.drafting import read_complete, read_draft
from advocacy_trainer.course.blocks.questions import (
    read_choice,
    read_gap,
    read_match,
    read_order,
    read_pick,
    read_sort,
)
from advocacy_trainer.course.blocks.recalls import read_recall
from advocacy_trainer.course.blocks.stories import (
    read_aside,
    read_before_after,
    read_example,
    read_scenario,
    read_spot,
    read_voices,
)
from advocacy_trainer.course.blocks.threads import read_thread
from advocacy_trainer.course.blocks.writing import (
    read_card,
    read_checklist,
    read_confidence,
    read_plan,
    read_reflect,
    read_rewrite,
)
from advocacy_trainer.course.model import Body


class BlockKind(NamedTuple):
    """A kind of block: what reads its body, and what lessons may do with it.

    ``needs_id`` is False for what is only read and named nowhere; ``is_answered``
    says that the learner does something in it; ``is_recallable`` that
    ``recall=yes`` is allowed on it; ``since`` is the first format that has it.
    """

    read: Callable[[BodyText], Body | None]
    needs_id: bool = True
    is_answered: bool = True
    is_recallable: bool = False
    since: int = 1


KINDS: dict[str, BlockKind] = {
    "choice": BlockKind(read_choice, is_recallable=True),
    "pick": BlockKind(read_pick),
    "card": BlockKind(read_card),
    "order": BlockKind(read_order, is_recallable=True),
    "match": BlockKind(read_match, is_recallable=True),
    "sort": BlockKind(read_sort, is_recallable=True),
    "gap": BlockKind(read_gap, is_recallable=True),
    "before-after": BlockKind(read_before_after, is_answered=False),
    "spot": BlockKind(read_spot),
    "rewrite": BlockKind(read_rewrite),
    "scenario": BlockKind(read_scenario),
    "voices": BlockKind(read_voices, is_answered=False),
    "reflect": BlockKind(read_reflect),
    "plan": BlockKind(read_plan),
    "confidence": BlockKind(read_confidence),
    "checklist": BlockKind(read_checklist),
    "example": BlockKind(read_example, is_answered=False),
    "note": BlockKind(read_aside, needs_id=False, is_answered=False),
    "tip": BlockKind(read_aside, needs_id=False, is_answered=False),
    "law": BlockKind(read_aside, needs_id=False, is_answered=False),
    "story": BlockKind(read_aside, needs_id=False, is_answered=False),
    "trainer": BlockKind(read_aside, needs_id=False, is_answered=False),
    "draft": BlockKind(read_draft, since=2),
    "complete": BlockKind(read_complete, since=2),
    "thread": BlockKind(read_thread, since=2),
    "recall": BlockKind(read_recall, is_answered=False, since=2),
}
"""Every kind of block, by the word that opens it."""

WITHOUT_ID = frozenset(name for name, kind in KINDS.items() if not kind.needs_id)
NEWER = frozenset(name for name, kind in KINDS.items() if kind.since > 1)
ACTIVITIES = frozenset(name for name, kind in KINDS.items() if kind.is_answered)
RECALLABLE = tuple(name for name, kind in KINDS.items() if kind.is_recallable)
