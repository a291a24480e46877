"""A text being reviewed, measured once for all rules."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any

from advocacy_trainer.coach.framed import PASS_OF, frames
from advocacy_trainer.coach.model import ReviewContext
from advocacy_trainer.coach.patterns import Pattern, PatternList
from advocacy_trainer.prose.apostrophes import is_latin
from advocacy_trainer.prose.framed_text import FramedText, KnownSentences
from advocacy_trainer.prose.lazy_pattern import lazy
from advocacy_trainer.prose.reading import Reading
from advocacy_trainer.prose.sentences import Span, sentences
from advocacy_trainer.prose.words import Scan, Token, scan, words_of

_QUOTED = lazy(
    r"[\"“”„»«‘'›‹](?:(?<=[\"“”„»«])[^\"“”„»«\n]{1,400}[\"“”„»«]"
    r"|(?<=[‘'])(?<!\w.)[^‘’'\n]{3,200}[’'](?![\w])|(?<=[›‹])[^›‹\n]{3,200}[›‹])"
)


_EMOJI = lazy("[\u2600-\u27bf\ufe0f\u200d\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff]")


_BESIDE = range(-2, 3)  # sentences before and after one
_MARKS = lazy("[»«„“”\n]")
_SIGNS = {"url": ("://", "www."), "email": ("@",), "mention": ("@",), "hashtag": ("#", "＃")}
_CLOSES = {"«": "»", "“": "„", "”": "“„"}
_LONGEST_QUOTED = 400  # characters


def _nested(text: str) -> Iterator[Span]:
    """Yield what stands between marks that differ in shape, each closed by its own."""
    opened: list[tuple[str, int]] = []
    for match in _MARKS.finditer(text):
        mark, at = match.group(), match.start()
        if mark == "\n":
            opened.clear()
        elif any(open_mark in _CLOSES.get(mark, "") for open_mark, _ in opened[-2:]):
            while opened[-1][0] not in _CLOSES[mark]:
                opened.pop()
            start = opened.pop()[1]
            if at - start <= _LONGEST_QUOTED:
                yield Span(start, at + 1)
        elif mark in "»„“":
            opened.append((mark, at))


def _merged(spans: list[Span]) -> list[Span]:
    kept: list[Span] = []
    for span in spans:
        if kept and span.start < kept[-1].end:
            kept[-1] = Span(kept[-1].start, max(kept[-1].end, span.end))
        else:
            kept.append(span)
    return kept


def blanked(text: str) -> str:
    """Return the text with a space for each sign of an emoji: a phrase goes on across one."""
    return text if text.isascii() or is_latin(text) else _EMOJI.sub(" ", text)


class SentenceScan:
    """A sentence, the patterns worth trying on it, and what those tried so far found."""

    __slots__ = ("active", "found", "sentence")

    def __init__(self, sentence: str, active: tuple[Pattern, ...]) -> None:
        self.sentence = sentence
        self.active = active
        self.found: dict[Pattern, list[tuple[int, int]]] = {}


def _search(pattern: Pattern, scanned: SentenceScan, lang: str) -> list[tuple[int, int]]:
    del lang
    return pattern.spans(scanned.sentence)


class Document:
    """A text with its words, sentences, lines and quotations, each found when first asked for."""

    def __init__(self, text: str, lang: str, context: ReviewContext) -> None:
        self.text = text
        self.lang = lang
        self.context = context
        self.memo: dict[str, list[Span]] = {}  # what one check found and another needs
        self.tables: dict[object, Any] = {}  # what is made of such for quick looks
        # Filled by the rulebook: what may match, in which sentences (and where they begin).
        self.candidates: dict[Pattern, list[tuple[int, SentenceScan]]] = {}
        self.search: Callable[[Pattern, SentenceScan, str], list[tuple[int, int]]] = _search
        self.known_frames: KnownSentences = {}
        self._matches: dict[Pattern, list[Span]] = {}
        self._framed: dict[str, dict[str, list[Span]]] = {}
        self._framed_by_sentence: dict[str, dict[int, dict[str, list[Span]]]] = {}
        self._unquoted: dict[tuple[str, str], list[Span]] = {}
        self.list_of: Mapping[Pattern, PatternList] = {}
        self.known_lists: frozenset[PatternList] = frozenset()

    @cached_property
    def lower(self) -> str:
        """The text in small letters (its length may differ: search it, do not index it)."""
        return self.text.lower()

    @cached_property
    def scan(self) -> Scan:
        """The words, and apart from them links, addresses, mentions and hashtags."""
        return scan(self.text)

    @cached_property
    def words(self) -> list[Token]:
        """The words one by one; most rules need no more than ``scan``, which costs a quarter."""
        return words_of(self.scan)

    @cached_property
    def reading(self) -> Reading:
        """Who the sentences are about."""
        return Reading(self.text, self.scan, self.lang, self.sentence_starts)

    @property
    def word_count(self) -> int:
        """How many words there are."""
        return len(self.scan.texts)

    @property
    def first_to_last_word(self) -> Span:
        """Where the words begin and end; only for a text that has some."""
        texts, starts, _ = self.scan
        return Span(starts[0], starts[-1] + len(texts[-1]))

    @cached_property
    def word_set(self) -> frozenset[str]:
        """The words alone, in small letters, each once."""
        return frozenset(self.small_words)

    @cached_property
    def small_words(self) -> list[str]:
        """The words in small letters."""
        return [said.lower() for said in self.scan.texts]

    @cached_property
    def own_word_set(self) -> frozenset[str]:
        """The words outside quotations, in small letters."""
        if not self.quotes:
            return self.word_set
        small = list(self.small_words)
        texts, starts, _ = self.scan
        for quote in reversed(self.quotes):
            last = bisect_left(starts, quote.end)
            if last and starts[last - 1] + len(texts[last - 1]) > quote.end:
                last -= 1
            del small[bisect_left(starts, quote.start) : last]
        return frozenset(small)

    def of_kind(self, kind: str) -> list[Token]:
        """Return the tokens of one kind (url, email, mention, hashtag)."""
        if not any(sign in self.lower for sign in _SIGNS[kind]):
            return []  # most texts hold none, and what looks at signs alone needs no words
        return [token for token in self.scan.others if token.kind == kind]

    @cached_property
    def sentences(self) -> list[Span]:
        """The sentences as posts have them: each line break and colon ends one."""
        return sentences(self.text)

    @cached_property
    def quotes(self) -> list[Span]:
        """Where something is quoted, marks included; a quotation within one is part of it."""
        found = [Span(match.start(), match.end()) for match in _QUOTED.finditer(self.text)]
        if len(found) > 1 and not self.text.isascii():
            found = _merged(sorted([*found, *_nested(self.text)]))
        return found

    def quoted(self, start: int, end: int) -> bool:
        """Tell whether all of a span lies inside one quotation."""
        at = bisect_right(self._quote_starts, start) - 1
        return at >= 0 and end <= self.quotes[at].end

    @cached_property
    def _quote_starts(self) -> list[int]:
        return [quote.start for quote in self.quotes]

    @cached_property
    def lines(self) -> list[Span]:
        """The lines that hold something, without the white space around them."""
        found = []
        at = 0
        for line in self.text.splitlines(keepends=True):
            stripped = line.strip()
            if stripped:
                left = len(line) - len(line.lstrip())
                found.append(Span(at + left, at + left + len(stripped)))
            at += len(line)
        return found

    @cached_property
    def sentence_starts(self) -> list[int]:
        """Where each of the sentences begins."""
        return [span.start for span in self.sentences]

    @cached_property
    def _sentence_start_set(self) -> frozenset[int]:
        return frozenset(self.sentence_starts)

    @cached_property
    def opening_words(self) -> list[int]:
        """The number of the first word from where each sentence begins, which may be another's."""
        starts = self.scan.starts
        return [bisect_left(starts, start) for start in self.sentence_starts]

    def sentence_at(self, place: int) -> Span:
        """Return the sentence that holds ``place``."""
        at = bisect_right(self.sentence_starts, place) - 1
        if at >= 0 and place < self.sentences[at].end:
            return self.sentences[at]
        return Span(place, place)

    def sentence_number(self, place: int) -> int:
        """Return the number, from 1, of the sentence that ``place`` stands in."""
        return bisect_right(self.sentence_starts, place)

    def places_of(self, words: Container[str]) -> list[int]:
        """Return where each of some words, in small letters, begins."""
        return [at for said, at in zip(self.small_words, self.scan.starts, strict=True) if said in words]

    def holds_word(self, words: frozenset[str], start: int, end: int) -> bool:
        """Tell whether one of some words begins from ``start`` up to ``end``; looked for once in the text."""
        places: list[int] | None = self.tables.get(words)
        if places is None:
            places = self.tables[words] = self.places_of(words)
        at = bisect_left(places, start)
        return at < len(places) and places[at] < end

    def by_sentence(self, spans: list[Span]) -> dict[int, list[Span]]:
        """Return spans by the number of the sentence they begin in."""
        found: dict[int, list[Span]] = {}
        for span in spans:
            found.setdefault(self.sentence_number(span.start), []).append(span)
        return found

    def slice(self, span: Span) -> str:
        """Return the words of a span."""
        return self.text[span.start : span.end]

    @cached_property
    def _worth_trying(self) -> dict[PatternList, list[Pattern]]:
        """The rules' lists with patterns that may match somewhere, each with those."""
        found: dict[PatternList, list[Pattern]] = {}
        list_of = self.list_of
        for pattern in self.candidates:
            found.setdefault(list_of[pattern], []).append(pattern)
        return found

    def spans(self, patterns: PatternList) -> list[Span]:
        """Return where any of ``patterns`` matches, quoted or not; no match goes beyond its sentence."""
        worth = self._worth_trying.get(patterns)
        if worth is None:
            if patterns in self.known_lists or not patterns:
                return []
            return [Span(*span) for span in patterns.spans(self.text)]
        found = [span for pattern in worth for span in self.matches(pattern)]
        found.sort()
        return found

    def spans_in(self, patterns: PatternList, starts: Container[int]) -> list[Span]:
        """Return where any of ``patterns`` matches in the sentences that begin at ``starts``."""
        worth = self._worth_trying.get(patterns)
        if worth is None:
            if patterns in self.known_lists:
                return []
            return [span for span in self.spans(patterns) if self.sentence_at(span.start).start in starts]
        begins = self._sentence_start_set
        found = [
            span
            for pattern in worth
            for start, scanned in self.candidates[pattern]
            if start in starts or (start not in begins and self.sentence_at(start).start in starts)
            for span in self._matches_at(pattern, start, scanned)
        ]
        found.sort()
        return found

    def spans_beside(self, patterns: PatternList, others: Iterable[Span]) -> list[Span]:
        """Return where any of ``patterns`` matches in the sentences that ``others`` stand in."""
        starts = self.sentence_starts
        return self.spans_in(
            patterns,
            {
                start
                for first, last in others
                for start in starts[max(0, bisect_right(starts, first) - 1) : bisect_left(starts, last)]
            },
        )

    def matches(self, pattern: Pattern) -> list[Span]:
        """Return where one of the rules' patterns matches, tried when first asked for."""
        known = self._matches.get(pattern)
        if known is None:
            known = self._matches[pattern] = []
            search, lang = self.search, self.lang
            for start, scanned in self.candidates.get(pattern, ()):
                spans = scanned.found.get(pattern)
                if spans is None:
                    spans = scanned.found[pattern] = search(pattern, scanned, lang)
                if spans:  # most patterns find nothing in most sentences
                    known += [Span(start + first, start + last) for first, last in spans]
        return known

    def _matches_at(self, pattern: Pattern, start: int, scanned: SentenceScan) -> list[Span]:
        spans = scanned.found.get(pattern)
        if spans is None:
            spans = scanned.found[pattern] = self.search(pattern, scanned, self.lang)
        return [Span(start + first, start + last) for first, last in spans] if spans else []

    @cached_property
    def _frame_bits(self) -> FramedText:
        return frames(self.lang).look(self.text, self.scan, self.sentences, self.known_frames)

    def framed(self, topic: str, name: str, *, quoted: bool = False) -> list[Span]:
        """Return where the frames of a topic that are called ``name`` stand, quotations apart or not."""
        topic = PASS_OF.get(topic, topic)
        found = self._framed.get(topic)
        if found is None:
            found = self._framed[topic] = frames(self.lang).found(self._frame_bits, topic)
        spans = found.get(name, [])
        if quoted or not spans:
            return list(spans)
        known = self._unquoted.get((topic, name))
        if known is None:
            known = self._unquoted[topic, name] = [span for span in spans if not self.quoted(*span)]
        return list(known)

    def framed_near(self, topic: str, name: str, near: Iterable[Span], *, quoted: bool = False) -> list[Span]:
        """Return what ``framed`` does of the sentences in which ``near`` begin, and of two on either side."""
        topic = PASS_OF.get(topic, topic)
        numbers = {self.sentence_number(start) - 1 for start in {span.start for span in near}}
        beside = {number + step for number in numbers for step in _BESIDE}
        known = self._framed_by_sentence.setdefault(topic, {})
        found: list[Span] = []
        for number in sorted(beside & set(range(len(self.sentences)))):
            here = known.get(number)
            if here is None:
                here = known[number] = frames(self.lang).found(self._frame_bits, topic, [number])
            found += here.get(name, ())
        return found if quoted else [span for span in found if not self.quoted(*span)]

    def framed_in(self, topic: str, span: Span) -> dict[str, list[Span]]:
        """Return where the frames of a topic stand in one sentence, by what they are called."""
        known = frames(self.lang)
        return known.found(known.look(self.text, self.scan, [span]), topic)

    def found(self, patterns: PatternList) -> list[Span]:
        """Return where any of ``patterns`` matches outside quotations."""
        return [span for span in self.spans(patterns) if not self.quoted(span.start, span.end)]

    def holds(self, patterns: PatternList) -> bool:
        """Tell whether any of ``patterns`` matches, quoted or not."""
        return bool(self.spans(patterns))

    def words_between(self, start: int, end: int) -> list[str]:
        """Return the words that begin from ``start`` up to ``end``, in small letters."""
        starts = self.scan.starts
        return self.small_words[bisect_left(starts, start) : bisect_left(starts, end)]

    def first_word(self, start: int, end: int) -> str:
        """Return the first of the words that ``words_between`` gives, or no letters."""
        starts = self.scan.starts
        number = bisect_left(starts, start)
        return self.small_words[number] if number < len(starts) and starts[number] < end else ""

    def last_word(self, start: int, end: int) -> str:
        """Return the last of the words that ``words_between`` gives, or no letters."""
        starts = self.scan.starts
        number = bisect_left(starts, end) - 1
        return self.small_words[number] if number >= 0 and starts[number] >= start else ""
