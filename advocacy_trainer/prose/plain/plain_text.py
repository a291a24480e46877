"""All that makes a text plain, in order; what a text has no need of is not even read."""

import re

from advocacy_trainer.prose.apostrophes import is_latin
from advocacy_trainer.prose.lazy_pattern import lazy
from advocacy_trainer.prose.plain.places import Placed

_ODD_IN_LATIN = ("  ", "\t", "\r", "\v", "\f", "\u0085", "\u00a0", "\u00ad")
_LATIN = lazy("[\0-\xff]+")
_USUAL = frozenset("“”„’‘–—…•€")  # beyond Latin-1, and plain
_FIRST_PICTURE = "\u2190"
_SMILEY = lazy(r"[:;=<]-?['’]?[)(DPpOo/|*3\]]")
_OWN_LETTERS = "æøåÆØÅ"
_PAIR = lazy(r"ae|oe|aa", re.IGNORECASE)
_SMALL = lazy(r"(?<![\w'’@#./-])[a-zæøåäöüé]")


def in_plain_signs(text: str) -> Placed:
    """Return ``text`` with plain signs in the place of those that say the same; its lines are as written."""
    placed = Placed(text)
    if "&" in text and ";" in text:
        from advocacy_trainer.prose.plain.characters import named_signs

        placed = named_signs(placed)
    said = placed.text
    if any(sign in said for sign in _ODD_IN_LATIN) or not _USUAL.issuperset(_beyond_latin(said)):
        from advocacy_trainer.prose.plain.characters import plain_signs

        placed = plain_signs(placed)
    return placed


def _beyond_latin(text: str) -> str:
    return "" if text.isascii() or is_latin(text) else _LATIN.sub("", text)


def in_plain_words(signs: Placed) -> Placed:
    """Return what ``in_plain_signs`` gave in one go, its words without what dresses or parts them."""
    said = signs.text
    if "\n" in said or said.startswith(">"):
        from advocacy_trainer.prose.plain.wraps import unwrapped

        signs = unwrapped(signs)
    faces = any(eyes in said for eyes in ":;=<") and _SMILEY.search(said)
    if faces or max(_beyond_latin(said), default="") >= _FIRST_PICTURE:
        from advocacy_trainer.prose.plain.pictures import without_pictures

        signs = without_pictures(signs)
    said = signs.text
    if "(" in said or any(not line[:1].isalpha() for line in said.split("\n")):
        from advocacy_trainer.prose.plain.signs import unmarked

        signs = unmarked(signs)
    if "*" in said or "_" in said or "~" in said or "`" in said:
        from advocacy_trainer.prose.plain.emphasis import unstarred

        signs = unstarred(signs)
    if "#" in said or "@" in said:
        from advocacy_trainer.prose.plain.signs import untagged

        signs = untagged(signs)
    return signs


def as_typed(words: Placed, lang: str) -> Placed:
    """Return what ``in_plain_words`` gave with the letters and capitals of ``lang``, da or en."""
    words = with_own_letters(words, lang)
    if words.text.islower() or _SMALL.search(words.text) is None:  # in one case, or each word with a capital
        from advocacy_trainer.prose.plain.capitals import with_capitals

        words = with_capitals(words, lang)
    return words


def with_own_letters(words: Placed, lang: str) -> Placed:
    """Return a Danish text that has no æ, ø or å at all with these for the ae, oe and aa that mean them."""
    said = words.text
    if lang != "da" or any(letter in said for letter in _OWN_LETTERS) or _PAIR.search(said) is None:
        return words
    from advocacy_trainer.prose.plain.vowels import with_one_letter_for_two

    return with_one_letter_for_two(words)


def plain_text(text: str, lang: str) -> Placed:
    """Return ``text`` as it would stand had it been typed plainly in ``lang``, and where it is written."""
    return as_typed(in_plain_words(in_plain_signs(text)), lang)
