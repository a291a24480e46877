"""Feedback that is one long sentence chained by conjunctions (lessons.md, second edition, point 5)."""

import re
from collections.abc import Iterator

from advocacy_trainer.course.blocks import KINDS
from advocacy_trainer.course.faults import Fault
from advocacy_trainer.course.model import Lesson
from advocacy_trainer.course.texts import text_pieces
from advocacy_trainer.prose.sentences import sentences

LONGEST = 12  # words that one chained sentence of feedback may have
_CHAIN = {
    "da": re.compile(r",\s+(?:og|men|så|for)\s+\w", re.IGNORECASE),
    "en": re.compile(r",\s+(?:and|but|so|for)\s+\w", re.IGNORECASE),
}
_QUOTED = re.compile(r"»[^«]*«|“[^”]*”|\"[^\"]*\"")
_SILENT = ("rewrite", "draft", "complete", "reflect", "card", "plan", "checklist", "scenario")


def chained_feedback(lesson: Lesson, name: str, lang: str) -> Iterator[Fault]:
    """Give every feedback of more than a dozen words that is one sentence held by a conjunction."""
    for block in lesson.all_variants:
        answered = KINDS[block.kind].is_answered or block.kind == "recall"
        if not answered or block.kind in _SILENT:
            continue
        for piece in text_pieces(block):
            if piece.quoted or piece.prose:
                continue
            text = _QUOTED.sub("»«", piece.text)
            if len(text.split()) > LONGEST and len(sentences(text)) == 1 and _CHAIN[lang].search(text):
                said = piece.text[:40]
                yield Fault(
                    name,
                    piece.line,
                    f"“{said}…” is one sentence held together by “and” or “but”",
                    "cut it in two",
                )
