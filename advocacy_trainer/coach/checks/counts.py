"""Rules that count."""

from collections.abc import Iterator
from itertools import pairwise

from advocacy_trainer.coach.checks.emoji import emoji_in
from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.rule import Rule, RuleText
from advocacy_trainer.prose.lix import Lix, lix_of, sentences_with_words

_COUNTED = 6_000  # characters up to which it is told by how much a text is too long
_QUOTED = 40  # characters of a sentence that are told
_BEYOND = 500  # characters: longer than any emoji, and than most links


def long_sentences(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find sentences with more words than ``limit``."""
    del words
    limit = int(rule.options["limit"])
    if doc.word_count <= limit:
        return
    for span in doc.sentences:
        # A word takes at least a letter and the space after it.
        if span.end - span.start >= 2 * limit and len(doc.words_between(span.start, span.end)) > limit:
            yield Hit(span.start, span.end)


def hard_to_read(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find a text whose LIX is above the language's limit."""
    del words
    if doc.word_count < int(rule.options["words"]):
        return
    if lix_in(doc).value > float(rule.options[f"lix_{doc.lang}"]):
        yield Hit(*doc.first_to_last_word)


def lix_in(doc: Document) -> Lix:
    """Measure the document with the sentences that posts have."""
    return lix_of(doc.scan.texts, sentences_with_words(doc.scan.starts, doc.sentence_starts))


def wall_of_text(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find stretches of more characters than ``limit`` without a line break."""
    del words
    for line in doc.lines:
        if line.end - line.start > int(rule.options["limit"]):
            yield Hit(line.start, line.end)


def hashtag_many(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find more hashtags than the platform bears."""
    del words
    tags = doc.of_kind("hashtag")
    if not tags:
        return
    limit = _advised_hashtags(doc.context.platform) or int(rule.options["limit"])
    if len(tags) > limit:
        yield Hit(tags[limit].start, tags[-1].end)


def _advised_hashtags(place: str) -> int | None:
    from advocacy_trainer.platforms.catalog import is_known, platform

    advised = platform(place).advised_hashtags if is_known(place) else None
    return None if advised is None else advised.value


def emoji_many(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
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


def too_long(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find a text over its platform's limit, counted as the platform counts."""
    del rule, words
    from advocacy_trainer.platforms.bounds import at_most
    from advocacy_trainer.platforms.catalog import is_known, platform

    if not is_known(doc.context.platform):
        return
    where = platform(doc.context.platform)
    limit, in_bytes = where.limit.value, where.max_bytes.value
    if limit is None:
        return
    if at_most(doc.text, where) <= limit and (in_bytes is None or 4 * len(doc.text) <= in_bytes):
        return
    from advocacy_trainer.platforms.measuring import measure  # late: it brings the grammars

    # Where it passes the limit hangs on what stands before, seldom on more than the limit's own length of it.
    size = limit
    while True:
        size = min(2 * size + _BEYOND, len(doc.text))
        measured = measure(doc.text[:size], where)
        if size == len(doc.text) or (measured.over_from or size) < size - _BEYOND:
            break
    if size < len(doc.text) <= _COUNTED:
        size, measured = len(doc.text), measure(doc.text, where)
    over = measured.likely - limit
    if not measured.valid:
        start = measured.over_from or 0
        if size < len(doc.text) or over <= 0 or not doc.sentences:
            # In bytes, too long to count whole, or blank: what there is room for is known all the same.
            yield Hit(start, len(doc.text), (), "room", "", (("room", start), ("all", len(doc.text))))
            return
        nearest = min(doc.sentences, key=lambda span: _misfit(span.end - span.start, over))
        values = (
            ("over", over),
            ("size", nearest.end - nearest.start),
            ("words", _begun(doc.slice(nearest))),
        )
        yield Hit(start, len(doc.text), (), "over", "", values)


def _misfit(size: int, over: int) -> tuple[bool, int]:
    """Put sentences that would do if they went before those that would not, the nearest first."""
    return size < over, abs(size - over)


def _begun(sentence: str) -> str:
    return sentence if len(sentence) <= _QUOTED else sentence[:_QUOTED].rsplit(" ", 1)[0] + " …"
