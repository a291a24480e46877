"""Rules of the second edition on how a lesson teaches; lessons.md, »Second edition«.

Each is a fault in a lesson of format 2 and a note in one of format 1, which is
written anew later. None of them keeps a lesson out of the app.
"""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from advocacy_trainer.course.cast import Person, carried_tracks, check_cast
from advocacy_trainer.course.editorial.answers import answers_given_away
from advocacy_trainer.course.editorial.feedback import chained_feedback
from advocacy_trainer.course.editorial.form import check_forms
from advocacy_trainer.course.editorial.mouths import words_in_the_wrong_mouth
from advocacy_trainer.course.editorial.own_checks import models_against_their_checks
from advocacy_trainer.course.editorial.recalls import objectives_that_do_not_return
from advocacy_trainer.course.editorial.repetition import often_said
from advocacy_trainer.course.editorial.stages import check_stages
from advocacy_trainer.course.editorial.time import long_paths, wrong_times
from advocacy_trainer.course.editorial.unmarked import unmarked_promises
from advocacy_trainer.course.editorial.works import missing_works
from advocacy_trainer.course.faults import Fault
from advocacy_trainer.course.model import Lesson
from advocacy_trainer.course.plan_of_course import Course


class LessonFile(NamedTuple):
    """A lesson that could be read, the file it stands in, and its language."""

    lesson: Lesson
    name: str
    lang: str


def check_lesson(file: LessonFile, course: Course | None) -> Iterator[Fault]:
    """Give what one lesson has against the rules; without a course those that need none."""
    lesson, name, lang = file
    found: list[Fault] = []
    if course is not None:
        found += wrong_times(lesson, name, course.fallbacks[lang], course)
        found += missing_works(lesson, name, course)
    found += answers_given_away(lesson, name, lang)
    found += chained_feedback(lesson, name, lang)
    found += words_in_the_wrong_mouth(lesson, name, lang)
    found += unmarked_promises(lesson, name, lang)
    found += models_against_their_checks(lesson, name, lang)
    found += objectives_that_do_not_return(lesson, name)
    yield from (weighed(fault, lesson) for fault in found)


def check_whole(
    files: Iterable[LessonFile],
    course: Course,
    casts: Mapping[str, Mapping[str, Person]] = MappingProxyType({}),
) -> Iterator[Fault]:
    """Give what the lessons have against the rules taken together; ``casts`` are by language."""
    listed = list(files)
    by_lang: Mapping[str, list[LessonFile]] = {
        lang: [file for file in listed if file.lang == lang]
        for lang in sorted({file.lang for file in listed})
    }
    for lang, in_language in by_lang.items():
        lessons = {file.lesson.head.id: (file.name, file.lesson) for file in in_language}
        yield from check_forms(course, lessons)
        yield from check_stages(course, lessons)
        yield from carried_tracks(lessons, ((track.id, track.lessons) for track in course.tracks))
        if lang in casts:
            yield from check_cast(casts[lang], list(lessons.values()), lang)
        newer = [(file.name, file.lesson) for file in in_language if file.lesson.head.format > 1]
        yield from often_said(newer, lang)
        yield from long_paths(course, {file.lesson.head.id: file.lesson for file in in_language}, lang)


def weighed(fault: Fault, lesson: Lesson) -> Fault:
    """Return the fault as it weighs in this lesson's format."""
    return fault if lesson.head.format > 1 else fault._replace(strict=True, second=True)
