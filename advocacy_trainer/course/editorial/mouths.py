"""The workplace's words where they cannot stand: outside the second person (lessons.md, point 9).

``{contact}`` may be »din leder«, ``{why}`` a sentence about a missing answer;
in a first-person sentence or an invented person's mouth they become nonsense.
"""

import re
from collections.abc import Iterator

from advocacy_trainer.course.blocks import KINDS
from advocacy_trainer.course.faults import Fault
from advocacy_trainer.course.markup import plain_text, render
from advocacy_trainer.course.model import Block, Lesson, Prose
from advocacy_trainer.course.texts import text_pieces
from advocacy_trainer.prose.sentences import sentences

_PLACEHOLDER = re.compile(r"\{(contact|why|rep|promise|ai-rule)\}")
_FIRST = {
    "da": re.compile(r"\b(?:jeg|mig|min|mit|mine|vi|os|vores)\b", re.IGNORECASE),
    "en": re.compile(r"\b(?:I|me|my|mine|we|us|our)\b"),
}
_SECOND = {
    "da": re.compile(r"\b(?:du|dig|din|dit|dine)\b", re.IGNORECASE),
    "en": re.compile(r"\b(?:you|your|yours)\b", re.IGNORECASE),
}
_QUOTED = re.compile(r"»[^«]*«|“[^”]*”|\"[^\"]*\"")


def words_in_the_wrong_mouth(lesson: Lesson, name: str, lang: str) -> Iterator[Fault]:
    """Give every sentence in which a placeholder does not speak to the reader."""
    for step in lesson.steps:
        for part in step.parts:
            if isinstance(part, Prose):
                yield from _in_text(plain_text(render(part.text).html), part.line, name, lang)
                continue
            for block in part.every:
                yield from _in_block(block, name, lang)


def _in_block(block: Block, name: str, lang: str) -> Iterator[Fault]:
    if block.kind == "trainer":
        return
    for piece in text_pieces(block):
        if "{" not in piece.text:
            continue
        if piece.quoted and KINDS[block.kind].content.quotes_people:
            for found in _PLACEHOLDER.finditer(piece.text):
                yield _fault(name, piece.line, found[0], "in an invented person's mouth")
        else:
            yield from _in_text(piece.text, piece.line, name, lang)


def _in_text(text: str, line: int, name: str, lang: str) -> Iterator[Fault]:
    quotes = [(quote.start(), quote.end()) for quote in _QUOTED.finditer(text)]
    for span in sentences(text):
        sentence = text[span.start : span.end]
        found = _PLACEHOLDER.search(sentence)
        if found is None:
            continue
        at = span.start + found.start()
        if any(start <= at < end for start, end in quotes):
            yield _fault(name, line, found[0], "in somebody else's quoted words")
        elif _FIRST[lang].search(sentence) and not _SECOND[lang].search(sentence):
            yield _fault(name, line, found[0], "in a sentence in the first person")


def _fault(name: str, line: int, placeholder: str, where: str) -> Fault:
    remedy = "speak to the reader, or name somebody invented"
    return Fault(name, line, f"{placeholder} stands {where}", remedy)
