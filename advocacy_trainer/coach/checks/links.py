"""Links and hashtags."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.rule import Rule, RuleText
from advocacy_trainer.prose.lazy_pattern import lazy
from advocacy_trainer.prose.sentences import Span
from advocacy_trainer.prose.tags import camel_case, parts_of_tag

_STOP = lazy(r"[.!?](?=\s)")


def bare_link(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find links with no words that say where they lead.

    The words may stand on the link's own line or end the line before it.
    »Læs mere her« says nothing about where.
    """
    del rule
    links = doc.of_kind("url")
    if not links:
        return
    empty = words.sets["empty"]
    telling = [at for said, at in zip(doc.small_words, doc.scan.starts, strict=True) if said not in empty]
    starts = [line.start for line in doc.lines]
    stops = [match.start() + 1 for match in _STOP.finditer(doc.text)]
    for link in links:
        number = bisect_right(starts, link.start) - 1
        line = doc.lines[number]
        if _any_within(telling, _begin_of_sentence(doc, line, link.start, stops), line.end):
            continue
        alone = not doc.words_between(line.start, line.end)
        if alone and number > 0 and _leads(doc, doc.lines[number - 1], telling, words):
            continue
        yield Hit(link.start, link.end)


def _begin_of_sentence(doc: Document, line: Span, at: int, stops: list[int]) -> int:
    """Return where what the link's line says of it begins: after a full stop, not a colon."""
    for stop in reversed(stops[bisect_right(stops, line.start) : bisect_right(stops, at)]):
        if doc.text[stop:at].strip():
            return stop
    return line.start


def _any_within(places: list[int], start: int, end: int) -> bool:
    return bisect_left(places, start) < bisect_left(places, end)


def _leads(doc: Document, line: Span, telling: list[int], words: RuleText) -> bool:
    """Tell whether the line before announces the link and says what it is."""
    said = doc.slice(line)
    last = bisect_left(doc.sentence_starts, line.end) - 1
    start = max(line.start, doc.sentence_starts[last]) if last >= 0 else line.start
    announces = said.rstrip().endswith((":", "👇", "⬇️", "⬇", "→", "↓", "👉")) or words.lists[
        "announce"
    ].found_in(doc.text[start : line.end])
    return _any_within(telling, start, line.end) and announces


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
