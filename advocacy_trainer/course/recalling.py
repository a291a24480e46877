"""Which question brings an objective back: words before options, never the same wording twice running.

Also the two sets that mix objectives: after a path, and the five cases before
one, which let a reader skip what they know (lessons.md, second edition).
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from advocacy_trainer.course.model import Block, Free, Lesson, Recall, Variant

CASES = 5


class RecallQuestion(NamedTuple):
    """One question of a set, and the lesson and recall block it comes from."""

    lesson: str
    block: str
    variant: Variant


def next_variant(recall: Recall, asked: Sequence[str]) -> Variant | None:
    """Return the question to ask now; ``asked`` are the ids of those asked before, oldest first.

    The first time it is one that asks for words; after that the one asked
    least often and longest ago, and never the one that was asked last.
    """
    if not recall.variants:
        return None
    known = {variant.id for variant in recall.variants}
    before = [name for name in asked if name in known]
    if not before:
        return next((each for each in recall.variants if each.kind == "free"), recall.variants[0])
    others = [each for each in recall.variants if each.id != before[-1]] or list(recall.variants)
    last = {name: place for place, name in enumerate(before)}
    return min(others, key=lambda each: (before.count(each.id), last.get(each.id, -1)))


def recalls_of(lesson: Lesson) -> dict[str, Recall]:
    """Return the lesson's banks of questions by block id, in its order."""
    return {block.id: block.body for block in lesson.blocks if isinstance(block.body, Recall)}


def as_block(block: str, variant: Variant) -> Block:
    """Return a question as a block of its kind, ``free`` where it asks for words; it knows its wording."""
    return Block(
        variant.kind, block, variant.line, {"variant": variant.id, **variant.attributes}, variant.body
    )


def mixed_set(
    lessons: Iterable[Lesson], asked: Mapping[tuple[str, str], Sequence[str]]
) -> list[RecallQuestion]:
    """Return one question for every objective of ``lessons``, neighbours from different lessons.

    ``asked`` maps lesson and block to the questions asked before, oldest first.
    """
    banks = [
        [
            RecallQuestion(lesson.head.id, block, variant)
            for block, recall in recalls_of(lesson).items()
            if (variant := next_variant(recall, asked.get((lesson.head.id, block), ()))) is not None
        ]
        for lesson in lessons
    ]
    rounds = max((len(bank) for bank in banks), default=0)
    return [bank[turn] for turn in range(rounds) for bank in banks if turn < len(bank)]


def entry_cases(lessons: Sequence[Lesson]) -> list[RecallQuestion]:
    """Return at most five questions with options, each of another lesson, spread over the path.

    A lesson that has none is left out: nothing shows that one knows it.
    """
    found: list[RecallQuestion] = []
    for lesson in lessons:
        closed = (
            RecallQuestion(lesson.head.id, block, variant)
            for block, recall in recalls_of(lesson).items()
            for variant in recall.variants
            if not isinstance(variant.body, Free)
        )
        first = next(closed, None)
        if first is not None:
            found.append(first)
    if len(found) <= CASES:
        return found
    last = len(found) - 1
    return [found[round(place * last / (CASES - 1))] for place in range(CASES)]
