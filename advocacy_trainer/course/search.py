"""Find lessons and words: an index over titles, headings and text, ready for 200 lessons.

A query's words must all be found; a word is found as a whole, as the beginning
of a longer one or inside one (Danish puts words together), and where nothing
fits, with one slip.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from advocacy_trainer.course.marking import one_slip

if TYPE_CHECKING:
    from advocacy_trainer.course.variants import LearnerProfile

_WORD = re.compile(r"\w+")
_WEIGHTS = {"title": 12, "heading": 5, "text": 1}
MOST_HITS = 30


class SearchDocument(NamedTuple):
    """Something to find: a lesson's step, or a word of the glossary (``kind`` lesson or word)."""

    kind: str
    id: str
    step: str
    title: str
    heading: str
    text: str


class SearchHit(NamedTuple):
    """Something found; ``excerpt`` is the text around the first word, for a lesson at ``step``."""

    kind: str
    id: str
    step: str
    title: str
    excerpt: str


class SearchIndex:
    """The words of many documents, and where they stand."""

    def __init__(self, documents: Iterable[SearchDocument]) -> None:
        self._documents = list(documents)
        self._places: dict[str, dict[int, int]] = {}
        for number, document in enumerate(self._documents):
            for field, weight in _WEIGHTS.items():
                for word in set(_words(getattr(document, field))):
                    places = self._places.setdefault(word, {})
                    places[number] = places.get(number, 0) + weight
        self._vocabulary = "\n".join(["", *self._places, ""])

    def find(self, query: str) -> list[SearchHit]:
        """Return what answers the query, best first, each lesson once."""
        wanted = _words(query)[:8]
        if not wanted:
            return []
        scores: dict[int, float] | None = None
        for word in wanted:
            found = self._documents_with(word)
            scores = (
                found
                if scores is None
                else {number: scores[number] + found[number] for number in scores.keys() & found.keys()}
            )
        best = sorted((scores or {}).items(), key=lambda pair: (-pair[1], pair[0]))
        hits: dict[tuple[str, str], SearchHit] = {}
        for number, _ in best:
            document = self._documents[number]
            if (document.kind, document.id) not in hits:
                excerpt = _excerpt(document, wanted)
                hits[document.kind, document.id] = SearchHit(
                    document.kind, document.id, document.step, document.title, excerpt
                )
            if len(hits) == MOST_HITS:
                break
        return list(hits.values())

    def _documents_with(self, wanted: str) -> dict[int, float]:
        scores: dict[int, float] = {}
        for word in self._spellings(wanted):
            nearness = 3.0 if word == wanted else 2.0 if word.startswith(wanted) else 1.0
            for number, weight in self._places[word].items():
                scores[number] = max(scores.get(number, 0.0), nearness * weight)
        return scores

    def _spellings(self, wanted: str) -> list[str]:
        if wanted in self._places and len(wanted) < 3:
            return [wanted]
        inside = r"[^\n]*" if len(wanted) >= 4 else ""
        found = re.findall(rf"(?<=\n){inside}{re.escape(wanted)}[^\n]*(?=\n)", self._vocabulary)
        if not found and len(wanted) >= 4:
            found = [
                word
                for word in self._places
                if word[:1] == wanted[:1] and abs(len(word) - len(wanted)) <= 1 and one_slip(word, wanted)
            ]
        return found


def _words(text: str) -> list[str]:
    # A Mac may give å as a and a ring of its own, which is no letter.
    return _WORD.findall(unicodedata.normalize("NFC", text).casefold())


def _excerpt(document: SearchDocument, wanted: list[str]) -> str:
    folded = document.text.casefold()
    places = [place for word in wanted if (place := folded.find(word)) >= 0]
    if len(folded) != len(document.text) or not places:
        start = 0
    else:
        end_before = document.text.rfind(". ", 0, min(places))
        sentence = end_before + 2 if end_before >= 0 else 0
        start = max(sentence, min(places) - 60)
        if start > sentence and document.text[start - 1].isalnum():
            start = document.text.find(" ", start) + 1
    piece = " ".join(document.text[start : start + 140].split())
    cut = piece.rpartition(" ")[0] if start + 140 < len(document.text) else piece
    return ("… " if start else "") + cut + (" …" if cut != piece else "")


def documents_of(
    root: Path,
    lang: str,
    files: Iterable[str],
    audience: "LearnerProfile | None" = None,
    values: Mapping[str, str] = MappingProxyType({}),
) -> list[SearchDocument]:
    """Return every step of the lesson ``files`` and every word of the glossary in ``lang``.

    The words are those ``audience`` meets, with ``values`` where a placeholder
    stands; the questions that come back later are not found, for a hit would
    give them away. Lessons that cannot be read are left out. Takes about 4 ms
    a lesson: call it from a background task.
    """
    from advocacy_trainer.course.blocks import KINDS
    from advocacy_trainer.course.markup import plain_text, render
    from advocacy_trainer.course.model import Prose
    from advocacy_trainer.course.placeholders import fill
    from advocacy_trainer.course.reader import read_file
    from advocacy_trainer.course.texts import text_pieces
    from advocacy_trainer.course.variants import LearnerProfile, tailored
    from advocacy_trainer.course.wordlists import read_glossary

    found: list[SearchDocument] = []
    for file in files:
        lesson = read_file(root / file, file).lesson
        if lesson is None:
            continue
        for step in tailored(lesson, audience or LearnerProfile()).steps:
            texts: list[str] = []
            for part in step.parts:
                if isinstance(part, Prose):
                    texts.append(plain_text(render(part.text).html))
                elif KINDS[part.kind].is_shown:
                    texts += [
                        plain_text(render(piece.text).html) if piece.prose else piece.text
                        for piece in text_pieces(part)
                    ]
            text = fill("\n".join(texts), values)
            found.append(
                SearchDocument("lesson", lesson.head.id, step.id, lesson.head.title, step.title, text)
            )
    terms = read_glossary(root / lang, lang).terms
    return found + [
        SearchDocument("word", term.id, "", term.word, " ".join(term.also), term.means) for term in terms
    ]
