"""The person's own plan, gathered from what they wrote on cards and in lessons."""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from advocacy_trainer.progress.cards import Cards
from advocacy_trainer.progress.text_file import Text

OWN = "my-log"  # the lesson of cards that were first filled in on the page itself
SMALLEST_MINUTES = 5


class IfThen(NamedTuple):
    """One »if ... then I will ...«, by its lesson and block."""

    lesson: str
    block: str
    when: str
    then: str


class LearningPlan(NamedTuple):
    """What the person has planned; everything may be empty.

    ``minutes`` a week is 0 where none were agreed.
    """

    reason: str = ""
    minutes: int = 0
    if_thens: tuple[IfThen, ...] = ()
    buddy: str = ""
    pause: str = ""
    readers: str = ""


def read_plan(cards: Cards) -> LearningPlan:
    """Return the plan as the cards tell it."""
    return LearningPlan(
        reason=of_set(cards, "reason"),
        minutes=minutes_in(field_texts(cards, "time")),
        if_thens=tuple(if_thens(cards)),
        buddy=of_set(cards, "buddy"),
        pause=of_set(cards, "pause"),
        readers=of_set(cards, "readers"),
    )


def of_set(cards: Cards, name: str) -> str:
    """Return the filled fields of a set, one a line."""
    return "\n".join(text.text for text in _texts(cards, name) if text.text.strip())


def field_texts(cards: Cards, name: str) -> Mapping[str, str]:
    """Return the fields of a set by their names, the latest of each."""
    return {text.field: text.text for text in _texts(cards, name)}


def _texts(cards: Cards, name: str) -> list[Text]:
    return cards.of_kind(name)


def minutes_in(fields: Mapping[str, str]) -> int:
    """Return the minutes a week in a time card: the field ``minutes``, else the first number found."""
    for words in [fields.get("minutes", ""), *fields.values()]:
        found = re.search(r"\d{1,4}", words)
        if found:
            return min(int(found[0]), 24 * 60)
    return 0


def if_thens(cards: Cards) -> Iterable[IfThen]:
    """Give every if-then plan that holds words."""
    plans: dict[tuple[str, str], dict[str, str]] = {}
    for text in cards.of_kind("plan"):
        plans.setdefault((text.lesson, text.block), {})[text.field] = text.text
    for (lesson, block), fields in plans.items():
        plan = IfThen(lesson, block, fields.get("if", ""), fields.get("then", ""))
        if plan.when.strip() or plan.then.strip():
            yield plan


def smaller(minutes: int) -> int:
    """Return a smaller goal: half of it in whole fives, and never less than five minutes."""
    return max(minutes // 2 // 5 * 5, SMALLEST_MINUTES)


def set_text(cards: Cards, name: str, words: str) -> None:
    """Change a set as a whole: its first field holds the words, any others are emptied."""
    stored = _texts(cards, name)
    if not stored:
        cards.fill(OWN, name, {"own": words}, sets=name)
    for number, text in enumerate(stored):
        cards.edit(text.id, "" if number else words)


def set_field(cards: Cards, name: str, field: str, words: str) -> None:
    """Change one field of a set where it was first written, else on a card of the page itself."""
    for text in reversed(_texts(cards, name)):
        if text.field == field:
            cards.edit(text.id, words)
            return
    cards.fill(OWN, name, {field: words}, sets=name)
