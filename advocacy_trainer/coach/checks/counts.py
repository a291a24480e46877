"""Rules that count."""

from collections.abc import Iterator
from itertools import pairwise

from advocacy_trainer.coach.checks.emoji import emoji_in
from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.rule import Rule, Words
from advocacy_trainer.prose.lix import Lix, count_with_words, lix_of

_X_LIKE = {"x": 2, "mastodon": 3, "bluesky": 3}


def long_sentences(doc: Document, rule: Rule, words: Words) -> Iterator[Hit]:
    """Find sentences with more words than ``limit``."""
    del words
    limit = int(rule.options["limit"])
    if len(doc.words) <= limit:
        return
    starts = [word.start for word in doc.words]
    from bisect import bisect_left

    for span in doc.sentences:
        if bisect_left(starts, span.end) - bisect_left(starts, span.start) > limit:
            yield Hit(span.start, span.end)


def hard_to_read(doc: Document, rule: Rule, words: Words) -> Iterator[Hit]:
    """Find a text whose LIX is above the language's limit."""
    del words
    if len(doc.words) < int(rule.options["words"]):
        return
    if lix_in(doc).value > float(rule.options[f"lix_{doc.lang}"]):
        yield Hit(doc.words[0].start, doc.words[-1].end)


def lix_in(doc: Document) -> Lix:
    """Measure the document with the sentences that posts have."""
    return lix_of(doc.words, count_with_words(doc.words, [span.start for span in doc.sentences]))


def wall_of_text(doc: Document, rule: Rule, words: Words) -> Iterator[Hit]:
    """Find stretches of more characters than ``limit`` without a line break."""
    del words
    for line in doc.lines:
        if line.end - line.start > int(rule.options["limit"]):
            yield Hit(line.start, line.end)


def hashtag_many(doc: Document, rule: Rule, words: Words) -> Iterator[Hit]:
    """Find more hashtags than the platform bears."""
    del words
    tags = doc.of_kind("hashtag")
    limit = _X_LIKE.get(doc.context.platform, int(rule.options["limit"]))
    if len(tags) > limit:
        yield Hit(tags[limit].start, tags[-1].end)


def emoji_many(doc: Document, rule: Rule, words: Words) -> Iterator[Hit]:
    """Find more emoji than ``limit``, one repeated in a row, or emoji as bullets."""
    del words
    found = emoji_in(doc.text)
    if not found:
        return
    limit = int(rule.options["limit"])
    if len(found) > limit:
        yield Hit(found[limit].start, found[-1].end)
        return
    for first, second in pairwise(found):
        between = doc.text[first.end : second.start]
        if doc.slice(first) == doc.slice(second) and not between.strip():
            yield Hit(first.start, second.end)
            return
    begins = {line.start for line in doc.lines}
    bullets = [one for one in found if one.start in begins and doc.text[one.end : one.end + 2].strip()]
    if len(bullets) > 1:
        yield Hit(bullets[0].start, bullets[-1].end)


def too_long(doc: Document, rule: Rule, words: Words) -> Iterator[Hit]:
    """Find a text over its platform's limit, counted as the platform counts."""
    del rule, words
    from advocacy_trainer.platforms.catalog import IDS, platform
    from advocacy_trainer.platforms.measuring import measure

    if doc.context.platform not in IDS:
        return
    where = platform(doc.context.platform)
    if where.limit.value is None or len(doc.text.encode("utf-8", "surrogatepass")) * 2 <= where.limit.value:
        return
    measured = measure(doc.text, where)
    if not measured.valid:
        yield Hit(measured.over_from or 0, len(doc.text))
