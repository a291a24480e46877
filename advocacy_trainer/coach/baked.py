"""Rules read beforehand: a TOML reader and the reading of patterns cost thirty times what this does.

``assets/coach/*.baked`` are built beside the themes, git-ignored; where one is
missing or older than its rule, the rule's own file is read.

Format 7: a line with the sizes of what follows, each packed by itself: the rule's
table as in its file, without its languages; then two parts for each of these. The
first has ``words``, its table as in the file, and ``index``, see ``letter_index``, of
the patterns of ``lists``; the second ``required``, by the name of a list and line by
line what ``required_literals`` found. A part is read when it is first needed.
"""

from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any, NamedTuple

from advocacy_trainer.coach.letter_index import LetterIndex, letter_index
from advocacy_trainer.coach.parts import newest, parts_of, put_together
from advocacy_trainer.coach.rule import NEARBY
from advocacy_trainer.json_reading import fields, texts
from advocacy_trainer.prose.packed_value import pack, unpack
from advocacy_trainer.resources import assets_dir

FORMAT = 7
_LISTS = ("patterns", "weak", "exceptions", "swaps")


class BakedLanguage(NamedTuple):
    """The two parts of a language, packed."""

    words: bytes
    required: bytes


class BakedRule(NamedTuple):
    """A rule's table, and its languages."""

    rule: dict[str, Any]
    languages: dict[str, BakedLanguage]


def baked_path(folder: str, source: Path, assets: Path | None = None) -> Path:
    """Return where the baked form of a file in ``rules`` or ``praise`` lies."""
    return (assets or assets_dir()) / "coach" / f"{folder}-{source.stem}.baked"


def read_baked(folder: str, source: Path) -> BakedRule | None:
    """Return a rule's baked form, or None where the rule must be read itself."""
    baked = baked_path(folder, source)
    try:
        if baked.stat().st_mtime_ns < newest(source):
            return None
        sizes, _, body = baked.read_bytes().partition(b"\n")
        cuts = accumulate(map(int, sizes.split()), initial=0)
        head, *parts = (body[start:end] for start, end in pairwise(cuts))
        found = fields(unpack(head))
        if found.get("format") != FORMAT:
            return None
        pairs = [BakedLanguage(*parts[at : at + 2]) for at in range(0, len(parts), 2)]
        languages = dict(zip(texts(found.get("languages")), pairs, strict=True))
        return BakedRule(fields(found.get("rule")), languages)
    except (OSError, TypeError, ValueError):  # UnfitError is one
        return None


def read_words(part: bytes) -> tuple[dict[str, Any], LetterIndex | None]:
    """Return a language's table, and the index of what is searched of it, if that fits; raises UnfitError."""
    found = fields(unpack(part))
    table = fields(found.get("words"))
    return table, fields(found.get("index")) if found.get("lists") == _searched(table) else None


def read_required(part: bytes) -> dict[str, Any]:
    """Return by list what each of its lines requires; raises UnfitError."""
    return fields(fields(unpack(part)).get("required"))


def bake(source: Path) -> bytes:
    """Return the baked form of a rule file and its parts."""
    rule = put_together(path.read_text(encoding="utf-8") for path in (source, *parts_of(source)))
    tables = {lang: rule.pop(lang) for lang in ("da", "en") if lang in rule}
    parts = [pack({"format": FORMAT, "rule": rule, "languages": list(tables)})]
    for table in tables.values():
        required = _required(table)
        searched = _searched(table)
        index = letter_index(groups for name in searched for groups in required.get(name, ()))
        parts += [pack({"words": table, "lists": searched, "index": index}), pack({"required": required})]
    return b" ".join(b"%d" % len(part) for part in parts) + b"\n" + b"".join(parts)


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
