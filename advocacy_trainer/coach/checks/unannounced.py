"""News about people or the workplace that the text itself shows is not yet told."""

from bisect import bisect_left
from collections.abc import Iterator

from advocacy_trainer.coach.checks.heard import asks
from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.rule import Rule, RuleText
from advocacy_trainer.prose.sentences import Span

_WRITER = frozenset({"vi", "jeg", "we", "i"})
_NOT_TOLD = """
fået fik får hørt orienteret informeret ved aner kender been heard know
"""
_PASSIVE = frozenset(_NOT_TOLD.split())
_TO_THE_WRITER = frozenset({"os", "mig", "us", "me"})
_ONLY = frozenset({"kun", "bare", "alene", "only", "between", "mellem", "just"})
_BEFORE = 12  # characters in which the word before stands
_LONGEST = 1_000  # characters before a sign in which news begins that reaches to it
_APART = 120  # characters between what happens and the sign that it is not told, where frames found them


def unannounced(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find news, and in its sentence or one beside it that those it is about do not know; once a text."""
    del rule
    # »Rygtet siger«, "to be announced Monday": beside such words whatever happens is news.
    early = [one for one in doc.found(words.lists["early"]) if not _of_the_writer(doc, one)]
    news = doc.found(words.lists["news"])
    if early:
        news = sorted({*news, *doc.found(words.lists["anything"])})
    untold = early + [one for one in doc.found(words.lists["untold"]) if not _of_the_writer(doc, one)]
    pair = _beside(doc, news, untold) or _framed(doc)
    if pair:
        one, told = pair
        sentence = doc.sentence_at(one.start)
        yield Hit(sentence.start, max(one.end, min(max(told.end, one.end), sentence.end)))


def _beside(doc: Document, news: list[Span], untold: list[Span]) -> tuple[Span, Span] | None:
    """Return the first news and the first sign that stands in its sentence or one beside it."""
    known = (
        {doc.sentence_at(one.start) for one in doc.framed("secrecy", "told_of")} if news and untold else ()
    )
    first: dict[int, tuple[int, Span]] = {}  # of each sentence the first sign, with its place among all
    for at, each in enumerate(untold):
        first.setdefault(doc.sentence_number(each.start), (at, each))
    for one in news if first else ():
        if doc.sentence_at(one.start) in known:
            continue
        number = doc.sentence_number(one.start)
        near = [first[beside] for beside in (number - 1, number, number + 1) if beside in first]
        if near:
            return one, min(near)[1]
    return None


def _framed(doc: Document) -> tuple[Span, Span] | None:
    """Return news and a sign that frames find near each other; beside a clear sign anything is news."""
    happens = doc.framed("news", "news")
    early = [one for one in doc.framed("news", "early") if not _of_the_writer(doc, one)]
    early += doc.framed("secrecy", "marked")
    signs = early + [one for one in doc.framed("news", "untold") if not _of_the_writer(doc, one)]
    signs = [one for one in signs if not asks(doc, one)]
    if not signs:
        return None
    clear = frozenset(early)
    anything = sorted({*happens, *doc.framed("news", "anything")})
    found = _beside(doc, happens, [one for one in signs if one in clear or any(_near(doc, one, happens))])
    if found and _gap(*found) <= _APART:
        return found
    for sign in (one for one in signs if one in clear):
        near = next((one for one in _near(doc, sign, anything) if not _within(one, sign)), None)
        if near and (found := _beside(doc, [near], [sign])):
            return found
    return None


def _near(doc: Document, sign: Span, news: list[Span]) -> Iterator[Span]:
    """Yield those of the sorted news that stand near a sign, in its sentence."""
    sentence = doc.sentence_at(sign.start)
    begin = bisect_left(news, (max(sentence.start, sign.start - _LONGEST),))
    end = bisect_left(news, (min(sentence.end, sign.end + _APART + 1),))
    for one in news[begin:end]:
        if _gap(one, sign) <= _APART:
            yield one


def _within(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _gap(one: Span, other: Span) -> int:
    return max(one.start, other.start) - min(one.end, other.end)


def _of_the_writer(doc: Document, untold: Span) -> bool:
    """Tell whether it is the writer who has not been told: »vi har ikke fået at vide, hvem ...«."""
    before = doc.words_between(max(0, untold.start - _BEFORE), untold.start)[-1:]
    said = doc.words_between(*untold)
    if not _ONLY & {*before, *said} and _TO_THE_WRITER & {
        *said[1:],
        *doc.words_between(untold.end, untold.end + _BEFORE)[:1],
    }:
        return True  # "Nobody has told us"
    return bool(_WRITER & {*before, *said[:1]} and _PASSIVE & set(said))
