"""What can be counted or seen in a text, beside what the coach finds: where each fact stands.

Each is narrow: what is not plainly there is not found, for a reaction that does not fit its text is worse
than one less.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from advocacy_trainer.coach.grave import grave_words
from advocacy_trainer.coach.helps.question import vague_words
from advocacy_trainer.coach.reactions.phrases import phrase_names, phrases_of
from advocacy_trainer.prose.reading import Reading
from advocacy_trainer.prose.sentences import Span, sentences
from advocacy_trainer.prose.words import scan

SHORT = 120  # words a reader gets to the end of without deciding to
_SHORTEST_LIST = 3
BRIEF = 9  # words below which there is next to nothing to read
_OWN = {
    "da": re.compile(r"\b(?:jeg|mig|min|mit|mine|vi|os|vores)\b", re.IGNORECASE),
    "en": re.compile(r"\b(?:i|me|my|we|us|our|i['’]\w+|we['’]\w+)\b", re.IGNORECASE),
}
_SPEECH = re.compile(r"[»“\"](?P<q>[^»«“”\"\n]{8,120})[«”\"]")
_SAID = {
    "da": re.compile(
        r"\b(?:sagde|spurgte|svarede|råbte|hviskede|siger|spørger)\b(?! (?:jeg|vi)\b)", re.IGNORECASE
    ),
    "en": re.compile(
        r"\b(?!i\b|we\b)\w+ (?:said|asked|answered|shouted|whispered|says|asks)\b"
        r"|\bsaid (?:he|she|they|my|the)\b",
        re.IGNORECASE,
    ),
}
_SPEAKS = re.compile(r"\b(?:[Jj]eg|[Vv]i|I|[Ww]e|I['’]\w+)\b")
_CLAUSES = re.compile(r"[.!?\n]")
_ITEM = re.compile(r"^[ \t]*(?:[-–•*✅✔🌱]|\d{1,2}[.)])[ \t]*\S", re.MULTILINE)
_QUOTED = re.compile(r"[»“\"][^»«“”\"\n]{1,300}[«”\"]")
_ANY = re.compile("")
_EMPTY = re.compile(
    r"\b(?:god|fantastisk|spændende|særlig|lærerig|dejlig|hyggelig|skøn|good|great|exciting|special|lovely"
    r"|nice|amazing|wonderful)",
    re.IGNORECASE,
)
_BEFORE = re.compile("[\u2600-\u27bf\ufe0f\U0001f300-\U0001faff]+[ ]*|[.!?…]+[ \n]+|\n+")
_SIGN = re.compile(
    r"\b(?:poster|sign|it|den|det|scanner\w*|board|letter|e-?mail|office|plakat\w*|skilt\w*|planche\w*|tekst\w*|brev\w*)\b",
    re.IGNORECASE,
)
_ORDER = ("vague-time", "vague-thing", "vague-many")
_LENGTH = ("short", "brief", "long")
_SHAPE = ("speech", "list", "question", "question-early", "question-last", "own")


def fact_names() -> frozenset[str]:
    """Return the names of all facts."""
    return phrase_names() | {*_ORDER, *_LENGTH, *_SHAPE}


class Facts:
    """The facts of one text, each found when first asked for."""

    def __init__(self, text: str, lang: str) -> None:
        self.text = text
        self.lang = lang
        self._phrases = phrases_of(lang)
        self._scan = scan(text)
        self._sentences = sentences(text)
        self._last_word = self._scan.starts[-1] if self._scan.starts else 0
        self._quoted = [Span(*found.span()) for found in _QUOTED.finditer(text)]
        self._known: dict[str, list[Span]] = {}

    @property
    def word_count(self) -> int:
        """How many words there are."""
        return len(self._scan.texts)

    def spans(self, name: str) -> list[Span]:
        """Return where the fact stands; the whole text where it is about all of it."""
        if name not in self._known:
            self._known[name] = list(self._find(name))
        return self._known[name]

    def sentence_at(self, place: int) -> Span:
        """Return the sentence that holds a place."""
        return next((one for one in self._sentences if one.start <= place < one.end), Span(0, len(self.text)))

    def _find(self, name: str) -> Iterator[Span]:
        if name in self._phrases.phrases:
            yield from self._found(name)
        elif name in self._phrases.questions:
            yield from self._questions(self._phrases.questions[name].pattern)
        elif name in _ORDER:
            yield from self._vague(name)
        elif name == "speech":
            yield from self._speech()
        elif name == "question":
            yield from self._questions(_ANY)
        elif name in ("question-early", "question-last"):
            for span in self._questions(_ANY):
                if (span.end >= self._last_word) == (name == "question-last"):
                    yield span
        elif name in self._phrases.signs:
            if name == "grave":
                yield from self._grave()
            yield from (
                Span(*found.span()) for found in self._phrases.signs[name].pattern.finditer(self.text)
            )
        elif self._holds(name):
            yield Span(0, len(self.text))

    def _grave(self) -> Iterator[Span]:
        starts = [one.start for one in self._sentences]
        for one in grave_words(Reading(self.text, self._scan, self.lang, starts)):
            yield Span(one.start, one.end)

    def _holds(self, name: str) -> bool:
        if name == "own":
            return bool(_OWN[self.lang].search(self.text))
        if name == "list":
            return len(_ITEM.findall(self.text)) >= _SHORTEST_LIST
        count = self.word_count
        return {"brief": 0 < count <= BRIEF, "short": BRIEF < count <= SHORT, "long": count > SHORT}[name]

    def _found(self, name: str) -> Iterator[Span]:
        phrase = self._phrases.phrases[name]
        for found in phrase.pattern.finditer(self.text):
            span = Span(*found.span("q" if "q" in found.re.groupindex else 0))
            sentence = self.sentence_at(span.start)
            said = self.text[sentence.start : sentence.end]
            if self._is_quoted(span) or (phrase.own and not _OWN[self.lang].search(said)):
                continue
            if phrase.asked or not said.rstrip().endswith("?"):
                yield span

    def _questions(self, pattern: re.Pattern[str]) -> Iterator[Span]:
        for one in self._sentences:
            said = self.text[one.start : one.end]
            if said.rstrip().endswith("?") and not self._is_quoted(one) and pattern.search(said):
                opening = [found.end() for found in _BEFORE.finditer(said[:-1])]
                yield Span(one.start + (opening[-1] if opening else 0), one.end)

    def _vague(self, name: str) -> Iterator[Span]:
        found = vague_words(self.text, self.lang)
        if name == "vague-thing" and found is not None and not _EMPTY.search(self.text, *found.span):
            return
        if found is None or f"vague-{found.kind}" != name or self._is_quoted(found.span):
            return
        sentence = self.sentence_at(found.span.start)
        if not self.text[sentence.start : sentence.end].rstrip().endswith("?"):
            yield found.span

    def _speech(self) -> Iterator[Span]:
        for found in _SPEECH.finditer(self.text):
            before = _CLAUSES.split(self.text[max(0, found.start() - 60) : found.start()])[-1]
            after = _CLAUSES.split(self.text[found.end() : found.end() + 30])[0]
            said = f"{before} … {after}"
            own = _SPEAKS.search(before) or _SPEAKS.search(after)
            if not own and _SAID[self.lang].search(said) and not _SIGN.search(said):
                yield Span(*found.span("q"))

    def _is_quoted(self, span: Span) -> bool:
        return any(one.start <= span.start and span.end <= one.end for one in self._quoted)


class Quoted(NamedTuple):
    """Whole words of a text, and whether the clause goes on after them."""

    start: int
    end: int
    cut: bool


_MOST = 8  # words a reader quotes
_FEW = 3  # words below which a quotation says nothing by itself
_WORD = re.compile(r"\S+")
_HANGS = frozenset({"at", "og", "som", "to", "that", "of", "and"})
_STOP = re.compile(r"[.!?…;:,]+[\"”»«)]*(?=\s|$)|\n")


def quoted(text: str, span: Span, least: int = _FEW) -> Quoted:
    """Return at most eight whole words from a span; short ones go on to the end of their clause."""
    start, end = span
    while start > 0 and not text[start - 1].isspace() and text[start - 1] not in '»«“”"(':
        start -= 1
    words = list(_WORD.finditer(text, start, end))
    if len(words) < least:
        stop = _STOP.search(text, end)
        end = stop.start() if stop is not None else len(text)
        words = list(_WORD.finditer(text, start, end))
    if not words:
        return Quoted(start, start, False)
    last = words[:_MOST][-1].end()
    shown = text[start:last].rstrip(".,;:!…")
    hangs = shown.rsplit(None, 1)[-1].lower() in _HANGS if shown.split() else False
    return Quoted(start, start + len(shown), hangs or len(words) > _MOST)
