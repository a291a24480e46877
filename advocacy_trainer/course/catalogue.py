"""The lessons that can be shown, from a cached index of their heads.

``load`` reads one JSON file and looks at sizes and times alone; only after a
change are the lessons read again. A lesson with faults is kept out and named
in ``rejected``. Next to nothing is imported up here: the first window reads
the catalogue.
"""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from advocacy_trainer.json_reading import flag, seal, text, texts, texts_by_name, unseal, whole
from advocacy_trainer.resources import BESIDE_LESSONS

if TYPE_CHECKING:
    from advocacy_trainer.course.model import Lesson

FORMAT = 6


class CatalogueEntry(NamedTuple):
    """A lesson in the list; ``minutes`` is the time alone at the screen."""

    id: str
    track: str
    title: str
    minutes: int
    steps: int
    objectives: tuple[str, ...]
    file: str
    drafts: tuple[tuple[str, str], ...] = ()
    """The blocks in which one's own text grows, each with its stage."""
    returns: bool = False
    """Whether its objectives come back in several wordings."""
    cases: bool = False
    """Whether one of those wordings has options, so that it can be asked before the lesson."""
    asks: tuple[tuple[str, str], ...] = ()
    """Blocks a refresher may ask about, each with the block it then asks: itself, or its objective's bank."""


class TrackEntry(NamedTuple):
    """A track in one language with the lessons that can be shown."""

    id: str
    title: str
    about: str
    lessons: tuple[CatalogueEntry, ...]


class PathEntry(NamedTuple):
    """A set of lessons one may stop after; ``lessons`` are ids that can be shown.

    ``answer`` is the answer to »do I want this?« whose path it is, empty for a part of the core.
    """

    id: str
    title: str
    about: str
    lessons: tuple[str, ...]
    minutes: int
    answer: str = ""


class PictureEntry(NamedTuple):
    """A drawing of assets/illustrations, and what one sees in it."""

    name: str
    seen: str


class RejectedLesson(NamedTuple):
    """A lesson that cannot be shown, and its first fault as ``file:line: what: what to do``."""

    file: str
    fault: str


class Catalogue(NamedTuple):
    """Everything the lists need to know of the course in one language."""

    lang: str
    tracks: tuple[TrackEntry, ...]
    paths: tuple[PathEntry, ...]
    fallbacks: dict[str, str]
    rejected: tuple[RejectedLesson, ...]
    successors: dict[str, str] = {}  # noqa: RUF012 - never written to
    """Retired lessons and blocks (``core-01 q1``), and what stands where they were (or nothing)."""
    retired: dict[str, str] = {}  # noqa: RUF012 - never written to
    """The titles of retired lessons, for the lines they keep in the log."""
    pictures: dict[str, PictureEntry] = {}  # noqa: RUF012 - never written to
    """The picture of a lesson's end, a path or a track, by its id."""

    def find(self, lesson: str) -> CatalogueEntry | None:
        """Return the lesson's entry, or what took its place; None where there is none or it is kept out."""
        wanted = self.successors.get(lesson, lesson)
        for entry in self.lessons:
            if entry.id == wanted:
                return entry
        return None

    def asked_as(self, lesson: str, block: str) -> tuple[str, str] | None:
        """Return which lesson and block a refresher asks today: its own, its successor, or none."""
        after = self.successors.get(f"{lesson} {block}")
        if after is not None:
            lesson, _, block = after.partition(" ")
        entry = next((entry for entry in self.lessons if entry.id == lesson), None)
        asked = dict(entry.asks).get(block) if entry is not None else None
        return (lesson, asked) if asked is not None else None

    def picture_of(self, lesson: str) -> PictureEntry | None:
        """Return the picture given to a lesson itself, else to the part of the core or the track it is in."""
        entry = self.find(lesson)
        if entry is None:
            return None
        parts = [path.id for path in self.paths if not path.answer and entry.id in path.lessons]
        places = (entry.id, *parts, entry.track)
        return next((self.pictures[place] for place in places if place in self.pictures), None)

    @property
    def sets(self) -> dict[str, str]:
        """Return the titles of the paths and tracks by id, the paths first."""
        paths = {path.id: path.title for path in self.paths}
        return {**paths, **{track.id: track.title for track in self.tracks}}

    @property
    def titles(self) -> dict[str, str]:
        """Return the titles of all lessons there are and were, by id."""
        return {**self.retired, **{entry.id: entry.title for entry in self.lessons}}

    def counted(self, done: Iterable[str]) -> frozenset[str]:
        """Return the lessons that count as done: those that were, and what took the place of retired ones."""
        lessons = frozenset(done)
        return lessons | {after for name, after in self.successors.items() if after and name in lessons}

    @property
    def lessons(self) -> tuple[CatalogueEntry, ...]:
        """Return every lesson that can be shown, in the order of the course."""
        return tuple(entry for track in self.tracks for entry in track.lessons)


