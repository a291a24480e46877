"""What of a ``pack.toml`` cannot be read, kept as it stands until somebody answers it anew.

Whoever writes a pack in the form may have a file that was written by hand, or by a newer version. A value
that does not fit is shown beside its question, and is written back with every save.
"""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from advocacy_trainer.errors import ContentError

TomlPath = tuple[str | int, ...]


class Unread(NamedTuple):
    """A raw value at its path in the file, and why it does not fit.

    ``more`` tells that it is one of a list's entries and goes back to the list's end.
    """

    path: TomlPath
    raw: object
    told: ContentError
    more: bool = False


# Where a field of the pack stands in the file, unless at the top under its own name.
_PLACES: Mapping[str, TomlPath] = {
    "name": ("workplace", "name"),
    "work": ("workplace", "work"),
    "public": ("workplace", "public"),
    "minutes": ("time", "minutes"),
    "time_note": ("time", "note"),
    **{field: ("about", field) for field in ("why", "values", "goals", "gives_back", "ai_rule", "begin")},
}


def place_of(path: TomlPath) -> TomlPath:
    """Return where a value of the pack stands in the file; the language of a text is no part of it."""
    first, *rest = (part for part in path if part not in ("da", "en"))
    return (*_PLACES.get(str(first), (first,)), *rest)


def standing_at(unread: Iterable[Unread], path: TomlPath) -> tuple[Unread, ...]:
    """Return what cannot be read at a path of the pack, or around it."""
    place = place_of(path)
    return tuple(one for one in unread if place[: len(one.path)] == one.path)


def after_change(unread: Iterable[Unread], field: str, before: Any, after: Any) -> tuple[Unread, ...]:
    """Return what is still unread when ``field`` of the pack has another value than before.

    What was answered is let go; what stands in a record follows it when another is taken away.
    """
    place = place_of((field,))
    kept: list[Unread] = []
    for one in unread:
        if one.path[: len(place)] != place and place[: len(one.path)] != one.path:
            kept.append(one)
        elif (moved := _moved(one, place, before, after)) is not None:
            kept.append(moved)
    return tuple(kept)


def _moved(one: Unread, place: TomlPath, before: Any, after: Any) -> Unread | None:
    inner = one.path[len(place) :]
    if one.more:
        return one
    if not inner:
        return None  # the field itself has been answered
    old, new = before, after
    moved = list(inner)
    for depth, part in enumerate(inner):
        if isinstance(part, int):
            if not isinstance(old, tuple) or part >= len(old) or not isinstance(new, tuple):
                return None
            if len(old) != len(new):
                gone = next(
                    (at for at, each in enumerate(old) if at >= len(new) or new[at] != each), len(old)
                )
                if len(new) < len(old):
                    if part == gone:
                        return None
                    moved[depth] = part - (part > gone)
            old, new = old[part], new[int(moved[depth])]
        else:
            if not hasattr(old, part) or not hasattr(new, part):
                break  # a key that this version does not know
            old, new = getattr(old, part), getattr(new, part)
            if depth == len(inner) - 1 and old != new:
                return None
    return one._replace(path=(*place, *moved))
