"""Review a text: every rule over every sentence, the known sentences from a cache."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from importlib import import_module
from typing import NamedTuple, cast

from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import (
    LETTERS,
    LEVELS,
    PROFILE_TEXTS,
    Context,
    Hit,
    Praise,
    Remark,
    Review,
)
from advocacy_trainer.coach.patterns import Active, Pattern, PatternIndex, PatternList
from advocacy_trainer.coach.rule import Rule, Words
from advocacy_trainer.prose.language import guess_language

MOST_CHARACTERS = 20_000
MOST_SENTENCES = 2_000  # kept in the cache
WEAK_IN_SENTENCE = 2  # faint signs that count as one clear sign
WEAK_IN_TEXT = 3
MOST_PER_RULE = 12

Check = Callable[[Document, Rule, Words], Iterable[Hit]]


class Found(NamedTuple):
    """A pattern's match inside one sentence."""

    rule: int
    start: int
    end: int
    clear: bool
    suggestion: str


class Line(NamedTuple):
    """A pattern with the rule it speaks for."""

    rule: int
    pattern: Pattern
    clear: bool
    suggestion: str


class Language(NamedTuple):
    """The patterns of all rules for texts in one language."""

    patterns: PatternIndex
    lines: tuple[Line, ...]


class Rulebook:
    """The rules in force, their patterns sorted for speed, and the sentence cache.

    A rule whose pattern runs too long is switched off here and named in every
    review that follows.
    """

    def __init__(self, rules: Iterable[Rule], praise: Iterable[Rule] = ()) -> None:
        self.rules = list(rules)
        self.praise = list(praise)
        self.silenced: dict[str, None] = {}
        self._languages: dict[str, Language] = {}
        self._cache: OrderedDict[tuple[str, str], tuple[Found, ...]] = OrderedDict()

    @cached_property
    def everything(self) -> list[Rule]:
        """Rules first, then praise."""
        return self.rules + self.praise

    def rule(self, name: str) -> Rule | None:
        """Return the rule or praise with this id."""
        return next((rule for rule in self.everything if rule.id == name), None)

    def language(self, lang: str) -> Language:
        """Return the patterns for texts in ``lang``, made when first needed."""
        if lang not in self._languages:
            lines: list[Line] = []
            lists: list[PatternList] = []
            for number, rule in enumerate(self.everything):
                words = rule.words.get(lang)
                if words is None:
                    continue
                lists += [words.patterns, words.weak, words.exceptions, *words.lists.values()]
                if rule.check:
                    continue
                lines += [Line(number, pattern, True, "") for pattern in words.patterns.patterns]
                lines += [Line(number, pattern, False, "") for pattern in words.weak.patterns]
                lines += [Line(number, pattern, True, swap) for pattern, swap in words.swaps]
                swapped = PatternList()
                swapped.patterns = [pattern for pattern, _ in words.swaps]
                lists.append(swapped)
            self._languages[lang] = Language(PatternIndex(lists), tuple(lines))
        return self._languages[lang]

    def forget(self) -> None:
        """Empty the sentence cache."""
        self._cache.clear()

    def sweep(self, doc: Document) -> dict[int, list[Found]]:
        """Return what the pattern rules find, by rule, in the document's own places."""
        found: dict[int, list[Found]] = {}
        lines: list[Line] | None = None
        active = doc.active if doc.active is not None else active_patterns(doc, self)
        for span in doc.sentences:
            sentence = doc.slice(span)
            key = (doc.lang, sentence)
            hits = self._cache.get(key)
            if hits is None:
                if lines is None:
                    lines = [line for line in self.language(doc.lang).lines if line.pattern in active]
                hits = self._sentence(sentence, lines, doc.lang)
                self._cache[key] = hits
                if len(self._cache) > MOST_SENTENCES:
                    self._cache.popitem(last=False)
            for hit in hits:
                moved = hit._replace(start=hit.start + span.start, end=hit.end + span.start)
                found.setdefault(hit.rule, []).append(moved)
        return found

    def _sentence(self, sentence: str, lines: list[Line], lang: str) -> tuple[Found, ...]:
        lower = sentence.lower()
        hits: list[Found] = []
        for line in lines:
            rule = self.everything[line.rule]
            if rule.id in self.silenced or not line.pattern.may_match(lower):
                continue
            try:
                hits += [
                    Found(line.rule, start, end, line.clear, line.suggestion)
                    for start, end in line.pattern.spans(sentence)
                ]
            except TimeoutError:
                self.silenced[rule.id] = None
        kept = []
        for number in {hit.rule for hit in hits}:
            words = self.everything[number].words[lang]
            spared = words.exceptions.spans(sentence) if words.exceptions else []
            kept += [
                hit
                for hit in hits
                if hit.rule == number
                and not any(start < hit.end and hit.start < end for start, end in spared)
            ]
        kept.sort(key=lambda hit: (hit.start, -hit.end))
        return tuple(kept)


