"""Answers that are given away: in the question, in the left half of a pair, or on the same screen.

An answer that stands in its own question teaches reading, not thinking
(lessons.md, second edition, point 6). Words are compared by stem, and a wrong
answer that stands there as well makes the right one no easier to guess.
"""

from collections.abc import Iterator

from advocacy_trainer.course import model
from advocacy_trainer.course.editorial.content_words import content_words
from advocacy_trainer.course.faults import Fault
from advocacy_trainer.course.markup import plain_text, render
from advocacy_trainer.course.model import Block, Lesson, Prose

IN_QUESTION = 0.5  # of the right answer's content words
ON_SCREEN = 0.75
FEWEST = 2  # content words; of a shorter answer too little is seen
FEWEST_ON_SCREEN = 3


def answers_given_away(lesson: Lesson, name: str, lang: str) -> Iterator[Fault]:
    """Give every question whose right answer can be read off."""
    for step in lesson.steps:
        read = ""
        for part in step.parts:
            if isinstance(part, Prose):
                read += plain_text(render(part.text).html) + "\n"
                continue
            for block in part.every:
                yield from _in_block(block, read, name, lang)
            read += _shown_openly(part)


def _in_block(block: Block, read: str, name: str, lang: str) -> Iterator[Fault]:
    if isinstance(block.body, model.Recall):
        for variant in block.body.variants:
            if not isinstance(variant.body, model.Free):
                inner = Block(variant.kind, variant.id, variant.line, variant.attributes, variant.body)
                yield from _in_block(inner, "", name, lang)
        return
    match block.body:
        case model.Choice() as choice:
            yield from _choice(choice, block, read, name, lang)
        case model.Match() as match:
            yield from _match(match, block, name, lang)
        case model.Sort() as sort:
            yield from _sort(sort, block, name, lang)
        case model.Gap() as gap:
            yield from _gap(gap, block, read, name, lang)


def _choice(choice: model.Choice, block: Block, read: str, name: str, lang: str) -> Iterator[Fault]:
    right = [option for option in choice.options if option.right]
    wrong = [option for option in choice.options if not option.right]
    for seen, least, fewest, where in (
        (choice.question, IN_QUESTION, FEWEST, "in its question"),
        (read, ON_SCREEN, FEWEST_ON_SCREEN, "on the same screen"),
    ):
        there = content_words(seen, lang)
        most = max((_share(option.text, there, lang) for option in wrong), default=0.0)
        seen_through = [
            option
            for option in right
            if len(content_words(option.text, lang)) >= fewest
            and _share(option.text, there, lang) >= max(least, most + 0.25)
        ]
        if right and len(seen_through) == len(right):
            yield _fault(name, right[0].line or block.line, right[0].text, where)
            return


def _match(match: model.Match, block: Block, name: str, lang: str) -> Iterator[Fault]:
    lefts = [content_words(pair.left, lang) for pair in match.pairs]
    for index, pair in enumerate(match.pairs):
        words = content_words(pair.right, lang)
        overlap = words & lefts[index]
        others = max((len(words & left) for at, left in enumerate(lefts) if at != index), default=0)
        if overlap and len(overlap) > others and len(overlap) >= IN_QUESTION * len(words):
            yield _fault(name, pair.line or block.line, pair.right, "in the left half of its pair")


def _sort(sort: model.Sort, block: Block, name: str, lang: str) -> Iterator[Fault]:
    labels = [content_words(group, lang) for group in sort.groups]
    for case in sort.cases:
        words = content_words(case.text, lang)
        overlap = len(words & labels[case.group])
        others = max((len(words & label) for at, label in enumerate(labels) if at != case.group), default=0)
        if overlap > others and overlap >= IN_QUESTION * len(labels[case.group]):
            yield _fault(name, case.line or block.line, sort.groups[case.group], "in the card itself")


def _gap(gap: model.Gap, block: Block, read: str, name: str, lang: str) -> Iterator[Fault]:
    there = content_words(f"{gap.question} {gap.before} {gap.after} {read}", lang)
    for answer in gap.answers:
        words = frozenset(stem for word in answer.accepted for stem in content_words(word, lang))
        if not answer.near and words and words <= there:
            yield _fault(name, block.line, answer.accepted[0], "in its question or on the same screen")
            return


def _share(text: str, there: frozenset[str], lang: str) -> float:
    words = content_words(text, lang)
    return len(words & there) / len(words) if words else 0.0


def _shown_openly(block: Block) -> str:
    """Return what a block shows before anything is answered in it."""
    match block.body:
        case model.Aside(text=text) if block.kind != "trainer":
            return plain_text(render(text).html) + "\n"
        case model.BeforeAfter(before=before, after=after, why=why):
            return f"{before}\n{after}\n{why}\n"
        case model.ExamplePost(text=text):
            return text + "\n"
        case model.Voices(voices=voices):
            return "\n".join(f"{voice.words} {voice.reason}" for voice in voices) + "\n"
    return ""


def _fault(name: str, line: int, answer: str, where: str) -> Fault:
    return Fault(
        name,
        line,
        f"the answer “{answer[:40]}” stands {where}",
        "say it in other words, or ask for something else",
    )
