"""Where the writer makes herself smaller than she is."""

from collections.abc import Iterator

from advocacy_trainer.coach.checks.heard import clear_signs, joined
from advocacy_trainer.coach.checks.touching import Touching
from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.rule import Rule, RuleText


def self_erasing(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find words that take back what is said before, while or after it is said."""
    del rule
    signs = clear_signs(doc, words) + doc.framed("modesty", "small")
    if signs:
        spared = Touching(doc.spans_beside(words.exceptions, signs) + doc.framed("modesty", "spared"))
        signs = [
            one
            for one in signs
            if not spared.holds(*one)
            and not doc.quoted(one.start, one.start + 1)  # »Et dumt spørgsmål,« sagde hun, og så ...
        ]
    for span in joined(signs):
        yield Hit(span.start, span.end)
