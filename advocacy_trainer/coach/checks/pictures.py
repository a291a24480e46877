"""Pictures in the draft, as the writer describes them."""

from collections.abc import Iterator

from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.rule import Rule, RuleText


def missing_alt(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find a picture without a description."""
    del rule, words
    if any(not picture.alt_text.strip() and not picture.decorative for picture in doc.context.pictures):
        yield Hit(0, 0)


def people_consent(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find a picture with people whose consent is not confirmed."""
    del rule, words
    if any(picture.people and not picture.consent for picture in doc.context.pictures):
        yield Hit(0, 0)
