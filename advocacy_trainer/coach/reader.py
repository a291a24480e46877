"""Read rule and praise files, each by itself, so that one bad file silences no other."""

import functools
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from advocacy_trainer.coach.baked import read_baked
from advocacy_trainer.coach.model import LEVELS, SPEAKS
from advocacy_trainer.coach.parts import parts_of, put_together
from advocacy_trainer.coach.patterns import Pattern, PatternError, PatternList, lines_of
from advocacy_trainer.coach.prefilter import LetterIndex
from advocacy_trainer.coach.rule import LateTexts, Rule, RuleText
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError
from advocacy_trainer.prose.apostrophes import straight

HERE = Path(__file__).parent
LANGUAGES = ("da", "en")
QUIET = ("recognisable-person", "personal-id", "contact-data", "confidential", "colleague-health")
KINDS = ("exists", "substitute", "count", "metric", "conditional", "code")
EVIDENCE = ("law", "practice", "study", "convention", "folklore")
_SHOWN = ("example", "must_match", "must_not_match")
_KNOWN = {
    "title",
    "why",
    "how",
    "example",
    "patterns",
    "weak",
    "exceptions",
    "swaps",
    "lists",
    "sets",
    "titles",
} | {
    "when",
    "must_match",
    "must_not_match",
}


def built_in(folder: str, ids: Iterable[str] | None = None) -> list[Rule]:
    """Read the program's own files: ``folder`` is ``rules`` or ``praise``, ``ids`` chooses some."""
    place = HERE / folder
    if ids is None:
        found = sorted(
            (item for item in place.iterdir() if item.name.endswith(".toml")), key=lambda item: item.name
        )
    else:
        found = [place / f"{name}.toml" for name in ids]
    return [_read(folder, item) for item in found]


def _read(folder: str, item: Path) -> Rule:
    found = read_baked(folder, item)
    if found is None:
        return _read_plain(folder, item)
    baked = found

    def words(lang: str) -> RuleText:
        try:
            table, index, nearby = baked.words(lang)
        except (OSError, ValueError):  # UnfitError is one
            return _read_plain(folder, item).texts[lang]

        def required(name: str) -> list[Any] | None:
            found = read_once().get(name)
            return found if isinstance(found, list) else None

        @functools.cache
        def read_once() -> dict[str, Any]:
            try:
                return baked.required(lang)
            except (OSError, ValueError):
                return {}

        said = _words(table, praise=folder == "praise", signed=False, required=required, nearby=nearby)
        return said._replace(baked_index=index)

    readers = {lang: functools.partial(words, lang) for lang in baked.languages}
    return _rule(baked.rule, item.name, LateTexts(readers), signed="")


def _read_plain(folder: str, item: Path) -> Rule:
    more = tuple(part.read_text(encoding="utf-8") for part in parts_of(item))
    return read_rule(item.read_text(encoding="utf-8"), item.name, praise=folder == "praise", more=more)


def rule_ids(folder: str = "rules") -> list[str]:
    """List the ids of the program's own rules without reading them."""
    place = HERE / folder
    return sorted(item.name[:-5] for item in place.iterdir() if item.name.endswith(".toml"))


@functools.cache
def read_rule(
    text: str, name: str, *, praise: bool = False, signed: str = "", more: tuple[str, ...] = ()
) -> Rule:
    """Read one rule file; raises ContentError that names the file and its fault.

    ``more`` are the texts of the files that go with it.
    ``signed`` is the workplace's name for a rule of its own: such a rule is
    made of patterns alone and is never more than a hint.
    """
    try:
        data = put_together((text, *more))
    except ValueError as error:  # tomllib.TOMLDecodeError is one
        raise fault(name, str(error)) from error
    try:
        readers = {
            lang: functools.partial(_words, data[lang], praise=praise, signed=bool(signed))
            for lang in LANGUAGES
            if lang in data
        }
        rule = _rule(data, name, LateTexts(readers), signed=signed)
        return rule._replace(texts=dict(rule.texts))  # with its faults, if it has any
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        said = f"{error.args[0]!r} is missing" if isinstance(error, KeyError) and error.args else str(error)
        raise fault(name, said) from error


def fault(name: str, what: str) -> ContentError:
    """Return the error for a file that cannot be used as a rule."""
    return ContentError(
        QT_TRANSLATE_NOOP("errors", "The coach's file {name} cannot be used: {what}."),
        QT_TRANSLATE_NOOP("errors", "It is left out; the other rules work as before."),
        name=name,
        what=what,
    )


