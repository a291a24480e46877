"""Say in a sentence or two why a text counts what it counts."""

from collections import Counter
from typing import NamedTuple

from advocacy_trainer.errors import QT_TRANSLATE_NOOP
from advocacy_trainer.platforms import weighted
from advocacy_trainer.platforms.characters import utf16_length
from advocacy_trainer.platforms.found import TextEntity
from advocacy_trainer.platforms.model import Platform
from advocacy_trainer.platforms.sentence import Sentence, say


class Lengths(NamedTuple):
    """What a text counts, at most and (``about``) where links are shortened; ``bytes`` at least."""

    most: int
    least: int
    bytes: int
    about: bool


def explain(
    text: str, found: list[TextEntity], sizes: list[int], rest: str, lengths: Lengths, platform: Platform
) -> tuple[Sentence, ...]:
    """Return the sentences for ``text``: first how much of the limit it takes, then what surprises.

    ``rest`` is the text without the spans that count in their own way.
    """
    return (
        _overall(lengths, platform),
        *_bytes(lengths.bytes, platform),
        *_links(found, platform),
        *_shortened(lengths, platform),
        *_mentions(found, sizes, text),
        *_emoji(found, sizes, platform),
        *_heavy(rest, found, platform),
        *_hashtags(found, platform),
        *_forbidden(text, platform),
        *_servers(lengths, platform),
    )


def _overall(lengths: Lengths, platform: Platform) -> Sentence:
    limit, about = platform.limit.value, platform.limit.about
    length = lengths.most
    if lengths.about and limit is not None:
        return _uncertain(lengths, limit)
    in_bytes = platform.unit.value == "bytes"
    if limit is None:
        return say(
            QT_TRANSLATE_NOOP("platforms", "{length} characters. There is no limit here."), length=length
        )
    if in_bytes:
        if length > limit:
            text = QT_TRANSLATE_NOOP("platforms", "{over} bytes over the limit of {limit}.")
        else:
            text = QT_TRANSLATE_NOOP("platforms", "{length} of {limit} bytes.")
    elif length > limit:
        if about:
            text = QT_TRANSLATE_NOOP("platforms", "{over} more than about {limit} characters.")
        else:
            text = QT_TRANSLATE_NOOP("platforms", "{over} over the limit of {limit} characters.")
    elif about:
        text = QT_TRANSLATE_NOOP("platforms", "{length} of about {limit} characters.")
    else:
        text = QT_TRANSLATE_NOOP("platforms", "{length} of {limit} characters.")
    return say(text, length=length, limit=limit, over=length - limit)


def _uncertain(lengths: Lengths, limit: int) -> Sentence:
    """Say a length that only the platform's own app knows: at most, about, or about how far over."""
    if lengths.most <= limit:
        return say(
            QT_TRANSLATE_NOOP("platforms", "At most {length} of {limit} characters."),
            length=lengths.most,
            limit=limit,
        )
    if lengths.least <= limit:
        return say(
            QT_TRANSLATE_NOOP("platforms", "About {length} of {limit} characters."),
            length=lengths.least,
            limit=limit,
        )
    return say(
        QT_TRANSLATE_NOOP("platforms", "About {over} over the limit of {limit} characters."),
        over=lengths.least - limit,
        limit=limit,
    )


def _shortened(lengths: Lengths, platform: Platform) -> list[Sentence]:
    if not lengths.about:
        return []
    return [
        say(
            QT_TRANSLATE_NOOP(
                "platforms",
                "{network}'s own app shortens links, to about {length} characters in all. "
                "Other apps send them whole.",
            ),
            network=platform.network,
            length=lengths.least,
        )
    ]


def _servers(lengths: Lengths, platform: Platform) -> list[Sentence]:
    limit = platform.limit.value
    if platform.links.value.grammar != "mastodon" or limit is None or lengths.most <= limit:
        return []
    return [
        say(
            QT_TRANSLATE_NOOP("platforms", "Each server sets its own limit; {limit} is the usual one."),
            limit=limit,
        )
    ]


