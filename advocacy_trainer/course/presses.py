"""How many presses a lesson takes of somebody who answers everything at the first try."""

from advocacy_trainer.course.blocks import KINDS
from advocacy_trainer.course.model import Block, Lesson, Prose
from advocacy_trainer.course.step_pages import is_shown, pages_of
from advocacy_trainer.course.variants import LearnerProfile, tailored


def count_presses(lesson: Lesson, audience: LearnerProfile | None = None) -> int:
    """Count the answers, the buttons beside them, and Next on every page; writing is none."""
    presses = 0
    for step in tailored(lesson, audience or LearnerProfile()).steps:
        parts = [part for part in step.parts if isinstance(part, Prose) or is_shown(part)]
        presses += len(pages_of(parts)) + sum(
            KINDS[part.kind].presses(part.body, part.attributes) for part in parts if isinstance(part, Block)
        )
    return presses
