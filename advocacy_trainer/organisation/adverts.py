"""Words of a workplace that make its employees' posts adverts: what must be shared, how often, or for what.

Source: the Consumer Ombudsman's case 18/05035: what is agreed is an advert, and must say so first.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError

_SHARE = r"(?:del(?:e|er)|po(?:ste|ster)|opslå|lik(?:e|er)|kommenter(?:e|er)|share|post|like|comment)"
_MUST = re.compile(
    rf"\b(?:skal|bør|forventes\s+at|er\s+forpligtet\s+til\s+at|har\s+pligt\s+til\s+at|must|should|shall|"
    rf"(?:is|are)\s+(?:expected|required)\s+to|have\s+to|has\s+to)\s+(?:\w+\s+){{0,3}}?{_SHARE}\b",
    re.IGNORECASE,
)
# »to« is two in Danish and leads to a verb in English, »et« and »one« are articles: each with its own nouns.
_COUNT = re.compile(
    r"\b(?:\d+|ét|to|tre|fire|fem|seks|ti)\s+(?:\w+\s+){0,2}?(?:opslag|delinger|kommentarer)\b"
    r"|\b(?:\d+|two|three|four|five|six|ten)\s+(?:\w+\s+){0,2}?(?:posts?|shares?|comments?)\b"
    r"|\b(?:opslag|posts?|delinger|shares?)\s+(?:om\s+ugen|om\s+måneden|pr\.?\s+uge|pr\.?\s+måned|"
    r"a\s+week|a\s+month|per\s+week|per\s+month)\b"
    r"|\b(?:\d+|to|tre|fire|fem)\s+gange\s+om\s+(?:ugen|måneden)\b"
    r"|\b(?:\d+|two|three|four|five)\s+times\s+a\s+(?:week|month)\b",
    re.IGNORECASE,
)
_READY = re.compile(
    r"\b(?:færdig(?:e|t)?\s+opslag|færdigskrevne?|kopi[eé]r\s+(?:dette|opslaget|teksten)|"
    r"del\s+(?:dette|vores)\s+opslag|ready[- ]made\s+posts?|ready\s+posts?|pre-?written\s+posts?|"
    r"copy\s+(?:and|&)\s+paste|share\s+(?:this|our)\s+posts?)\b",
    re.IGNORECASE,
)
_REWARD = re.compile(
    r"\b(?:præmie[rn]?|gavekort|bonus|belønning(?:er)?|lodtrækning|konkurrence|point\s+for|prizes?|gift\s+cards?|"
    r"rewards?|raffle|leaderboard|points\s+for)\b",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:ikke|ingen|aldrig|intet|hverken|uden|not|no|nobody|never|none|neither|without|don't|doesn't)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")

ADVERT = QT_TRANSLATE_NOOP(
    "errors",
    "A post that has been agreed is an advert and must say so at the very start. "
    "Write what people may do instead.",
)
_TOLD = {
    "must-share": (
        _MUST,
        QT_TRANSLATE_NOOP("errors", "“{words}” says that somebody must share: that makes posts adverts."),
    ),
    "number": (
        _COUNT,
        QT_TRANSLATE_NOOP("errors", "“{words}” sets a number of posts: that makes posts adverts."),
    ),
    "ready": (
        _READY,
        QT_TRANSLATE_NOOP("errors", "“{words}” offers ready-made posts: that makes posts adverts."),
    ),
    "reward": (_REWARD, QT_TRANSLATE_NOOP("errors", "“{words}” rewards posts: that makes posts adverts.")),
}


class AdvertWords(NamedTuple):
    """Words that make posts adverts: must-share, number, ready or reward, and the sentence that says so."""

    kind: str
    told: ContentError


def adverts_in(text: str) -> Iterator[AdvertWords]:
    """Give the words of a text that make posts adverts; a sentence that denies them is left alone."""
    for sentence in _SENTENCE.split(text):
        if _NOT.search(sentence):
            continue
        for kind, (pattern, said) in _TOLD.items():
            if (found := pattern.search(sentence)) is not None:
                yield AdvertWords(kind, ContentError(said, ADVERT, words=" ".join(found[0].split())))
