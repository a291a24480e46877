"""``advocacy-trainer lessons check | time | list | publish``: check, measure or list the lessons."""

import argparse
import datetime as dt
import json
from pathlib import Path
from typing import TYPE_CHECKING

from advocacy_trainer.encoding import decode_file
from advocacy_trainer.options import Options
from advocacy_trainer.resources import lessons_dir
from advocacy_trainer.settings import WORKS

if TYPE_CHECKING:
    from advocacy_trainer.course.editorial import LessonFile
    from advocacy_trainer.course.faults import Fault


def run(arguments: list[str], options: Options) -> int:
    """Do what the words after ``lessons`` ask for; return 1 where there are faults."""
    parser = argparse.ArgumentParser(
        prog="advocacy-trainer lessons", description="Check, measure or list the lessons."
    )
    verbs = parser.add_subparsers(dest="verb", required=True)
    check = verbs.add_parser("check", help="print every fault as file:line: what is wrong: what to do")
    check.add_argument("path", nargs="?", type=Path, help="a lessons folder or one lesson (default: ours)")
    check.add_argument("--strict", action="store_true", help="let notes fail as well")
    listing = verbs.add_parser("list", help="list the lessons that can be shown")
    listing.add_argument("path", nargs="?", type=Path, help="a lessons folder (default: ours)")
    listing.add_argument("--lang", choices=("da", "en"), default=options.lang or "da")
    listing.add_argument("--json", action="store_true", help="print JSON")
    timing = verbs.add_parser("time", help="print how long each lesson, path and track takes, measured")
    timing.add_argument("path", nargs="?", type=Path, help="a lessons folder (default: ours)")
    timing.add_argument("--lang", choices=("da", "en"), default=options.lang or "da")
    timing.add_argument(
        "--work", choices=WORKS, default="", help="as somebody with this kind of work reads it"
    )
    publish = verbs.add_parser("publish", help="add the ids of all lessons to published-ids.txt")
    publish.add_argument("path", nargs="?", type=Path, help="a lessons folder (default: ours)")
    given = parser.parse_args(arguments)
    path = given.path or lessons_dir()
    if given.verb == "check":
        return _check(path, strict=given.strict)
    if given.verb == "publish":
        return _publish(path)
    if given.verb == "time":
        from advocacy_trainer.cli.lesson_times import print_times

        return print_times(path, given.lang, given.work)
    return _list(path, given.lang, as_json=given.json)


def _check(path: Path, *, strict: bool) -> int:
    from advocacy_trainer.cli.lesson_models import check_models
    from advocacy_trainer.course.checker import check_file, keeps_out, read_and_check

    today = dt.datetime.now(dt.UTC).date()
    if path.is_file():
        faults, files = check_file(path, today), _read_one(path)
    else:
        from advocacy_trainer.cli.lesson_reactions import check_reactions

        faults, files = read_and_check(path, today)
        faults += check_reactions(path)
    faults = sorted([*faults, *check_models(files)], key=lambda fault: (fault.file, fault.line))
    for fault in faults:
        print(f"{fault} ({_weight(fault)})" if fault.strict else fault)
    second = sum(fault.second for fault in faults)
    notes = sum(fault.strict for fault in faults) - second
    said = [_count(len(faults) - notes - second, "fault"), _count(notes, "note")]
    if second:
        said.append(f"{_count(second, 'note')} of format 2 on lessons of format 1")
    print(", ".join(said))
    return 1 if keeps_out(faults) or (strict and notes) else 0


def _read_one(path: Path) -> "list[LessonFile]":
    from advocacy_trainer.course.editorial import LessonFile
    from advocacy_trainer.course.reader import read_file
    from advocacy_trainer.course.vocabulary import LANGUAGES

    lesson = read_file(path, path.name).lesson
    lang = next((lang for lang in LANGUAGES if lang in path.absolute().parts), "da")
    return [LessonFile(lesson, path.name, lang)] if lesson is not None else []


def _weight(fault: "Fault") -> str:
    return "a fault in format 2" if fault.second else "note"


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _list(root: Path, lang: str, *, as_json: bool) -> int:
    from advocacy_trainer.course.catalogue import load

    catalogue = load(root, lang)
    if as_json:
        tracks = [
            {**track._asdict(), "lessons": [lesson._asdict() for lesson in track.lessons]}
            for track in catalogue.tracks
        ]
        out = {
            "lang": lang,
            "tracks": tracks,
            "paths": [path._asdict() for path in catalogue.paths],
            "kept_out": [each._asdict() for each in catalogue.rejected],
        }
        print(json.dumps(out, ensure_ascii=False, indent=2))
        return 0
    for track in catalogue.tracks:
        print(track.title)
        for lesson in track.lessons:
            print(f"  {lesson.id:<16} {lesson.title} ({lesson.minutes} min)")
    for each in catalogue.rejected:
        print(f"kept out: {each.fault}")
    return 0


def _publish(root: Path) -> int:
    from advocacy_trainer.course.checker import lesson_files
    from advocacy_trainer.course.plan_of_course import read_course
    from advocacy_trainer.course.published import FILE as PUBLISHED
    from advocacy_trainer.course.published import ids_of, read_published
    from advocacy_trainer.course.reader import read_file
    from advocacy_trainer.files import write_atomically

    read_course(root)  # said at once where this is no lessons folder
    path = root / PUBLISHED
    text = decode_file(path) if path.is_file() else ""
    published, _ = read_published(text)
    new: list[str] = []
    for file in lesson_files(root, "da"):
        reading = read_file(file, file.name)
        if reading.lesson is not None and not reading.faults:
            new += [
                f"{known} {kind}" for known, kind in ids_of(reading.lesson).items() if known not in published
            ]
    if new:
        write_atomically(path, text + "".join(f"{line}\n" for line in new))
    print(f"{_count(len(new), 'id')} added")
    return 0
