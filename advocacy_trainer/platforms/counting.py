"""Add up a text in each unit that platforms count in."""

import re

from advocacy_trainer.platforms import graphemes, weighted
from advocacy_trainer.platforms.characters import utf8_length, utf16_length
from advocacy_trainer.platforms.found import Found
from advocacy_trainer.platforms.grammar_mastodon import local_part
from advocacy_trainer.platforms.model import Platform

_BEYOND = re.compile("[\U00010000-\U0010ffff]")


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


def span_length(text: str, one: Found, platform: Platform) -> int:
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


def _is_special(one: Found, platform: Platform) -> bool:
    """Tell whether ``one`` may count other than its characters do."""
    if one.kind == "url":
        return platform.links.value.counts > 0
    return one.kind == "emoji" and platform.unit.value in ("weighted", "threads")


def length(text: str, found: list[Found], sizes: list[int], platform: Platform) -> int:
    """Return the length of ``text``, each of ``found`` counting its size in ``sizes``."""
    unit = platform.unit.value
    if unit == "graphemes" and platform.mentions.value == "mastodon":
        # Counted after replacing, so that a joiner beside a link cannot matter twice.
        return graphemes.count(_replaced(text, found, platform))
    total = plain_length(text, unit)
    for one, size in zip(found, sizes, strict=True):
        if _is_special(one, platform):
            total += size - plain_length(text[one.start : one.end], unit)
    return total


def _replaced(text: str, found: list[Found], platform: Platform) -> str:
    parts: list[str] = []
    at = 0
    for one in found:
        if one.kind == "url" and platform.links.value.counts:
            parts += (text[at : one.start], "x" * platform.links.value.counts)
        elif one.kind == "mention":
            parts += (text[at : one.start], local_part(text[one.start : one.end]))
        else:
            continue
        at = one.end
    parts.append(text[at:])
    return "".join(parts)


def is_broken(text: str, unit: str) -> bool:
    """Tell whether the platform refuses ``text`` whatever its length: X an empty or broken one."""
    return unit in weighted.UNITS and (not text or weighted.FORBIDDEN.search(text) is not None)


def cut(text: str, found: list[Found], platform: Platform) -> int:
    """Return the code point at which ``text`` passes the limit; its end if it does not."""
    limit = platform.limit.value
    if limit is None:
        return len(text)
    unit = platform.unit.value
    if unit == "characters" or (unit == "utf16" and not _BEYOND.search(text, 0, limit + 1)):
        return min(limit, len(text))
    spans = iter([*found, Found("", len(text), len(text))])
    span = next(spans)
    total = at = 0
    steps = graphemes.clusters(text) if unit == "graphemes" else _one_by_one(len(text))
    for start, end in steps:
        if start < at:
            continue
        while span.end <= start and span.kind:
            span = next(spans)
        inside = span.kind != "" and span.start == start
        total += span_length(text, span, platform) if inside else plain_length(text[start:end], unit)
        if total > limit:
            return start
        at = span.end if inside else end
    return len(text)


def _one_by_one(length_of_text: int) -> "zip[tuple[int, int]]":
    return zip(range(length_of_text), range(1, length_of_text + 1), strict=True)
