"""Models held to the counts of their own check list: »Det er én sætning«, »under 200 tegn«.

Only what can be counted is: a model that breaks its own rule teaches that the
rule is not meant (lessons.md, second edition, point 7).
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from advocacy_trainer.course.faults import Fault
from advocacy_trainer.course.model import Draft, Free, Lesson, Recall, Rewrite
from advocacy_trainer.prose.sentences import sentences

_WORDS = {
    "da": ["et", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti"],
    "en": ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
}
_NUMBERS = {lang: {word: number for number, word in enumerate(words, 1)} for lang, words in _WORDS.items()}
_NUMBERS["da"] |= {"én": 1, "en": 1, "ét": 1}
_BOUNDS = {
    "da": {"under": "<", "færre end": "<", "højst": "≤", "maks": "≤", "kun": "=", "mindst": "≥", "over": ">"},
    "en": {
        "under": "<",
        "fewer than": "<",
        "less than": "<",
        "at most": "≤",
        "no more than": "≤",
        "only": "=",
        "at least": "≥",
        "over": ">",
        "more than": ">",
    },
}
_UNITS = {
    "da": {"sætning": "sentences", "sætninger": "sentences", "ord": "words", "tegn": "characters"},
    "en": {
        "sentence": "sentences",
        "sentences": "sentences",
        "word": "words",
        "words": "words",
        "character": "characters",
        "characters": "characters",
    },
}
_TAILS = {"da": "i alt|med mellemrum|lang|lange", "en": "in all|long|with spaces|including spaces"}
_MOST_BEFORE = 5  # words before the count; after more of them the item is about something else


class Count(NamedTuple):
    """What a check item asks for: ``bound`` is one of < ≤ = ≥ >."""

    bound: str
    number: int
    unit: str

    def holds(self, text: str) -> bool:
        """Tell whether the text keeps to it."""
        found = {
            "sentences": len(list(sentences(text))),
            "words": len(text.split()),
            "characters": len(text),
        }[self.unit]
        return {
            "<": found < self.number,
            "≤": found <= self.number,
            "=": found == self.number,
            "≥": found >= self.number,
            ">": found > self.number,
        }[self.bound]


def count_of(item: str, lang: str) -> Count | None:
    """Read the count a check item asks for; None where it asks for something else, or for more."""
    numbers, bounds, units = _NUMBERS[lang], _BOUNDS[lang], _UNITS[lang]
    pattern = (
        rf"(?P<before>(?:[\w'’-]+ ){{0,{_MOST_BEFORE}}}?)"
        rf"(?:(?P<bound>{'|'.join(bounds)}) )?"
        rf"(?P<number>\d+|{'|'.join(numbers)}) (?P<unit>{'|'.join(units)})(?: (?:{_TAILS[lang]}))?\s*[.]?"
    )
    found = re.fullmatch(pattern, " ".join(item.split()), re.IGNORECASE)
    if found is None:
        return None
    said = found["number"].casefold()
    unit = units[found["unit"].casefold()]
    bound = bounds.get((found["bound"] or "").casefold(), "=" if unit == "sentences" else "≤")
    return Count(bound, numbers.get(said) or int(said), unit)


def models_against_their_checks(lesson: Lesson, name: str, lang: str) -> Iterator[Fault]:
    """Give every model that breaks a count of its own check list."""
    for block in lesson.all_variants:
        body = block.body
        if isinstance(body, Rewrite | Draft):
            yield from _model(body.model, body.check, block.line, name, lang)
        elif isinstance(body, Recall):
            for variant in body.variants:
                if isinstance(variant.body, Free):
                    yield from _model(variant.body.model, variant.body.check, variant.line, name, lang)


def _model(model: str, check: tuple[str, ...], line: int, name: str, lang: str) -> Iterator[Fault]:
    for item in check:
        count = count_of(item, lang)
        if model and count is not None and not count.holds(model):
            said = f"the model “{model[:40]}” breaks its own check “{item[:40]}”"
            yield Fault(name, line, said, "mend the model, or the check")
