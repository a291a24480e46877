"""The workplace's own advice: rules, words and switches from its pack.

A folder ``coach/`` in the pack may hold ``rules/*.toml`` (patterns alone,
kinds exists and substitute), ``words.toml`` (``[da]`` and ``[en]`` with
``use = "wrong => right"`` lines and ``known = "words the spelling accepts"``)
and ``off.toml`` (``off = ["jargon"]``). All of it is at most a hint, signed
with the workplace's name, and refused where it hits the set of lawful
critical posts: nobody may be hindered in speaking.
"""

import json
from collections.abc import Callable, Mapping
from functools import partial
from importlib.resources import files
from pathlib import Path
from typing import Any, NamedTuple

from advocacy_trainer.coach.custom_form import (
    MOST_RULES,
    check_rule,
    read_bytes,
    switches_of,
    table_of,
    text_of,
    words_of,
)
from advocacy_trainer.coach.engine import Rulebook, review
from advocacy_trainer.coach.model import ReviewContext
from advocacy_trainer.coach.reader import fault, read_rule, rule_ids
from advocacy_trainer.coach.rule import Rule
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError

# What guards people may not be switched off by others than the writer.
ALWAYS_ON = frozenset(
    {"recognisable-person", "personal-id", "contact-data", "confidential", "ad-label", "people-consent"}
)


class Custom(NamedTuple):
    """What a pack adds, what it switches off, the words it knows, and what had to be left out."""

    rules: tuple[Rule, ...] = ()
    off: frozenset[str] = frozenset()
    known_words: frozenset[str] = frozenset()
    problems: tuple[ContentError, ...] = ()


def read_custom(folder: Path, workplace: str) -> Custom:
    """Read a pack's ``coach`` folder; each broken file is named in ``problems`` and left out."""
    paths = sorted((folder / "rules").glob("*.toml"))
    paths += [path for name in ("words.toml", "off.toml") if (path := folder / name).exists()]
    given = {path.relative_to(folder).as_posix(): partial(read_bytes, path, folder) for path in paths}
    return custom_of(given, workplace)


def custom_of(files: Mapping[str, Callable[[], bytes]], workplace: str) -> Custom:
    """Return what the files of a ``coach`` folder say, each given by its name there and what reads it.

    Each broken file is named in ``problems`` and left out.
    """
    rules: dict[str, Rule] = {}
    problems: list[ContentError] = []
    for number, name in enumerate(sorted(name for name in files if name.startswith("rules/"))):
        short = name.removeprefix("rules/")
        try:
            if number >= MOST_RULES:
                raise fault(short, f"there is room for {MOST_RULES} files")
            rule = _rule_of(files[name](), short, workplace)
            if rule.id in rules:
                raise fault(short, f"the id {rule.id.partition('/')[2]} is taken by another file")
            rules[rule.id] = rule
        except ContentError as error:
            problems.append(error)
    known: frozenset[str] = frozenset()
    if (read := files.get("words.toml")) is not None:
        try:
            accepted, swaps = words_of(table_of(text_of(read(), "words.toml"), "words.toml"), "words.toml")
            rule_of_words = _word_rule(swaps, workplace)
            if rule_of_words is not None:
                rule = refuse_if_it_hits_criticism(rule_of_words, "words.toml")
                rules.setdefault(rule.id, rule)
            known = accepted
        except ContentError as error:
            problems.append(error)
    off: frozenset[str] = frozenset()
    if (read := files.get("off.toml")) is not None:
        try:
            table = table_of(text_of(read(), "off.toml"), "off.toml")
            off = switches_of(table, "off.toml", rule_ids(), ALWAYS_ON)
        except ContentError as error:
            problems.append(error)
    return Custom(tuple(rules.values()), off, known, tuple(problems))


def _rule_of(raw: bytes, name: str, workplace: str) -> Rule:
    text = text_of(raw, name)
    check_rule(table_of(text, name), name)
    rule = read_rule(text, name, signed=workplace)
    _try_on_its_samples(rule, name)
    return refuse_if_it_hits_criticism(rule, name)


def _try_on_its_samples(rule: Rule, name: str) -> None:
    """See that the rule speaks of the texts it says it must, and leaves the others alone."""
    book = Rulebook([rule])
    for lang, words in rule.texts.items():
        for samples, wanted in ((words.must_match, True), (words.must_not_match, False)):
            for sample in samples:
                if bool(review(sample.text, ReviewContext(lang=lang), book).remarks) != wanted:
                    what = "says nothing of" if wanted else "speaks of"
                    raise fault(name, f"it {what} its own sample “{sample.text[:60]}”")


def refuse_if_it_hits_criticism(rule: Rule, name: str) -> Rule:
    """Return the rule, or raise ContentError where it fires on a lawful critical post."""
    book = Rulebook([rule])
    for sample in lawful_criticism():
        found = review(sample["text"], ReviewContext(lang=sample["lang"]), book)
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


def _word_rule(tables: dict[str, str], workplace: str) -> Rule | None:
    """Make one rule of the pack's »say this rather than that« words."""
    tables = {lang: swaps for lang, swaps in tables.items() if swaps.strip()}
    if not tables:
        return None
    titles = {"da": "Vi siger det på en anden måde her", "en": "We say it another way here"}
    text = 'id = "words"\nlevel = "tip"\nkind = "substitute"\nlesson = ""\n'
    for lang, swaps in tables.items():
        text += f"[{lang}]\ntitle = {json.dumps(titles[lang])}\nswaps = {json.dumps(swaps)}\n"
    return read_rule(text, "words.toml", signed=workplace)
