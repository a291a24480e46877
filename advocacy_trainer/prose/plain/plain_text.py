"""All that makes a text plain, in order."""

from advocacy_trainer.prose.plain.characters import named_signs, plain_signs
from advocacy_trainer.prose.plain.emphasis import unstarred
from advocacy_trainer.prose.plain.pictures import without_pictures
from advocacy_trainer.prose.plain.places import Placed
from advocacy_trainer.prose.plain.signs import unmarked, untagged
from advocacy_trainer.prose.plain.wraps import unwrapped


def in_plain_signs(text: str) -> Placed:
    """Return ``text`` with plain signs in the place of those that say the same; its lines are as written."""
    return plain_signs(named_signs(Placed(text)))


def plain_text(signs: Placed) -> Placed:
    """Return what ``in_plain_signs`` gave as it would stand had it been typed plainly, in one go."""
    return untagged(unstarred(unmarked(without_pictures(unwrapped(signs)))))
