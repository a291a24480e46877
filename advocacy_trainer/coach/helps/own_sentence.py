"""Before and after of the writer's own sentence: the apology cut, the greeting dropped, a long one parted.

A change is offered only where what is left reads: it keeps a word in the text,
begins with a capital, and loses no name, number, tag or link.
"""

import re

from advocacy_trainer.coach.checks.borrowed import rule_text
from advocacy_trainer.coach.helps.change import Change
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.tried import fits
from advocacy_trainer.prose.sentences import Span, sentences
from advocacy_trainer.prose.words import words

LONG = 30  # words: the limit of the rule long-sentences
_SHORTEST_PART = 5  # words on each side of a cut
_JOINTS = {
    "da": re.compile(
        r",? (og|men|så|for|fordi)(?= (?:jeg|vi|du|han|hun|den|det|der|de|I|man|alle|ingen|nogen)\b)"
    ),
    "en": re.compile(
        r",? (and|but|so|because)(?= (?:i|we|you|he|she|it|they|there|that|this|everyone|nobody)\b)",
        re.IGNORECASE,
    ),
}
_KEPT_WORD = ("fordi", "because")  # such a joint stays as the first word of the second sentence
_BUT = {"da": re.compile(r"[,.]? ?(?:men|og)\b,? ?"), "en": re.compile(r"[,.]? ?(?:but|and)\b,? ?")}
_GREETING = {
    "da": re.compile(
        r"(?:hej|hejsa|goddag|kære|god (?:morgen|mandag|tirsdag|onsdag|torsdag|fredag|dag"
        r"|aften))\b[^.!?\n]{0,30}[.!]?\s*",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|happy \w+day"
        r"|morning)\b[^.!?\n]{0,30}[.!]?\s*",
        re.IGNORECASE,
    ),
}


def changes(text: str, lang: str) -> list[Change]:
    """Return the changes that may be offered, in the order of their places."""
    found = [*_greeting(text, lang), *_apologies(text, lang), *_parted(text, lang)]
    fitting = (
        one for one in found if reads(text, one) and fits(text, Hit(one.start, one.end), one.after, lang)
    )
    return sorted(fitting, key=lambda one: one.start)


def reads(text: str, change: Change) -> bool:
    """Tell whether the text still says something after a change and loses no name, number, tag or link."""
    after = change.put_in(text)
    left = words(after)
    if len(left) < _SHORTEST_PART or not after.lstrip()[:1].strip("»«\"'“”—-("):
        return False
    lost = {one.text for one in words(change.before)} - {one.text for one in words(change.after)}
    names = {
        one
        for one in lost
        if one[:1].isupper() and one.lower() not in _small(after) and not text.startswith(one)
    }
    begins = change.before.lstrip()[:40].split(" ")[0].strip(",.!")
    return not {one for one in names if one != begins and one not in _SMALL_CAPITALS} and not any(
        sign in change.before and sign not in change.after for sign in "#@"
    )


_SMALL_CAPITALS = frozenset({"I", "Jeg", "Vi", "Det", "This", "It", "We", "Men", "But", "Og", "And"})


def _small(text: str) -> frozenset[str]:
    return frozenset(one.text.lower() for one in words(text))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _greeting(text: str, lang: str) -> list[Change]:
    match = _GREETING[lang].match(text)
    if match is None or (not match.group().rstrip().endswith((".", "!")) and "\n" not in match.group()):
        return []
    rest = text[match.end() :]
    if not rest.strip():
        return []
    size = match.end() + 1
    return [Change("greeting", 0, size, text[:size], _capital(text[match.end() : size]))]


def _apologies(text: str, lang: str) -> list[Change]:
    found: list[Change] = []
    patterns = rule_text("self-erasing", lang).patterns
    for start, end in patterns.spans(text):
        span = _sentence_of(text, start)
        joint = _BUT[lang].match(text, end) or _BUT[lang].search(text, end, min(end + 25, span.end))
        if joint is None or text[span.start : start].strip(' »«"') or joint.end() >= span.end:
            continue
        size = joint.end() + 1
        found.append(
            Change("apology", span.start, size, text[span.start : size], _capital(text[joint.end() : size]))
        )
    return found[:1]


def _parted(text: str, lang: str) -> list[Change]:
    found: list[Change] = []
    for span in sentences(text):
        said = text[span.start : span.end]
        if len(words(said)) <= LONG:
            continue
        middle = len(said) / 2
        joints = [
            match
            for match in _JOINTS[lang].finditer(said)
            if min(len(words(said[: match.start()])), len(words(said[match.end() :]))) >= _SHORTEST_PART
        ]
        if not joints:
            continue
        joint = min(joints, key=lambda match: abs(match.start() - middle))
        kept = joint[1] if joint[1].lower() in _KEPT_WORD else ""
        start, end = span.start + joint.start(), span.start + joint.end() + 2
        rest = text[span.start + joint.end() + 1 : end]
        after = f". {_capital(kept)} {rest}" if kept else f". {_capital(rest)}"
        found.append(Change("parted", start, end, text[start:end], after))
    return found


def _sentence_of(text: str, place: int) -> Span:
    return next((span for span in sentences(text) if span.start <= place < span.end), Span(0, len(text)))
