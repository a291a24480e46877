"""All that makes a text plain, in order."""

from advocacy_trainer.prose.plain.capitals import with_capitals
from advocacy_trainer.prose.plain.characters import named_signs, plain_signs
from advocacy_trainer.prose.plain.emphasis import unstarred
from advocacy_trainer.prose.plain.pictures import without_pictures
from advocacy_trainer.prose.plain.places import Placed
from advocacy_trainer.prose.plain.signs import unmarked, untagged
from advocacy_trainer.prose.plain.vowels import with_own_letters
from advocacy_trainer.prose.plain.wraps import unwrapped


def in_plain_signs(text: str) -> Placed:
    """Return ``text`` with plain signs in the place of those that say the same; its lines are as written."""
    return plain_signs(named_signs(Placed(text)))


def in_plain_words(signs: Placed) -> Placed:
    """Return what ``in_plain_signs`` gave in one go, its words without what dresses or parts them."""
    return untagged(unstarred(unmarked(without_pictures(unwrapped(signs)))))


def as_typed(words: Placed, lang: str) -> Placed:
    """Return what ``in_plain_words`` gave with the letters and capitals of ``lang``, da or en."""
    return with_capitals(with_own_letters(words, lang), lang)


def plain_text(text: str, lang: str) -> Placed:
    """Return ``text`` as it would stand had it been typed plainly in ``lang``, and where it is written."""
    return as_typed(in_plain_words(in_plain_signs(text)), lang)
