"""Who speaks in a thread, as the file writes it: »Karen, skolesekretær«."""

import zlib
from typing import NamedTuple

from advocacy_trainer.course.model import Comment, Reply

TONES = 5
"""How many grounds a silhouette may stand on."""


class Speaker(NamedTuple):
    """A name, the work or whereabouts after its comma (or empty), and the ground of the silhouette.

    ``tone`` is a number below ``TONES``, the same for the same name.
    """

    name: str
    work: str
    tone: int


def speaker(who: str, work: str = "") -> Speaker:
    """Return who stands in ``who:``; ``work`` is told where the file writes it apart."""
    name, _, told = who.partition(",")
    return Speaker(name.strip(), work or told.strip(), zlib.crc32(name.strip().encode()) % TONES)


def two_replies(comment: Comment) -> tuple[Reply, ...]:
    """Return what two others did with a comment: one who answered, and the one who left it."""
    return (*comment.models[:1], *((comment.leaves,) if comment.leaves is not None else ()))
