"""Objectives that do not come back (lessons.md, second edition, point 8)."""

from collections.abc import Iterator

from advocacy_trainer.course.faults import Fault
from advocacy_trainer.course.model import Lesson, Recall

LEAST = 3  # variants an objective


def objectives_that_do_not_return(lesson: Lesson, name: str) -> Iterator[Fault]:
    """Give every objective without three questions that bring it back, one of them free."""
    banks = {
        block.attributes.get("objective", ""): (block.body, block.line)
        for block in lesson.blocks
        if isinstance(block.body, Recall)
    }
    for objective in lesson.head.objectives:
        body, line = banks.get(objective.id, (Recall(()), 1))
        count = len(body.variants)
        if count < LEAST:
            remedy = (
                f"write ::: recall {{#back-{objective.id} objective={objective.id}}} with {LEAST} questions"
            )
            yield Fault(name, line, f"{objective.id} comes back in {count} of {LEAST} wordings", remedy)
        elif not any(variant.kind == "free" for variant in body.variants):
            yield Fault(
                name,
                line,
                f"nothing asks for {objective.id} from memory",
                "write one question with [kind=free]",
            )
