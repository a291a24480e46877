"""Words that are none. Without dictionaries only the common slips are known."""

from collections.abc import Iterator

from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.rule import Rule, Words
from advocacy_trainer.prose.language import guess_language
from advocacy_trainer.prose.spelling import Slip, checker

MOST = 12  # words told of in one text; suggestions are what costs
_LONG = 4  # letters


def spelling(doc: Document, rule: Rule, words: Words) -> Iterator[Hit]:
    """Find misspelt words; names, abbreviations, tags, and words of the other language are left alone."""
    del rule, words
    other = "en" if doc.lang == "da" else "da"
    for slip in checker(doc.lang).check(doc.text, doc.scan, doc.context.own_words, MOST):
        if not _is_of(other, doc, slip):
            yield Hit(slip.start, slip.end, slip.suggestions)


def _is_of(other: str, doc: Document, slip: Slip) -> bool:
    """Tell whether the word stands in a sentence of the other language, and is a word there."""
    dictionary = checker(other).dictionary
    said = doc.text[slip.start : slip.end].lower()
    if dictionary is None or not dictionary.has(said):
        return False
    sentence = doc.slice(doc.sentence_at(slip.start))
    return guess_language(sentence, doc.lang) == other or (len(said) >= _LONG and not slip.suggestions)
