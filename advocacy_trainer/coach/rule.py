"""A rule as its file gives it."""

from typing import Any, NamedTuple

from advocacy_trainer.coach.model import Context
from advocacy_trainer.coach.patterns import Pattern, PatternList


class Example(NamedTuple):
    """What somebody did: before, after, and the doubt they had."""

    who: str = ""
    before: str = ""
    after: str = ""
    doubt: str = ""


class Sample(NamedTuple):
    """A text that must (or must not) be remarked on, and where."""

    text: str
    span: str = ""
    suggestion: str = ""
    context: Context = Context()


class Words(NamedTuple):
    """One language of a rule: what it says in that language and what it looks for in such texts."""

    title: str
    why: str
    how: str
    example: Example
    patterns: PatternList
    weak: PatternList
    exceptions: PatternList
    swaps: tuple[tuple[Pattern, str], ...]
    lists: dict[str, PatternList]
    sets: dict[str, frozenset[str]]
    titles: dict[str, str]  # variants of the title, by a hit's note
    sectors: dict[str, dict[str, str]]  # title, why, how where the sector changes them
    must_match: tuple[Sample, ...]
    must_not_match: tuple[Sample, ...]

    def said(self, key: str, sector: str | None = None, note: str = "") -> str:
        """Return ``title``, ``why`` or ``how`` for a sector, or the title's variant."""
        if key == "title" and note in self.titles:
            return self.titles[note]
        by_sector = self.sectors.get(sector or "", {})
        return by_sector.get(key) or str(getattr(self, key))


class Rule(NamedTuple):
    """A rule or a praise, whole."""

    id: str
    lesson: str
    level: str
    levels: tuple[tuple[tuple[str, ...], str], ...]  # (any of these holds, level)
    speaks: str
    evidence: str
    source: str
    source_da: str
    scope: str
    kind: str
    check: str  # module.function under coach.checks, empty for pattern rules
    only_posts: bool  # says nothing in letters, chats and profile texts
    options: dict[str, Any]
    words: dict[str, Words]  # by language
    signed: str = ""

    def level_in(self, context: Context) -> str:
        """Return the level for this draft: product, asked, rewarded and sector may change it."""
        for conditions, level in self.levels:
            if any(_holds(condition, context) for condition in conditions):
                return level
        return self.level


def _holds(condition: str, context: Context) -> bool:
    if condition in ("product", "asked", "rewarded"):
        return bool(getattr(context, condition))
    return context.sector == condition
