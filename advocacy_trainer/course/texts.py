"""Every piece of text in a block, as the record of its kind gives it."""

from collections.abc import Iterator

from advocacy_trainer.course.blocks import KINDS
from advocacy_trainer.course.blocks.pieces import TextPiece
from advocacy_trainer.course.model import Block


def text_pieces(block: Block) -> Iterator[TextPiece]:
    """Give each text of the block that is not empty, in reading order."""
    return (piece for piece in KINDS[block.kind].pieces(block.body, block.line) if piece.text)
