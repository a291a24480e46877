"""Rules read beforehand: a TOML reader and the reading of patterns cost ten times what JSON does.

``assets/coach/*.json`` are built beside the themes, git-ignored; where one is
missing or older than its rule, the rule's own file is read.

Format 4: ``rule`` is the rule's table as in its file; ``literals`` holds for each
language a text, JSON again, which is read when the language is first needed:
``groups``, lists of letters, and ``lines``, by line the numbers of the groups
it cannot do without.
"""

import json
from pathlib import Path
from typing import Any

from advocacy_trainer.coach.built_once import built_once
from advocacy_trainer.coach.parts import newest, parts_of, put_together
from advocacy_trainer.json_reading import UnfitError, fields, seal, texts_by_name, unseal
from advocacy_trainer.resources import assets_dir

FORMAT = 4
_LISTS = ("patterns", "weak", "exceptions")


def baked_path(folder: str, source: Path, assets: Path | None = None) -> Path:
    """Return where the baked form of a file in ``rules`` or ``praise`` lies."""
    return (assets or assets_dir()) / "coach" / f"{folder}-{source.stem}.json"


def read_baked(folder: str, source: Path) -> dict[str, Any] | None:
    """Return a rule's data and the literals its patterns require, or None where it must be read itself."""
    baked = baked_path(folder, source)
    try:
        if baked.stat().st_mtime_ns < newest(source):
            return None
        found = unseal(baked.read_bytes())
        fields(found.get("rule"))
        texts_by_name(found.get("literals"))
    except (OSError, UnfitError):
        return None
    return found if found.get("format") == FORMAT else None


class BakedLiterals:
    """What the patterns of one language cannot do without, read when the first is asked for."""

    def __init__(self, text: str) -> None:
        self._text = text

    def get(self, line: str) -> list[list[str]] | None:
        """Return the groups of letters of which every match of ``line`` holds one each."""
        return self._by_line.get(line)

    @built_once
    def _by_line(self) -> dict[str, list[list[str]]]:
        data = json.loads(self._text)
        self._text = ""
        groups = data["groups"]
        return {line: [groups[number] for number in numbers] for line, numbers in data["lines"].items()}


def bake(source: Path) -> str:
    """Return the baked form of a rule file and its parts."""
    rule = put_together(path.read_text(encoding="utf-8") for path in (source, *parts_of(source)))
    literals = {lang: _dumped(_literals(rule[lang])) for lang in ("da", "en") if lang in rule}
    return seal({"format": FORMAT, "rule": rule, "literals": literals}).decode()


def _literals(table: dict[str, Any]) -> dict[str, Any]:
    from advocacy_trainer.coach.required_literals import required_literals

    numbers: dict[tuple[str, ...], int] = {}
    lines: dict[str, list[int]] = {}
    for text in [table.get(name, "") for name in _LISTS] + list(table.get("lists", {}).values()):
        split = text.splitlines() if isinstance(text, str) else text
        for line in filter(None, map(str.strip, split)):
            lines[line] = [
                numbers.setdefault(tuple(group), len(numbers)) for group in required_literals(line)
            ]
    return {"groups": list(numbers), "lines": lines}


def _dumped(data: dict[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))
