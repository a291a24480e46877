"""News about people or the workplace that the text itself shows is not yet told."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from advocacy_trainer.coach.checks.heard import asks
from advocacy_trainer.coach.checks.touching import Touching
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
_POINTING = frozenset({"det", "dette", "it", "this", "that"})
_ONLY = frozenset({"kun", "bare", "alene", "only", "between", "mellem", "just"})
_TO_BE_SEEN = {
    "da": re.compile(r", (?:om|hvem|hvad|hvor|hvordan|hvornår|hvilken|hvilke|hvorvidt)\b", re.IGNORECASE),
    "en": re.compile(r"\b(?:if|whether|who|what|where|which|how)\b", re.IGNORECASE),
}
_WHEN_BACK = re.compile(
    r"\b(?:when|once) (?:they|he|she|we|you)(?:'re|'s|'ll| are| is)? "
    r"(?:back|in|home|get|come|return|arrive|land|see|read|open|turn|log|walk)",
    re.IGNORECASE,
)
_WITHIN = 40  # characters in which such a clause begins and ends
_TURN = re.compile(
    r",(?! (?:at|som|der|hvad|hvor|that|which)\b)|[;:–—(]| - |\b(?:men|og|but|and|so)\b", re.IGNORECASE
)
_FROM = frozenset({"fra", "from", "af", "by"})
_BEFORE = 12  # characters in which the word before stands
_LONGEST = 1_000  # characters before a sign in which news begins that reaches to it
_APART = 120  # characters between what happens and the sign that it is not told, where frames found them


def unannounced(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find news, and in its sentence or one beside it that those it is about do not know; once a text."""
    del rule
    # »Rygtet siger«, "to be announced Monday": beside such words whatever happens is news.
    early = [one for one in doc.found(words.lists["early"]) if not _of_the_writer(doc, one)]
    untold = early + [one for one in doc.found(words.lists["untold"]) if not _of_the_writer(doc, one)]
    news = doc.found(words.lists["news"]) if untold else []
    if early:
        news = sorted({*news, *doc.found(words.lists["anything"])})
    pair = _beside(doc, news, untold) or _framed(doc)
    if pair and not doc.framed("changes", "denied"):
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
        near = [
            first[beside]
            for beside in (number - 1, number, number + 1)
            if beside in first and not _asked_after(doc, first[beside][1], one)
        ]
        if near:
            return one, min(near)[1]
    return None


def _framed(doc: Document) -> tuple[Span, Span] | None:
    """Return news and a sign that frames find near each other; beside a clear sign anything is news."""
    quoted = bool(doc.framed("news", "reported"))  # »Jeg stopper, men sig det ikke,« sagde hun til mig
    early = [one for one in doc.framed("news", "early", quoted=quoted) if not _of_the_writer(doc, one)]
    marked = doc.framed("secrecy", "marked")
    early += marked
    pending = doc.framed("news", "pending")
    signs = early + pending
    signs += [one for one in doc.framed("news", "untold", quoted=quoted) if not _of_the_writer(doc, one)]
    sure = doc.framed("news", "sure")  # "they find out when they are back" asks nothing
    signs = [one for one in signs if not _asked(doc, one)] + sure
    if signs:
        home = doc.framed_near("changes", "home", signs)  # what the children at home do not know is no news
        at_home = Touching(home)
        signs = [one for one in signs if not at_home.holds(one.start, one.end + 2)]
    unaware = _unaware(doc)
    signs += unaware
    if not signs:
        return None
    happens = doc.framed_near("changes", "news", signs, quoted=True)
    clear = frozenset([*early, *sure, *unaware])
    stamped, waiting, not_knowing = frozenset(marked), frozenset(pending), frozenset(unaware)
    anything = sorted({*happens, *doc.framed_near("changes", "anything", signs)})
    told = {doc.sentence_number(one.start) + beside for one in happens for beside in (-1, 1)}
    found = _beside(
        doc,
        happens,
        [
            one
            for one in signs
            if one in clear
            or any(_near(doc, one, happens))
            or (one not in waiting and doc.sentence_number(one.start) in told)
        ],
    )
    if found and _gap(*found) <= _APART:
        return found
    changes = doc.framed_near("changes", "change", signs, quoted=True)
    found = _beside(doc, changes, [one for one in signs if one in clear and one not in stamped])
    if found and _gap(*found) <= _APART:
        return found
    for sign in (one for one in signs if one in clear):
        for one in _pointed_at(doc, sign, anything):
            return one, sign
    for sign in (one for one in signs if one in clear and one not in not_knowing):
        for one in _near(doc, sign, anything):
            if not _within(one, sign) and _apart(doc, sign, one) and not _asked_after(doc, sign, one):
                return one, sign
    return None


