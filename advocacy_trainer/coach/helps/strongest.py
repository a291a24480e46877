"""The most concrete sentence, and what a reader would see first if it stood first."""

import re

from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.tried import fits
from advocacy_trainer.prose.reading import Reading
from advocacy_trainer.prose.sentences import Span, sentences
from advocacy_trainer.prose.words import scan

_NUMBER = re.compile(r"\b\d+\b")
_SPEECH = re.compile(r"[»\"“][^»«\"“”]{3,}[«\"”]")
_ACT = {
    "da": re.compile(
        r"\bjeg (?!er\b|har\b|synes\b|mener\b|tror\b|vil\b|kan\b|skal\b|håber\b|ønsker\b)\w+", re.IGNORECASE
    ),
    "en": re.compile(
        r"\bi (?!am\b|have\b|think\b|believe\b|want\b|can\b|will\b|hope\b|feel\b|would\b)\w+", re.IGNORECASE
    ),
}
_SENSED = {
    "da": re.compile(
        r"\b(?:lugt\w*|hørt?e?|sang|græd|grinede|lo|frøs|regn\w*|kold\w*|varm\w*|rød\w*|sort\w*"
        r"|hænder\w*|nøgle\w*|kaffe\w*|brød\w*|støv\w*|sko\w*|dør\w*|vindue\w*|stille)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:smel\w*|heard|sang|cried|laughed|froze|rain\w*|cold|warm|red|black|hands?|keys?"
        r"|coffee|bread|dust\w*|shoes?|boots?|doors?|windows?|quiet)\b",
        re.IGNORECASE,
    ),
}
_ABSTRACT = re.compile(r"\w+(?:tion|itet|else|hed|ment|ness|ity|ship|ance)(?:en|er|erne|s)?\b", re.IGNORECASE)


def strongest(text: str, lang: str) -> Span | None:
    """Return the sentence that shows most, or None where the first one does, or none shows anything."""
    spans = sentences(text)
    if len(spans) < 2:
        return None
    scored = [(concreteness(text[span.start : span.end], lang), -number) for number, span in enumerate(spans)]
    best, place = max(scored)
    if best < 2 or place == 0 or best <= scored[0][0]:
        return None
    chosen = spans[-place]
    return chosen if fits(text, Hit(0, len(text)), put_first(text, chosen), lang) else None


def concreteness(sentence: str, lang: str) -> int:
    """Count what a reader can see, hear or count in a sentence, less what is abstract."""
    found = 2 * bool(_NUMBER.search(sentence)) + 2 * bool(_SPEECH.search(sentence))
    found += 2 * bool(_ACT[lang].search(sentence)) + len(_SENSED[lang].findall(sentence))
    found += len(Reading(sentence, scan(sentence), lang, [0]).having("kind-of-thing"))
    return found - len(_ABSTRACT.findall(sentence))


def put_first(text: str, span: Span) -> str:
    """Return the text with one sentence moved to the front; every other word stands in its order."""
    sentence = text[span.start : span.end].strip()
    before, after = text[: span.start].rstrip(), text[span.end :].lstrip(" ")
    gap = " " if before and after and not after.startswith("\n") else ""
    return f"{sentence}\n\n{before}{gap}{after}".rstrip()
