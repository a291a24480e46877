"""Measure how long a lesson takes, by the formula of lessons.md, second edition, point 1.

Visible words (title and objectives among them) at 180 a minute; 10 s a choice, a gap, a pick or a choice in a
story, 5 s a card of match, sort or order, 20 s a spot, 90 s a rewrite or
draft, 60 s a reflection or a plan, 45 s an answer in a thread, 45 s a complete
(all its rounds), 15 s a field of a card, 10 s a confidence item.
Of a choice the longest option's feedback counts, of match, sort and order all
of it; a story counts its longest way, a comment its longest consequence, a
text with variants the one that is shown. What comes back later counts nothing.
"""

import re
from collections.abc import Mapping
from functools import partial
from typing import NamedTuple

from advocacy_trainer.course.blocks import KINDS
from advocacy_trainer.course.blocks.visible import WordCount
from advocacy_trainer.course.markup import plain_text, render
from advocacy_trainer.course.model import Block, Lesson, Prose
from advocacy_trainer.course.own_lines import own_words
from advocacy_trainer.course.placeholders import fill
from advocacy_trainer.course.variants import LearnerProfile, tailored

WORDS_A_MINUTE = 180
_WORD = re.compile(r"\w+(?:[-'’]\w+)*")


class LessonLength(NamedTuple):
    """The words of a lesson, the seconds of what is done in it, and the words of the app's own around it."""

    words: int
    seconds: int
    own_words: int = 0

    @property
    def words_on_screen(self) -> int:
        """Return all the words that are seen by somebody who answers everything."""
        return self.words + self.own_words

    @property
    def whole_minutes(self) -> float:
        """Return the time it takes to read the app's own lines too, as one does the first time."""
        return self.words_on_screen / WORDS_A_MINUTE + self.seconds / 60

    @property
    def minutes(self) -> float:
        """Return the time the lesson takes, in minutes."""
        return self.words / WORDS_A_MINUTE + self.seconds / 60


def measure(
    lesson: Lesson, fallbacks: Mapping[str, str], audience: LearnerProfile | None = None
) -> LessonLength:
    """Measure a lesson as ``audience`` meets it, by default somebody of whom nothing is known."""
    words = sum(
        _count(text, fallbacks) for text in (lesson.head.title, *(o.text for o in lesson.head.objectives))
    )
    seconds = 0
    count = WordCount(partial(_prose, fallbacks=fallbacks), partial(_count, fallbacks=fallbacks))
    blocks: list[Block] = []
    for step in tailored(lesson, audience or LearnerProfile()).steps:
        words += _count(step.title, fallbacks)
        for part in step.parts:
            if isinstance(part, Prose):
                words += _prose(part.text, fallbacks)
            elif KINDS[part.kind].is_shown:
                blocks.append(part)
                words += KINDS[part.kind].visible(part.body, count)
                seconds += KINDS[part.kind].seconds(part.body)
    return LessonLength(words, seconds, own_words(blocks))


def _count(text: str, fallbacks: Mapping[str, str]) -> int:
    return len(_WORD.findall(fill(text, fallbacks) if "{" in text else text))


def _prose(text: str, fallbacks: Mapping[str, str]) -> int:
    return _count(plain_text(render(text).html), fallbacks)
