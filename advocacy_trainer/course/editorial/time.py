"""A head that says another time than the lesson takes, and lessons longer than the course allows."""

from collections.abc import Iterator, Mapping

from advocacy_trainer.course.faults import Fault
from advocacy_trainer.course.model import Lesson
from advocacy_trainer.course.plan_of_course import NAME, Course
from advocacy_trainer.course.timing import measure

NEAR = 1.0  # minutes by which the head may differ


def wrong_times(lesson: Lesson, name: str, fallbacks: Mapping[str, str], course: Course) -> Iterator[Fault]:
    """Give a head whose ``minutes`` are wrong by more than one, and a lesson past its limit."""
    taken = measure(lesson, fallbacks).minutes
    if abs(taken - lesson.head.minutes) > NEAR:
        said = f"the head says {lesson.head.minutes} minutes, and the lesson takes {taken:.1f}"
        yield Fault(name, 1, said, f"cut it, or write minutes: {round(taken)}")
    longest = course.longest_of(lesson.head.id)
    if longest and taken > longest:
        yield Fault(
            name,
            1,
            f"the lesson takes {taken:.1f} minutes, and may take {longest:g}",
            "cut words or activities",
        )


def long_paths(course: Course, lessons: Mapping[str, Lesson], lang: str) -> Iterator[Fault]:
    """Give the paths that take longer than the course lets them, by the sum of their lessons."""
    for path in course.paths:
        there = [lessons[lesson] for lesson in path.lessons if lesson in lessons]
        taken = sum(measure(lesson, course.fallbacks[lang]).minutes for lesson in there)
        if path.longest and taken > path.longest:
            older = any(lesson.head.format < 2 for lesson in there)
            said = f"the path {path.id} takes {taken:.1f} minutes in {lang}, and may take {path.longest:g}"
            yield Fault(NAME, 1, said, "cut its lessons, or let it have fewer", strict=older, second=older)
