"""News about people or the workplace that the text itself shows is not yet told."""

from bisect import bisect_right
from collections.abc import Iterator

from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.rule import Rule, RuleText
from advocacy_trainer.prose.sentences import Span

_WRITER = frozenset({"vi", "jeg", "we", "i"})
_NOT_TOLD = """
fået hørt orienteret informeret ved aner kender been heard know
"""
_PASSIVE = frozenset(_NOT_TOLD.split())
_BEFORE = 12  # characters in which the word before stands


def unannounced(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find news, and in its sentence or one beside it that those it is about do not know; once a text."""
    del rule
    # »Rygtet siger«, "to be announced Monday": beside such words whatever happens is news.
    early = [one for one in doc.found(words.lists["early"]) if not _of_the_writer(doc, one)]
    news = sorted({*doc.found(words.lists["news"]), *doc.framed("news", "news")})
    if early:
        news = sorted({*news, *doc.found(words.lists["anything"])})
    if not news:
        return
    starts = doc.sentence_starts
    signs = doc.found(words.lists["untold"]) + doc.framed("news", "untold") + doc.framed("secrecy", "marked")
    untold = early + [one for one in signs if not _of_the_writer(doc, one)]
    for one in news:
        number = bisect_right(starts, one.start)
        told = [each for each in untold if abs(bisect_right(starts, each.start) - number) <= 1]
        if told:
            sentence = doc.sentence_at(one.start)
            yield Hit(sentence.start, max(one.end, min(max(told[0].end, one.end), sentence.end)))
            return


def _of_the_writer(doc: Document, untold: Span) -> bool:
    """Tell whether it is the writer who has not been told: »vi har ikke fået at vide, hvem ...«."""
    before = doc.words_between(max(0, untold.start - _BEFORE), untold.start)[-1:]
    said = doc.words_between(*untold)
    return bool(_WRITER & {*before, *said[:1]} and _PASSIVE & set(said))
