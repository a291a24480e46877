"""Check a folder of lessons, or one lesson before it is opened: every fault at once."""

import datetime as dt
from collections.abc import Iterable, Iterator
from pathlib import Path

from advocacy_trainer.course import promises
from advocacy_trainer.course.cast import Person, read_cast, words_of
from advocacy_trainer.course.checks_content import Surroundings, check_content, check_prose, check_steps
from advocacy_trainer.course.checks_pair import check_pair
from advocacy_trainer.course.checks_style import check_style
from advocacy_trainer.course.checks_threads import check_threads
from advocacy_trainer.course.editorial import LessonFile, check_lesson, check_whole
from advocacy_trainer.course.faults import Fault
from advocacy_trainer.course.markup import render
from advocacy_trainer.course.model import Lesson, LessonReading
from advocacy_trainer.course.plan_of_course import NAME as COURSE_FILE
from advocacy_trainer.course.plan_of_course import Course, read_course
from advocacy_trainer.course.practice_threads import FOLDER as THREADS
from advocacy_trainer.course.practice_threads import read_thread_file
from advocacy_trainer.course.published import FILE as PUBLISHED
from advocacy_trainer.course.published import (
    check_list,
    check_published,
    check_titles,
    ids_of,
    read_published,
)
from advocacy_trainer.course.reader import LARGEST_FILE, read_file
from advocacy_trainer.course.vocabulary import LANGUAGES
from advocacy_trainer.course.wordlists import read_confidence, read_glossary
from advocacy_trainer.drawings import LARGEST, fault_of
from advocacy_trainer.encoding import decode_file
from advocacy_trainer.resources import BESIDE_LESSONS, assets_dir


def read_and_check(root: Path, today: dt.date) -> tuple[list[Fault], list[LessonFile]]:
    """Check the whole lessons folder ``root``, with the pictures in ``assets`` beside it.

    Returns the faults and every lesson that could be read. Raises ContentError where course.toml cannot be
    used.
    """
    course = read_course(root)
    faults: list[Fault] = []
    lessons: dict[tuple[str, str], tuple[str, Lesson]] = {}
    glossaries: dict[str, frozenset[str]] = {}
    casts: dict[str, dict[str, Person]] = {}
    arounds: dict[str, Surroundings] = {}
    faults += _check_drawings()
    faults += _check_placed(course)
    for lang in LANGUAGES:
        around, found = surroundings(root, lang, course)
        faults += found
        arounds[lang] = around
        glossaries[lang] = around.words or frozenset()
        cast, found_in_cast = read_cast(root / lang, lang)
        faults += found_in_cast
        if cast is not None:
            casts[lang] = cast
        for path in lesson_files(root, lang):
            name = path.relative_to(root).as_posix()
            lesson, found = _check_one(path, root, course, around, today)
            faults += found
            if lesson is not None:
                lessons[lesson.head.id, lang] = (name, lesson)
        faults += _check_beside(root, lang, around)
    found, threads = check_threads(root, arounds)
    faults += found
    files = [LessonFile(lesson, name, lang) for (_, lang), (name, lesson) in lessons.items()]
    faults += check_whole(files, course, casts)
    faults += _check_promises(root, files)
    faults += _check_pairs(root, course, lessons)
    faults += _check_glossaries(glossaries)
    faults += _check_ids(root, course, lessons)
    return sorted(set(faults), key=lambda fault: (fault.file, fault.line, fault.what)), [*files, *threads]


def _check_drawings() -> Iterator[Fault]:
    """Check the pictures that lessons may show for what no drawing may hold."""
    folder = assets_dir() / "illustrations"
    for path in sorted(folder.glob("*.svg")):
        try:
            fault = fault_of(decode_file(path, LARGEST, folder))
        except (OSError, ValueError) as error:
            fault = f"it cannot be read ({error})"
        if fault:
            yield Fault(
                f"assets/illustrations/{path.name}", 1, f"the drawing is not shown: {fault}", "draw it anew"
            )


