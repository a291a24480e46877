"""A question from the writer's own words: the vague ones first, then what is missing."""

import re
from typing import NamedTuple

from advocacy_trainer.prose.plain.plain_text import plain_text
from advocacy_trainer.prose.quoted_words import within_marks
from advocacy_trainer.prose.sentences import Span


class Vague(NamedTuple):
    """Words that say little, and what one would like to know of them: ``time``, ``thing`` or ``many``."""

    span: Span
    kind: str


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
        "time": "Du skriver »{words}«. Hvad skete der?",
        "thing": "Du skriver »{words}«. Hvordan kunne man se det?",
        "many": "Du skriver »{words}«. Hvad var den ene ting?",
        "when": "Hvornår var det? Vælg én dag, og begynd der.",
        "where": "Hvor stod du, da det skete?",
    },
    "en": {
        "time": "You write “{words}”. What happened?",
        "thing": "You write “{words}”. How could one see it?",
        "many": "You write “{words}”. What was the one thing?",
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
    placed = plain_text(text, lang)
    vague = vague_words(placed.text, lang)
    if vague is not None:
        span = placed.written(*vague.span)
        return Question(
            *span, asks[vague.kind].format(words=within_marks(" ".join(text[span.start : span.end].split())))
        )
    if not text.strip():
        return None
    if not _TIME[lang].search(text):
        return Question(0, len(text), asks["when"])
    if not _PLACE[lang].search(text):
        return Question(0, len(text), asks["where"])
    return None


def vague_words(text: str, lang: str) -> Vague | None:
    """Return the first words that say little, or None."""
    found = _VAGUE[lang].search(text)
    if found is None:
        return None
    kind = "many" if found["much"] else "time" if _HAPPENS.search(found["noun"]) else "thing"
    return Vague(Span(*found.span()), kind)
