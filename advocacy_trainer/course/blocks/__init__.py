"""Every kind of ``:::`` block of either format: a new kind is one record in ``KINDS``.

Its reader turns the lines of a block into a body of ``model``; it reports every
fault it sees and returns None only where nothing of use is left.
"""

from collections.abc import Callable, Iterator
from typing import Any, Generic, NamedTuple, TypeVar

from advocacy_trainer.course.blocks import keys, pieces, seconds
from advocacy_trainer.course.blocks.body import BodyText
from advocacy_trainer.course.blocks.drafting import read_complete, read_draft
from advocacy_trainer.course.blocks.pieces import TextPiece
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

BodyT = TypeVar("BodyT", bound=Body)


class BlockKind(NamedTuple, Generic[BodyT]):
    """A kind of block: what is known of its body, and what lessons may do with it.

    ``read`` reads the body; ``pieces`` gives its texts, ``key`` what both
    languages must have alike, ``seconds`` how long what is done in it takes.
    ``needs_id`` is False for what is only read and named nowhere; ``is_answered``
    says that the learner does something in it; ``is_shown`` that it stands in the
    lesson; ``is_recallable`` that ``recall=yes`` is allowed on it; ``since`` is
    the first format that has it.
    """

    read: Callable[[BodyText], BodyT | None]
    pieces: Callable[[BodyT, int], Iterator[TextPiece]]
    key: Callable[[BodyT], keys.Key]
    seconds: Callable[[BodyT], int]
    needs_id: bool = True
    is_answered: bool = True
    is_shown: bool = True
    is_recallable: bool = False
    since: int = 1


_ASIDE = BlockKind(
    read_aside, pieces.of_aside, keys.no_key, seconds.always(0), needs_id=False, is_answered=False
)

KINDS: dict[str, BlockKind[Any]] = {
    "choice": BlockKind(
        read_choice, pieces.of_choice, keys.choice_key, seconds.always(10), is_recallable=True
    ),
    "pick": BlockKind(read_pick, pieces.of_pick, keys.pick_key, seconds.always(10)),
    "card": BlockKind(read_card, pieces.of_fill_in_card, keys.card_key, seconds.of_card),
    "order": BlockKind(read_order, pieces.of_order, keys.order_key, seconds.of_order, is_recallable=True),
    "match": BlockKind(read_match, pieces.of_match, keys.match_key, seconds.of_match, is_recallable=True),
    "sort": BlockKind(read_sort, pieces.of_sort, keys.sort_key, seconds.of_sort, is_recallable=True),
    "gap": BlockKind(read_gap, pieces.of_gap, keys.no_key, seconds.always(10), is_recallable=True),
    "before-after": BlockKind(
        read_before_after, pieces.of_before_after, keys.no_key, seconds.always(0), is_answered=False
    ),
    "spot": BlockKind(read_spot, pieces.of_spot, keys.spot_key, seconds.always(20)),
    "rewrite": BlockKind(read_rewrite, pieces.of_rewrite, keys.no_key, seconds.always(90)),
    "scenario": BlockKind(read_scenario, pieces.of_scenario, keys.scenario_key, seconds.of_scenario),
    "voices": BlockKind(read_voices, pieces.of_voices, keys.voices_key, seconds.always(0), is_answered=False),
    "reflect": BlockKind(read_reflect, pieces.of_reflect, keys.no_key, seconds.always(60)),
    "plan": BlockKind(read_plan, pieces.of_plan, keys.no_key, seconds.always(60)),
    "confidence": BlockKind(read_confidence, pieces.of_confidence, keys.confidence_key, seconds.always(10)),
    "checklist": BlockKind(read_checklist, pieces.of_checklist, keys.checklist_key, seconds.always(0)),
    "example": BlockKind(
        read_example, pieces.of_example_post, keys.no_key, seconds.always(0), is_answered=False
    ),
    "note": _ASIDE,
    "tip": _ASIDE,
    "law": _ASIDE,
    "story": _ASIDE,
    "trainer": _ASIDE._replace(is_shown=False),
    "draft": BlockKind(read_draft, pieces.of_draft, keys.draft_key, seconds.always(90), since=2),
    "complete": BlockKind(read_complete, pieces.of_complete, keys.complete_key, seconds.always(45), since=2),
    "thread": BlockKind(read_thread, pieces.of_thread, keys.thread_key, seconds.of_thread, since=2),
    "recall": BlockKind(
        read_recall,
        pieces.of_recall,
        keys.recall_key,
        seconds.always(0),
        is_answered=False,
        is_shown=False,
        since=2,
    ),
}
"""Every kind of block, by the word that opens it."""

RECALLABLE = tuple(name for name, kind in KINDS.items() if kind.is_recallable)
