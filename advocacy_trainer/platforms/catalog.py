"""Give the platforms: the app's own, changed or added to by an organisation's pack."""

import functools
from collections.abc import Iterable
from pathlib import Path
from types import MappingProxyType
from typing import Any

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, UsageError
from advocacy_trainer.platforms.model import Platform
from advocacy_trainer.platforms.reader import Table, merged, platform_from, read_table

# These ids never change; the order is the one in which people see them.
IDS = (
    "linkedin",
    "linkedin-comment",
    "linkedin-headline",
    "linkedin-about",
    "facebook",
    "instagram",
    "threads",
    "bluesky",
    "mastodon",
    "x",
    "chat",
    "teams",
    "slack",
    "email-subject",
    "email",
    "signature",
    "forum",
)
RULES = Path(__file__).parent / "rules"


@functools.cache
def _built_in_table(identity: str) -> MappingProxyType[str, Any]:
    return MappingProxyType(read_table(RULES / f"{identity}.toml"))


@functools.cache
def _built_in(identity: str) -> Platform:
    return platform_from(_built_in_table(identity))


def platform(identity: str) -> Platform:
    """Return the app's own platform of that id; raise UsageError if there is none."""
    if identity not in IDS:
        raise UsageError(
            QT_TRANSLATE_NOOP("errors", "There is no platform called “{name}”."),
            QT_TRANSLATE_NOOP("errors", "Choose one of: {names}."),
            name=identity[:80],
            names=", ".join(IDS),
        )
    return _built_in(identity)


def platforms(changes: Iterable[Table] = ()) -> dict[str, Platform]:
    """Return every platform by id, in the order of ``IDS``, the pack's own ones after.

    ``changes`` are tables of the same form as ``rules/*.toml``, each with its
    ``id``; one for a known platform may hold only what differs, a new one must
    be whole. Raises ContentError for the first that does not fit.
    """
    found = {identity: _built_in(identity) for identity in IDS}
    for change in changes:
        identity = change.get("id")
        known = isinstance(identity, str) and identity in IDS
        table = merged(_built_in_table(str(identity)), change) if known else change
        changed = platform_from(table)
        found[changed.id] = changed
    return found
