"""See that a file of the workplace's pack has the form of a rule, and say in plain words where it has not.

Whoever writes such a file is no programmer: what is wrong is named by the
file's own words. All raise ContentError, which names the file.
"""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from advocacy_trainer.coach.reader import KINDS, LANGUAGES, fault
from advocacy_trainer.coach.samples import Example
from advocacy_trainer.encoding import EncodingError, decode
from advocacy_trainer.regular_files import regular_bytes
from advocacy_trainer.structured import toml_table

LARGEST_FILE = 64 * 1024  # bytes; some 2,000 patterns, which take half a second to try
MOST_RULES = 50  # files
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_TEXTS = ("title", "why", "how")
_LINES = ("patterns", "weak", "exceptions")
_SCOPES = ("character", "first lines", "sentence", "paragraph", "document")


def read_bytes(path: Path, folder: Path) -> bytes:
    """Return what a file of the pack in ``folder`` holds."""
    try:
        return regular_bytes(path, LARGEST_FILE, folder)
    except OSError as error:
        raise fault(path.name, f"it cannot be read ({error.strerror or type(error).__name__})") from error


def text_of(raw: bytes, name: str) -> str:
    """Return the text of a file, each line ending in a line feed alone."""
    try:
        return decode(raw, name).replace("\r\n", "\n").replace("\r", "\n")
    except EncodingError as error:
        raise fault(name, f"it is not text in UTF-8; it seems to be {error.encoding}") from error


def table_of(text: str, name: str) -> dict[str, Any]:
    """Return what a TOML file holds."""
    try:
        return toml_table(text)
    except ValueError as error:
        raise fault(name, str(error)) from error


def check_rule(data: dict[str, Any], name: str) -> None:
    """See that the table of a rule file can be read as one."""
    identity = data.get("id")
    if not isinstance(identity, str) or not _ID.fullmatch(identity):
        raise fault(name, "it needs an id of small letters, digits and hyphens, as “our-words”")
    for key in ("lesson", "source", "check"):
        _expect_text(data, key, name)
    if data.get("kind", KINDS[0]) in ("exists", "substitute"):
        needed = "swaps" if data.get("kind") == "substitute" else "patterns"
    else:
        raise fault(name, "a workplace's rule is of kind “exists” or “substitute”")
    if data.get("scope", "sentence") not in _SCOPES:
        raise fault(name, f"scope must be one of {', '.join(_SCOPES)}")
    if data.get("check"):
        raise fault(name, "a workplace's rule is made of patterns and has no “check”")
    served = [lang for lang in LANGUAGES if lang in data]
    if not served:
        raise fault(name, "it needs a [da] or an [en] table")
    for lang in served:
        _check_words(data[lang], f"[{lang}]", needed, name)


def _check_words(table: object, where: str, needed: str, name: str) -> None:
    if not isinstance(table, dict):
        raise fault(name, f"{where} must be a table with title and {needed}")
    if not str(table.get("title", "")).strip():
        raise fault(name, f"{where} has no title")
    for key in (*_TEXTS, "swaps"):
        _expect_text(table, key, name, where)
    for key in _LINES:
        if not _are_lines(table.get(key, "")):
            raise fault(name, f"{where} {key} must be text, a pattern a line")
    if not str(table.get(needed, "")).strip():
        raise fault(name, f"{where} has no {needed}")
    example = table.get("example", {})
    if not isinstance(example, dict) or not _all_texts(example) or set(example) - set(Example._fields):
        raise fault(name, f"{where} example must have texts for {', '.join(Example._fields)}")
    for key in ("lists", "sets", "titles", "when"):
        if key in table:
            raise fault(name, f"{where} {key} cannot stand in a workplace's rule")
    for key in ("must_match", "must_not_match"):
        samples = table.get(key, [])
        if not isinstance(samples, list) or not all(_is_sample(one) for one in samples):
            raise fault(name, f"{where} {key} must list texts")


def _are_lines(given: object) -> bool:
    return isinstance(given, str) or (
        isinstance(given, list) and all(isinstance(line, str) for line in given)
    )


def _is_sample(given: object) -> bool:
    if isinstance(given, dict):
        return "text" in given and _all_texts(given) and set(given) <= {"text", "span", "suggestion"}
    return isinstance(given, str)


def _all_texts(table: dict[str, Any]) -> bool:
    return all(isinstance(value, str) for value in table.values())


def _expect_text(table: dict[str, Any], key: str, name: str, where: str = "") -> None:
    if key in table and not isinstance(table[key], str):
        raise fault(name, f"{where} {key} must be text".strip())


def words_of(data: dict[str, Any], name: str) -> tuple[frozenset[str], dict[str, str]]:
    """Return the words that ``words.toml`` accepts, and its swaps by language."""
    _expect_text(data, "known", name)
    swaps: dict[str, str] = {}
    for lang in LANGUAGES:
        table = data.get(lang, {})
        if not isinstance(table, dict):
            raise fault(name, f"[{lang}] must be a table with use")
        _expect_text(table, "use", name, f"[{lang}]")
        swaps[lang] = table.get("use", "")
    return frozenset(data.get("known", "").lower().split()), swaps


def switches_of(
    data: dict[str, Any], name: str, known: Iterable[str], guarded: Iterable[str]
) -> frozenset[str]:
    """Return the ids that ``off.toml`` switches off."""
    wanted = data.get("off", [])
    if not isinstance(wanted, list) or not all(isinstance(one, str) for one in wanted):
        raise fault(name, 'off must list ids of rules, as off = ["jargon"]')
    strange = sorted(set(wanted) - set(known))
    if strange:
        raise fault(name, f"there is no rule called {strange[0]}")
    kept = sorted(set(wanted) & set(guarded))
    if kept:
        raise fault(name, f"{kept[0]} cannot be switched off")
    return frozenset(wanted)
