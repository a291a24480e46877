"""Names no list knows: a capital where no dictionary has the word, and what stands beside it."""

from bisect import bisect_left

from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.rule import RuleText
from advocacy_trainer.prose.reading import Mention

TOLD_OF = frozenset({"fate", "diagnosis", "case", "mark"})  # what tells of one in care, beside a name
_TOLD_OF_KIN = TOLD_OF | {"kin"}
SMALL = frozenset({"lille", "lillebitte", "little"})
_FONDLY = SMALL | {"gamle", "salig", "stakkels", "old", "poor"}
_SONS = ("sen", "son")
_NAME = frozenset({"name"})
_SITS_IN = frozenset({"i", "på", "fra", "in", "from", "of", "on"})


def is_unlisted(said: str, lang: str) -> bool:
    """Tell whether the dictionary, where it is there, does not know a word."""
    from advocacy_trainer.prose import spelling  # late: few texts ask

    return spelling.is_unlisted(said, lang)


def unlisted_names(doc: Document, words: RuleText) -> list[Mention]:
    """Return names no list knows: what begins a sentence, is no word, and sits in a class or a room."""
    last = len(doc.small_words) - 1
    begun = {  # where a sentence begins with »X in«, and the number of its first word
        start: number
        for start, number in zip(doc.sentence_starts, doc.opening_words, strict=True)
        if number < last and doc.small_words[number + 1] in _SITS_IN
    }
    found = _unlisted_in_class(doc, words) + _unlisted_first(doc) + _unlisted_fondly(doc)
    for kind in ("class", "room") if begun else ():
        for place in doc.spans_in(words.lists[kind], begun):
            start = doc.sentence_at(place.start).start
            said = doc.scan.texts[begun[start]]
            if place.start - start - len(said) > 1 or not said[0].isupper() or said.isupper():
                continue
            if not doc.reading.between(start, start + 1) and is_unlisted(said, doc.lang):
                found.append(Mention(_NAME, start, start + len(said), begun[start]))
    return found


def _unlisted_first(doc: Document) -> list[Mention]:
    """Return words no dictionary knows that begin a sentence in which something befell somebody."""
    found = []
    texts, starts, _ = doc.scan
    told = {doc.sentence_number(one.start) for one in doc.reading.tagged(_TOLD_OF_KIN)}
    for number in told:
        start = doc.sentence_starts[number - 1]
        at = bisect_left(starts, start)
        said = texts[at]
        if said[0].isupper() and said[1:].islower() and not doc.reading.between(start, start + 1):
            bare = said.removesuffix("s")
            if len(bare) > 2 and is_unlisted(said, doc.lang) and is_unlisted(bare, doc.lang):
                found.append(Mention(_NAME, start, start + len(said), at))
    return found


def _unlisted_fondly(doc: Document) -> list[Mention]:
    """Return words with a capital after »lille« or "little" that no dictionary knows: a child's name."""
    if _FONDLY.isdisjoint(doc.word_set):
        return []
    found = []
    texts, starts, _ = doc.scan
    for number, word in enumerate(doc.small_words[:-1]):
        if word in _FONDLY and texts[number + 1][:1].isupper() and texts[number + 1][1:].islower():
            said, start = texts[number + 1], starts[number + 1]
            known = doc.reading.between(start, start + 1)
            if not known and (said.endswith(_SONS) or is_unlisted(said, doc.lang)):
                found.append(Mention(_NAME, start, start + len(said), number + 1))
    return found


def _unlisted_in_class(doc: Document, words: RuleText) -> list[Mention]:
    """Return names no list knows, with a capital inside a sentence, right before a class: "Caspar in 7C"."""
    found = []
    texts, starts, _ = doc.scan
    for place in doc.spans(words.lists["class"]):
        number = bisect_left(starts, place.start) - 1
        if number < 1 or starts[number] in doc.sentence_starts:
            continue
        said, start = texts[number], starts[number]
        if place.start - start - len(said) != 1 or not said[0].isupper() or said.isupper():
            continue
        if not doc.reading.between(start, start + 1) and is_unlisted(said, doc.lang):
            found.append(Mention(_NAME, start, start + len(said), number))
    return found
