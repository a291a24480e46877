"""The workplace's own advice: rules, words and switches from its pack.

A folder ``coach/`` in the pack may hold ``rules/*.toml`` (patterns alone,
kinds exists and substitute), ``words.toml`` (``[da]`` and ``[en]`` with
``use = "wrong => right"`` lines and ``known = "words the spelling accepts"``)
and ``off.toml`` (``off = ["jargon"]``). All of it is at most a hint, signed
with the workplace's name, and refused where it hits the set of lawful
critical posts: nobody may be hindered in speaking.
"""

import json
from importlib.resources import files
from pathlib import Path
from typing import Any, NamedTuple

from advocacy_trainer.coach.engine import Rulebook, review
from advocacy_trainer.coach.model import Context
from advocacy_trainer.coach.reader import fault, read_file, read_rule, rule_ids
from advocacy_trainer.coach.rule import Rule
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError

# What guards people may not be switched off by others than the writer.
ALWAYS_ON = frozenset({"recognisable-person", "personal-id", "contact-data", "confidential", "ad-label"})


class Custom(NamedTuple):
    """What a pack adds, what it switches off, the words it knows, and what had to be left out."""

    rules: tuple[Rule, ...] = ()
    off: frozenset[str] = frozenset()
    known_words: frozenset[str] = frozenset()
    problems: tuple[ContentError, ...] = ()


def read_custom(folder: Path, workplace: str) -> Custom:
    """Read a pack's ``coach`` folder; each broken file is named in ``problems`` and left out."""
    rules: list[Rule] = []
    problems: list[ContentError] = []
    for path in sorted((folder / "rules").glob("*.toml")):
        try:
            rules.append(refuse_if_it_hits_criticism(read_file(path, workplace), path.name))
        except ContentError as error:
            problems.append(error)
    known: frozenset[str] = frozenset()
    words = folder / "words.toml"
    if words.is_file():
        try:
            data = _table(words)
            known = frozenset(str(data.get("known", "")).lower().split())
            rule = _word_rule(data, workplace)
            if rule is not None:
                rules.append(refuse_if_it_hits_criticism(rule, words.name))
        except ContentError as error:
            problems.append(error)
    off: frozenset[str] = frozenset()
    switches = folder / "off.toml"
    if switches.is_file():
        try:
            off = _off(_table(switches), switches.name)
        except ContentError as error:
            problems.append(error)
    return Custom(tuple(rules), off, known, tuple(problems))


def refuse_if_it_hits_criticism(rule: Rule, name: str) -> Rule:
    """Return the rule, or raise ContentError where it fires on a lawful critical post."""
    book = Rulebook([rule])
    for sample in lawful_criticism():
        found = review(sample["text"], Context(lang=sample["lang"]), book)
        if found.remarks or found.silenced:
            raise ContentError(
                QT_TRANSLATE_NOOP(
                    "errors", "The coach's file {name} is refused: it would remark on lawful criticism."
                ),
                QT_TRANSLATE_NOOP("errors", "Take out the words that people need in order to disagree."),
                name=name,
            )
    return rule


def lawful_criticism() -> list[dict[str, Any]]:
    """Return the critical posts that nobody's rules may touch."""
    place = files("advocacy_trainer.coach") / "lawful_criticism.jsonl"
    return [json.loads(line) for line in place.read_text(encoding="utf-8").splitlines() if line]


def _table(path: Path) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise fault(path.name, str(error)) from error


def _word_rule(data: dict[str, Any], workplace: str) -> Rule | None:
    """Make one rule of the pack's »say this rather than that« words."""
    tables = {
        lang: str(data[lang].get("use", "")) for lang in ("da", "en") if isinstance(data.get(lang), dict)
    }
    if not any(swaps.strip() for swaps in tables.values()):
        return None
    titles = {"da": "Vi siger det på en anden måde her", "en": "We say it another way here"}
    text = 'id = "words"\nlevel = "tip"\nkind = "substitute"\nlesson = ""\n'
    for lang, swaps in tables.items():
        text += f"[{lang}]\ntitle = {json.dumps(titles[lang])}\nswaps = {json.dumps(swaps)}\n"
    return read_rule(text, "words.toml", signed=workplace)


def _off(data: dict[str, Any], name: str) -> frozenset[str]:
    wanted = data.get("off", [])
    known = set(rule_ids())
    if not isinstance(wanted, list) or not all(isinstance(one, str) and one in known for one in wanted):
        raise fault(name, "off must list ids of rules")
    guarded = sorted(ALWAYS_ON & set(wanted))
    if guarded:
        raise fault(name, f"{guarded[0]} cannot be switched off")
    return frozenset(wanted)
