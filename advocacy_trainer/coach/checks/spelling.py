"""Words that are none. Without dictionaries only the common slips are known."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.patterns import Pattern
from advocacy_trainer.coach.rule import Rule, RuleText
from advocacy_trainer.prose.language import guess_language
from advocacy_trainer.prose.sentences import Span
from advocacy_trainer.prose.spelling import Slip, checker
from advocacy_trainer.prose.word_file import WordFile

_SPACE_BEFORE = re.compile(r"(\w{1,40}) ,(?= \w)")
MOST = 12  # words told of in one text; suggestions are what costs
_LONG = 4  # letters


def spelling(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find misspelt words; names, abbreviations, tags, and words of the other language are left alone."""
    del rule
    yield from grammar(doc, words)
    other = "en" if doc.lang == "da" else "da"
    for slip in checker(doc.lang).check(doc.text, doc.scan, doc.context.own_words, MOST):
        if not _is_of(other, doc, slip):
            yield Hit(slip.start, slip.end, slip.suggestions)


def _is_of(other: str, doc: Document, slip: Slip) -> bool:
    """Tell whether a word of the other language stands in a quotation, a run or a sentence of it."""
    dictionary = checker(other).dictionary
    said = doc.text[slip.start : slip.end].lower()
    if dictionary is None or not dictionary.has(said):
        return False
    if doc.quoted(slip.start, slip.end) or _beside_others(doc, slip, dictionary):
        return True
    sentence = doc.slice(doc.sentence_at(slip.start))
    own = checker(doc.lang).dictionary
    return guess_language(sentence, doc.lang) == other or (
        len(said) >= _LONG and (own is None or not own.near(said))
    )


def _beside_others(doc: Document, slip: Slip, dictionary: WordFile) -> bool:
    """Tell whether a neighbour too is a word of the other language and none of the text's own."""
    number = bisect_left(doc.scan.starts, slip.start)
    neighbours = (*doc.small_words[max(0, number - 1) : number], *doc.small_words[number + 1 : number + 2])
    own = checker(doc.lang)
    return any(len(one) > 1 and dictionary.has(one) and not own.knows(one) for one in neighbours)


def grammar(doc: Document, words: RuleText) -> Iterator[Hit]:
    """Find the closed pairs of the rule's file: what is there, and what may be meant."""
    if " ," in doc.text:
        for match in _SPACE_BEFORE.finditer(doc.text):
            yield Hit(match.start(), match.end(), (f"{match[1]},",), "space")
    for pattern, meant in words.swaps:
        if pattern not in doc.candidates:
            continue
        for span in doc.matches(pattern):
            if doc.quoted(span.start, span.end):
                continue
            said = doc.slice(span)
            instead = _meant(pattern, doc.text, span, meant)
            if instead and instead != said:
                yield Hit(span.start, span.end, (_cased(instead, said),), "pair")


def _meant(pattern: Pattern, text: str, span: Span, meant: str) -> str:
    """Return the words of a pair with what was matched put in; »-r« takes the last letter away."""
    if meant.endswith("-r"):
        return text[span.start : span.end - 1]
    match = pattern.compiled.match(text, span.start)  # what stands around it is part of the pair
    return match.expand(meant) if match is not None else ""


def _cased(instead: str, said: str) -> str:
    return instead[:1].upper() + instead[1:] if said[:1].isupper() else instead
