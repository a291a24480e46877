"""Words that are none. Without dictionaries only the common slips are known."""

from collections.abc import Iterator

from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.rule import Rule, Words
from advocacy_trainer.prose.spelling import checker

MOST = 12  # words told of in one text; suggestions are what costs


def spelling(doc: Document, rule: Rule, words: Words) -> Iterator[Hit]:
    """Find misspelt words; names, abbreviations, tags, mentions and links are left alone."""
    del rule, words
    for slip in checker(doc.lang).check(doc.text, doc.scan, doc.context.own_words, MOST):
        yield Hit(slip.start, slip.end, slip.suggestions)
