"""A rule as its file gives it."""

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from advocacy_trainer.coach.model import ReviewContext
from advocacy_trainer.coach.patterns import Pattern, PatternList
from advocacy_trainer.coach.prefilter import LetterIndex

if TYPE_CHECKING:
    from advocacy_trainer.coach.samples import Example, Sample  # a review needs none

# Lists that checks try on the words around a find, never on the whole text.
NEARBY = frozenset(
    {"own", "others", "home", "phone", "other_numbers", "passport", "cpr", "social"}
    | {"explained", "beside_name", "customer", "tenure", "that", "is_a", "announce", "alone", "open"}
)


class RuleText(NamedTuple):
    """One language of a rule: what it says in that language and what it looks for in such texts."""

    title: str
    why: str
    how: str
    patterns: PatternList
    weak: PatternList
    exceptions: PatternList
    swaps: tuple[tuple[Pattern, str], ...]
    lists: dict[str, PatternList]
    sets: dict[str, frozenset[str]]
    titles: dict[str, str]  # variants of the title, by a hit's note
    when: dict[str, dict[str, str]]  # title, why, how where a condition of ``conditions_of`` changes them
    shown: dict[str, Any]  # the example, and texts that must or must not be remarked on, as in the file
    baked_index: LetterIndex | None = None  # of the patterns of ``searched``

    @property
    def example(self) -> "Example":
        """What somebody did."""
        from advocacy_trainer.coach.samples import Example

        return Example(**self.shown.get("example", {}))

    @property
    def must_match(self) -> tuple["Sample", ...]:
        """Texts that must be remarked on."""
        from advocacy_trainer.coach.samples import samples

        return samples(self.shown.get("must_match", ()))

    @property
    def must_not_match(self) -> tuple["Sample", ...]:
        """Texts that must not be remarked on."""
        from advocacy_trainer.coach.samples import samples

        return samples(self.shown.get("must_not_match", ()))

    def searched(self) -> list[PatternList]:
        """Return the lists that are tried on every sentence of a text."""
        swapped = PatternList.of([pattern for pattern, _ in self.swaps])
        asked = [several for name, several in self.lists.items() if name not in NEARBY]
        return [self.patterns, self.weak, self.exceptions, swapped, *asked]

    def letters(self, searched: list[PatternList]) -> LetterIndex:
        """Return which of the patterns that ``searched`` gave need which letters."""
        if self.baked_index is not None:
            return self.baked_index
        from advocacy_trainer.coach.letter_index import letter_index  # late: mostly it is baked

        return letter_index(required for several in searched for required in several.required)

    def said(self, key: str, context: ReviewContext | None = None, note: str = "") -> str:
        """Return ``title``, ``why`` or ``how`` as the context has it, or the title's variant."""
        if key == "title" and note in self.titles:
            return self.titles[note]
        if self.when and context is not None:
            holding = conditions_of(context)
            for condition, said in self.when.items():
                if condition in holding and key in said:
                    return said[key]
        return str(getattr(self, key))


class LateTexts(Mapping[str, RuleText]):
    """What a rule says and looks for in each language, read when first asked for."""

    def __init__(self, readers: Mapping[str, Callable[[], RuleText]]) -> None:
        self._readers = readers
        self._read: dict[str, RuleText] = {}

    def __getitem__(self, lang: str) -> RuleText:
        found = self._read.get(lang)
        # Whichever of two threads comes first, both have its patterns: they are told apart by identity.
        return found if found is not None else self._read.setdefault(lang, self._readers[lang]())

    def __iter__(self) -> Iterator[str]:
        return iter(self._readers)

    def __len__(self) -> int:
        return len(self._readers)


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
    kind: str
    check: str  # module.function under coach.checks, empty for pattern rules
    only_posts: bool  # says nothing in letters, chats and profile texts
    options: dict[str, Any]
    texts: Mapping[str, RuleText]  # by language
    signed: str = ""

    def level_in(self, context: ReviewContext) -> str:
        """Return the level for this draft: any of ``conditions_of`` may change it."""
        if self.levels:
            holding = conditions_of(context)
            for conditions, level in self.levels:
                if not holding.isdisjoint(conditions):
                    return level
        return self.level


_EMPLOYER = {"yes": "public", "no": "private"}


def conditions_of(context: ReviewContext) -> frozenset[str]:
    """Return what holds of a draft.

    That is product, asked, rewarded; a kind of work or ``unknown-work``; public,
    private or ``unknown-public``; and dk, uk or us.
    """
    told = [name for name in ("product", "asked", "rewarded") if getattr(context, name)]
    work, public = context.work or "unknown-work", _EMPLOYER.get(context.public, "unknown-public")
    return frozenset([*told, work, public, context.region or region_of_text(context.lang)])


def region_of_text(lang: str | None) -> str:
    """Return the country whose rules a text in ``lang`` follows where none was named."""
    return "uk" if lang == "en" else "dk"
