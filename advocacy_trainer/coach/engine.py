"""Review a text: every rule over every sentence, the known sentences from a cache."""

import threading
from bisect import bisect_right
from collections import OrderedDict, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, cached_property, lru_cache
from importlib import import_module
from itertools import accumulate, islice
from typing import cast

from advocacy_trainer.coach.built_once import built_once
from advocacy_trainer.coach.chunking import chunks
from advocacy_trainer.coach.document import Document, SentenceScan, blanked
from advocacy_trainer.coach.model import (
    LEVELS,
    Hit,
    Praise,
    Remark,
    Review,
    ReviewContext,
)
from advocacy_trainer.coach.other_language import SENTENCE_RULES, alone, other_sentences
from advocacy_trainer.coach.patterns import Pattern, PatternList
from advocacy_trainer.coach.prefilter import LetterIndex, Prefilter
from advocacy_trainer.coach.rule import Rule, RuleText, region_of_text
from advocacy_trainer.coach.weighing import Found, weighed
from advocacy_trainer.prose.apostrophes import is_curly, like, straight
from advocacy_trainer.prose.framed_text import KnownSentences
from advocacy_trainer.prose.language import guess_language, is_neither
from advocacy_trainer.prose.plain.places import Placed
from advocacy_trainer.prose.plain.plain_text import as_typed, in_plain_signs, in_plain_words, with_own_letters
from advocacy_trainer.prose.sentences import Span

MOST_CHARACTERS = 20_000
MOST_SENTENCES = 2_000  # kept in the cache
MOST_FRAMED = 500  # of each language, some kilobytes a sentence
MOST_PER_RULE = 12
LONGEST_PRAISED = 160  # characters of a sentence that is handed out as praised

# What reads the writer's language says nothing of a text in another.
NEEDS_LANGUAGE = frozenset(
    {"spelling", "no-person", "hard-to-read", "jargon", "weak-opening", "no-invitation", "corporate-voice"}
)

# What counts signs or looks at their dress reads the text as it was written, and no checks of these look for
# patterns; what goes by lines or mends single words reads it with plain signs; all others read it as it would
# stand had it been typed plainly.
AS_WRITTEN = frozenset(
    {"too-long", "wall-of-text", "styled-letters", "emoji-many", "bare-link"}
    | {"hashtag-many", "hashtag-case", "missing-alt", "people-consent"}
)
BY_LINES = frozenset({"long-sentences", "hard-to-read", "weak-opening", "shouting", "spelling"})

Check = Callable[[Document, Rule, RuleText], Iterable[Hit]]


# What a pattern says for a rule (its number): a clear sign or a faint one, or what to write instead.
Line = tuple[int, bool, str]


class ListedPatterns(dict[int, Pattern]):
    """The patterns of several lists after the other by number, made when first asked for."""

    def __init__(self, lists: Sequence[PatternList]) -> None:
        super().__init__()
        self._lists = lists
        self._begins = list(accumulate((len(several.lines) for several in lists), initial=0))
        self.list_of: dict[Pattern, PatternList] = {}  # of those asked for

    def __missing__(self, number: int) -> Pattern:
        at = bisect_right(self._begins, number) - 1
        several = self._lists[at]
        found = self[number] = several.pattern(number - self._begins[at])
        self.list_of[found] = several
        return found


class Language:
    """The patterns of all rules for texts in one language."""

    def __init__(
        self, texts: list[RuleText | None], owners: dict[PatternList, str], indexes: list[LetterIndex]
    ) -> None:
        """``texts`` by the rule's number; ``owners`` are the rules of the lists searched, in order."""
        listed = ListedPatterns(list(owners))
        self.patterns = Prefilter(listed, indexes)
        self.list_of = listed.list_of
        self.owners = owners
        self.lists = frozenset(owners)
        self.texts = texts
        # What speaks by itself; the other patterns are tried when a check asks.
        self.lines: dict[Pattern, Line] = {}

    def owner(self, pattern: Pattern) -> str:
        """Return the rule that a pattern belongs to."""
        return self.owners[self.list_of[pattern]]


