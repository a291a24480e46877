"""Give the platforms: the app's own, changed or added to by an organisation's pack."""

import functools
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, UsageError
from advocacy_trainer.platforms.model import Platform
from advocacy_trainer.platforms.reader import LAST, Table, merged, platform_from, read_table

RULES = Path(__file__).parent / "rules"
"""A file for each platform, named after its id; an id never changes."""


def is_known(identity: str) -> bool:
    """Tell whether the app has a platform of that id; nothing is read for it."""
    return identity in _files(RULES)


def ids() -> tuple[str, ...]:
    """Return the ids of the app's own platforms, in the order in which people see them: their ``order``."""
    return tuple(_tables(RULES))


@functools.cache
def _files(folder: Path) -> Mapping[str, Path]:
    return MappingProxyType({path.stem: path for path in folder.glob("*.toml")})


@functools.cache
def _table(path: Path) -> Table:
    return MappingProxyType(read_table(path))


@functools.cache
def _tables(folder: Path) -> Mapping[str, Table]:
    found = {identity: _table(path) for identity, path in _files(folder).items()}
    in_order = sorted(found.items(), key=lambda each: (each[1].get("order", LAST), each[0]))
    return MappingProxyType(dict(in_order))


@functools.cache
def _built_in(path: Path) -> Platform:
    return platform_from(_table(path))


def platform(identity: str) -> Platform:
    """Return the app's own platform of that id; raise UsageError if there is none."""
    path = _files(RULES).get(identity)
    if path is None:
        raise UsageError(
            QT_TRANSLATE_NOOP("errors", "There is no platform called “{name}”."),
            QT_TRANSLATE_NOOP("errors", "Choose one of: {names}."),
            name=identity[:80],
            names=", ".join(ids()),
        )
    return _built_in(path)


def kind_of(identity: str) -> str:
    """Return the kind of the app's own platform of that id; one that is not known counts as a post."""
    path = _files(RULES).get(identity)
    return "post" if path is None else str(_table(path).get("kind"))


def is_answered(identity: str) -> bool:
    """Tell whether people answer what is written there, as they do not in a signature."""
    path = _files(RULES).get(identity)
    return path is None or _table(path).get("answered") is not False


def platforms(changes: Iterable[Table] = ()) -> dict[str, Platform]:
    """Return every platform by id, in their order, the pack's own ones after.

    ``changes`` are tables of the same form as ``rules/*.toml``, each with its
    ``id``; one for a known platform may hold only what differs, a new one must
    be whole. Raises ContentError for the first that does not fit.
    """
    found = {identity: platform(identity) for identity in ids()}
    for change in changes:
        identity = change.get("id")
        known = _files(RULES).get(identity) if isinstance(identity, str) else None
        table = change if known is None else merged(_table(known), change)
        changed = platform_from(table)
        found[changed.id] = changed
    return found
