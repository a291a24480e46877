"""A text being reviewed, measured once for all rules."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from functools import cached_property
from typing import NamedTuple

from advocacy_trainer.coach.model import Context
from advocacy_trainer.coach.patterns import Pattern, PatternList
from advocacy_trainer.prose.sentences import Span, sentences
from advocacy_trainer.prose.words import Token, tokens

_QUOTED = re.compile(r"[\"“”„»«][^\"“”„»«\n]{1,400}[\"“”„»«]|(?<![\w])[‘'][^‘’'\n]{3,200}[’'](?![\w])")


Search = Callable[[Pattern, str, str], list[tuple[int, int]]]


class Place(NamedTuple):
    """A sentence, the patterns worth trying on it, and what those tried so far found."""

    sentence: str
    active: tuple[Pattern, ...]
    found: dict[Pattern, list[tuple[int, int]]]


def _search(pattern: Pattern, sentence: str, lang: str) -> list[tuple[int, int]]:
    del lang
    return pattern.spans(sentence)


class Document:
    """A text with its words, sentences, lines and quotations, each found when first asked for."""

    def __init__(self, text: str, lang: str, context: Context) -> None:
        self.text = text
        self.lang = lang
        self.context = context
        self.memo: dict[str, list[Span]] = {}  # what one check found and another needs
        # Filled by the rulebook: what may match, in which sentences (and where they begin).
        self.worth: dict[Pattern, list[tuple[int, Place]]] = {}
        self.search: Search = _search
        self._matches: dict[Pattern, list[Span]] = {}
        self.known_lists: frozenset[PatternList] = frozenset()

    @cached_property
    def lower(self) -> str:
        """The text in small letters (its length may differ: search it, do not index it)."""
        return self.text.lower()

    @cached_property
    def tokens(self) -> list[Token]:
        """Words, links, addresses, mentions and hashtags."""
        return tokens(self.text)

    @cached_property
    def words(self) -> list[Token]:
        """The words alone."""
        return [token for token in self.tokens if token.kind == "word"]

    @cached_property
    def word_set(self) -> frozenset[str]:
        """The words alone, in small letters, each once."""
        return frozenset(word.text.lower() for word in self.words)

    @cached_property
    def own_word_set(self) -> frozenset[str]:
        """The words outside quotations, in small letters."""
        if not self.quotes:
            return self.word_set
        return frozenset(word.text.lower() for word in self.words if not self.quoted(word.start, word.end))

    def of_kind(self, kind: str) -> list[Token]:
        """Return the tokens of one kind (url, email, mention, hashtag)."""
        return [token for token in self.tokens if token.kind == kind]

    @cached_property
    def sentences(self) -> list[Span]:
        """The sentences as posts have them: each line break and colon ends one."""
        return sentences(self.text)

    @cached_property
    def quotes(self) -> list[Span]:
        """Where something is quoted, marks included."""
        return [Span(match.start(), match.end()) for match in _QUOTED.finditer(self.text)]

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

    def sentence_at(self, place: int) -> Span:
        """Return the sentence that holds ``place``."""
        for span in self.sentences:
            if span.start <= place < max(span.end, span.start + 1):
                return span
        return Span(place, place)

    def slice(self, span: Span) -> str:
        """Return the words of a span."""
        return self.text[span.start : span.end]

    def spans(self, patterns: PatternList) -> list[Span]:
        """Return where any of ``patterns`` matches, quoted or not; no match goes beyond its sentence."""
        if not patterns:
            return []
        if patterns not in self.known_lists:
            return [Span(*span) for span in patterns.spans(self.text)]
        found = [span for pattern in patterns.members & self.worth.keys() for span in self.matches(pattern)]
        found.sort()
        return found

    def matches(self, pattern: Pattern) -> list[Span]:
        """Return where one of the rules' patterns matches, tried when first asked for."""
        known = self._matches.get(pattern)
        if known is None:
            known = self._matches[pattern] = []
            for start, place in self.worth.get(pattern, ()):
                spans = place.found.get(pattern)
                if spans is None:
                    spans = place.found[pattern] = self.search(pattern, place.sentence, self.lang)
                for first, last in spans:
                    known.append(Span(start + first, start + last))
        return known

    def found(self, patterns: PatternList) -> list[Span]:
        """Return where any of ``patterns`` matches outside quotations."""
        return [span for span in self.spans(patterns) if not self.quoted(span.start, span.end)]

    def holds(self, patterns: PatternList) -> bool:
        """Tell whether any of ``patterns`` matches, quoted or not."""
        return bool(self.spans(patterns))

    def words_between(self, start: int, end: int) -> list[Token]:
        """Return the words that begin from ``start`` up to ``end``."""
        return self.words[bisect_left(self._word_starts, start) : bisect_left(self._word_starts, end)]

    @cached_property
    def _word_starts(self) -> list[int]:
        return [word.start for word in self.words]
