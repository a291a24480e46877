"""What a platform's grammar finds in a text."""

from typing import NamedTuple

KINDS = ("url", "mention", "hashtag", "emoji")


class TextEntity(NamedTuple):
    """A link, mention, hashtag or emoji: its kind, and where it stands in code points."""

    kind: str
    start: int
    end: int


def without_overlaps(found: list[TextEntity]) -> list[TextEntity]:
    """Return ``found`` in order; of two that overlap the one that begins first stays."""
    found_entities: list[TextEntity] = []
    for one in sorted(found, key=lambda each: (each.start, KINDS.index(each.kind))):
        if not found_entities or found_entities[-1].end <= one.start:
            found_entities.append(one)
    return found_entities
