"""Read ``course.toml``: the tracks, the paths, the lessons' order and the fallbacks."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from advocacy_trainer.course.participation import PARTICIPATION
from advocacy_trainer.course.syntax import ID
from advocacy_trainer.course.vocabulary import LANGUAGES, PLACEHOLDERS
from advocacy_trainer.encoding import decode_file
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError
from advocacy_trainer.structured import toml_table

FORMAT = 1
NAME = "course.toml"


class Track(NamedTuple):
    """An ordered set of lessons in one folder; texts by language."""

    id: str
    title: dict[str, str]
    about: dict[str, str]
    lessons: dict[str, str]
    """From lesson id to the slug its file is named after, in order."""
    longest: float = 0
    """Minutes a lesson of the track may take, 0 for any."""
    works: int = 0
    """Kinds of work the main example of each lesson is there for."""


class LessonPath(NamedTuple):
    """A set of lessons one may stop after; texts by language."""

    id: str
    title: dict[str, str]
    about: dict[str, str]
    lessons: tuple[str, ...]
    answer: str = ""
    """The answer to »do I want this?« whose path it is (``only-like``), or empty for a part of the core."""
    longest: float = 0
    """Minutes the whole path may take, 0 for any."""


class PlacedPicture(NamedTuple):
    """A drawing of assets/illustrations and what one sees in it, by language."""

    name: str
    seen: dict[str, str]


class Course(NamedTuple):
    """Everything course.toml says."""

    tracks: tuple[Track, ...]
    paths: tuple[LessonPath, ...]
    fallbacks: dict[str, dict[str, str]]
    """From language to placeholder to sentence."""
    longest: dict[str, float] = {}  # noqa: RUF012 - never written to
    """Minutes a lesson may take where that differs from its track's."""
    retired: dict[str, dict[str, str]] = {}  # noqa: RUF012 - never written to
    """The titles of lessons that are no more, from id to language to title."""
    pictures: dict[str, PlacedPicture] = {}  # noqa: RUF012 - never written to
    """The picture of a lesson's end, a path or a track, by its id."""

    def longest_of(self, lesson: str) -> float:
        """Return the minutes a lesson may take, 0 for any."""
        override = self.longest.get(lesson)
        return override if override is not None else self._track_of(lesson).longest

    def works_of(self, lesson: str) -> int:
        """Return for how many kinds of work a lesson's main example is to be there."""
        return self._track_of(lesson).works

    def _track_of(self, lesson: str) -> Track:
        return next((track for track in self.tracks if lesson in track.lessons), Track("", {}, {}, {}))

    @property
    def lesson_ids(self) -> tuple[str, ...]:
        """Return every lesson id in the order of the course."""
        return tuple(lesson for track in self.tracks for lesson in track.lessons)

    def file_of(self, lesson: str, lang: str) -> str:
        """Return a lesson's file, relative to the lessons folder; empty where there is none."""
        for track in self.tracks:
            if lesson in track.lessons:
                number = lesson.rpartition("-")[2]
                return f"{lang}/{track.id}/{number}-{track.lessons[lesson]}.md"
        return ""


def read_course(folder: Path) -> Course:
    """Read ``folder/course.toml``; raises ContentError where it cannot be used."""
    try:
        table = toml_table(decode_file(folder / NAME))
    except FileNotFoundError:
        raise ContentError(
            QT_TRANSLATE_NOOP("errors", "There is no course in {folder}."),
            QT_TRANSLATE_NOOP(
                "errors", "Install the program again, or name a folder that holds course.toml."
            ),
            folder=str(folder),
        ) from None
    except (OSError, ValueError, RecursionError) as error:
        raise _unusable(f"{type(error).__name__}: {str(error)[:120]}") from None
    number = table.get("format")
    if number != FORMAT:
        raise _unusable(f"it has format {number!r}, this program reads format {FORMAT}")
    try:
        return _course(table)
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise _unusable(str(error).strip("'\"")[:120]) from None


def _unusable(what: str) -> ContentError:
    return ContentError(
        QT_TRANSLATE_NOOP("errors", "course.toml cannot be used: {what}."),
        QT_TRANSLATE_NOOP("errors", "Correct the file, or install the program again."),
        what=what,
    )


def _course(table: Mapping[str, Any]) -> Course:
    tracks = tuple(_track(name, entry) for name, entry in table["tracks"].items())
    known = {lesson for track in tracks for lesson in track.lessons}
    paths = tuple(_path(name, entry, known) for name, entry in table.get("paths", {}).items())
    given = {"rep": table["placeholders"]["contact"], **table["placeholders"]}  # older courses have no rep
    fallbacks = {lang: {name: str(given[name][lang]) for name in PLACEHOLDERS} for lang in LANGUAGES}
    longest = {str(lesson): float(most) for lesson, most in table.get("longest", {}).items()}
    retired = {str(lesson): _texts(title) for lesson, title in table.get("retired", {}).items()}
    places = {*known, *(track.id for track in tracks), *(path.id for path in paths)}
    pictures = {name: _picture(name, entry, places) for name, entry in table.get("pictures", {}).items()}
    return Course(tracks, paths, fallbacks, longest, retired, pictures)


def _track(name: str, entry: Mapping[str, Any]) -> Track:
    if not ID.match(name):
        raise ValueError(f"the track {name!r} is no id")
    lessons = {str(lesson): str(slug) for lesson, slug in entry["lessons"].items()}
    for lesson, slug in lessons.items():
        if not re.fullmatch(re.escape(name) + r"-\d\d", lesson) or not ID.match(slug):
            raise ValueError(f"{lesson} = {slug!r} is no lesson of the track {name}")
    longest, works = float(entry.get("longest", 0)), int(entry.get("works", 0))
    return Track(name, _texts(entry["title"]), _texts(entry["about"]), lessons, longest, works)


def _path(name: str, entry: Mapping[str, Any], known: set[str]) -> LessonPath:
    lessons = tuple(str(lesson) for lesson in entry["lessons"])
    for lesson in lessons:
        if lesson not in known:
            raise ValueError(f"the path {name} names {lesson}, which is in no track")
    answer, longest = str(entry.get("answer", "")), float(entry.get("longest", 0))
    if answer and answer not in PARTICIPATION:
        raise ValueError(
            f"the path {name} answers {answer!r}, and the answers are {', '.join(PARTICIPATION)}"
        )
    return LessonPath(name, _texts(entry["title"]), _texts(entry["about"]), lessons, answer, longest)


def _picture(place: str, entry: Mapping[str, Any], places: set[str]) -> PlacedPicture:
    if place not in places:
        raise ValueError(f"a picture is given to {place!r}, which is no lesson, path or track")
    return PlacedPicture(str(entry["name"]), _texts(entry))


def _texts(entry: Mapping[str, Any]) -> dict[str, str]:
    return {lang: str(entry[lang]) for lang in LANGUAGES}
