"""Neighbours of the same form, and a form that carries too much of a track (lessons.md, point 3)."""

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import pairwise

from advocacy_trainer.course.faults import Fault
from advocacy_trainer.course.model import Lesson
from advocacy_trainer.course.plan_of_course import Course

LARGEST_SHARE = 1 / 3


def check_forms(course: Course, lessons: Mapping[str, tuple[str, Lesson]]) -> Iterator[Fault]:
    """Give lessons whose neighbour in the track has the same form, and forms over a third of a track."""
    for track in course.tracks:
        there = [lessons[lesson] for lesson in track.lessons if lesson in lessons]
        for (_, first), (name, second) in pairwise(there):
            if second.head.form and first.head.form == second.head.form:
                said = f"the form {second.head.form} is also that of {first.head.id} before it"
                yield Fault(name, 4, said, "tell one of the two in another form")
        forms = Counter(lesson.head.form for _, lesson in there if lesson.head.form)
        if sum(forms.values()) < len(there) or len(there) < 3:
            continue  # a track partly of format 1 has no shares yet
        for form, count in forms.items():
            if count > len(there) * LARGEST_SHARE:
                last = next(name for name, lesson in reversed(there) if lesson.head.form == form)
                said = f"{count} of {len(there)} lessons of {track.id} have the form {form}"
                yield Fault(last, 4, said, "let no form carry more than a third of a track")
