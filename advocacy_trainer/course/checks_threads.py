"""Faults of the practice room's threads: each by itself, and between the two languages."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from advocacy_trainer.course.checks_content import Surroundings, check_content
from advocacy_trainer.course.checks_pair import check_pair
from advocacy_trainer.course.editorial import LessonFile
from advocacy_trainer.course.faults import Fault
from advocacy_trainer.course.practice_threads import PracticeThread, read_thread_file, thread_files
from advocacy_trainer.course.vocabulary import LANGUAGES


def check_threads(
    root: Path, surroundings: Mapping[str, Surroundings]
) -> tuple[list[Fault], list[LessonFile]]:
    """Check ``root/<language>/threads``, and give every thread that could be read as a lesson of one step."""
    faults: list[Fault] = []
    found: dict[str, dict[str, tuple[str, PracticeThread]]] = {lang: {} for lang in LANGUAGES}
    for lang in LANGUAGES:
        for path in thread_files(root, lang):
            name = path.relative_to(root).as_posix()
            thread, its = read_thread_file(path, root)
            faults += its
            if thread is None:
                continue
            if thread.id in found[lang]:
                faults.append(Fault(name, 2, f"the thread {thread.id} stands twice", "give it its own id"))
            found[lang].setdefault(thread.id, (name, thread))
            faults += check_content(thread.as_lesson(), name, surroundings[lang])
    faults += _check_pairs(found)
    files = [
        LessonFile(thread.as_lesson(), name, lang)
        for lang, threads in found.items()
        for name, thread in threads.values()
    ]
    return faults, files


def _check_pairs(found: Mapping[str, Mapping[str, tuple[str, PracticeThread]]]) -> Iterator[Fault]:
    first, second = LANGUAGES
    for lang, other in (LANGUAGES, LANGUAGES[::-1]):
        for name, _ in (found[lang][each] for each in sorted(set(found[lang]) - set(found[other]))):
            yield Fault(
                name, 1, f"the thread is missing in {other}", f"write it in {other}/threads too", True
            )
    for each in sorted(set(found[first]) & set(found[second])):
        (name, one), (twin, other_one) = found[first][each], found[second][each]
        if one.place != other_one.place:
            yield Fault(
                twin, 1, "place differs between the languages", f"make it {one.place}, as {name} has it"
            )
        yield from check_pair(one.as_lesson(), other_one.as_lesson(), twin, name)
