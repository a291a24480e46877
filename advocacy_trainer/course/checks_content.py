"""Faults of one lesson that the reader does not look for: what its words lead to, and wording."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from advocacy_trainer.course import promises
from advocacy_trainer.course.blocks import KINDS
from advocacy_trainer.course.checks_variants import check_variants
from advocacy_trainer.course.faults import Fault
from advocacy_trainer.course.markup import Rendered, render
from advocacy_trainer.course.model import (
    Block,
    Choice,
    Confidence,
    Lesson,
    Prose,
    Recall,
    Spot,
    Step,
)
from advocacy_trainer.course.placeholders import unknown
from advocacy_trainer.course.texts import text_pieces
from advocacy_trainer.course.vocabulary import PLACEHOLDERS

MARKED_UP = re.compile(r"\*\*\S|(?<!\w)__\w|\]\(\w+:")
_ONE = {"da": r"\bvælg (?:én|ét|en|et)\b(?! eller)", "en": r"\b(?:choose|pick|select) one\b(?! or)"}
_SEVERAL = {
    "da": r"\bvælg (?:alle|to|tre|fire|flere|de (?:to|tre|fire))\b",
    "en": r"\b(?:choose|pick|select) (?:all|two|three|four|several|the (?:two|three|four))\b",
}
_COUNTS = {
    "da": {"to": 2, "tre": 3, "fire": 4},
    "en": {"two": 2, "three": 3, "four": 4},
}


class Surroundings(NamedTuple):
    """What a lesson of one language may lead to; None where it is not known."""

    lang: str
    lessons: frozenset[str] | None = None
    words: frozenset[str] | None = None
    handouts: frozenset[str] | None = None
    help: frozenset[str] | None = None
    illustrations: frozenset[str] | None = None
    confidence: frozenset[str] | None = None
    promises: frozenset[str] | None = None


def check_content(lesson: Lesson, name: str, around: Surroundings) -> Iterator[Fault]:
    """Give the faults of a readable lesson's words, links, pictures and questions."""
    yield from check_steps(lesson.steps, name, around)
    yield from check_variants(lesson, name)
    used = {word for block in lesson.all_variants for word in block.words_of("objective")}
    if not any(KINDS[block.kind].is_answered for block in lesson.blocks):
        yield Fault(name, 1, "nothing is done in this lesson", "add an activity")
    for objective in lesson.head.objectives:
        if used and objective.id not in used:
            yield Fault(
                name,
                1,
                f"no block serves the objective {objective.id}",
                f"write objective={objective.id} on one",
                True,
            )


def check_steps(steps: Iterable[Step], name: str, around: Surroundings) -> Iterator[Fault]:
    """Give the faults that can be seen without the lesson's head."""
    for step in steps:
        level = 2
        for part in step.parts:
            if isinstance(part, Prose):
                rendered = render(promises.strip_marks(part.text, saved=True))
                yield from check_prose(rendered, part.text, part.line, name, around)
                yield from _headings(rendered, name, part.line, level)
                level = rendered.headings[-1] if rendered.headings else level
            else:
                for block in part.every:
                    yield from _block(block, name, around)
        for word in unknown(step.title):
            yield _no_placeholder(name, step.line, word)


def _block(block: Block, name: str, around: Surroundings) -> Iterator[Fault]:
    for piece in text_pieces(block):
        if piece.prose:
            rendered = render(promises.strip_marks(piece.text, saved=True))
            yield from check_prose(rendered, piece.text, piece.line, name, around)
            continue
        for word in unknown(piece.text):
            yield _no_placeholder(name, piece.line, word)
        yield from _promises(piece.text, piece.line, name, around)
        tag = re.search(r"<(?:/?[A-Za-z]|!--)", piece.text)
        if tag is not None:
            yield Fault(
                name, piece.line, f"“{piece.text[tag.start() :][:30]}” is HTML in a text", "write it without"
            )
        elif not piece.quoted and MARKED_UP.search(piece.text):
            yield Fault(
                name,
                piece.line,
                "this text is shown as written, stars and all",
                "write it without Markdown",
                True,
            )
    if isinstance(block.body, Choice):
        yield from _wording(block.body, block.line, name, around.lang, either=block.has("either"))
    if isinstance(block.body, Recall):
        for variant in block.body.variants:
            if isinstance(variant.body, Choice):
                either = "either" in variant.attributes
                yield from _wording(variant.body, variant.line, name, around.lang, either=either)
    if isinstance(block.body, Spot) and next(promises.find(block.body.text), None) is not None:
        yield Fault(name, block.line, "a promise stands in the text of a spot", "move it out of the text")
    known = around.confidence
    if isinstance(block.body, Confidence) and known is not None and block.body.item not in {"", *known}:
        item = block.body.item[:40]
        yield Fault(name, block.line, f"confidence.toml has no item {item}", "add it there, or name another")


