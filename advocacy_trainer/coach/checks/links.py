"""Links and hashtags."""

from collections.abc import Iterator

from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.rule import Rule, RuleText
from advocacy_trainer.prose.sentences import Span
from advocacy_trainer.prose.tags import camel_case, parts_of_tag


def bare_link(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find links with no words that say where they lead.

    The words may stand on the link's own line or end the line before it.
    »Læs mere her« says nothing about where.
    """
    del rule
    empty = words.sets["empty"]
    for link in doc.of_kind("url"):
        line = next(
            (span for span in doc.lines if span.start <= link.start < span.end), Span(link.start, link.end)
        )
        sentence = _sentence_before(doc, line, link.start)
        if _told(doc, sentence.start, line.end, empty):
            continue
        previous = [span for span in doc.lines if span.end <= line.start]
        if not doc.words_between(line.start, line.end) and previous and _leads(doc, previous[-1], words):
            continue
        yield Hit(link.start, link.end)


def _sentence_before(doc: Document, line: Span, at: int) -> Span:
    """Return the stretch of the link's line that speaks of it: from the last full stop, not a colon."""
    start = line.start
    for place in range(line.start, at):
        if (
            doc.text[place] in ".!?"
            and doc.text[place + 1 : place + 2].isspace()
            and doc.text[place + 1 : at].strip()
        ):
            start = place + 1
    return Span(start, at)


def _told(doc: Document, start: int, end: int, empty: frozenset[str]) -> bool:
    return any(word not in empty for word in doc.words_between(start, end))


def _leads(doc: Document, line: Span, words: RuleText) -> bool:
    """Tell whether the line before announces the link and says what it is."""
    said = doc.slice(line)
    last = [span for span in doc.sentences if line.start <= span.start < line.end]
    start = last[-1].start if last else line.start
    told = _told(doc, start, line.end, words.sets["empty"])
    announces = said.rstrip().endswith((":", "👇", "⬇️", "⬇", "→", "↓", "👉")) or words.lists[
        "announce"
    ].found_in(doc.text[start : line.end])
    return told and announces


def hashtag_case(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find hashtags of several words in small letters; a Danish compound is one word."""
    del rule, words
    for tag in doc.of_kind("hashtag"):
        body = tag.text[1:]
        if not body.islower():
            continue
        parts = parts_of_tag(body, doc.lang)
        if len(parts) > 1:
            yield Hit(tag.start, tag.end, ("#" + camel_case(parts),))
