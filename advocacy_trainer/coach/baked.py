"""Rules read beforehand: a TOML reader and the taking apart of patterns cost ten times what JSON does.

``assets/coach/*.json`` are built beside the themes, git-ignored; where one is
missing or older than its rule, the rule's own file is read.
"""

import json
from pathlib import Path
from typing import Any

from advocacy_trainer.coach.needed_letters import required_letters, taken_apart
from advocacy_trainer.resources import assets_dir

FORMAT = 1
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
        found = json.loads(baked.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) and found.get("format") == FORMAT else None


def bake(source: Path) -> str:
    """Return the baked form of a rule file."""
    import tomllib

    rule = tomllib.loads(source.read_text(encoding="utf-8"))
    lines: dict[str, None] = {}
    for lang in ("da", "en"):
        table = rule.get(lang, {})
        texts = [table.get(name, "") for name in _LISTS] + list(table.get("lists", {}).values())
        for text in texts:
            split = text.splitlines() if isinstance(text, str) else text
            lines.update({line.strip(): None for line in split if line.strip()})
    parts = {line: [[part, required_letters(part)] for part in taken_apart(line)] for line in lines}
    data = {"format": FORMAT, "rule": rule, "parts": parts}
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))
