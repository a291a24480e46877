"""The voice of a workplace or of a shop, where a person should speak."""

from collections.abc import Iterator

from advocacy_trainer.coach.checks.abstract import abstract_sentences
from advocacy_trainer.coach.checks.touching import Touching
from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.rule import Rule, RuleText
from advocacy_trainer.coach.weighing import Found, weighed
from advocacy_trainer.prose.sentences import Span

_PLAIN = {"corporate": "plain", "selling": "unsold"}  # what the frames are called that take signs back


def corporate_voice(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find what could stand in a brochure, but not where it is quoted to tell about it."""
    yield from weighed(rule, doc, _signs(doc, words, "corporate"))


def sales_talk(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find superlatives about something on sale, and pressure to buy it."""
    yield from weighed(rule, doc, _signs(doc, words, "selling"))


def firm_speaks(doc: Document, words: RuleText) -> bool:
    """Tell whether the text has a clear sign of the workplace's voice, or several faint ones."""
    found = _signs(doc, words, "corporate")
    return any(one.clear for one in found) or sum(not one.clear for one in found) > 2


def _signs(doc: Document, words: RuleText, name: str) -> list[Found]:
    found = [Found(*span, True, "") for span in doc.found(words.patterns)]
    found += [Found(*span, True, "") for span in doc.framed("voice", name)]
    if name == "corporate":
        # The words themselves are shown where they are known, and the sentence only where they are not.
        clear = list(found)
        found += [
            Found(*span, True, "")
            for span in abstract_sentences(doc, words)
            if not any(one.start < span.end and span.start < one.end for one in clear)
        ]
    found += [Found(*span, False, "") for span in doc.found(words.weak)]
    if not found:
        return found
    places = [Span(hit.start, hit.end) for hit in found]
    spared = Touching([*doc.spans_beside(words.exceptions, places), *doc.framed("voice", _PLAIN[name])])
    kept = [hit for hit in found if not spared.holds(hit.start, hit.end) and not _laughed_at(doc, hit, words)]
    return sorted(kept, key=lambda hit: (hit.start, -hit.end, hit.clear))


def _laughed_at(doc: Document, hit: Found, words: RuleText) -> bool:
    """Tell whether the sentence quotes the workplace: »Vores strategi hedder »mennesket først««."""
    telling = words.sets.get("telling")
    if not telling or not doc.quotes:
        return False
    sentence = doc.sentence_at(hit.start)
    said = doc.words_between(*sentence)
    return not telling.isdisjoint(said) and any(
        sentence.start <= quote.start < sentence.end for quote in doc.quotes
    )
