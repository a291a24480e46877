"""Tell whether the draft is somebody else's text."""

from collections.abc import Iterator

from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.rule import Rule, RuleText
from advocacy_trainer.prose.overlap import overlap
from advocacy_trainer.prose.words import Token


def copied(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find a draft that is the workplace's text, or that text with changed words."""
    del words
    source = doc.context.source
    if not source or not source.strip():
        return
    alike = overlap(_own_words(doc), source)
    share = float(rule.options["share"])
    if alike.longest < int(rule.options["run"]):
        return
    if alike.of_draft >= share or alike.of_source >= float(rule.options["share_of_source"]):
        yield Hit(alike.start, alike.end, (), alike.own_share)


def _own_words(doc: Document) -> list[Token]:
    """Return the words outside quotations: a quotation is no copy, unless nearly all is one."""
    quoted = sum(span.end - span.start for span in doc.quotes)
    if not quoted or quoted * 2 > len(doc.text):
        return doc.words
    return [word for word in doc.words if not doc.quoted(word.start, word.end)]