class Rulebook:
    """The rules in force, their patterns sorted for speed, and the sentence cache.

    A rule whose pattern runs too long is switched off here and named in every
    review that follows. Safe to use from several threads: one reads at a time.
    """

    def __init__(self, rules: Iterable[Rule], praise: Iterable[Rule] = ()) -> None:
        self.rules = list(rules)
        self.praise = list(praise)
        self.silenced: dict[str, None] = {}
        self.lock = threading.RLock()
        self.languages: dict[str, Language] = {}
        self.sentences: OrderedDict[tuple[str, str], SentenceScan] = OrderedDict()
        self.framed: dict[str, KnownSentences] = {}  # by language, what the frames found in sentences

    @built_once
    def everything(self) -> list[Rule]:
        """Rules first, then praise."""
        return self.rules + self.praise

    def rule(self, name: str) -> Rule | None:
        """Return the rule or praise with this id."""
        return next((rule for rule in self.everything if rule.id == name), None)

    def language(self, lang: str) -> Language:
        """Return the patterns for texts in ``lang``, made when first needed."""
        # Asked some hundred times a text: the lock would cost a tenth of it.
        ready = self.languages.get(lang)
        if ready is not None:
            return ready
        with self.lock:
            found = self.languages.get(lang)
            if found is None:
                found = self.languages[lang] = self._gather(lang)
            return found

    def _gather(self, lang: str) -> Language:
        lines: dict[Pattern, Line] = {}
        owners: dict[PatternList, str] = {}
        indexes: list[LetterIndex] = []
        texts = [rule.texts.get(lang) for rule in self.everything]
        for number, (rule, words) in enumerate(zip(self.everything, texts, strict=True)):
            if words is None:
                continue
            own = words.searched()
            owners.update(dict.fromkeys(own, rule.id))
            indexes.append(words.letters(own))
            if not rule.check:
                lines.update(dict.fromkeys(words.patterns.patterns, (number, True, "")))
                lines.update(dict.fromkeys(words.weak.patterns, (number, False, "")))
                lines.update({pattern: (number, True, swap) for pattern, swap in words.swaps})
        language = Language(texts, owners, indexes)
        language.lines.update(lines)
        return language

    def forget(self) -> None:
        """Empty the sentence cache."""
        with self.lock:
            self.sentences.clear()
            self.framed.clear()

    def read(self, doc: Document) -> None:
        """Find which patterns are worth trying on which sentences, known ones from the cache."""
        language = self.language(doc.lang)
        candidates: defaultdict[Pattern, list[tuple[int, SentenceScan]]] = defaultdict(list)
        text = blanked(doc.text)
        for span in chunks(doc.text, doc.sentences):
            sentence = text[span.start : span.end]
            key = (doc.lang, sentence)
            scanned = self.sentences.get(key)
            if scanned is None:
                active = tuple(language.patterns.active(sentence.lower()))
                scanned = self.sentences[key] = SentenceScan(sentence, active)
            place = span.start, scanned
            for pattern in scanned.active:
                candidates[pattern].append(place)
        while len(self.sentences) > MOST_SENTENCES:
            self.sentences.popitem(last=False)
        doc.known_frames = self.framed.setdefault(doc.lang, {})
        for oldest in list(islice(doc.known_frames, max(0, len(doc.known_frames) - MOST_FRAMED))):
            del doc.known_frames[oldest]
        candidates.default_factory = None
        doc.candidates = candidates
        doc.search = self._search
        doc.list_of = language.list_of
        doc.known_lists = language.lists

    def _search(self, pattern: Pattern, scanned: SentenceScan, lang: str) -> list[tuple[int, int]]:
        """Try one pattern on one sentence; a rule that takes too long is switched off."""
        if self.silenced and self.language(lang).owner(pattern) in self.silenced:
            return []
        try:
            return pattern.spans(scanned.sentence)
        except TimeoutError:
            self.silenced[self.language(lang).owner(pattern)] = None
            return []

    def said(self, doc: Document) -> dict[int, list[Found]]:
        """Return what the pattern rules find, by rule number, without what their exceptions cover."""
        found: dict[int, list[Found]] = {}
        lines = self.language(doc.lang).lines
        for pattern in doc.candidates.keys() & lines.keys():
            spans = doc.matches(pattern)
            if spans:
                rule, clear, suggestion = lines[pattern]
                found.setdefault(rule, []).extend(
                    Found(span.start, span.end, clear, suggestion) for span in spans
                )
        for number, hits in found.items():
            spared = doc.spans(self.everything[number].texts[doc.lang].exceptions)
            hits[:] = [
                hit for hit in hits if not any(one.start < hit.end and hit.start < one.end for one in spared)
            ]
            hits.sort(key=lambda hit: (hit.start, -hit.end, hit.clear, hit.suggestion))
        return found


class RuleReading:
    """A text as some of the rules read it, where it stands as written, and what their patterns find in it."""

    def __init__(self, placed: Placed, lang: str, context: ReviewContext, book: Rulebook) -> None:
        self.placed = placed
        self.doc = Document(straight(placed.text), lang, context)
        self._book = book

    @cached_property
    def read(self) -> Document:
        """The text with the patterns that may match in it; whatever looks for them asks for this first."""
        self._book.read(self.doc)
        return self.doc

    @cached_property
    def said(self) -> dict[int, list[Found]]:
        """What the pattern rules find, by rule number."""
        return self._book.said(self.read)