def load(root: Path, lang: str, cache: Path | None = None) -> Catalogue:
    """Return the catalogue of ``root`` in ``lang``.

    ``cache`` is a folder for the index, or None to keep nothing. An index that
    lies in the lessons folder itself (a packed program) is used as it is while
    the sizes fit. Raises ContentError where course.toml cannot be used.
    """
    files = _files(root, lang)
    packed = _read(root / f"index-{lang}.json", [found[:2] for found in files])
    if packed is not None:
        return packed
    cached = _read(cache / f"lessons-{lang}.json", files) if cache is not None else None
    if cached is not None:
        return cached
    table = _index(root, lang)
    table["files"] = files
    if cache is not None:
        _write(cache / f"lessons-{lang}.json", table)
    return _catalogue(table)


def pack(root: Path, lang: str) -> None:
    """Write the index of one language into the lessons folder itself, for a packed program."""
    table = _index(root, lang)
    table["files"] = [found[:2] for found in _files(root, lang)]
    (root / f"index-{lang}.json").write_bytes(seal(table))


def _files(root: Path, lang: str) -> list[list[Any]]:
    """Return ``[name, size, time]`` of course.toml and every lesson file, sorted."""
    found: list[list[Any]] = []
    for name in ("course.toml", "published-ids.txt"):
        try:
            status = (root / name).stat()
            found.append([name, status.st_size, status.st_mtime_ns])
        except OSError:
            continue
    try:
        with os.scandir(root / lang) as folders:
            tracks = [each.path for each in folders if each.name not in BESIDE_LESSONS and each.is_dir()]
        for track in tracks:
            with os.scandir(track) as lessons:
                for each in lessons:
                    if each.name.endswith(".md"):
                        status = each.stat(follow_symlinks=False)
                        name = f"{os.path.basename(track)}/{each.name}"  # noqa: PTH119 - scandir gives text
                        found.append([name, status.st_size, status.st_mtime_ns])
    except OSError:
        pass
    return sorted(found)


def _read(path: Path, files: list[list[Any]]) -> Catalogue | None:
    """Return the catalogue of an index that was made of ``files``; None where it does not fit."""
    try:
        table: dict[str, Any] = unseal(path.read_bytes())
        if table.get("format") != FORMAT or table.get("files") != files:
            return None
        return _catalogue(table)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write(path: Path, table: dict[str, Any]) -> None:
    from advocacy_trainer.errors import StorageError
    from advocacy_trainer.files import write_atomically

    try:
        write_atomically(path, seal(table), durable=False)
    except StorageError:
        pass  # it is a cache: the lessons are read again next time


def _index(root: Path, lang: str) -> dict[str, Any]:
    from advocacy_trainer.course.checker import inside, lesson_files
    from advocacy_trainer.course.plan_of_course import read_course
    from advocacy_trainer.course.published import load as load_published
    from advocacy_trainer.course.published import successors
    from advocacy_trainer.course.reader import read_file

    course = read_course(root)
    entries: dict[str, list[Any]] = {}
    rejected: list[list[str]] = []
    for path in lesson_files(root, lang):
        name = path.relative_to(root).as_posix()
        if not inside(path, root):
            rejected.append(
                [name, f"{name}:1: this is no file of the lessons folder: put the file itself there"]
            )
            continue
        reading = read_file(path, name)
        head = reading.lesson.head if reading.lesson is not None else None
        if head is None or reading.lesson is None or reading.faults:
            rejected.append([name, str(reading.faults[0])])
        elif course.file_of(head.id, lang) != name:
            rejected.append([name, f"{name}:2: {head.id} does not belong in this file: see course.toml"])
        else:
            entries[head.id] = _row(reading.lesson, name)
    return {
        "format": FORMAT,
        "lang": lang,
        "tracks": [
            [
                track.id,
                track.title[lang],
                track.about[lang],
                [[lesson, *entries[lesson]] for lesson in track.lessons if lesson in entries],
            ]
            for track in course.tracks
        ],
        "paths": [
            [path.id, path.title[lang], path.about[lang], list(path.lessons), path.answer]
            for path in course.paths
        ],
        "fallbacks": course.fallbacks[lang],
        "kept_out": rejected,
        "successors": successors(load_published(root)),
        "retired": {name: title[lang] for name, title in course.retired.items()},
        "pictures": [[place, found.name, found.seen[lang]] for place, found in course.pictures.items()],
    }