def _rule(data: dict[str, Any], name: str, texts: Mapping[str, RuleText], *, signed: str) -> Rule:
    level = data.get("level", "tip")
    _one_of("level", level, ("stop", "hint", "tip"))
    speaks = data.get("speaks", "sentence")
    _one_of("speaks", speaks, SPEAKS)
    kind = data.get("kind", "exists")
    _one_of("kind", kind, KINDS)
    evidence = data.get("evidence", "convention")
    _one_of("evidence", evidence, EVIDENCE)
    if evidence == "folklore" and level != "tip":
        raise ValueError("folklore is at most a tip")
    check = str(data.get("check", ""))
    if signed:
        if check or kind not in ("exists", "substitute"):
            raise ValueError("a workplace's rule is made of patterns (kind exists or substitute)")
        level = "hint" if level == "stop" else level
        speaks = "asked" if speaks == "always" else speaks
    served = list(texts)
    if not served or (not signed and served != list(LANGUAGES)):
        raise ValueError("it needs a [da] and an [en] table")
    levels = tuple((tuple(entry["when"]), str(entry["level"])) for entry in data.get("levels", ()))
    for _, other in levels:
        _one_of("level", other, LEVELS)
    return Rule(
        id=str(data["id"]) if not signed else f"workplace/{data['id']}",
        lesson=str(data.get("lesson", "")),
        level=level,
        levels=() if signed else levels,
        speaks=speaks,
        evidence=evidence,
        source=str(data.get("source", "")),
        source_da=str(data.get("source_da", "")),
        kind=kind,
        check=check,
        only_posts=bool(data.get("only_posts", False)),
        options=dict(data.get("options", {})),
        texts=texts,
        signed=signed,
    )


def _words(
    table: dict[str, Any],
    *,
    praise: bool,
    signed: bool,
    required: "Callable[[str], list[Any] | None] | None" = None,
    nearby: Mapping[str, LetterIndex] | None = None,
) -> RuleText:
    unknown = set(table) - _KNOWN
    if unknown:
        raise ValueError(f"unknown key {min(unknown)}")
    own = not signed

    def listed(name: str, lines: str | list[str]) -> PatternList:
        baked = functools.partial(required, name) if required is not None else None
        return PatternList(lines, trusted=own, baked=baked, index=nearby.get(name) if nearby else None)

    swaps = tuple(_swaps(table.get("swaps", ""), trusted=own))
    words = RuleText(
        title=str(table["title"]),
        why=str(table.get("why", "")) if praise or signed else str(table["why"]),
        how=str(table.get("how", "")) if praise or signed else str(table["how"]),
        patterns=listed("patterns", table.get("patterns", "")),
        weak=listed("weak", table.get("weak", "")),
        exceptions=listed("exceptions", table.get("exceptions", "")),
        swaps=swaps,
        lists={name: listed(f"lists.{name}", lines) for name, lines in table.get("lists", {}).items()},
        sets={key: frozenset(str(said).lower().split()) for key, said in table.get("sets", {}).items()},
        titles=dict(table.get("titles", {})),
        when=dict(table.get("when", {})),
        shown={name: table[name] for name in _SHOWN if name in table},
    )
    if required is None:  # the rule's own file, with its faults, if it has any
        _ = words.example, words.must_match, words.must_not_match
    if signed:
        for pattern in (*words.patterns.patterns, *words.weak.patterns, *words.exceptions.patterns):
            _compiles(pattern)
        for pattern, _ in swaps:
            _compiles(pattern)
    return words


def _swaps(lines: str, *, trusted: bool) -> Iterable[tuple[Pattern, str]]:
    for line in lines_of(lines):
        left, arrow, right = line.partition("=>")
        if not arrow:
            raise ValueError(f"a swap needs => in: {line}")
        written = left.strip()
        yield Pattern(written if trusted else straight(written), trusted=trusted), right.strip()


def _compiles(pattern: Pattern) -> None:
    try:
        pattern.compiled  # noqa: B018 - compiling is the test
    except PatternError as error:
        raise ValueError(f"{pattern.line}: {error}") from error


def _one_of(key: str, value: object, allowed: tuple[str, ...]) -> None:
    if value not in allowed:
        raise ValueError(f"{key} is {value!r}, but must be one of {', '.join(allowed)}")