def _check_placed(course: Course) -> Iterator[Fault]:
    """Check that the pictures which course.toml gives a place are there, and described."""
    folder = assets_dir() / "illustrations"
    there = frozenset(path.stem for path in folder.glob("*.svg"))
    for place, picture in course.pictures.items():
        if picture.name not in there:
            what = f"there is no picture {picture.name} for {place}"
            yield Fault(COURSE_FILE, 1, what, "name one of assets/illustrations")
        if not all(picture.seen.values()):
            what = f"the picture of {place} has no description"
            yield Fault(COURSE_FILE, 1, what, "write what one sees in it")


def check_file(path: Path, today: dt.date) -> list[Fault]:
    """Check one lesson file, within the course it lies in where there is one."""
    root = next((folder for folder in path.absolute().parents if (folder / "course.toml").is_file()), None)
    if root is None:
        reading = read_file(path, path.name)
        lang = next((lang for lang in LANGUAGES if lang in path.parts), "da")
        return _with_content(reading, path.name, Surroundings(lang), today, None)
    course = read_course(root)
    relative = path.absolute().relative_to(root)
    if relative.parts[1:2] == (THREADS,):
        return list(read_thread_file(path.absolute(), root)[1])
    around, _ = surroundings(root, relative.parts[0] if relative.parts[0] in LANGUAGES else "da", course)
    return _check_one(path.absolute(), root, course, around, today)[1]


def open_lesson(root: Path, name: str, around: Surroundings) -> LessonReading:
    """Read a lesson for the player; notes are left out, and a fault leaves no lesson."""
    path = root / name
    if not inside(path, root):
        return LessonReading(None, (_outside(name),))
    reading = read_file(path, name)
    if reading.lesson is None or reading.faults:
        return LessonReading(None, reading.faults)
    faults = tuple(fault for fault in check_content(reading.lesson, name, around) if not fault.strict)
    return LessonReading(None if faults else reading.lesson, faults)


def inside(path: Path, root: Path) -> bool:
    """Tell whether ``path`` is a file in ``root``, wherever links in between lead."""
    try:
        real = path.resolve(strict=True)
        return real.is_file() and real.is_relative_to(root.resolve())
    except (OSError, RuntimeError, ValueError):
        return False


def lesson_files(root: Path, lang: str) -> list[Path]:
    """Return the Markdown files of one language that should be lessons."""
    return sorted(
        path
        for path in (root / lang).glob("**/*.md")
        if path.relative_to(root / lang).parts[0] not in BESIDE_LESSONS
    )


def surroundings(root: Path, lang: str, course: Course) -> tuple[Surroundings, list[Fault]]:
    """Return what the lessons of one language may lead to, and the faults of its word lists."""
    folder = root / lang
    glossary = read_glossary(folder, lang)
    confidence, faults = read_confidence(folder, lang)
    pictures = root.parent / "assets" / "illustrations"
    if not pictures.is_dir():
        pictures = assets_dir() / "illustrations"  # where the window looks for them
    around = Surroundings(
        lang,
        lessons=frozenset(course.lesson_ids),
        words=frozenset(term.id for term in glossary.terms),
        handouts=frozenset(path.stem for path in (folder / "handouts").glob("*")),
        help=frozenset(path.stem for path in (folder / "help").glob("*.md")),
        illustrations=frozenset(path.stem for path in pictures.glob("*.svg")) if pictures.is_dir() else None,
        confidence=frozenset(confidence),
        promises=promises.read_list(root),
    )
    return around, [*glossary.faults, *faults]


def _check_one(
    path: Path, root: Path, course: Course, around: Surroundings, today: dt.date
) -> tuple[Lesson | None, list[Fault]]:
    name = path.relative_to(root).as_posix()
    if not inside(path, root):
        return None, [_outside(name)]
    reading = read_file(path, name)
    faults = _with_content(reading, name, around, today, course)
    if reading.lesson is not None and course.file_of(reading.lesson.head.id, around.lang) != name:
        expected = course.file_of(reading.lesson.head.id, around.lang)
        remedy = (
            f"the id {reading.lesson.head.id} belongs to {expected}" if expected else "add it to course.toml"
        )
        return None, [
            *faults,
            Fault(name, 2, f"{reading.lesson.head.id} does not belong in this file", remedy),
        ]
    return reading.lesson, faults