def entry_of(lesson: "Lesson", track: str, file: str) -> CatalogueEntry:
    """Return the entry of a lesson that lies elsewhere; ``file`` is then absolute."""
    title, minutes, steps, objectives, name, drafts, returns, cases, asks = _row(lesson, file)
    return CatalogueEntry(
        lesson.head.id,
        track,
        title,
        minutes,
        steps,
        tuple(objectives),
        name,
        tuple((block, stage) for block, stage in drafts),
        returns,
        cases,
        tuple(asks),
    )


def _row(lesson: "Lesson", name: str) -> list[Any]:
    from advocacy_trainer.course.model import Free, Recall

    head = lesson.head
    texts = [objective.text for objective in head.objectives]
    drafts = [
        [block.id, block.attributes["stage"]]
        for block in lesson.blocks
        if block.kind == "draft" and "stage" in block.attributes
    ]
    banks = [block.body for block in lesson.blocks if isinstance(block.body, Recall)]
    cases = any(not isinstance(one.body, Free) for bank in banks for one in bank.variants)
    return [
        *(head.title, head.minutes, len(lesson.steps), texts, name, drafts),
        *(bool(banks), cases, sorted(_asks(lesson).items())),
    ]


def _asks(lesson: "Lesson") -> dict[str, str]:
    """Return what a refresher asks for each block: itself where it may return, else its objective's bank."""
    from advocacy_trainer.course.model import Recall

    banks = {
        block.attributes.get("objective", ""): block.id
        for block in lesson.blocks
        if isinstance(block.body, Recall)
    }
    asks: dict[str, str] = {}
    for block in lesson.blocks:
        recallable = isinstance(block.body, Recall) or block.has("recall")
        found = (
            block.id
            if recallable
            else next((banks[o] for o in block.words_of("objective") if o in banks), "")
        )
        if block.id and found:
            asks[block.id] = found
    return asks


def _catalogue(table: dict[str, Any]) -> Catalogue:
    """Return the catalogue of an index. Raises ValueError, KeyError or TypeError where it does not fit."""
    tracks = tuple(
        TrackEntry(
            text(track),
            text(title),
            text(about),
            tuple(
                CatalogueEntry(
                    text(lesson),
                    track,
                    text(name),
                    whole(minutes),
                    whole(steps),
                    tuple(texts(objectives)),
                    text(file),
                    tuple((text(block), text(stage)) for block, stage in drafts),
                    flag(returns),
                    flag(cases),
                    tuple((text(block), text(asked)) for block, asked in asks),
                )
                for lesson, name, minutes, steps, objectives, file, drafts, returns, cases, asks in lessons
            ),
        )
        for track, title, about, lessons in table["tracks"]
    )
    minutes = {entry.id: entry.minutes for track in tracks for entry in track.lessons}
    paths = []
    for name, title, about, lessons, answer in table["paths"]:
        there = tuple(lesson for lesson in texts(lessons) if lesson in minutes)
        long = sum(minutes[lesson] for lesson in there)
        paths.append(PathEntry(text(name), text(title), text(about), there, long, text(answer)))
    rejected = tuple(RejectedLesson(text(file), text(fault)) for file, fault in table["kept_out"])
    return Catalogue(
        text(table["lang"]),
        tracks,
        tuple(paths),
        texts_by_name(table["fallbacks"]),
        rejected,
        texts_by_name(table["successors"]),
        texts_by_name(table["retired"]),
        {text(place): PictureEntry(text(name), text(seen)) for place, name, seen in table["pictures"]},
    )
