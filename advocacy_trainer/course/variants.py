"""Texts that differ with the reader's work, employer or country: put them together, and choose.

A variant is the same block, scene or comment again with ``work=``, ``public=``
or ``region=``. Shown is the first whose every condition holds, else the one
without any; where there is none without, nothing is shown.
"""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from advocacy_trainer.course import promises
from advocacy_trainer.course.blocks import KINDS
from advocacy_trainer.course.head import Report
from advocacy_trainer.course.model import (
    Block,
    Comment,
    Lesson,
    Prose,
    Scenario,
    Scene,
    Spot,
    Step,
    Thread,
)
from advocacy_trainer.course.vocabulary import MOST_VARIANTS, Conditions

_SECTORS_OF_EMPLOYER = {"public": "yes", "private": "no"}


class LearnerProfile(NamedTuple):
    """The one who reads: ``work`` and ``public`` may be empty (not known); ``region`` is dk, uk or us."""

    work: str = ""
    public: str = ""
    region: str = "dk"
    saved: bool = True


def nest(parts: Sequence[Prose | Block], report: Report) -> tuple[Prose | Block, ...]:
    """Put neighbouring blocks that are one block for different readers into that block."""
    runs: list[list[Prose | Block]] = []
    for part in parts:
        before = runs[-1][-1] if runs else None
        if isinstance(part, Block) and isinstance(before, Block) and _are_one(before, part):
            runs[-1].append(part)
        else:
            runs.append([part])
    return tuple(_joined(run, report) for run in runs)


def _are_one(first: Block, second: Block) -> bool:
    if first.kind != second.kind:
        return False
    about = first.attributes.get("about", "")
    if about or second.attributes.get("about"):
        return about == second.attributes.get("about", "")
    same = bool(first.id) and first.id == second.id
    return same and bool(first.conditions or second.conditions)


def _joined(run: Sequence[Prose | Block], report: Report) -> Prose | Block:
    group = [part for part in run if isinstance(part, Block)]
    if not group:
        return run[0]
    seen: set[Conditions] = set()
    remaining = group[:MOST_VARIANTS]
    for block in remaining:
        if block.conditions in seen:
            who = "the same people" if block.conditions else "everybody"
            report(block.line, f"this {block.kind} is for {who}, as another is", "take one of them away")
        seen.add(block.conditions)
    if len(group) > MOST_VARIANTS:
        report(group[0].line, f"there are {len(group)} variants", f"keep to {MOST_VARIANTS}")
    base = next((block for block in remaining if not block.conditions), remaining[-1])
    if base.conditions and KINDS[base.kind].needs_id and len(group) > 1:  # alone it is one more for some
        report(base.line, f"the {base.kind} {base.id} is only there for some", "add one for everybody else")
    return base._replace(variants=tuple(block for block in remaining if block is not base))


def holds(conditions: Conditions, audience: LearnerProfile) -> bool:
    """Tell whether every condition fits; what is not known of a reader fits ``unknown`` alone."""
    known = {
        "work": audience.work or "unknown",
        "public": audience.public or "unknown",
        "region": audience.region,
    }
    return all(known[name] in values for name, values in conditions)


def tailored(lesson: Lesson, audience: LearnerProfile) -> Lesson:
    """Return the lesson as one reader meets it: variants chosen, promises said or left out."""

    def said(text: str) -> str:
        return promises.strip_marks(text, saved=audience.saved)

    steps = tuple(_step(step, audience, said) for step in lesson.steps)
    return lesson._replace(steps=steps)


def tailored_block(block: Block, audience: LearnerProfile) -> Block | None:
    """Return the block as one reader meets it, or None where it is not for them."""

    def said(text: str) -> str:
        return promises.strip_marks(text, saved=audience.saved)

    shown = _shown(block, audience)
    if shown is None:
        return None
    return shown._replace(body=_spoken(_resolved(shown, audience), said), variants=())


def _step(step: Step, audience: LearnerProfile, said: Callable[[str], str]) -> Step:
    parts: list[Prose | Block] = []
    for part in step.parts:
        if isinstance(part, Prose):
            parts.append(part._replace(text=said(part.text)))
        elif (block := _shown(part, audience)) is not None:
            body = _spoken(_resolved(block, audience), said)
            if isinstance(block.body, Spot):  # its spans count the characters of its text
                body = body._replace(text=block.body.text)
            parts.append(block._replace(body=body, variants=()))
    return step._replace(title=said(step.title), parts=tuple(parts))


def _shown(block: Block, audience: LearnerProfile) -> Block | None:
    fitting = [each for each in block.every if each.conditions and holds(each.conditions, audience)]
    chosen = fitting[0] if fitting else next((each for each in block.every if not each.conditions), None)
    return chosen if chosen is not None and _fits_sector(chosen, audience) else None


def _fits_sector(block: Block, audience: LearnerProfile) -> bool:
    """Tell whether a block of format 1 is for this reader: only what is known of them hides it."""
    sectors = block.words_of("sector")
    works = [name for name in sectors if name not in _SECTORS_OF_EMPLOYER]
    employers = [_SECTORS_OF_EMPLOYER[name] for name in sectors if name in _SECTORS_OF_EMPLOYER]
    if not sectors or audience.work in works or audience.public in employers:
        return True
    known = (bool(audience.work), audience.public in ("yes", "no"))
    # A list of works says nothing of an employer, and the other way round.
    return not ((works and known[0]) or (employers and known[1]))


def _resolved(block: Block, audience: LearnerProfile) -> Any:
    body = block.body
    if isinstance(body, Scenario):
        return body._replace(scenes=tuple(_scene(scene, audience) for scene in body.scenes))
    if isinstance(body, Thread):
        return body._replace(comments=tuple(_comment(comment, audience) for comment in body.comments))
    return body


def _scene(scene: Scene, audience: LearnerProfile) -> Scene:
    for other in scene.variants:
        if holds(other.conditions, audience):
            return scene._replace(text=other.text or scene.text, ways=other.ways or scene.ways, variants=())
    return scene._replace(variants=())


def _comment(comment: Comment, audience: LearnerProfile) -> Comment:
    for other in comment.variants:
        if holds(other.conditions, audience):
            by_mark = {each.mark: each for each in other.consequences}
            remaining = [by_mark.pop(each.mark, each) for each in comment.consequences]
            return comment._replace(
                who=other.who or comment.who,
                says=other.says or comment.says,
                consequences=(
                    *by_mark.values(),
                    *remaining,
                ),  # a mark of the variant's own is the first to be tried
                models=other.models or comment.models,
                leaves=other.leaves or comment.leaves,
                variants=(),
            )
    return comment._replace(variants=())


def _spoken(value: Any, said: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return said(value)
    if isinstance(value, tuple):
        parts = [_spoken(part, said) for part in value]
        return value._make(parts) if hasattr(value, "_make") else tuple(parts)
    return value
