"""What is known of a kind of block: the record that every kind fills in, none by default."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Generic, NamedTuple, TypeVar

from advocacy_trainer.course.blocks import giving_away, keys, speakers
from advocacy_trainer.course.blocks.attributes import BlockAttribute
from advocacy_trainer.course.blocks.body import BodyText
from advocacy_trainer.course.blocks.giving_away import GivenAway
from advocacy_trainer.course.blocks.pieces import TextPiece
from advocacy_trainer.course.blocks.speakers import LessonSpeaker
from advocacy_trainer.course.blocks.visible import WordCount
from advocacy_trainer.course.model import Body

BodyT = TypeVar("BodyT", bound=Body)


class BlockContent(NamedTuple):
    """What the checks of how a lesson teaches must know of a kind.

    ``speakers`` gives who of the cast speaks; ``quotes_people`` says that what it
    quotes stands in an invented person's mouth. ``given_away`` finds right answers
    that can be read off, ``shown_openly`` gives what could give one away further
    down.
    """

    speakers: Callable[[Any, int], Iterator[LessonSpeaker]]
    given_away: Callable[[Any, str, str], Iterator[GivenAway]]
    shown_openly: Callable[[Any], str]
    quotes_people: bool


NEUTRAL = BlockContent(speakers.nobody, giving_away.no_answers, giving_away.hidden, quotes_people=False)


class BlockKind(NamedTuple, Generic[BodyT]):
    """A kind of block: what is known of its body, and what lessons may do with it.

    ``read`` reads the body; ``pieces`` gives its texts, ``key`` what both
    languages must have alike, ``seconds`` how long what is done in it takes,
    ``visible`` how many of its words are seen, ``presses`` how often one presses.
    ``attributes`` are those it may have beside what every block may; ``content``
    is what the checks of how a lesson teaches must know of it, ``NEUTRAL`` where nobody
    speaks in it and nothing is asked or told.
    ``needs_id`` is False for what is only read and named nowhere; ``is_answered``
    says that the learner does something in it; ``is_shown`` that it stands in the
    lesson; ``is_recallable`` that ``recall=yes`` is allowed on it; ``since`` is
    the first format that has it.
    """

    read: Callable[[BodyText], BodyT | None]
    pieces: Callable[[BodyT, int], Iterator[TextPiece]]
    key: Callable[[BodyT], keys.Key]
    seconds: Callable[[BodyT], int]
    visible: Callable[[BodyT, WordCount], int]
    presses: Callable[[BodyT, Mapping[str, str]], int]
    attributes: tuple[BlockAttribute, ...]
    content: BlockContent
    needs_id: bool = True
    is_answered: bool = True
    is_shown: bool = True
    is_recallable: bool = False
    since: int = 1
