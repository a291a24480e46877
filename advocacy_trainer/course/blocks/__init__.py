"""Every kind of ``:::`` block of either format: how its body is read.

``READERS`` maps a kind to the function that turns its lines into a body of
``model``; a reader reports every fault it sees and returns None only where
nothing of use is left.
"""

from collections.abc import Callable

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

READERS: dict[str, Callable[[BodyText], Body | None]] = {
    "choice": read_choice,
    "pick": read_pick,
    "card": read_card,
    "order": read_order,
    "match": read_match,
    "sort": read_sort,
    "gap": read_gap,
    "before-after": read_before_after,
    "spot": read_spot,
    "rewrite": read_rewrite,
    "scenario": read_scenario,
    "voices": read_voices,
    "reflect": read_reflect,
    "plan": read_plan,
    "confidence": read_confidence,
    "checklist": read_checklist,
    "example": read_example,
    "note": read_aside,
    "tip": read_aside,
    "law": read_aside,
    "story": read_aside,
    "trainer": read_aside,
    "draft": read_draft,
    "complete": read_complete,
    "thread": read_thread,
    "recall": read_recall,
}
"""How the body of each kind is read."""

WITHOUT_ID = frozenset({"note", "tip", "law", "story", "trainer"})
"""The kinds that need no id."""

NEWER = frozenset({"draft", "complete", "thread", "recall"})
"""The kinds that only a lesson of format 2 may hold."""

ACTIVITIES = frozenset(READERS) - WITHOUT_ID - {"before-after", "example", "voices", "recall"}
"""The kinds in which the learner does something."""

RECALLABLE = frozenset({"choice", "gap", "match", "sort", "order"})
"""The kinds that ``recall=yes`` is allowed on."""
