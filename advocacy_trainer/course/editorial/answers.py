"""Answers that are given away: in the question, in the left half of a pair, or on the same screen.

An answer that stands in its own question teaches reading, not thinking
(lessons.md, second edition, point 6).
"""

from collections.abc import Iterator

from advocacy_trainer.course.blocks import KINDS
from advocacy_trainer.course.faults import Fault
from advocacy_trainer.course.markup import plain_text, render
from advocacy_trainer.course.model import Lesson, Prose


def answers_given_away(lesson: Lesson, name: str, lang: str) -> Iterator[Fault]:
    """Give every question whose right answer can be read off."""
    for step in lesson.steps:
        read = ""
        for part in step.parts:
            if isinstance(part, Prose):
                read += plain_text(render(part.text).html) + "\n"
                continue
            for block in part.every:
                for found in KINDS[block.kind].content.given_away(block.body, read, lang):
                    yield Fault(
                        name,
                        found.line or block.line,
                        f"the answer “{found.answer[:40]}” stands {found.where}",
                        "say it in other words, or ask for something else",
                    )
            openly = KINDS[part.kind].content.shown_openly(part.body)
            read += f"{openly}\n" if openly else ""