def check_prose(rendered: Rendered, text: str, line: int, name: str, around: Surroundings) -> Iterator[Fault]:
    """Give the faults of one piece of prose that begins at ``line``."""
    for dropped in rendered.dropped:
        where = line + text[: max(0, text.find(dropped.snippet))].count("\n")
        if dropped.what == "HTML":
            remedy = "write Markdown; only br, kbd, sub and sup may stand as HTML"
        elif dropped.what.startswith("text"):
            remedy = "cut it into shorter paragraphs with fewer signs"
        elif dropped.what == "picture":
            remedy = "write ![description](illustration:name) for a picture of assets/illustrations"
        else:
            remedy = (
                "lead to lesson:core-02, word:fold, handout:name or help:name; name other places in words"
            )
        yield Fault(name, where, f"the {dropped.what} “{dropped.snippet[:60]}” is not allowed", remedy)
    for picture in rendered.pictures:
        where = line + text[: max(0, text.find(f"illustration:{picture.name}"))].count("\n")
        if not picture.alt:
            yield Fault(
                name, where, f"the picture {picture.name} has no description", "write ![what it shows](...)"
            )
        if around.illustrations is not None and picture.name not in around.illustrations:
            yield Fault(
                name,
                where,
                f"there is no picture {picture.name}",
                "draw assets/illustrations/NAME.svg, or name another",
            )
    known = {
        "lesson": around.lessons,
        "word": around.words,
        "handout": around.handouts,
        "help": around.help,
    }
    for link in rendered.links:
        kind, _, target = link.partition(":")
        there = known[kind]
        if there is not None and target.partition("#")[0] not in there:
            where = line + text[: max(0, text.find(link))].count("\n")
            yield Fault(name, where, f"{link} leads nowhere", f"name a {kind} that is there")
    for word in unknown(text):
        where = line + text[: max(0, text.find("{" + word))].count("\n")
        yield _no_placeholder(name, where, word)
    yield from _promises(text, line, name, around)


def _promises(text: str, line: int, name: str, around: Surroundings) -> Iterator[Fault]:
    for start, words in promises.odd(text):
        where = line + text[:start].count("\n")
        yield Fault(
            name,
            where,
            f"“{words[:40]}” marks no promise",
            "write [sentence]{holds=test-name} or [sentence]{holds=test-name if=saved}",
        )
    for promise in promises.find(text):
        if around.promises is not None and promise.name not in around.promises:
            where = line + text[: promise.start].count("\n")
            remedy = f"write the test and add its name to {promises.LIST}, or take the promise back"
            yield Fault(name, where, f"no test holds the promise {promise.name[:40]}", remedy)


def _no_placeholder(name: str, line: int, word: str) -> Fault:
    return Fault(
        name,
        line,
        f"{{{word[:40]}}} stands for nothing",
        "use " + " ".join(f"{{{known}}}" for known in PLACEHOLDERS),
    )


def _headings(rendered: Rendered, name: str, line: int, level: int) -> Iterator[Fault]:
    for heading in rendered.headings:
        if heading <= 2:
            yield Fault(
                name,
                line,
                f"a heading of level {heading} stands inside a step",
                "write ### below a step's ##",
            )
        elif heading > level + 1:
            yield Fault(
                name, line, f"the headings jump from {level} to {heading}", f"write {'#' * (level + 1)}"
            )
        level = heading


def _wording(choice: Choice, line: int, name: str, lang: str, *, either: bool) -> Iterator[Fault]:
    right = sum(option.right for option in choice.options)
    question = choice.question.casefold()
    one, several = re.search(_ONE[lang], question), re.search(_SEVERAL[lang], question)
    if either:
        if several is not None:
            remedy = "ask for one, or take either=yes away"
            yield Fault(name, line, "the question asks for several, and either=yes takes one", remedy)
        return
    if right > 1 and one is not None:
        yield Fault(
            name, line, f"the question asks for one, and {right} are right", f"ask for {right}, or mark one"
        )
    if right == 1 and several is not None:
        yield Fault(
            name, line, "the question asks for several, and one is right", "ask for one, or mark more"
        )
    if right > 1 and several is not None:
        count = next((number for word, number in _COUNTS[lang].items() if several[0].endswith(word)), right)
        if count != right:
            yield Fault(
                name, line, f"the question asks for {count}, and {right} are right", f"ask for {right}"
            )
