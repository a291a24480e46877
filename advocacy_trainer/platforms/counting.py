"""Add up a text in each unit that platforms count in."""

from advocacy_trainer.platforms import graphemes, weighted
from advocacy_trainer.platforms.characters import utf8_length, utf16_length
from advocacy_trainer.platforms.found import TextEntity
from advocacy_trainer.platforms.grammar_mastodon import local_part
from advocacy_trainer.platforms.model import Platform


def plain_length(text: str, unit: str) -> int:
    """Return the length of ``text`` in ``unit`` when nothing in it is special."""
    match unit:
        case "weighted" | "weighted-v2":
            return weighted.weight(text)
        case "graphemes":
            return graphemes.count(text)
        case "utf16":
            return utf16_length(text)
        case "bytes":
            return utf8_length(text)
    return len(text)


def span_length(text: str, one: TextEntity, platform: Platform) -> int:
    """Return what one link, mention, hashtag or emoji counts on ``platform``."""
    shown = text[one.start : one.end]
    unit = platform.unit.value
    if one.kind == "url" and platform.links.value.counts:
        return platform.links.value.counts
    if one.kind == "mention" and platform.mentions.value == "mastodon":
        return graphemes.count(local_part(shown))
    if one.kind == "emoji":
        if unit == "weighted":
            return weighted.EMOJI
        if unit == "threads":
            return utf8_length(shown)
        if unit == "graphemes":
            return 1
    return plain_length(shown, unit)


def _is_special(one: TextEntity, platform: Platform) -> bool:
    """Tell whether ``one`` may count other than its characters do."""
    if one.kind == "url":
        return platform.links.value.counts > 0
    if one.kind == "mention":
        return platform.mentions.value == "mastodon"
    return one.kind == "emoji" and platform.unit.value in ("weighted", "threads")


def without_special(text: str, found: list[TextEntity], platform: Platform) -> str:
    """Return ``text`` without what may count other than its characters do."""
    special = [one for one in found if _is_special(one, platform)]
    if not special:
        return text
    parts: list[str] = []
    at = 0
    for one in special:
        parts.append(text[at : one.start])
        at = one.end
    parts.append(text[at:])
    return "".join(parts)


def length(text: str, found: list[TextEntity], sizes: list[int], rest: str, platform: Platform) -> int:
    """Return the length of ``text``: its ``rest`` (see above) and what the special spans count."""
    unit = platform.unit.value
    if unit == "graphemes":
        # Counted whole, that a joiner beside a link cannot matter twice.
        return graphemes.count(text if rest is text else _replaced(text, found, platform))
    special = sum(size for one, size in zip(found, sizes, strict=True) if _is_special(one, platform))
    return plain_length(rest, unit) + special


def _replaced(text: str, found: list[TextEntity], platform: Platform) -> str:
    parts: list[str] = []
    at = 0
    for one in found:
        if one.kind == "url" and platform.links.value.counts:
            parts += (text[at : one.start], "x" * platform.links.value.counts)
        elif one.kind == "mention" and platform.mentions.value == "mastodon":
            parts += (text[at : one.start], local_part(text[one.start : one.end]))
        else:
            continue
        at = one.end
    parts.append(text[at:])
    return "".join(parts)


def is_broken(text: str, unit: str) -> bool:
    """Tell whether the platform refuses ``text`` whatever its length: X an empty or broken one."""
    return unit in weighted.UNITS and (not text or weighted.FORBIDDEN.search(text) is not None)


def cut(text: str, found: list[TextEntity], sizes: list[int], platform: Platform) -> int:
    """Return the code point at which ``text`` passes the limit; its end if it does not."""
    limit = platform.limit.value
    if limit is None:
        return len(text)
    unit = platform.unit.value
    total = at = 0
    for one, size in zip(found, sizes, strict=True):
        if not _is_special(one, platform):
            continue
        gap = plain_length(text[at : one.start], unit)
        if total + gap > limit:
            break
        total += gap
        if total + size > limit:
            return one.start
        total += size
        at = one.end
    return at + _fits(text[at:], limit - total, unit)


def _fits(text: str, room: int, unit: str) -> int:
    """Return how many code points of ``text`` fit into ``room``."""
    low, high = 0, min(len(text), len(text) if unit == "graphemes" else room)
    while low < high:
        middle = (low + high + 1) // 2
        if plain_length(text[:middle], unit) <= room:
            low = middle
        else:
            high = middle - 1
    return low
