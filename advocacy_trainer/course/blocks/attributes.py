"""What may stand in the ``{#id name=value}`` of a kind beside what every block may have."""

from typing import NamedTuple

from advocacy_trainer.course.vocabulary import STAGES

ANY = frozenset[str]()
YES = frozenset({"yes"})


class BlockAttribute(NamedTuple):
    """A name, the words it may have (any text where there are none), and the first format that has it."""

    name: str
    words: frozenset[str] = ANY
    since: int = 1


NONE: tuple[BlockAttribute, ...] = ()
# Of a text that somebody could post: what the coach is told when it reads it.
OF_A_TEXT = (
    BlockAttribute("platform"),  # its words are the platforms there are
    BlockAttribute("employer"),
    BlockAttribute("product", YES),
    BlockAttribute("asked", YES),
    BlockAttribute("rewarded", YES),
    BlockAttribute("remarks"),
)
OF_VOICES = (
    *(each._replace(since=2) for each in OF_A_TEXT),
    BlockAttribute("as", frozenset({"drafts"}), since=2),
)
OF_A_FACT = (BlockAttribute("checked"), BlockAttribute("source"))
OF_A_LAW = (*OF_A_FACT, BlockAttribute("about", since=2))
OF_A_CHOICE = (BlockAttribute("either", YES, since=2),)
OF_A_PICK = (
    BlockAttribute("many", YES),
    BlockAttribute("sets", frozenset({"participation", "kind", "attitude", "worries"})),
)
OF_A_CARD = (BlockAttribute("sets", frozenset({"reason", "readers", "time", "pause", "buddy"})),)
_LOOK = BlockAttribute("look", since=2)
OF_A_REWRITE = (*OF_A_TEXT, _LOOK)
OF_A_DRAFT = (
    *OF_A_REWRITE,
    BlockAttribute("stage", frozenset(STAGES)),
    BlockAttribute("from", frozenset(STAGES)),
)
OF_A_THREAD = (*OF_A_TEXT, BlockAttribute("post", frozenset({"mine", "other"})))
RECALL = BlockAttribute("recall", YES)
"""Of every kind that may come back."""
