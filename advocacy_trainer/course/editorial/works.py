"""A main example that is there for too few kinds of work (lessons.md, second edition, point 4)."""

from collections.abc import Iterator

from advocacy_trainer.course.faults import Fault
from advocacy_trainer.course.model import Lesson, Scenario, Thread
from advocacy_trainer.course.plan_of_course import Course
from advocacy_trainer.course.vocabulary import Conditions


def missing_works(lesson: Lesson, name: str, course: Course) -> Iterator[Fault]:
    """Give a lesson in which no block, scene or comment is there for as many works as its track asks for."""
    wanted = course.works_of(lesson.head.id)
    most = max((len(found) for found in _settings(lesson)), default=0)
    if most < wanted:
        said = (
            f"the main example is there for {most} kinds of work"
            if most
            else "the main example is the same for all"
        )
        yield Fault(name, 1, said, f"write it for {wanted} with work=, the one without counted")


def _settings(lesson: Lesson) -> Iterator[set[str]]:
    """Give for each thing that has variants the works it is there for; the one for the rest counts as one."""
    for block in lesson.blocks:
        yield _works(each.conditions for each in block.every)
        if isinstance(block.body, Scenario):
            for scene in block.body.scenes:
                yield _works([scene.conditions, *(each.conditions for each in scene.variants)])
        elif isinstance(block.body, Thread):
            for comment in block.body.comments:
                yield _works([comment.conditions, *(each.conditions for each in comment.variants)])


def _works(every: "Iterator[Conditions] | list[Conditions]") -> set[str]:
    works: set[str] = set()
    for conditions in every:
        named = dict(conditions).get("work")
        works.update(named if named is not None else ("rest",))
    return works if works != {"rest"} else set()