def _with_content(
    reading: LessonReading, name: str, around: Surroundings, today: dt.date, course: Course | None
) -> list[Fault]:
    faults = list(reading.faults)
    if reading.lesson is not None:
        faults += check_content(reading.lesson, name, around)
        longest = course.longest_of(reading.lesson.head.id) if course is not None else 0
        faults += check_style(reading.lesson, name, around.lang, today, longest)
        faults += check_lesson(LessonFile(reading.lesson, name, around.lang), course)
    else:
        faults += check_steps(reading.steps, name, around)
    return faults


def _outside(name: str) -> Fault:
    return Fault(
        name,
        1,
        "this is no file of the lessons folder",
        "put the file itself there, not a link to another place",
    )


def _check_beside(root: Path, lang: str, around: Surroundings) -> Iterator[Fault]:
    """Check the Markdown of hand-outs, help and examples for what it leads to."""
    for folder in BESIDE_LESSONS:
        for path in sorted((root / lang / folder).glob("**/*.md")):
            name = path.relative_to(root).as_posix()
            if not inside(path, root):
                yield _outside(name)
                continue
            try:
                text = decode_file(path, LARGEST_FILE)
            except (OSError, ValueError) as error:
                yield Fault(
                    name,
                    1,
                    f"the file cannot be read ({type(error).__name__})",
                    "save it as UTF-8, not too large",
                )
                continue
            lines = text.splitlines()
            end = next((index for index, line in enumerate(lines[1:], 1) if line.rstrip() == "---"), 0)
            start = end + 1 if lines and lines[0].rstrip() == "---" and end else 0
            body = "\n".join(line for line in lines[start:] if not line.startswith(":::"))
            yield from check_prose(render(body), body, start + 1, name, around)


def _check_pairs(
    root: Path, course: Course, lessons: dict[tuple[str, str], tuple[str, Lesson]]
) -> Iterator[Fault]:
    for lesson in course.lesson_ids:
        files = {lang: course.file_of(lesson, lang) for lang in LANGUAGES}
        there = [lang for lang in LANGUAGES if (root / files[lang]).is_file()]
        if len(there) == 1:
            other = next(lang for lang in LANGUAGES if lang not in there)
            yield Fault(files[there[0]], 1, f"the lesson is missing in {other}", f"write {files[other]}")
        da, en = lessons.get((lesson, "da")), lessons.get((lesson, "en"))
        if da is not None and en is not None:
            yield from check_pair(da[1], en[1], en[0], da[0])


def _check_promises(root: Path, files: Iterable[LessonFile]) -> Iterator[Fault]:
    """Give the missing list where lessons promise something: without it nothing holds them to it."""
    if promises.read_list(root) is None and any(
        next(promises.find(words_of(file.lesson)), None) for file in files
    ):
        remedy = "list the tests that hold what lessons promise, a name a line"
        yield Fault(promises.LIST, 1, "the list of promises is missing or cannot be read", remedy)


def _check_glossaries(glossaries: dict[str, frozenset[str]]) -> Iterator[Fault]:
    for lang in LANGUAGES:
        others = frozenset[str]().union(*(words for other, words in glossaries.items() if other != lang))
        for word in sorted(others - glossaries[lang]):
            yield Fault(
                f"{lang}/glossary.toml", 1, f"the term {word} is missing", "explain it here too", True
            )


def _check_ids(
    root: Path, course: Course, lessons: dict[tuple[str, str], tuple[str, Lesson]]
) -> Iterator[Fault]:
    try:
        published, odd = read_published(decode_file(root / PUBLISHED))
    except (OSError, ValueError):
        yield Fault(
            PUBLISHED, 1, "the list of published ids cannot be read", "bring it back from an older version"
        )
        return
    for number in odd:
        yield Fault(
            PUBLISHED,
            number,
            "the line is no published id, or one that stands above",
            "write lesson, id and kind: core-01 q1 choice, and retired -> core-01 q2 where it went",
        )
    for name, lesson in lessons.values():
        yield from check_published(lesson, name, published)
    used = {known for _, lesson in lessons.values() for known in ids_of(lesson)}
    yield from check_list(published, {lesson for lesson, _ in lessons}, used)
    yield from check_titles(published, course.retired)


def keeps_out(faults: Iterable[Fault]) -> bool:
    """Tell whether one of the faults is more than a note."""
    return any(not fault.strict for fault in faults)
