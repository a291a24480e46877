"""Contempt of people as a kind, and scorn of one in words a thing may earn: »vores leder er ubrugelig«."""

from itertools import pairwise

from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.rule import RuleText
from advocacy_trainer.prose.sentences import Span

_SPEAKERS = frozenset({"jeg", "vi", "mig", "os", "i", "me", "we", "us"})
_NOT = """
ikke aldrig hverken not never neither nobody isn't aren't wasn't weren't don't
"""
_NOT_SO = frozenset(_NOT.split())
_DENIED = _NOT_SO | {"ingen", "intet", "no", "none"}
_SCORNABLE = frozenset({"name", "colleague", "worker", "group", "nation", "customer", "human"})
_HE = frozenset({"han", "hun", "du", "he", "she", "you", "he's", "she's", "you're"})
_GENITIVE = {"da": ("s", "'s"), "en": ("'s", "s'")}
_WHOM = frozenset({"ham", "hende", "dem", "nye", "one", "lot"})
_AT = frozenset({"i", "på", "fra", "ved", "in", "on", "at", "from"})
_BY_PLACE = 5  # words from people to what they are said to be: »hende i receptionen«
_ASIDE = 20  # characters: who hates stands this close before
_HATED = frozenset({"nation", "customer", "name", "colleague"})
_AFTER_PEOPLE = 25  # characters from a people to what is said of them, and from hatred to its target
_NEAR = 40  # characters before what is said in which people are looked for


def as_a_people(doc: Document, words: RuleText) -> list[Span]:
    """Return what is said of people by where they come from, as if all were alike."""
    found = []
    nations = doc.reading.having("nation")
    for said in doc.found(words.lists["of_a_people"]) if nations else ():
        of = [one for one in nations if one.end <= said.start <= one.end + _AFTER_PEOPLE]
        if of and not _NOT_SO & set(doc.words_between(of[-1].end, said.start)):
            sentence = doc.sentence_at(said.start)
            like_me = doc.first_word(of[-1].end, said.start + 1) in {"like", "som"}
            if of[-1].start - sentence.start <= _AFTER_PEOPLE and not is_asked(doc, sentence) and not like_me:
                found.append(Span(of[-1].start, said.end))
    return found


def scorned(doc: Document, words: RuleText) -> list[Span]:
    """Return what is scorn of people alone: »vores nye leder er ubrugelig«, of a saw it is a finding."""
    found = []
    for said in doc.found(words.lists["scorned"]):
        sentence = doc.sentence_at(said.start)
        begin = max(sentence.start, said.start - _NEAR)
        people = [one for one in doc.reading.between(begin, said.start) if _SCORNABLE & one.tags]
        before = doc.words_between(begin, said.start)
        if people:
            begin = people[-1].start
            between = doc.words_between(people[-1].end, said.start)
            of_theirs = doc.text[begin : people[-1].end].lower().endswith(_GENITIVE[doc.lang])
            if len(between) > _BY_PLACE or of_theirs or _SPEAKERS & set(between):
                continue
        elif not (_HE & set(before[-1:])) and not _by_their_place(before):
            continue
        told = doc.words_between(said.start, said.end)
        if _NOT_SO & set(before[-3:]) or _NOT_SO & set(told[1:2]) or is_asked(doc, sentence):
            continue
        found.append(Span(begin, said.end))
    return found


def _by_their_place(before: list[str]) -> bool:
    """Tell whether people are known by where they are: »ham i kassen«, »den nye på lageret«."""
    return any(one in _WHOM and two in _AT for one, two in pairwise(before[-_BY_PLACE:]))


def detested(doc: Document, words: RuleText) -> list[Span]:
    """Return hatred of people: »jeg hader turister«, "I can't stand my boss"."""
    found = []
    for said in doc.found(words.lists["detested"]):
        end = min(doc.sentence_at(said.start).end, said.end + _AFTER_PEOPLE)
        whom = [one for one in doc.reading.between(said.end, end) if _HATED & one.tags]
        whom = [one for one in whom if len(doc.words_between(said.end, one.start)) <= 2]
        hater = doc.words_between(max(0, said.start - _ASIDE), said.start)[-2:]
        whom = [one for one in whom if not _DENIED & set(doc.words_between(said.end, one.start))]
        if whom and set(hater) & {"jeg", "vi", "i", "we"} and not _DENIED & set(hater):
            found.append(Span(said.start, whom[0].end))
    return found


def is_asked(doc: Document, sentence: Span) -> bool:
    """Tell whether a sentence is a question."""
    return doc.text[sentence.start : sentence.end].rstrip("»«\"' ").endswith("?")