def _pointed_at(doc: Document, sign: Span, news: list[Span]) -> list[Span]:
    """Return what a sign with "it" points back at: »Vi får nyt skema. Holdet får det at vide på onsdag«."""
    sentence = doc.sentence_at(sign.start)
    if not _POINTING & set(doc.words_between(*sign)) or sign.start - sentence.start > _BEFORE:
        return []
    number = doc.sentence_number(sign.start) - 1  # of the sentence before
    if number < 1 or doc.slice(doc.sentences[number - 1]).endswith(("?", ":")):
        return []
    return [one for one in news if doc.sentence_number(one.start) == number]


def _unaware(doc: Document) -> list[Span]:
    """Return where others hear of something only later or do not know of it, however it is put."""
    heard = doc.framed("news", "learning")
    if not heard:
        return []
    learning = doc.by_sentence(heard)
    others, hence, unknown, ago, ours = (
        doc.by_sentence(doc.framed_near("changes", name, heard))
        for name in ("addressee", "hence", "unknown", "ago", "ours")
    )
    found = []
    for number in sorted({*learning} & {*others} - {*ours}):
        sign = learning[number][0]
        later = number in hence and number not in ago
        if (later or number in unknown) and not _asked(doc, sign):
            found.append(sign)
    return found


def _asked(doc: Document, sign: Span) -> bool:
    """Tell whether a question follows; "they hear when they're back" asks nothing."""
    return asks(doc, sign) and not _WHEN_BACK.search(doc.text, sign.start, sign.end + _WITHIN)


def _near(doc: Document, sign: Span, news: list[Span]) -> Iterator[Span]:
    """Yield those of the sorted news that stand near a sign, in its sentence or after its colon."""
    sentence = doc.sentence_at(sign.start)
    last = sentence.end
    if doc.text[last - 1] == ":" and last < len(doc.text):
        last = doc.sentence_at(min(len(doc.text) - 1, last + 1)).end
    begin = bisect_left(news, (max(sentence.start, sign.start - _LONGEST),))
    end = bisect_left(news, (min(last, sign.end + _APART + 1),))
    for one in news[begin:end]:
        if _gap(one, sign) <= _APART:
            yield one


def _apart(doc: Document, sign: Span, one: Span) -> bool:
    """Tell whether what follows a sign is more than its object: »de ved ikke, at brødet er groft« is none."""
    return one.start < sign.start or bool(_TURN.search(doc.text, sign.end, one.start))


def _asked_after(doc: Document, sign: Span, news: Span) -> bool:
    """Tell whether the news only stands in what is to be told: »får besked på fredag, om de har et job«."""
    if news.end <= sign.end or doc.sentence_number(news.start) != doc.sentence_number(sign.start):
        return False
    start = sign.end if news.start >= sign.end else sign.start + 1
    return bool(_TO_BE_SEEN[doc.lang].search(doc.text, start, news.end))


def _within(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _gap(one: Span, other: Span) -> int:
    return max(one.start, other.start) - min(one.end, other.end)


def _of_the_writer(doc: Document, untold: Span) -> bool:
    """Tell whether it is the writer who has not been told: »vi har ikke fået at vide, hvem ...«."""
    before = doc.words_between(max(0, untold.start - _BEFORE), untold.start)[-1:]
    said = doc.words_between(*untold)
    if not (_ONLY | _FROM) & {*before, *said} and _TO_THE_WRITER & {
        *said[1:],
        *doc.words_between(untold.end, untold.end + _BEFORE)[:1],
    }:
        return True  # "Nobody has told us"
    return bool(_WRITER & {*before, *said[:1]} and _PASSIVE & set(said))
