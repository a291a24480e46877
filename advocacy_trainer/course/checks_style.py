"""Notes on how a lesson reads: length, weight, words, balance. They keep no lesson out."""

import datetime as dt
import re
from collections.abc import Iterator

from advocacy_trainer.course.blocks import KINDS
from advocacy_trainer.course.faults import Fault
from advocacy_trainer.course.markup import plain_text, render
from advocacy_trainer.course.model import Block, Choice, Lesson, Prose
from advocacy_trainer.course.texts import text_pieces
from advocacy_trainer.prose.lix import lix

MINUTES = range(3, 9)
LIX = (20, 40)
LIX_OF_FORMAT_2 = (12, 38)  # two short sentences of feedback read low, and are meant to
BANNED = {"da": ("bare", "nemt", "nem", "nemme"), "en": ("simply", "just", "easy")}
OLDEST_LAW = 548  # days: 18 months
ONE_DAY = dt.timedelta(days=1)  # where the writer is, the next day may have begun
_QUOTES = re.compile(r"»[^«»]*«|“[^“”]*”|\"[^\"\n]*\"|(?m:^\s*>.*$)")


def check_style(lesson: Lesson, name: str, lang: str, today: dt.date, longest: float = 0) -> Iterator[Fault]:
    """Give the notes on a readable lesson; ``longest`` are the minutes the course lets it take, 0 for any."""
    if lesson.head.minutes not in MINUTES and not MINUTES[-1] < lesson.head.minutes <= longest:
        yield _note(
            name, 1, f"the lesson takes {lesson.head.minutes} minutes", "keep to 3-8: cut it, or make it two"
        )
    if lesson.head.checked > today + ONE_DAY:
        yield _note(
            name, 1, f"“checked” is {lesson.head.checked}, a day to come", "write the day it was checked"
        )
    yield from _weight(lesson, name)
    yield from _banned(lesson, name, lang)
    choices = [block for block in lesson.all_variants if isinstance(block.body, Choice)]
    if len(choices) > 1 and all(
        _right_is_longest(block.body) for block in choices if isinstance(block.body, Choice)
    ):
        yield _note(
            name, choices[0].line, "the right option is always the longest", "let a wrong one be longer"
        )
    if sum(KINDS[block.kind].is_answered for block in lesson.blocks) < 2:
        yield _note(name, 1, "the lesson has fewer than two activities", "let the learner do more")
    if lesson.head.format < 2 and not any(block.has("recall") for block in lesson.blocks):
        yield _note(
            name, 1, "no question comes back", "write recall=yes on a choice, gap, match, sort or order"
        )
    for block in lesson.all_variants:
        if block.kind == "law":
            yield from _law(block, lesson, name, today)


def law_date(block: Block, lesson: Lesson) -> dt.date | None:
    """Return the day a law block was checked: its own, else the lesson's; None where it is no date."""
    stated = block.attributes.get("checked")
    if stated is None:
        return lesson.head.checked
    try:
        return dt.date.fromisoformat(stated)
    except ValueError:
        return None


def _law(block: Block, lesson: Lesson, name: str, today: dt.date) -> Iterator[Fault]:
    checked = law_date(block, lesson)
    if checked is None:
        yield Fault(name, block.line, "“checked” is no date", "write checked=2026-11-21")
    elif (today - checked).days > OLDEST_LAW:
        yield _note(
            name, block.line, f"the law was last checked {checked}", "check it again, and write the day"
        )


def own_words(lesson: Lesson) -> Iterator[tuple[str, int]]:
    """Give each text in the lesson's own voice with its line, Markdown laid out."""
    for step in lesson.steps:
        yield step.title, step.line
        for part in step.parts:
            if isinstance(part, Prose):
                yield plain_text(render(part.text).html), part.line
            elif KINDS[part.kind].is_shown:
                for piece in text_pieces(part):
                    if not piece.quoted:
                        yield (plain_text(render(piece.text).html) if piece.prose else piece.text), piece.line


def _weight(lesson: Lesson, name: str) -> Iterator[Fault]:
    measure = lix("\n\n".join(text for text, _ in own_words(lesson)))
    low, high = LIX if lesson.head.format < 2 else LIX_OF_FORMAT_2
    if measure.reliable and not low <= round(measure.value) <= high:
        remedy = "shorten sentences and words" if measure.value > high else "let some sentences carry more"
        yield _note(name, 1, f"LIX is {measure.value:.0f}", f"{remedy}: aim for 25-38")


def _banned(lesson: Lesson, name: str, lang: str) -> Iterator[Fault]:
    words = re.compile(r"\b(?:" + "|".join(BANNED[lang]) + r")\b", re.IGNORECASE)
    for step in lesson.steps:
        texts = [(step.title, step.line)]
        for part in step.parts:
            if isinstance(part, Prose):
                texts.append((part.text, part.line))
            else:
                every = (piece for block in part.every for piece in text_pieces(block))
                texts += [(piece.text, piece.line) for piece in every if not piece.quoted]
        for text, line in texts:
            for found in words.finditer(_QUOTES.sub(lambda quote: re.sub(r"[^\n]", " ", quote[0]), text)):
                where = line + text[: found.start()].count("\n")
                yield _note(name, where, f"“{found[0]}” makes light of it", "say it without the word")


def _right_is_longest(choice: Choice) -> bool:
    if sum(option.right for option in choice.options) != 1:
        return False
    right = next(option for option in choice.options if option.right)
    return all(len(right.text) > len(option.text) for option in choice.options if option is not right)


def _note(name: str, line: int, what: str, remedy: str) -> Fault:
    return Fault(name, line, what, remedy, strict=True)
