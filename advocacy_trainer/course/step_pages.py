"""A step in pages: one thing to read or to answer at a time, so that it stands in the window whole."""

from collections.abc import Iterable, Sequence

from advocacy_trainer.course.blocks import KINDS
from advocacy_trainer.course.model import Block, Prose
from advocacy_trainer.course.texts import text_pieces

READ_ONLY = frozenset({"before-after", "voices", "example", "note", "tip", "law", "story"})
_PICTURE = 500  # a picture takes the room of as many characters
_BESIDE = 100  # voices stand on cards
_BEFORE_A_QUESTION = 300  # characters to read that may stand above a question
_AFTER_A_QUESTION = 140  # that may stand below one
_TO_READ = 900  # on a page with nothing to answer
_TOGETHER = frozenset({"confidence"})  # small questions that stand below one another
_ALONE = frozenset({"thread"})  # has its own way through what it shows

Part = Prose | Block


def pages_of(parts: Iterable[Part]) -> list[list[Part]]:
    """Part what a step holds, in its order, into pages; at least one, which may be empty."""
    pages: list[list[Part]] = [[]]
    weight = 0
    for part in parts:
        heavy = _weight(part)
        if pages[-1] and _begins_anew(pages[-1], part, weight, heavy):
            pages.append([])
            weight = 0
        pages[-1].append(part)
        weight += heavy
    return pages


def is_shown(block: Block) -> bool:
    """Tell whether a learner sees a block: the trainer's are hidden, and questions that come back later."""
    return KINDS[block.kind].is_shown


def _asks(part: Part) -> bool:
    return isinstance(part, Block) and part.kind not in READ_ONLY


def _begins_anew(page: Sequence[Part], part: Part, weight: int, heavy: int) -> bool:
    asked = [each for each in page if isinstance(each, Block) and _asks(each)]
    if _asks(part):
        kinds = {each.kind for each in (*asked, part) if isinstance(each, Block)}
        if asked:
            return not kinds <= _TOGETHER
        return weight > (_AFTER_A_QUESTION if kinds & _ALONE else _BEFORE_A_QUESTION)
    if asked:
        return isinstance(part, Block) or heavy > _AFTER_A_QUESTION or asked[-1].kind in _ALONE
    return weight + heavy > _TO_READ


def _weight(part: Part) -> int:
    """Return how much room a part takes, in characters."""
    if isinstance(part, Prose):
        return len(part.text) + _PICTURE * part.text.count("(illustration:")
    beside = _BESIDE if part.kind == "voices" else 0
    return beside + sum(len(piece.text) for piece in text_pieces(part))
