"""News about people or the workplace that the text itself shows is not yet told."""

from bisect import bisect_right
from collections.abc import Iterator

from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.rule import Rule, RuleText


def unannounced(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find news, and in its sentence or one beside it that those it is about do not know; once a text."""
    del rule
    news = doc.found(words.lists["news"])
    if not news:
        return
    starts = doc.sentence_starts
    untold = doc.found(words.lists["untold"])
    for one in news:
        number = bisect_right(starts, one.start)
        told = [each for each in untold if abs(bisect_right(starts, each.start) - number) <= 1]
        if told:
            sentence = doc.sentence_at(one.start)
            yield Hit(sentence.start, max(one.end, min(max(told[0].end, one.end), sentence.end)))
            return
