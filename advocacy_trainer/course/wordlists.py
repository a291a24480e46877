"""Read ``glossary.toml`` and ``confidence.toml`` of one language.

``[terms.fold]`` holds ``word`` (as it is shown), ``means`` (for someone who
never heard it) and perhaps ``also`` (other forms of the word in a text).
``[items.own-words]`` of confidence.toml holds ``text``.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from advocacy_trainer.course.faults import Fault
from advocacy_trainer.course.syntax import ID
from advocacy_trainer.encoding import decode_file
from advocacy_trainer.prose.apostrophes import straight
from advocacy_trainer.structured import toml_table


class Term(NamedTuple):
    """A word of the glossary."""

    id: str
    word: str
    means: str
    also: tuple[str, ...] = ()


class Terms(NamedTuple):
    """The glossary of one language and what is wrong with its file."""

    terms: tuple[Term, ...]
    faults: tuple[Fault, ...]


def read_glossary(folder: Path, name: str) -> Terms:
    """Read ``folder/glossary.toml``; no terms where there is no such file."""
    path = folder / "glossary.toml"
    table, faults = _table(path, "terms", f"{name}/glossary.toml")
    terms: list[Term] = []
    for key, entry in table.items():
        word, means = _text(entry, "word"), _text(entry, "means")
        also = entry.get("also", []) if isinstance(entry, dict) else []
        if not ID.match(key) or not word or not means or not isinstance(also, list):
            faults.append(
                Fault(
                    f"{name}/glossary.toml",
                    _line_of(path, f"[terms.{key}]"),
                    f"the term {key[:40]} is not whole",
                    "give it word and means, and also = [...] where the word has other forms",
                )
            )
            continue
        terms.append(Term(key, word, means, tuple(str(form) for form in also)))
    return Terms(tuple(terms), tuple(faults))


def read_confidence(folder: Path, name: str) -> tuple[dict[str, str], tuple[Fault, ...]]:
    """Read ``folder/confidence.toml``: from item id to its sentence."""
    path = folder / "confidence.toml"
    table, faults = _table(path, "items", f"{name}/confidence.toml")
    items: dict[str, str] = {}
    for key, entry in table.items():
        text = _text(entry, "text")
        if not ID.match(key) or not text:
            line = _line_of(path, f"[items.{key}]")
            faults.append(
                Fault(f"{name}/confidence.toml", line, f"the item {key[:40]} has no text", "write text = ...")
            )
        else:
            items[key] = text
    return items, tuple(faults)


def words_on(text: str, terms: Iterable[Term]) -> list[Term]:
    """Return the terms that stand in ``text``, in the order in which they come."""
    lowered = straight(text).casefold()
    found: list[tuple[int, Term]] = []
    for term in terms:
        for form in (term.word, *term.also):
            place = _place(straight(form).casefold(), lowered)
            if place >= 0:
                found.append((place, term))
                break
    return [term for _, term in sorted(found, key=lambda pair: pair[0])]


def _place(form: str, text: str) -> int:
    start = text.find(form) if form else -1
    while start >= 0:
        end = start + len(form)
        if not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()):
            return start
        start = text.find(form, start + 1)
    return -1


def _table(path: Path, key: str, name: str) -> tuple[Mapping[str, Any], list[Fault]]:
    try:
        table = _read_toml(decode_file(path)).get(key, {})
    except FileNotFoundError:
        return {}, []
    except (OSError, ValueError, RecursionError) as error:
        found = re.search(r"line (\d+)", str(error))
        line = int(found[1]) if found is not None else 1
        return {}, [Fault(name, line, "this is no TOML", f"mend it: {str(error)[:80]}")]
    if not isinstance(table, dict):
        return {}, [Fault(name, 1, f"{key} is no table", f"write [{key}.id] and its lines")]
    return table, []


@cache
def _read_toml(text: str) -> dict[str, Any]:
    return toml_table(text)


def _text(entry: object, key: str) -> str:
    value = entry.get(key, "") if isinstance(entry, dict) else ""
    return value.strip() if isinstance(value, str) else ""


def _line_of(path: Path, needle: str) -> int:
    text = decode_file(path)
    return text[: max(0, text.find(needle))].count("\n") + 1
