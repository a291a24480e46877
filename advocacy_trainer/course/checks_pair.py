"""Faults between a lesson's two languages."""

from collections.abc import Iterable, Iterator

from advocacy_trainer.course import model
from advocacy_trainer.course.blocks import KINDS
from advocacy_trainer.course.faults import Fault
from advocacy_trainer.course.model import Block, Lesson

KEPT_ATTRIBUTES = (
    *("recall", "sets", "many", "sector", "region", "objective"),
    *("either", "as", "stage", "from", "look", "post"),
)


def check_pair(first: Lesson, second: Lesson, name: str, other: str) -> Iterator[Fault]:
    """Give what ``second`` (its file is ``name``) has otherwise than ``first`` (``other``)."""
    remedy = f"make the two files alike; the other is {other}"
    for key in ("minutes", "teaching", "exercises", "seeds", "format", "form"):
        if getattr(first.head, key) != getattr(second.head, key):
            yield Fault(name, 1, f"{key} differs between the languages", remedy)
    if [found.id for found in first.head.objectives] != [found.id for found in second.head.objectives]:
        yield Fault(name, 1, "the objectives differ between the languages", remedy)
    theirs = {step.id: step for step in first.steps if step.id}
    ours = {step.id: step for step in second.steps if step.id}
    for step in ours.values():
        if step.id not in theirs:
            yield Fault(name, step.line, f"the step {step.id} is not in {other}", remedy)
    for missing in [known for known in theirs if known not in ours]:
        yield Fault(name, 1, f"the step {missing} of {other} is missing", remedy)
    if list(theirs) != list(ours) and set(theirs) == set(ours):
        yield Fault(name, 1, "the steps stand in another order", remedy)
    for step in second.steps:
        if step.id in theirs:
            yield from _blocks(_named(theirs[step.id].blocks), _named(step.blocks), step.line, name, other)


def _named(blocks: Iterable[Block]) -> dict[str, Block]:
    return {block.id: block for block in blocks if block.id}


def _blocks(
    theirs: dict[str, Block], ours: dict[str, Block], line: int, name: str, other: str
) -> Iterator[Fault]:
    remedy = f"make the two files alike; the other is {other}"
    for missing in [known for known in theirs if known not in ours]:
        yield Fault(name, line, f"the block {missing} of {other} is missing in this step", remedy)
    if list(theirs) != list(ours) and theirs.keys() == ours.keys():
        yield Fault(name, line, "the blocks stand in another order", remedy)
    for block in ours.values():
        twin = theirs.get(block.id)
        if twin is None:
            yield Fault(name, block.line, f"the block {block.id} is not in this step of {other}", remedy)
        elif twin.kind != block.kind:
            yield Fault(name, block.line, f"{block.id} is a {twin.kind} in {other}", remedy)
        else:
            for attribute in KEPT_ATTRIBUTES:
                if twin.attributes.get(attribute) != block.attributes.get(attribute):
                    yield Fault(
                        name, block.line, f"{block.id}: {attribute} differs between the languages", remedy
                    )
            if _for_whom(twin) != _for_whom(block):
                yield Fault(
                    name, block.line, f"{block.id}: the variants differ between the languages", remedy
                )
            if answer_key(twin) != answer_key(block):
                yield Fault(
                    name, block.line, f"{block.id}: the answer key differs between the languages", remedy
                )


def _for_whom(block: Block) -> tuple[object, ...]:
    """Return for whom the block, its scenes and its comments have variants, in the order they are tried."""
    conditions: list[object] = [each.conditions for each in block.variants]
    for each in block.every:
        match each.body:
            case model.Scenario(scenes=scenes):
                conditions += [
                    (scene.id, variant.conditions) for scene in scenes for variant in scene.variants
                ]
            case model.Thread(comments=comments):
                conditions += [(one.id, variant.conditions) for one in comments for variant in one.variants]
    return tuple(conditions)


def answer_key(block: Block) -> tuple[object, ...]:
    """Return what must be the same in both languages: the answers, not their words."""
    return KINDS[block.kind].key(block.body)