def review(text: str, context: Context, book: Rulebook) -> Review:
    """Say what a good colleague would say about ``text``.

    Reads the first 20,000 characters and tells so in ``cut``. Spans count
    Unicode code points. Pure but for the book's cache, which never changes
    the answer.
    """
    cut = len(text) > MOST_CHARACTERS
    text = text[:MOST_CHARACTERS]
    lang = context.lang if context.lang in ("da", "en") else guess_language(text, context.say)
    doc = Document(text, lang, context)
    doc.active = active_patterns(doc, book)
    swept = book.sweep(doc)
    remarks: list[Remark] = []
    praise: list[Praise] = []
    for number, rule in enumerate(book.everything):
        words = rule.words.get(lang)
        if words is None or rule.id in book.silenced or not _applies(rule, context):
            continue
        try:
            hits = _check(rule, doc, words, swept.get(number, []))
        except TimeoutError:
            book.silenced[rule.id] = None
            continue
        if number < len(book.rules):
            remarks += _remarks(rule, hits, context)
        elif hits:
            said = rule.words.get(context.say, words)
            praise.append(Praise(rule.id, hits[0].start, hits[0].end, said.said("title")))
    remarks.sort(key=lambda remark: (LEVELS.index(remark.level), remark.start, remark.rule))
    praise.sort(key=lambda one: one.start)
    return Review(tuple(remarks), tuple(praise), lang, cut, tuple(book.silenced))


def active_patterns(doc: Document, book: Rulebook) -> Active:
    """Return the book's patterns that may match the document."""
    return book.language(doc.lang).patterns.active(doc.lower)


def _applies(rule: Rule, context: Context) -> bool:
    return not (rule.only_posts and (context.platform in LETTERS or context.platform in PROFILE_TEXTS))


def _check(rule: Rule, doc: Document, words: Words, found: list[Found]) -> list[Hit]:
    if rule.check:
        return list(_function(rule.check)(doc, rule, words))[:MOST_PER_RULE]
    return list(_weighed(rule, doc, found))[:MOST_PER_RULE]


def _weighed(rule: Rule, doc: Document, found: list[Found]) -> Iterator[Hit]:
    """Keep clear signs, and faint ones where several stand together."""
    if not rule.options.get("in_quotes", False):
        found = [hit for hit in found if not doc.quoted(hit.start, hit.end)]
    clear = [hit for hit in found if hit.clear]
    faint = _apart([hit for hit in found if not hit.clear], clear)
    kept = list(clear)
    in_sentence = rule.options.get("weak_in_sentence", WEAK_IN_SENTENCE)
    if not doc.context.product:
        in_sentence = rule.options.get("weak_without_product", in_sentence)
    in_text = rule.options.get("weak_in_text", WEAK_IN_TEXT)
    if faint and len({doc.text[hit.start : hit.end].lower() for hit in faint}) >= in_text:
        kept += faint
    elif faint:
        by_sentence: dict[int, list[Found]] = {}
        for hit in faint:
            by_sentence.setdefault(doc.sentence_at(hit.start).start, []).append(hit)
        for start, several in by_sentence.items():
            beside = any(doc.sentence_at(hit.start).start == start for hit in clear)
            if len(several) >= in_sentence or beside:
                kept += several
    yield from _joined(kept)


def _joined(kept: list[Found]) -> Iterator[Hit]:
    """Make one hit of those that overlap."""
    start = end = -1
    suggestion = ""
    for hit in sorted(kept, key=lambda hit: (hit.start, -hit.end)):
        if hit.start < end:
            end = max(end, hit.end)
            continue
        if end >= 0:
            yield Hit(start, end, (suggestion,) if suggestion else ())
        start, end, suggestion = hit.start, hit.end, hit.suggestion
    if end >= 0:
        yield Hit(start, end, (suggestion,) if suggestion else ())


def _apart(faint: list[Found], clear: list[Found]) -> list[Found]:
    """Drop faint signs that overlap a clear one or each other."""
    kept: list[Found] = []
    for hit in sorted(faint, key=lambda hit: (hit.start, -hit.end)):
        if all(hit.end <= other.start or other.end <= hit.start for other in (*clear, *kept)):
            kept.append(hit)
    return kept


def _remarks(rule: Rule, hits: list[Hit], context: Context) -> Iterator[Remark]:
    said = rule.words.get(context.say) or next(iter(rule.words.values()))
    level = rule.level_in(context)
    for hit in hits:
        title = said.said("title", context.sector, hit.note)
        yield Remark(
            rule.id, level, hit.start, hit.end, title, rule.lesson, hit.suggestions, rule.speaks, rule.signed
        )


def _function(name: str) -> Check:
    module, _, function = name.partition(".")
    return cast("Check", getattr(import_module(f"advocacy_trainer.coach.checks.{module}"), function))
