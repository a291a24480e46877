"""A rule in parts: lists too long for one file stand, by feature, in a folder of the rule's name."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any


def parts_of(source: Path) -> list[Path]:
    """Return the files that go with a rule's file, ``rules/<id>/*.toml``, in order; most rules have none."""
    folder = source.with_suffix("")
    try:
        return sorted(part for part in folder.iterdir() if part.name.endswith(".toml"))
    except OSError:
        return []


def newest(source: Path) -> int:
    """Return when a rule's file or one of its parts was changed last, in nanoseconds."""
    return max(path.stat().st_mtime_ns for path in (source, *parts_of(source)))


def put_together(texts: Iterable[str]) -> dict[str, Any]:
    """Return the table of a rule from the texts of its file and its parts.

    Tables are laid together, arrays one after the other; a value that stands in
    two of them is a ValueError.
    """
    import tomllib

    whole: dict[str, Any] = {}
    for text in texts:
        _add(whole, tomllib.loads(text))
    return whole


def _add(whole: dict[str, Any], part: dict[str, Any]) -> None:
    for key, value in part.items():
        held = whole.setdefault(key, value)
        if held is value:
            continue
        if isinstance(held, dict) and isinstance(value, dict):
            _add(held, value)
        elif isinstance(held, list) and isinstance(value, list):
            whole[key] = held + value
        else:
            raise ValueError(f"{key} stands in two files")