class RuleReadings:
    """The readings of one text, each made when a rule first asks for it; a plain text has but one."""

    def __init__(self, lang: str, context: ReviewContext, book: Rulebook) -> None:
        self._lang = lang
        self._context = context
        self._book = book
        self._known: dict[str, RuleReading] = {}

    def of(self, placed: Placed) -> RuleReading:
        """Return the reading of a text that was made more or less plain."""
        found = self._known.get(placed.text)
        if found is None:
            found = RuleReading(placed, self._lang, self._context, self._book)
            self._known[placed.text] = found
        return found


def _swept(doc: Document, book: Rulebook) -> dict[int, list[Found]]:
    book.read(doc)
    return book.said(doc)


def review(text: str, context: ReviewContext, book: Rulebook) -> Review:
    """Say what a good colleague would say about ``text``.

    Reads the first 20,000 characters and tells so in ``cut``. Spans count
    Unicode code points. Pure but for the book's cache, which never changes
    the answer.
    """
    with book.lock:
        return _review(text, context, book)


def _review(text: str, context: ReviewContext, book: Rulebook) -> Review:
    cut = len(text) > MOST_CHARACTERS
    written = text[:MOST_CHARACTERS]
    signs = in_plain_signs(written)
    bare = in_plain_words(signs)
    told = context.lang in ("da", "en")
    lang = context.lang if context.lang in ("da", "en") else guess_language(bare.text, context.say)
    neither = not told and is_neither(bare.text)
    placed = as_typed(bare, lang)
    context = _plainly(context, bare, lang)._replace(lang=lang, region=context.region or region_of_text(lang))
    read = RuleReadings(lang, context, book)
    as_written = Placed(written)
    remarks: list[Remark] = []
    praise: list[Praise] = []
    texts = book.language(lang).texts
    for number, rule in enumerate(book.everything):
        words = texts[number]
        if words is None or rule.id in book.silenced or (rule.only_posts and not _is_post(context)):
            continue
        if neither and (rule.id in NEEDS_LANGUAGE or number >= len(book.rules)):
            continue
        if number >= len(book.rules) and any(one.level == "stop" for one in remarks):
            break  # nothing is praised beside what must not be published
        one = read.of(as_written if rule.id in AS_WRITTEN else signs if rule.id in BY_LINES else placed)
        doc = one.doc if rule.id in AS_WRITTEN else one.read
        hits: list[Hit] = []
        try:
            hits = _check(rule, doc, words, () if rule.check else one.said.get(number, ()))
        except TimeoutError:
            book.silenced[rule.id] = None
        if not hits or rule.id in book.silenced:
            continue
        if number < len(book.rules):
            hits = _in_place(_suggesting(hits, one.doc.text, one.placed.text, lang), one.placed)
            remarks += _remarks(rule, hits, context)
        else:
            said = rule.texts.get(context.say, words)
            span = one.placed.written(*_praised(one.doc, hits[0]))
            praise.append(Praise(rule.id, *span, said.said("title")))
    doc = read.of(placed).doc
    remarks += _in_other_language(doc, book, remarks, placed)
    remarks.sort(key=lambda remark: (LEVELS.index(remark.level), remark.start, remark.rule))
    if any(one.level == "stop" for one in remarks) or (praise and _is_grave(doc)):
        praise = []
    kept = _fitting(praise, remarks, book.praise)
    return Review(tuple(remarks), kept, lang, cut, tuple(book.silenced), neither)


def _in_place(hits: list[Hit], placed: Placed) -> list[Hit]:
    """Return hits in the plain text as hits in the text as written."""
    if placed.starts is None:
        return hits
    return [hit._replace(**placed.written(hit.start, hit.end)._asdict()) for hit in hits]


def _in_other_language(doc: Document, book: Rulebook, known: list[Remark], placed: Placed) -> list[Remark]:
    """Return what the other language's rules say of the sentences that are in it."""
    spans = other_sentences(doc)
    if not spans:
        return []
    other = alone(doc, spans)
    swept = _swept(other, book)
    found: list[Remark] = []
    texts = book.language(other.lang).texts
    for number, rule in enumerate(book.rules):
        words = texts[number]
        if rule.id not in SENTENCE_RULES or words is None or rule.id in book.silenced:
            continue
        if not rule.only_posts or _is_post(doc.context):
            hits = _check(rule, other, words, swept.get(number, ()))
            found += _remarks(rule, _in_place(hits, placed), doc.context)
    return [
        one
        for one in found
        if not any(one.rule == each.rule and one.start < each.end and each.start < one.end for each in known)
    ]


