"""A question from the writer's own words: the vague ones first, then what is missing."""

import re
from typing import NamedTuple

from advocacy_trainer.prose.sentences import Span


class Question(NamedTuple):
    """What may be asked, and the words it is asked about (the whole text where something is missing)."""

    start: int
    end: int
    asks: str


_VAGUE = {
    "da": re.compile(
        r"\b(?:(?:en|et|den|det) (?:\w+ )?(?:god|fantastisk|spændende|travl|hård|særlig|lærerig"
        r"|dejlig|hyggelig|skøn|vild|anderledes)t?e? "
        r"(?P<noun>\w+)|(?P<much>mange (?:ting|opgaver|indtryk|udfordringer|muligheder)|en masse"
        r"|alt muligt|lidt af hvert"
        r"|noget nyt|noget særligt|spændende tider|god stemning))\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:(?:a|an|the) (?:\w+ )?(?:good|great|exciting|busy|hard|special|lovely|nice|amazing"
        r"|different|interesting|tough|wonderful) "
        r"(?P<noun>\w+)|(?P<much>many things|lots of things|a lot of (?:things|tasks)|all sorts"
        r"|a bit of everything|something new"
        r"|something special|exciting times|a good atmosphere))\b",
        re.IGNORECASE,
    ),
}
_TIME = {
    "da": re.compile(
        r"\b(?:i (?:går|dag|nat|morges|aftes|fjor|lørdags|søndags|mandags|tirsdags|onsdags|torsdags"
        r"|fredags)|klokken|kl\.|\w+dag|efter|før|da jeg|\d{1,2}[.:]\d{2}|\d{4})\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:yesterday|today|tonight|last (?:night|week|year)|this morning|at (?:\d|one|two|three"
        r"|four|five|six|seven|eight|nine|ten)\w*|\w+day|after|before|when i|\d{1,2}[.:]\d{2}"
        r"|\d{4})\b",
        re.IGNORECASE,
    ),
}
_HAPPENS = re.compile(
    r"dag|vagt|uge|aften|nat|møde|day|shift|week|evening|night|meeting|morning|tur|trip|år|year",
    re.IGNORECASE,
)
_ASKS = {
    "da": {
        "happened": "Du skriver »{words}«. Hvad skete der?",
        "like": "Du skriver »{words}«. Hvordan kunne man se det?",
        "which": "Du skriver »{words}«. Hvad var den ene ting?",
        "when": "Hvornår var det? Vælg én dag, og begynd der.",
        "where": "Hvor stod du, da det skete?",
    },
    "en": {
        "happened": "You write “{words}”. What happened?",
        "like": "You write “{words}”. How could one see it?",
        "which": "You write “{words}”. What was the one thing?",
        "when": "When was it? Choose one day and start there.",
        "where": "Where were you standing when it happened?",
    },
}
_PLACE = {
    "da": re.compile(r"\b(?:på|i|ved|bag|under|foran|inde|ude) (?:\w+et|\w+en|\w+erne|[A-ZÆØÅ]\w+)\b"),
    "en": re.compile(r"\b(?:in|on|at|by|behind|under|outside|inside) (?:the|my|our|[A-Z]\w+)\b"),
}


def question_about(text: str, lang: str, say: str = "") -> Question | None:
    """Return one question, or None where the text is concrete already, or empty."""
    asks = _ASKS[say or lang]
    vague = _VAGUE[lang].search(text)
    if vague:
        span = Span(*vague.span())
        kind = "which" if vague["much"] else "happened" if _HAPPENS.search(vague["noun"]) else "like"
        return Question(span.start, span.end, asks[kind].format(words=vague.group()))
    if not text.strip():
        return None
    if not _TIME[lang].search(text):
        return Question(0, len(text), asks["when"])
    if not _PLACE[lang].search(text):
        return Question(0, len(text), asks["where"])
    return None
