"""Rules read beforehand: a TOML reader and the reading of patterns cost thirty times what this does.

``assets/coach/*.baked`` are built beside the themes, git-ignored; where one is
missing or older than its rule, the rule's own file is read.

Format 9, values packed by themselves: the rule's
table as in its file, without its languages; then two parts for each of these. The
first has ``words``, its table as in the file, ``index``, see ``letter_index``, of the
patterns of ``lists``, and ``nearby``, an index each of the lists that are tried on the
words around a find; the second ``required``, by the name of a list and line by
line what ``required_literals`` found. A part is read when it is first needed.
"""

from pathlib import Path
from typing import Any

from advocacy_trainer.coach.parts import newest, parts_of, put_together
from advocacy_trainer.coach.prefilter import LetterIndex
from advocacy_trainer.coach.rule import NEARBY
from advocacy_trainer.json_reading import UnfitError, fields, texts
from advocacy_trainer.prose.packed_value import PackedParts, pack_parts
from advocacy_trainer.resources import assets_dir

FORMAT = 9
_LISTS = ("patterns", "weak", "exceptions", "swaps")


def baked_path(folder: str, source: Path, assets: Path | None = None) -> Path:
    """Return where the baked form of a file in ``rules`` or ``praise`` lies."""
    return (assets or assets_dir()) / "coach" / f"{folder}-{source.stem}.baked"


# A language's table, the index of what is searched of it, if that fits, and by list those of ``NEARBY``.
BakedWords = tuple[dict[str, Any], LetterIndex | None, dict[str, LetterIndex]]


class BakedRule:
    """A rule's table, and its languages, each read when asked for."""

    def __init__(self, parts: PackedParts) -> None:
        """Read the rule's table; raises UnfitError for something else."""
        self._parts = parts
        found = fields(parts.first)
        if found.get("format") != FORMAT:
            raise UnfitError("another format")
        self.rule = fields(found.get("rule"))
        self.languages = texts(found.get("languages"))
        if len(parts) != 1 + 2 * len(self.languages):
            raise UnfitError("a language lacks a part")

    def words(self, lang: str) -> BakedWords:
        """Return a language's table, and what is looked up before its patterns are tried.

        Raises OSError and ValueError.
        """
        found = fields(self._parts.part(1 + 2 * self.languages.index(lang)))
        table = fields(found.get("words"))
        index = fields(found.get("index")) if found.get("lists") == _searched(table) else None
        nearby = {name: fields(each) for name, each in fields(found.get("nearby")).items()}
        return table, index, nearby

    def required(self, lang: str) -> dict[str, Any]:
        """Return by list what each of a language's lines requires; raises OSError and ValueError."""
        return fields(fields(self._parts.part(2 + 2 * self.languages.index(lang))).get("required"))


def read_baked(folder: str, source: Path) -> BakedRule | None:
    """Return a rule's baked form, or None where the rule must be read itself."""
    baked = baked_path(folder, source)
    try:
        if baked.stat().st_mtime_ns < newest(source):
            return None
        return BakedRule(PackedParts(baked))
    except (OSError, TypeError, ValueError):  # UnfitError is one
        return None


def bake(source: Path) -> bytes:
    """Return the baked form of a rule file and its parts."""
    from advocacy_trainer.coach.letter_index import letter_index

    rule = put_together(path.read_text(encoding="utf-8") for path in (source, *parts_of(source)))
    tables = {lang: rule.pop(lang) for lang in ("da", "en") if lang in rule}
    parts: list[dict[str, Any]] = [{"format": FORMAT, "rule": rule, "languages": list(tables)}]
    for table in tables.values():
        required = _required(table)
        searched = _searched(table)
        index = letter_index(groups for name in searched for groups in required.get(name, ()))
        nearby = {
            name: letter_index(groups)
            for name, groups in required.items()
            if name.removeprefix("lists.") in NEARBY
        }
        words = {"words": table, "lists": searched, "index": index, "nearby": nearby}
        parts += [words, {"required": required}]
    return pack_parts(parts)


def _searched(table: dict[str, Any]) -> list[str]:
    """Return the names of the lists that ``RuleText.searched`` gives, in its order."""
    return [*_LISTS, *(f"lists.{name}" for name in table.get("lists", {}) if name not in NEARBY)]


def _required(table: dict[str, Any]) -> dict[str, Any]:
    from advocacy_trainer.coach.patterns import lines_of
    from advocacy_trainer.coach.required_literals import required_literals

    several = {name: table[name] for name in _LISTS if name in table}
    several |= {f"lists.{name}": said for name, said in table.get("lists", {}).items()}
    return {
        name: [required_literals(line.partition("=>")[0].strip()) for line in lines_of(said)]
        for name, said in several.items()
    }
