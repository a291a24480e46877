"""Choose the grammar by which a platform finds links, mentions and hashtags."""

from collections.abc import Callable

from advocacy_trainer.platforms import (
    emoji,
    grammar_bluesky,
    grammar_mastodon,
    grammar_plain,
    grammar_x,
)
from advocacy_trainer.platforms.found import TextEntity
from advocacy_trainer.platforms.model import Platform

Finder = Callable[[str], list[TextEntity]]


def _nothing(text: str) -> list[TextEntity]:
    del text
    return []


LINKS: dict[str, Finder] = {
    "x": grammar_x.find_links,
    "bluesky": grammar_bluesky.find_links,
    "mastodon": grammar_mastodon.find_links,
    "plain": grammar_plain.find_links,
    "none": _nothing,
}
MENTIONS: dict[str, Finder] = {
    "x": grammar_x.find_mentions,
    "bluesky": grammar_bluesky.find_mentions,
    "mastodon": grammar_mastodon.find_mentions,
    "handle": grammar_plain.find_handles,
    "chosen": _nothing,  # picked from a list while typing; an @ alone is plain text
    "none": _nothing,
}
HASHTAGS: dict[str, Finder] = {
    "x": grammar_x.find_hashtags,
    "bluesky": grammar_bluesky.find_hashtags,
    "mastodon": grammar_mastodon.find_hashtags,
    "plain": grammar_plain.find_hashtags,
    "none": _nothing,
}


def find(text: str, platform: Platform) -> list[TextEntity]:
    """Return the links, mentions, hashtags and emoji ``platform`` sees in ``text``, overlaps included."""
    return [
        *LINKS[platform.links.value.grammar](text),
        *MENTIONS[platform.mentions.value](text),
        *HASHTAGS[platform.hashtags.value](text),
        *(TextEntity("emoji", start, end) for start, end in emoji.find(text)),
    ]
