"""Check a run-sheet: that what it names is there, and that it says what every item must."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from advocacy_trainer.course.faults import Fault
from advocacy_trainer.course.handouts import read_handouts
from advocacy_trainer.course.model import Lesson
from advocacy_trainer.workshop.model import BREAK, BUFFER, THREAD, Item, Place, RunSheet
from advocacy_trainer.workshop.samples import read_samples

Places = Mapping[str, Mapping[str, str]]
_CALM = ("ingen", "ikke", "nobody", "nothing", "no one", "never", "not ", "passing", "pas", "aldrig")


def known_places(lessons: Path, lang: str) -> dict[str, dict[str, str]]:
    """Return the lessons of a language that can be read: their ids, and the kind of each step and block."""
    from advocacy_trainer.course.checker import lesson_files
    from advocacy_trainer.course.reader import read_file

    found: dict[str, dict[str, str]] = {}
    for path in lesson_files(lessons, lang):
        reading = read_file(path, path.name)
        if reading.lesson is not None:
            found[reading.lesson.head.id] = parts_of(reading.lesson)
    return found


def parts_of(lesson: Lesson) -> dict[str, str]:
    """Return the kind of each step and block of a lesson by its id; a step's kind is ``step``."""
    parts = {step.id: "step" for step in lesson.steps}
    parts.update((block.id, block.kind) for block in lesson.blocks if block.id)
    return parts


def missing_places(sheet: RunSheet, places: Places) -> list[Place]:
    """Return the places in lessons that a run-sheet names and nobody can open, once each."""
    named = (item.shows for item in sheet.items if item.shows is not None)
    return list(dict.fromkeys(place for place in named if not _is_there(place, places)))


def _is_there(place: Place, places: Places) -> bool:
    parts = places.get(place.lesson)
    return parts is not None and (not place.part or place.part in parts)


def _kind_of(place: Place | None, places: Places) -> str:
    """Return what stands at a place; empty where nothing does."""
    return "" if place is None else places.get(place.lesson, {}).get(place.part, "")


def check_against_lessons(sheet: RunSheet, lessons: Path, places: Places, name: str) -> list[Fault]:
    """Check what a run-sheet names: lessons and their parts, hand-outs, sample drafts."""
    handouts = {each.id for each in read_handouts(lessons / sheet.lang)}
    samples = set(read_samples(lessons, sheet.lang))
    return [*_of_items(sheet.items, places, handouts, samples, name), *_of_sheet(sheet, name)]


def _of_items(
    items: Iterable[Item], places: Places, handouts: set[str], samples: set[str], name: str
) -> Iterator[Fault]:
    for item in items:
        if item.shows is not None and not _is_there(item.shows, places):
            yield Fault(
                name, item.line, f"there is no {item.shows}", "name a lesson, and a step or block of it"
            )
        for handout in item.handouts:
            if handout not in handouts:
                yield Fault(name, item.line, f"there is no hand-out {handout[:40]}", "name one of handouts/")
        for draft in item.drafts:
            if draft not in samples:
                yield Fault(
                    name,
                    item.line,
                    f"there is no sample draft {draft[:40]}",
                    "name one of workshop-drafts.toml",
                )
        if item.kind == THREAD and _kind_of(item.shows, places) not in ("", "thread"):
            yield Fault(name, item.line, f"{item.shows} is no thread", "name the id of a thread block")
        if item.kind not in (BREAK, BUFFER):
            for key in ("goal", "screen", "notes"):
                if not getattr(item, key):
                    yield Fault(name, item.line, f"the item has no {key}", f"write {key}", strict=True)


def _of_sheet(sheet: RunSheet, name: str) -> Iterator[Fault]:
    said = " ".join(item.notes.casefold() for item in sheet.items)
    if not any(word in said for word in _CALM):
        yield Fault(
            name,
            1,
            "nothing says that nobody is called on",
            "say in the notes that passing is fine",
            strict=True,
        )


def check_pair(first: Mapping[str, RunSheet], second: Mapping[str, RunSheet]) -> Iterator[Fault]:
    """Check that two languages have the same run-sheets with the same items, minutes and places."""
    for name in sorted({*first, *second}):
        if name not in first or name not in second:
            lang = next(iter((first if name in first else second).values())).lang
            yield Fault(
                f"{lang}/run-sheets/{name}.md", 1, "the other language lacks it", "write it there too"
            )
            continue
        one, other = first[name], second[name]
        if [_bones(item) for item in one.items] != [_bones(item) for item in other.items]:
            differ = next(
                (
                    item
                    for item, twin in zip(one.items, other.items, strict=False)
                    if _bones(item) != _bones(twin)
                ),
                one.items[-1],
            )
            yield Fault(
                f"{one.lang}/run-sheets/{name}.md",
                differ.line,
                f"{differ.id} is not as in the other language",
                "give both the same ids, kinds, minutes and places",
            )


def _bones(item: Item) -> tuple[object, ...]:
    same = (item.id, item.kind, item.minutes, item.least, item.optional, item.shows, item.setting)
    return (*same, item.touches, item.handouts, item.drafts, bool(item.instead))
