"""Sentences that say what the app does, and are not marked as promises (lessons.md, point 10)."""

import re
from collections.abc import Iterator

from advocacy_trainer.course import promises
from advocacy_trainer.course.faults import Fault
from advocacy_trainer.course.model import Lesson, Prose
from advocacy_trainer.course.texts import text_pieces
from advocacy_trainer.prose.sentences import sentences

_APP = {
    "da": re.compile(
        r"(?<!\bat )\bappen\s+(?:\w+\s+)?(?:sender|gemmer|viser|spørger|sletter|husker|fortæller|deler|åbner|"
        r"læser|tæller|minder|beder|kan|vil|retter|foreslår|ved|ser|måler|bruger|lægger|holder)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"(?<!\bthat )\bthe app\s+(?:\w+\s+)?(?:sends|saves|keeps|shows|asks|deletes|remembers|tells|shares|"
        r"opens|reads|counts|reminds|can|can't|cannot|won't|doesn't|will|corrects|suggests|knows|sees|measures|uses|"
        r"puts)\b",
        re.IGNORECASE,
    ),
}
_QUESTION = re.compile(r"\?\s*\Z")
_QUOTED = re.compile(r"»[^«]*«|“[^”]*”|\"[^\"]*\"")


def unmarked_promises(lesson: Lesson, name: str, lang: str) -> Iterator[Fault]:
    """Give every sentence in the lesson's own voice that says what the app does without naming its test."""
    for step in lesson.steps:
        for part in step.parts:
            texts = (
                [(part.text, part.line)]
                if isinstance(part, Prose)
                else [
                    (piece.text, piece.line)
                    for block in part.every
                    for piece in text_pieces(block)
                    if not piece.quoted and block.kind != "trainer"
                ]
            )
            for text, line in texts:
                yield from _in_text(text, line, name, lang)


def _in_text(text: str, line: int, name: str, lang: str) -> Iterator[Fault]:
    if not _APP[lang].search(text):
        return
    bare = promises.without(text)
    for span in sentences(bare):
        sentence = _QUOTED.sub("", bare[span.start : span.end])
        if _APP[lang].search(sentence) and not _QUESTION.search(sentence):
            said = " ".join(sentence.split())[:50]
            yield Fault(
                name, line, f"“{said}” is a promise that no test holds", "write [sentence]{holds=test-name}"
            )
