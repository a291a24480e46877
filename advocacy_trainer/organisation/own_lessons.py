"""The workplace's own lessons: checked as the app's own are, in a track of their own."""

import datetime as dt
import re
from collections.abc import Mapping
from pathlib import Path

from advocacy_trainer.course.catalogue import TrackEntry, entry_of
from advocacy_trainer.course.checks_content import Surroundings, check_content
from advocacy_trainer.course.checks_style import check_style
from advocacy_trainer.course.reader import read_bytes
from advocacy_trainer.course.vocabulary import FORMATS
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError
from advocacy_trainer.organisation.files import PackFiles
from advocacy_trainer.organisation.model import OwnLesson

TRACK = "own"
_TITLE = {"da": "Fra {name}", "en": "From {name}"}
_FILE = re.compile(r"lessons/(?P<lang>da|en)/own/(?P<number>\d\d)-")


def own_track(files: PackFiles, folder: Path, lang: str, workplace: str) -> TrackEntry | None:
    """Return the workplace's lessons in ``lang`` as a track, None where it has none that can be shown.

    ``folder`` is where the pack lies; each entry's file is absolute.
    """
    prefix = f"lessons/{lang}/{TRACK}/"
    contents = {name: files.read(name) for name in files.names if name.startswith(prefix)}
    kept, _ = check_lessons(contents, dt.datetime.now().astimezone().date())
    entries = []
    for one in kept:
        lesson = read_bytes(contents[one.file], one.file).lesson
        if lesson is not None:
            entries.append(entry_of(lesson, TRACK, str(folder / one.file)))
    title = workplace or ("Din arbejdsplads" if lang == "da" else "Your workplace")
    return TrackEntry(TRACK, _TITLE[lang].format(name=title), "", tuple(entries)) if entries else None


def check_lessons(
    files: Mapping[str, bytes], today: dt.date
) -> tuple[tuple[OwnLesson, ...], list[ContentError]]:
    """Return the lessons that can be shown, and a fault for each that cannot."""
    kept: list[OwnLesson] = []
    faults: list[ContentError] = []
    for name, raw in sorted(files.items()):
        found = _FILE.match(name)
        if found is None:
            continue
        reading = read_bytes(raw, name)
        told = [str(one) for one in reading.faults]
        if reading.lesson is not None and not told:
            around = Surroundings(found["lang"])
            told = [
                str(one)
                for one in (
                    *check_content(reading.lesson, name, around),
                    *check_style(reading.lesson, name, found["lang"], today),
                )
                if not one.strict
            ]
            head = reading.lesson.head
            wanted = f"{TRACK}-{found['number']}"
            if head.id != wanted:
                told.append(f"{name}:2: the id is {head.id}: in this file it must be {wanted}")
            if head.format != max(FORMATS):
                told.append(f"{name}:1: the lesson is of format {head.format}: write format: {max(FORMATS)}")
        if told:
            faults.append(
                ContentError(
                    QT_TRANSLATE_NOOP("errors", "The lesson is left out: {what}."), what=told[0].rstrip(".")
                )
            )
        else:
            kept.append(OwnLesson(name, found["lang"], f"{TRACK}-{found['number']}"))
    return tuple(kept), faults