def _bytes(in_bytes: int, platform: Platform) -> list[Sentence]:
    most = platform.max_bytes.value
    if most is None or in_bytes <= most:
        return []
    return [
        say(
            QT_TRANSLATE_NOOP("platforms", "It takes {bytes} bytes, and {limit} are allowed."),
            bytes=in_bytes,
            limit=most,
        )
    ]


def _links(found: list[TextEntity], platform: Platform) -> list[Sentence]:
    each = platform.links.value.counts
    number = sum(1 for one in found if one.kind == "url")
    if not number or not each:
        return []
    if number == 1:
        return [say(QT_TRANSLATE_NOOP("platforms", "1 link counts {each} characters."), each=each)]
    return [
        say(
            QT_TRANSLATE_NOOP("platforms", "{number} links count {each} characters each."),
            number=number,
            each=each,
        )
    ]


def _mentions(found: list[TextEntity], sizes: list[int], text: str) -> list[Sentence]:
    shortened = [
        one
        for one, size in zip(found, sizes, strict=True)
        if one.kind == "mention" and text.find("@", one.start + 1, one.end) > 0 and size < one.end - one.start
    ]
    if not shortened:
        return []
    return [say(QT_TRANSLATE_NOOP("platforms", "In @name@server, only @name counts."))]


def _emoji(found: list[TextEntity], sizes: list[int], platform: Platform) -> list[Sentence]:
    emoji = [size for one, size in zip(found, sizes, strict=True) if one.kind == "emoji"]
    if not emoji or platform.unit.value == "graphemes" or sum(emoji) == len(emoji):
        return []
    if len(emoji) == 1:
        return [say(QT_TRANSLATE_NOOP("platforms", "1 emoji counts {each}."), each=emoji[0])]
    if len(Counter(emoji)) == 1:
        return [
            say(
                QT_TRANSLATE_NOOP("platforms", "{number} emoji count {each} each."),
                number=len(emoji),
                each=emoji[0],
            )
        ]
    return [
        say(
            QT_TRANSLATE_NOOP("platforms", "{number} emoji count {total} in all."),
            number=len(emoji),
            total=sum(emoji),
        )
    ]


def _heavy(rest: str, found: list[TextEntity], platform: Platform) -> list[Sentence]:
    """Speak of characters other than emoji and links that count 2, such as »bold« letters."""
    if rest.isascii():
        return []
    unit = platform.unit.value
    extra = 0
    if unit in ("weighted", "weighted-v2"):
        extra = weighted.weight(rest) - len(rest)
    elif unit == "utf16" and (extra := utf16_length(rest) - len(rest)):
        extra -= sum(
            utf16_length(rest[one.start : one.end]) - (one.end - one.start)
            for one in found
            if one.kind in ("emoji", "url")
        )
    if extra <= 0:
        return []
    if extra == 1:
        return [say(QT_TRANSLATE_NOOP("platforms", "1 special character counts 2."))]
    return [say(QT_TRANSLATE_NOOP("platforms", "{number} special characters count 2 each."), number=extra)]


def _hashtags(found: list[TextEntity], platform: Platform) -> list[Sentence]:
    most = platform.max_hashtags.value
    number = sum(1 for one in found if one.kind == "hashtag")
    if most is None or number <= most:
        return []
    if most == 1:
        return [say(QT_TRANSLATE_NOOP("platforms", "Only one hashtag works here."))]
    if platform.max_hashtags.about:
        text = QT_TRANSLATE_NOOP("platforms", "{number} hashtags; about {most} are accepted here.")
    else:
        text = QT_TRANSLATE_NOOP("platforms", "{number} hashtags; {most} are accepted here.")
    return [say(text, number=number, most=most)]


def _forbidden(text: str, platform: Platform) -> list[Sentence]:
    if platform.unit.value not in weighted.UNITS or not weighted.FORBIDDEN.search(text):
        return []
    return [
        say(QT_TRANSLATE_NOOP("platforms", "It contains an invisible character that is not accepted here."))
    ]
