"""What somebody is said to be, or to have been, by trade."""

from advocacy_trainer.coach.document import Document
from advocacy_trainer.prose.sentences import Span

_WORK = frozenset({"colleague", "worker", "post"})
_IS = frozenset({"er", "var", "været", "is", "was", "been", "works"})
_WAS = frozenset({"var", "været"})
_AT_ONE_TIME = frozenset({"engang", "før", "tidligere", "oprindelig", "oprindeligt", "selv"})
_DOES = ("er", "ør", "ist", "mand", "mester", "or", "ent")
_NOT_BY_TRADE = """
sikker lækker bitter mager tapper munter vigtigere bedre større mindre færre længere ventetid
kompetent intelligent
konsekvent tolerant interessant frustrerende kvinder mennesker
"""
_NO_TRADE = frozenset(_NOT_BY_TRADE.split())
_WORKMATES = frozenset({"kollega", "kollegaen", "makker", "colleague", "workmate", "teammate"})
_FEW = 6  # words from a person to their trade
_AFTER = 40  # characters after a person in which what they are seen by stands


def trades_of(doc: Document, roles: list[Span]) -> list[Span]:
    """Return what somebody met is said to be by trade: »kunden, der er fodboldtræner i Hobro«."""
    found = []
    for role in roles:
        end = min(doc.sentence_at(role.start).end, role.end + _AFTER)
        for one in doc.reading.between(role.end, end):
            between = doc.words_between(role.end, one.start)
            if doc.small_words[one.number] in _WORKMATES:
                continue  # »Hun er 23 og den bedste kollega, jeg har haft«
            if _WORK & one.tags and (_IS & set(between[:2]) or "været" in between) and len(between) < _FEW:
                found.append(Span(one.start, one.end))
    if "trades had" not in doc.memo:
        doc.memo["trades had"] = _trades_had(doc)
    return found + doc.memo["trades had"]


def _trades_had(doc: Document) -> list[Span]:
    """Return Danish nouns for who does something right after »var« or »været«: »var engang balletdanser«."""
    if doc.lang != "da" or _WAS.isdisjoint(doc.word_set):
        return []
    found = []
    words, (texts, starts, _) = doc.small_words, doc.scan
    following: list[int] = []
    for number in [number for number, word in enumerate(words[:-1], 1) if word in _WAS]:
        following += (number, number + 1) if words[number] in _AT_ONE_TIME else (number,)
    for number in following:
        was = number - 1 - (words[number - 1] in _AT_ONE_TIME)
        if number == len(words) or {"jeg", "vi"} & set(words[max(0, was - 2) : number]):
            continue
        said = doc.reading.between(starts[number], starts[number] + 1)
        by_ending = words[number].endswith(_DOES) and words[number] not in _NO_TRADE
        if any(_WORK & one.tags for one in said) or (by_ending and len(words[number]) > _FEW):
            found.append(Span(starts[number], starts[number] + len(texts[number])))
    return found
