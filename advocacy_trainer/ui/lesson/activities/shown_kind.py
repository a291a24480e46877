"""What a kind of block is to the person: a widget, a piece of paper, and how it is answered in a try."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from advocacy_trainer.course.model import Block, Body
from advocacy_trainer.ui.lesson.activities.activity import Activity
from advocacy_trainer.ui.lesson.paper_blocks import Laid

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.context import Context
    from advocacy_trainer.ui.lesson.session import LessonSession

BodyT = TypeVar("BodyT", bound=Body)
ActivityT = TypeVar("ActivityT", bound=Activity[Any])


class SampleAnswer(NamedTuple):
    """What to answer: what the lesson looks for or something else; ``text`` is written where one writes."""

    right: bool
    text: str


class ShownKind(NamedTuple, Generic[BodyT, ActivityT]):
    """A kind of block as the person meets it; every part is needed.

    ``body`` is what its reader gives; ``lay`` is None for what stands in no booklet; ``drawn_answered`` tells
    whether the tour draws it answered too, and whether by the answer that is looked for.
    """

    body: type[BodyT]
    widget: "Callable[[Context, LessonSession, Block, BodyT], ActivityT]"
    lay: Callable[[BodyT], Laid] | None
    play: Callable[[ActivityT, SampleAnswer], None]
    drawn_answered: bool | None