def _plainly(context: ReviewContext, bare: Placed, lang: str) -> ReviewContext:
    """Return the context with what is compared with the text made plain as the text is."""
    lettered = with_own_letters(bare, lang) is not bare

    def plain(said: str) -> str:
        return _plain(said, lang, lettered=lettered)

    return context._replace(
        employer=plain(context.employer) if context.employer else context.employer,
        source=plain(context.source) if context.source else context.source,
        own_words=_plain_words(context.own_words, lang, lettered=lettered),
        products=tuple(map(plain, context.products)),
    )


def _plain(said: str, lang: str, *, lettered: bool) -> str:
    words = in_plain_words(in_plain_signs(said))
    return straight((with_own_letters(words, lang) if lettered else words).text)


@lru_cache(maxsize=4)  # a list of some thousand words is the same at every letter that is typed
def _plain_words(words: frozenset[str], lang: str, *, lettered: bool) -> frozenset[str]:
    return frozenset(_plain(word, lang, lettered=lettered) for word in words)


def _suggesting(hits: list[Hit], text: str, written: str, lang: str) -> list[Hit]:
    """Keep the suggestions that leave a text that reads, written with the apostrophes of the text.

    They have those of the words they stand for, or else of the text.
    """
    if not any(hit.suggestions for hit in hits):
        return hits
    from advocacy_trainer.coach.tried import tried  # late: the quiet rules suggest nothing

    hits = tried(hits, text, lang)
    if not any("'" in suggestion for hit in hits for suggestion in hit.suggestions):
        return hits
    curly = is_curly(written)
    return [
        hit._replace(
            suggestions=tuple(
                like(written[hit.start : hit.end], suggestion, curly=curly) for suggestion in hit.suggestions
            )
        )
        for hit in hits
    ]


def _is_grave(doc: Document) -> bool:
    from advocacy_trainer.coach.grave import (
        grave_words,
        scornful_words,
    )  # late: the quiet rules praise nothing

    return bool(grave_words(doc.reading) or doc.framed("gravity", "grave") or scornful_words(doc.reading))


def _fitting(praise: list[Praise], remarks: list[Remark], rules: list[Rule]) -> tuple[Praise, ...]:
    """Leave out praise beside what takes it back, and what is modest beside hints; put that last."""
    beside = {one.rule for one in remarks}
    taken_back = {rule.id for rule in rules if not beside.isdisjoint(rule.options.get("not_beside", ()))}
    modest = {rule.id for rule in rules if rule.options.get("modest", False)}
    if any(one.level != "tip" for one in remarks):
        taken_back |= modest
    kept = [one for one in praise if one.rule not in taken_back]
    return tuple(sorted(kept, key=lambda one: (one.rule in modest, one.start)))


def _praised(doc: Document, hit: Hit) -> Span:
    """Return the words that are praised: the sentence of a sign, unless it is long or the sign longer."""
    sentence = doc.sentence_at(hit.start)
    if hit.end > sentence.end or sentence.end - sentence.start > LONGEST_PRAISED:
        return Span(hit.start, hit.end)
    return sentence


def _is_post(context: ReviewContext) -> bool:
    from advocacy_trainer.platforms.catalog import kind_of  # late: few rules ask
    from advocacy_trainer.platforms.model import PUBLISHED

    return kind_of(context.platform) in PUBLISHED


def _check(rule: Rule, doc: Document, words: RuleText, found: Sequence[Found]) -> list[Hit]:
    if rule.check:
        return list(islice(_function(rule.check)(doc, rule, words), MOST_PER_RULE))
    if not found:
        return []
    return list(islice(weighed(rule, doc, found), MOST_PER_RULE))


def _remarks(rule: Rule, hits: list[Hit], context: ReviewContext) -> Iterator[Remark]:
    said = rule.texts.get(context.say) or next(iter(rule.texts.values()))
    level = rule.level_in(context)
    for hit in hits:
        title = _filled(said.said("title", context, hit.note), hit, context.say)
        yield Remark(
            rule.id,
            hit.level or level,
            hit.start,
            hit.end,
            title,
            rule.lesson,
            hit.suggestions,
            rule.speaks,
            rule.signed,
        )


def _filled(title: str, hit: Hit, say: str) -> str:
    """Put a hit's values into a title, numbers as the language writes them."""
    if not hit.values:
        return title
    point = "." if say == "da" else ","
    return title.format(
        **{
            name: f"{value:,}".replace(",", point) if isinstance(value, int) else value
            for name, value in hit.values
        }
    )


@cache
def _function(name: str) -> Check:
    module, _, function = name.partition(".")
    # A rule names its check in TOML; tests call every one that is named.
    return cast("Check", getattr(import_module(f"advocacy_trainer.coach.checks.{module}"), function))
