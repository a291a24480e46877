"""Count a text as a platform counts it."""

import unicodedata
from typing import NamedTuple

from advocacy_trainer.platforms import counting, grammars, shortening, weighted, why
from advocacy_trainer.platforms.characters import utf8_length
from advocacy_trainer.platforms.found import TextEntity, without_overlaps
from advocacy_trainer.platforms.model import Platform
from advocacy_trainer.platforms.places import PositionMap
from advocacy_trainer.platforms.sentence import Sentence


class CountedEntity(NamedTuple):
    """A link, mention, hashtag or emoji, where it stands (code points), and what it counts."""

    kind: str
    start: int
    end: int
    counts: int


class TextMeasure(NamedTuple):
    """How long a text is on a platform.

    ``length`` and ``limit`` are in ``unit``; ``limit`` is None where there is
    none, and only "about" where ``about`` is set; ``valid`` is False only for a
    limit we are sure of. ``least`` is what the text counts where the platform's
    own app shortens its links, None where all count alike; ``about`` is set then
    too. ``over_from`` is the code point at which the text passes the limit.
    ``why`` says what counted for more or less than it looks.
    """

    length: int
    limit: int | None
    valid: bool
    unit: str
    spans: tuple[CountedEntity, ...]
    why: tuple[Sentence, ...]
    about: bool
    bytes: int
    over_from: int | None
    least: int | None = None

    @property
    def likely(self) -> int:
        """Return the length to show: the least where the text fits by that alone, or not even so."""
        if self.least is None or self.limit is None or self.length <= self.limit:
            return self.length
        return self.least


def measure(text: str, platform: Platform) -> TextMeasure:
    """Count ``text`` as ``platform`` does; line ends count as one character.

    Takes any string: lone surrogates, NULs and endless combining marks too.
    """
    counted, places = _as_typed(text, platform)
    unit = platform.unit.value
    found = without_overlaps(grammars.find(counted, platform))
    sizes = [counting.span_length(counted, one, platform) for one in found]
    rest = counting.without_special(counted, found, platform)
    length = counting.length(counted, found, sizes, rest, platform)
    limit = platform.limit.value
    in_bytes = utf8_length(counted) if unit == "bytes" or platform.max_bytes.value else 0
    short = shortening.with_short_links(counted, found) if platform.links.value.shortened else counted
    is_about = short != counted
    least = counting.plain_length(short, unit) if is_about else length
    least_bytes = utf8_length(short) if is_about and in_bytes else in_bytes
    too_long = limit is not None and least > limit
    too_many_bytes = platform.max_bytes.value is not None and least_bytes > platform.max_bytes.value
    sure_too_long = too_long and not platform.limit.about
    broken = counting.is_broken(counted, unit)
    return TextMeasure(
        length=length,
        limit=limit,
        valid=not (sure_too_long or too_many_bytes or broken),
        unit=unit,
        spans=tuple(
            CountedEntity(one.kind, places.before(one.start), places.before(one.end), size)
            for one, size in zip(found, sizes, strict=True)
        ),
        why=why.explain(
            counted, found, sizes, rest, why.Lengths(length, least, least_bytes, is_about), platform
        ),
        about=platform.limit.about or is_about,
        bytes=in_bytes,
        over_from=places.before(_cut(counted, short, found, sizes, platform)) if too_long else None,
        least=least if is_about else None,
    )


def _cut(counted: str, short: str, found: list[TextEntity], sizes: list[int], platform: Platform) -> int:
    """Return where ``counted`` passes the limit, its links as short as they may be."""
    if short == counted:
        return counting.cut(counted, found, sizes, platform)
    return shortening.place_in_full(counting.cut(short, [], [], platform), counted, found)


def _as_typed(text: str, platform: Platform) -> tuple[str, PositionMap]:
    """Return what the platform counts of ``text``, and the way back to ``text``'s code points."""
    compose = platform.unit.value in weighted.UNITS
    if "\r\n" not in text and (not compose or unicodedata.is_normalized("NFC", text)):
        return text, PositionMap.same()
    return PositionMap.normalized(text, compose=compose)
