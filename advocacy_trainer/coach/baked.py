"""Rules read beforehand: a TOML reader and the taking apart of patterns cost ten times what JSON does.

``assets/coach/*.json`` are built beside the themes, git-ignored; where one is
missing or older than its rule, the rule's own file is read.

Format 2: ``rule`` is the rule's table as in its file; ``parts`` holds for each
language a text, JSON again, which is read when the language is first needed:
``groups``, lists of letters, and ``parts``, by line what it is taken apart
into, each with the numbers of the groups it cannot do without.
"""

import json
from pathlib import Path
from typing import Any

from advocacy_trainer.coach.built_once import built_once
from advocacy_trainer.json_reading import UnfitError, fields, seal, texts_by_name, unseal
from advocacy_trainer.resources import assets_dir

FORMAT = 2
_LISTS = ("patterns", "weak", "exceptions")


def baked_path(folder: str, source: Path, assets: Path | None = None) -> Path:
    """Return where the baked form of a file in ``rules`` or ``praise`` lies."""
    return (assets or assets_dir()) / "coach" / f"{folder}-{source.stem}.json"


def read_baked(folder: str, source: Path) -> dict[str, Any] | None:
    """Return a rule's data and its patterns taken apart, or None where the rule itself must be read."""
    baked = baked_path(folder, source)
    try:
        if baked.stat().st_mtime_ns < source.stat().st_mtime_ns:
            return None
        found = unseal(baked.read_bytes())
        fields(found.get("rule"))
        texts_by_name(found.get("parts"))
    except (OSError, UnfitError):
        return None
    return found if found.get("format") == FORMAT else None


class Parts:
    """What the lines of one language are taken apart into, read when the first is asked for."""

    def __init__(self, text: str) -> None:
        self._text = text

    def get(self, line: str) -> list[tuple[str, list[list[str]]]] | None:
        """Return the parts of ``line``, each with groups of letters it cannot do without."""
        return self._parts.get(line)

    @built_once
    def _parts(self) -> dict[str, list[tuple[str, list[list[str]]]]]:
        data = json.loads(self._text)
        groups = data["groups"]
        self._text = ""
        return {
            line: [(part, [groups[number] for number in numbers]) for part, numbers in several]
            for line, several in data["parts"].items()
        }


def bake(source: Path) -> str:
    """Return the baked form of a rule file."""
    import tomllib

    rule = tomllib.loads(source.read_text(encoding="utf-8"))
    parts = {lang: _dumped(_bake_parts(rule[lang])) for lang in ("da", "en") if lang in rule}
    return seal({"format": FORMAT, "rule": rule, "parts": parts}).decode()


def _bake_parts(table: dict[str, Any]) -> dict[str, Any]:
    from advocacy_trainer.coach.needed_letters import required_letters, taken_apart

    numbers: dict[tuple[str, ...], int] = {}
    parts: dict[str, list[list[object]]] = {}
    for text in [table.get(name, "") for name in _LISTS] + list(table.get("lists", {}).values()):
        split = text.splitlines() if isinstance(text, str) else text
        for line in filter(None, map(str.strip, split)):
            parts[line] = [
                [part, [numbers.setdefault(tuple(group), len(numbers)) for group in required_letters(part)]]
                for part in taken_apart(line)
            ]
    return {"groups": list(numbers), "parts": parts}


def _dumped(data: dict[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))
