"""The people of the lessons, one list a language: who they are, how they speak, and where they appear.

``cast.toml`` holds a ``[[person]]`` each with ``name`` and ``work`` (as the
lessons write them), ``voice`` (how they speak, for the writer) and ``lessons``
(the ids of those they speak in). Whoever shows how something is done stands
there; who comments on a post from outside need not.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from advocacy_trainer.course.blocks import KINDS
from advocacy_trainer.course.blocks.speakers import LessonSpeaker
from advocacy_trainer.course.faults import Fault
from advocacy_trainer.course.model import Lesson, Prose
from advocacy_trainer.course.texts import text_pieces
from advocacy_trainer.encoding import decode_file
from advocacy_trainer.structured import toml_table

NAME = "cast.toml"
_KEYS = frozenset({"name", "work", "voice", "lessons"})
FEWEST_IN_TRACK = 3  # lessons of a track from which one person can carry it


class Person(NamedTuple):
    """One of the cast; ``line`` is where the list names them."""

    name: str
    work: str
    voice: str
    lessons: tuple[str, ...]
    line: int = 0


def read_cast(folder: Path, lang: str) -> tuple[dict[str, Person] | None, tuple[Fault, ...]]:
    """Read ``folder/cast.toml`` by name; None where there is no such file, or none that can be read."""
    file = f"{lang}/{NAME}"
    try:
        text = decode_file(folder / NAME)
    except FileNotFoundError:
        return None, ()
    except (OSError, ValueError) as error:
        return None, (
            Fault(file, 1, f"the cast cannot be read ({type(error).__name__})", "save it as UTF-8"),
        )
    try:
        entries = toml_table(text).get("person", [])
    except ValueError as error:
        return None, (Fault(file, 1, f"the cast is no TOML: {str(error)[:80]}", "mend the line it names"),)
    heads = [number for number, line in enumerate(text.splitlines(), 1) if line.strip() == "[[person]]"]
    people: dict[str, Person] = {}
    faults: list[Fault] = []
    for number, entry in enumerate(entries if isinstance(entries, list) else [None]):
        line = heads[number] if number < len(heads) else 1
        person = _person(entry, line)
        if person is None:
            remedy = "give [[person]] a name, work, voice, and lessons = [...]"
            faults.append(Fault(file, line, "this person is not whole", remedy))
        elif person.name in people:
            said = f"{person.name[:40]} stands in line {people[person.name].line} already"
            faults.append(Fault(file, line, said, "find another name: one name is one person"))
        else:
            people[person.name] = person
    return people, tuple(faults)


def _person(entry: object, line: int) -> Person | None:
    if not isinstance(entry, dict) or not entry.keys() <= _KEYS:
        return None
    name, work, voice = (entry.get(key) for key in ("name", "work", "voice"))
    lessons = entry.get("lessons")
    if not all(isinstance(text, str) and text.strip() for text in (name, work, voice)):
        return None
    if not isinstance(lessons, list) or not all(isinstance(one, str) for one in lessons):
        return None
    return Person(str(name).strip(), str(work).strip(), str(voice).strip(), tuple(lessons), line)


def appearances(lesson: Lesson) -> Iterator[LessonSpeaker]:
    """Give everybody who shows in the lesson how something is done, as often as they do."""
    for block in lesson.all_variants:
        yield from KINDS[block.kind].content.speakers(block.body, block.line)


def check_cast(
    people: Mapping[str, Person], lessons: Sequence[tuple[str, Lesson]], lang: str
) -> Iterator[Fault]:
    """Give who speaks in a lesson of format 2 otherwise than the cast has it, and who no longer does."""
    seen: dict[str, set[str]] = {}
    for file, lesson in lessons:
        told: set[str] = set()
        for one in appearances(lesson):
            seen.setdefault(one.name, set()).add(lesson.head.id)
            if lesson.head.format < 2 or one.name in told:
                continue
            fault = _misfit(people.get(one.name), one, lesson.head.id, lang)
            if fault:
                told.add(one.name)
                yield Fault(file, one.line, *fault)
    there = {lesson.head.id: words_of(lesson) for _, lesson in lessons}
    for person in people.values():
        gone = [
            name
            for name in person.lessons
            if name not in seen.get(person.name, set())
            and not re.search(rf"\b{re.escape(person.name)}\b", there.get(name, ""))
        ]
        for name in gone:
            what = "speaks no more in" if name in there else "is listed for"
            missing = "" if name in there else ", which is no lesson"
            said = f"{person.name[:40]} {what} {name[:40]}{missing}"
            yield Fault(f"{lang}/{NAME}", person.line, said, "take it out of lessons = [...]")


def words_of(lesson: Lesson) -> str:
    """Return all that is said in a lesson: who speaks in a story or a scene is named in it."""
    parts = (part for step in lesson.steps for part in step.parts)
    texts = (
        [part.text]
        if isinstance(part, Prose)
        else [piece.text for block in part.every for piece in text_pieces(block)]
        for part in parts
    )
    return "\n".join(text for part in texts for text in part)


def _misfit(person: Person | None, one: LessonSpeaker, lesson: str, lang: str) -> tuple[str, str] | None:
    if person is None:
        remedy = f"add [[person]] to {lang}/{NAME}, or let somebody of the cast speak"
        return f"{one.name[:40]} stands in no cast", remedy
    if person.work != one.work:
        said = f"{one.name[:40]} is “{one.work[:40]}” here and “{person.work[:40]}” in the cast"
        return said, "give one person one work, or find another name"
    if lesson not in person.lessons:
        said = f"the cast does not know that {one.name[:40]} speaks here"
        return said, f"add {lesson} to their lessons in {lang}/{NAME}"
    return None


def carried_tracks(
    files: Mapping[str, tuple[str, Lesson]], tracks: Iterable[tuple[str, Iterable[str]]]
) -> Iterator[Fault]:
    """Give each person who speaks in every lesson of a track of format 2."""
    for track, names in tracks:
        in_track = [files[name] for name in names if name in files]
        if len(in_track) < FEWEST_IN_TRACK or any(lesson.head.format < 2 for _, lesson in in_track):
            continue
        everywhere = set.intersection(*({one.name for one in appearances(lesson)} for _, lesson in in_track))
        for name in sorted(everywhere):
            said = f"{name[:40]} speaks in every lesson of {track}"
            yield Fault(in_track[-1][0], 1, said, "let somebody else speak in some of them")
