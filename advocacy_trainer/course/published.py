"""The ids people's logs hang on: every one that was published, and what became of it.

``published-ids.txt`` has a line an id: ``core-01 q1 choice``. One that is no
longer there ends in ``retired``, or ``retired -> core-01 q2`` where another
took its place: it is never used again, keeps its line in the log, leaves the
refreshers, and a retired lesson that was done counts for its successor.
"""

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from advocacy_trainer.course.faults import Fault
from advocacy_trainer.course.model import Lesson
from advocacy_trainer.encoding import decode_file

FILE = "published-ids.txt"


class PublishedId(NamedTuple):
    """What a published id was (``lesson``, ``step`` or a block's kind), and whether it still is."""

    kind: str
    line: int = 0
    retired: bool = False
    successor: str = ""


def ids_of(lesson: Lesson) -> dict[str, str]:
    """Return every id of the lesson with its kind, in published-ids.txt's words."""
    found = {lesson.head.id: "lesson"}
    for step in lesson.steps:
        found[f"{lesson.head.id} {step.id}"] = "step"
        for block in step.blocks:
            if block.id:
                found[f"{lesson.head.id} {block.id}"] = block.kind
    return found


def read_published(text: str) -> tuple[dict[str, PublishedId], list[int]]:
    """Read the list from id to what it was; also give the lines that cannot be read."""
    published: dict[str, PublishedId] = {}
    odd: list[int] = []
    for number, line in enumerate(text.splitlines(), start=1):
        said, arrow, successor = line.partition("#")[0].partition("->")
        words = said.split()
        if not words and not arrow:
            continue
        retired = len(words) > 2 and words[-1] == "retired"
        named = words[:-1] if retired else words
        after = successor.split()
        if len(named) not in (2, 3) or (arrow and (not retired or len(after) not in (1, 2))):
            odd.append(number)
            continue
        name = " ".join(named[:-1])
        if name in published:
            odd.append(number)
            continue
        published[name] = PublishedId(named[-1], number, retired, " ".join(after))
    return published, odd


def successor_of(name: str, published: Mapping[str, PublishedId]) -> str:
    """Return what stands today in the place of a retired id; empty where nothing does."""
    seen = {name}
    while (known := published.get(name)) is not None and known.retired:
        name = known.successor
        if not name or name in seen:
            return ""
        seen.add(name)
    return name


def successors(published: Mapping[str, PublishedId]) -> dict[str, str]:
    """Return every retired lesson and block with what stands where it was."""
    retired = (name for name, known in published.items() if known.retired and known.kind != "step")
    return {name: successor_of(name, published) for name in retired}


def check_published(lesson: Lesson, name: str, published: Mapping[str, PublishedId]) -> Iterator[Fault]:
    """Give the published ids of this lesson that are gone, have become another kind, or came back."""
    mine = ids_of(lesson)
    for known, what in published.items():
        if known.split()[0] != lesson.head.id:
            continue
        if what.retired:
            if known in mine:
                yield Fault(name, 1, f"the id {known} is retired", "people's logs hang on it: take a new one")
        elif known not in mine:
            remedy = f"people's logs hang on it: give the id back, or write “retired” behind it in {FILE}"
            yield Fault(name, 1, f"the published id {known} is gone", remedy)
        elif mine[known] != what.kind:
            yield Fault(
                name,
                1,
                f"the published id {known} was a {what.kind}",
                "people's logs hang on it: take a new id for the new block",
            )


def check_list(
    published: Mapping[str, PublishedId], lessons: Collection[str], used: Collection[str]
) -> Iterator[Fault]:
    """Give the faults of the list itself; ``used`` are all ids there are, ``lessons`` those of lessons."""
    for name, known in published.items():
        if not known.retired:
            if known.kind == "lesson" and name not in lessons:
                yield Fault(
                    FILE,
                    known.line,
                    f"the published lesson {name} is gone or cannot be read",
                    "mend it, bring it back, or write “retired” behind it",
                )
            continue
        if not known.successor:
            continue
        after = successor_of(name, published)
        if not after:
            yield Fault(
                FILE, known.line, f"what follows {name} goes round or ends nowhere", "name a living id"
            )
        elif after not in used:
            yield Fault(
                FILE, known.line, f"there is no {after[:60]} to follow {name}", "name an id that is there"
            )
        elif known.kind == "lesson" and after not in lessons:
            yield Fault(FILE, known.line, f"{name} was a lesson, and {after[:60]} is none", "name a lesson")


def check_titles(published: Mapping[str, PublishedId], titles: Collection[str]) -> Iterator[Fault]:
    """Give the retired lessons whose line in the log would have no title."""
    for name, known in published.items():
        if known.retired and known.kind == "lesson" and name not in titles:
            remedy = f'write {name} = {{ da = "...", en = "..." }} under [retired] in course.toml'
            yield Fault(FILE, known.line, f"the log has no title for the retired lesson {name}", remedy)


def load(root: Path) -> dict[str, PublishedId]:
    """Return what the list of a lessons folder says; empty where it cannot be read."""
    try:
        return read_published(decode_file(root / FILE))[0]
    except (OSError, ValueError):
        return {}
