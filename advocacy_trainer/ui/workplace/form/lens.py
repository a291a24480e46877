"""One value inside a pack, read and replaced by its path: ``("contact", "name")``, ``("goals", 0, "da")``."""

from collections.abc import Mapping
from typing import Any

Path = tuple[str | int, ...]


def value_at(whole: Any, path: Path) -> Any:
    """Return the value at a path; a language that a text has not got is ""."""
    for part in path:
        if isinstance(whole, Mapping):
            whole = whole.get(part, "")
        elif isinstance(part, int):
            whole = whole[part]
        else:
            whole = getattr(whole, part)
    return whole


def with_value(whole: Any, path: Path, value: Any) -> Any:
    """Return a copy of ``whole`` that has ``value`` at a path.

    A text that says the same in both languages stands for both, and goes on doing so.
    """
    if not path:
        return value
    first, *rest = path
    if isinstance(whole, Mapping):
        both = whole.keys() == {"da", "en"} and whole["da"] == whole["en"]
        said = {**whole, **dict.fromkeys(("da", "en") if both else (str(first),), value)}
        return {lang: text for lang, text in said.items() if text}
    inner = with_value(value_at(whole, (first,)), tuple(rest), value)
    if isinstance(first, int):
        return (*whole[:first], inner, *whole[first + 1 :])
    return whole._replace(**{first: inner})
