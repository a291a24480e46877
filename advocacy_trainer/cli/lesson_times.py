"""``advocacy-trainer lessons time``: how long the lessons take, beside what their heads say."""

from pathlib import Path

from advocacy_trainer.course.checker import lesson_files
from advocacy_trainer.course.model import Lesson
from advocacy_trainer.course.plan_of_course import read_course
from advocacy_trainer.course.presses import count_presses
from advocacy_trainer.course.reader import read_file
from advocacy_trainer.course.timing import LessonLength, measure
from advocacy_trainer.course.variants import LearnerProfile


def print_times(root: Path, lang: str, work: str) -> int:
    """Print a line a lesson, path and track, and the whole course; return 1 where no lesson can be read."""
    course = read_course(root)
    read = {path: read_file(path, path.name).lesson for path in lesson_files(root, lang)}
    lessons: dict[str, Lesson] = {lesson.head.id: lesson for lesson in read.values() if lesson is not None}
    times = {
        name: measure(lesson, course.fallbacks[lang], LearnerProfile(work=work))
        for name, lesson in lessons.items()
    }
    for track in course.tracks:
        for name in track.lessons:
            if name in times:
                presses = count_presses(lessons[name], LearnerProfile(work=work))
                print(_line(name, times[name], presses, lessons[name].head.minutes, course.longest_of(name)))
    for path in course.paths:
        print(_sum(f"path {path.id}", [times[name] for name in path.lessons if name in times], path.longest))
    for track in course.tracks:
        print(_sum(f"track {track.id}", [times[name] for name in track.lessons if name in times], 0))
    print(_sum("the course", list(times.values()), 0))
    return 0 if times else 1


def _line(name: str, taken: LessonLength, presses: int, said: int, longest: float) -> str:
    limit = f", at most {longest:g}" if longest else ""
    over = "  over" if longest and taken.minutes > longest else ""
    words = f"{taken.words_on_screen} words on the screen, {taken.own_words} of them the app's own"
    whole = f"{taken.whole_minutes:.1f} min with those read too"
    seen = f"{words}; {presses} presses; {whole}"
    return f"{name:<18}{taken.minutes:5.1f} min ({seen}; the head says {said}{limit}){over}"


def _sum(name: str, times: list[LessonLength], longest: float) -> str:
    minutes = sum(taken.minutes for taken in times)
    limit = f", at most {longest:g}" if longest else ""
    over = "  over" if longest and minutes > longest else ""
    return f"{name:<28}{minutes:6.1f} min ({len(times)} lessons{limit}){over}"
