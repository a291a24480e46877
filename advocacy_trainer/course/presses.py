"""How many presses a lesson takes of somebody who answers everything at the first try."""

from advocacy_trainer.course import model
from advocacy_trainer.course.blocks.seconds import longest_way
from advocacy_trainer.course.marking import right_count
from advocacy_trainer.course.model import Block, Lesson, Prose
from advocacy_trainer.course.step_pages import is_shown, pages_of
from advocacy_trainer.course.variants import LearnerProfile, tailored

BEHIND_A_DOOR = ("sour", "threat")
"""The kinds of comment that are opened by a press of their own."""


def count_presses(lesson: Lesson, audience: LearnerProfile | None = None) -> int:
    """Count the answers, the buttons beside them, and Next on every page; writing is none."""
    presses = 0
    for step in tailored(lesson, audience or LearnerProfile()).steps:
        parts = [part for part in step.parts if isinstance(part, Prose) or is_shown(part)]
        presses += len(pages_of(parts)) + sum(_in(part) for part in parts if isinstance(part, Block))
    return presses


def _in(block: Block) -> int:
    match block.body:
        case model.Choice() as choice:
            several = not block.has("either") and right_count(choice) > 1
            return right_count(choice) + 1 if several else 1
        case model.Order(items=items):
            return len(items)
        case model.Sort(cases=cases):
            return 2 * len(cases) - 1  # each its group, and Next between two
        case model.Match(pairs=pairs):
            return 2 * len(pairs) - 1
        case model.Spot(spans=spans):
            return len(spans) + 1
        case model.Complete(rounds=rounds):
            return 2 * len(rounds) - 1
        case model.Scenario() as story:
            return longest_way(story, lambda text: len(text.split()))[1]
        case model.Thread(comments=comments):
            return 2 * len(comments) - 1 + sum(each.kind in BEHIND_A_DOOR for each in comments)
        case model.BeforeAfter() | model.ExamplePost() | model.Voices() | model.Aside():
            return 0
        case _:
            return 1
