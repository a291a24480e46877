"""Where a rare word is told in common ones: »Dekubitus betyder tryksår«, "triage (deciding who is first)"."""

from collections.abc import Iterator

from advocacy_trainer.coach.document import Document
from advocacy_trainer.prose.common_words import common_words, frequent_words
from advocacy_trainer.prose.reading import lexicon
from advocacy_trainer.prose.sentences import Span

_SHORTEST = 4  # letters of a rare word
_LONGEST_ACRONYM = 6
_BEFORE = 40  # characters in which the word before a place stands
_CLOSING = "\"”’»«'"
_FEWEST_INSIDE, _MOST_INSIDE = 2, 14  # words in brackets that explain
_BEGINNINGS = """
det den en et at når altså hvor dvs noget nogen fint
the a an when where that is meaning ie i.e
deciding checking taking making putting cutting finding working keeping
"""
_BEGINS = frozenset(_BEGINNINGS.split())


def explained(doc: Document) -> Iterator[Span]:
    """Yield where frames define the word before them, if few know it, and brackets after such a word."""
    for found in doc.framed("praised", "defined"):
        if is_rare(doc, found.start):
            yield found
    at = doc.text.find(" = ")
    while at >= 0:
        if is_rare(doc, at):
            yield Span(at + 1, doc.sentence_at(at).end)
        at = doc.text.find(" = ", at + 1)
    at = doc.text.find(" (")
    while at >= 0:
        end = doc.text.find(")", at)
        inside = doc.words_between(at, end) if end > 0 else []
        if _FEWEST_INSIDE <= len(inside) <= _MOST_INSIDE and inside[0] in _BEGINS and is_rare(doc, at):
            yield Span(at + 1, end + 1)
        at = doc.text.find(" (", at + 1)


def names_a_product(doc: Document, place: Span) -> bool:
    """Tell whether a word of the sentence has a capital within, as the names of products: »SmartBox«."""
    sentence = doc.sentence_at(place.start)
    return any(
        said[:1].isupper() and not said.isupper() and not said[1:].islower() and said[1:].isalpha()
        for said in doc.text[sentence.start : place.start].split()
    )


def is_rare(doc: Document, place: int) -> bool:
    """Tell whether the word before ``place`` is an abbreviation, in quotation marks, or one that few use.

    A capital within a sentence, or within the word, is that of a name.
    """
    sentence = doc.sentence_at(place - 1)
    before = doc.text[max(sentence.start, place - _BEFORE) : place].rstrip(" ,(–-").split()
    if not before:
        return False
    if before[-1][-1] in _CLOSING:
        return True
    said = before[-1].lstrip("\"“”»«'(")
    if said.isupper() and said.isalpha():
        return 1 < len(said) <= _LONGEST_ACRONYM
    small = said.lower()
    if len(said) < _SHORTEST or not said.replace("-", "").isalpha():
        return False
    first = doc.text.startswith(said, sentence.start)
    if said != small and not (first and said == said.capitalize()):
        return False
    if first and lexicon(doc.lang).name_tags(said, first=True):
        return False
    return small not in frequent_words(doc.lang) and small not in common_words(doc.lang)
