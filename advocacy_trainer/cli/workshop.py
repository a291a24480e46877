"""``advocacy-trainer workshop new | check | handouts | summary | run``: a trainer's side of the app."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from advocacy_trainer.course.variants import LearnerProfile
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError, StorageError
from advocacy_trainer.options import Options
from advocacy_trainer.resources import lessons_dir
from advocacy_trainer.settings import REGIONS, WORKS
from advocacy_trainer.workshop.changing import PRESENCE, leader_plan

if TYPE_CHECKING:
    from advocacy_trainer.course.faults import Fault
    from advocacy_trainer.workshop.model import RunSheet


def run(arguments: list[str], options: Options) -> int:
    """Do what the words after ``workshop`` ask for; return 1 where there are faults."""
    parser = argparse.ArgumentParser(prog="advocacy-trainer workshop", description=__doc__)
    verbs = parser.add_subparsers(dest="verb", required=True)
    lang = options.lang or "da"
    new = verbs.add_parser("new", help="write a run-sheet of your own to edit, begun from one of ours")
    new.add_argument("file", type=Path, help="the file to write, as thursday.md")
    new.add_argument("--like", default="sixty", metavar="ID", help="the run-sheet to begin from")
    new.add_argument("--title", default="", help="what it is called")
    check = verbs.add_parser("check", help="print every fault as file:line: what is wrong: what to do")
    check.add_argument("path", nargs="?", type=Path, help="a run-sheet or a lessons folder (default: ours)")
    check.add_argument("--strict", action="store_true", help="let notes fail as well")
    new.add_argument(
        "--stick", type=Path, help="also begin a session: its file goes here, its key beside FILE"
    )
    summed = verbs.add_parser("summary", help="sum the sealed files of a stick, as far as it may be shown")
    summed.add_argument("stick", nargs="?", type=Path, help="the folder with the sealed files")
    summed.add_argument("--key", type=Path, help="the key of the session")
    summed.add_argument("--paper", type=Path, help="instead: a text with a slip a line, as “before 3 7 -”")
    summed.add_argument("--delete", action="store_true", help="delete the session's answers afterwards")
    papers = verbs.add_parser("handouts", help="save all papers of a run-sheet")
    papers.add_argument("sheet", help="a run-sheet's id or file")
    papers.add_argument("folder", type=Path, help="where to save them")
    papers.add_argument("--as", dest="kind", choices=("html", "pdf"), default="html", help="default: html")
    papers.add_argument(
        "--begins", default="", metavar="HH:MM", help="when it begins, for the trainer's sheet"
    )
    papers.add_argument("--work", choices=WORKS, default="", help="the kind of work people in the room do")
    papers.add_argument(
        "--region", choices=REGIONS, default="", help="whose law (default: uk for en, else dk)"
    )
    papers.add_argument("--leader", choices=PRESENCE, default="none", help="whether a leader is there")
    held = verbs.add_parser("run", help="open the window at a run-sheet, or at the list of them")
    held.add_argument("sheet", nargs="?", default="", help="a run-sheet's id or file")
    for verb in (new, check, summed, papers, held):
        verb.add_argument("--lang", choices=("da", "en"), default=lang)
    given = parser.parse_args(arguments)
    if given.verb == "new":
        return _new(given.file, given.like, given.title, given.lang, given.stick)
    if given.verb == "run":
        return _run(given.sheet, given.lang, options)
    if given.verb == "summary":
        from advocacy_trainer.cli.workshop_summary import print_paper, print_summary

        if given.paper is not None:
            return print_paper(given.paper, given.lang)
        if given.stick is None or given.key is None:
            parser.error("summary needs a stick and its --key, or --paper")
        return print_summary(given.stick, given.key, given.lang, delete=given.delete)
    if given.verb == "handouts":
        from advocacy_trainer.cli.workshop_papers import save_all

        sheet = leader_plan(_sheet(given.sheet, given.lang), given.leader).sheet
        region = given.region or ("uk" if sheet.lang == "en" else "dk")
        audience = LearnerProfile(work=given.work, region=region)
        return save_all(sheet, given.folder, given.kind, given.begins, audience)
    return _check(given.path or lessons_dir(), given.lang, strict=given.strict)


def _new(file: Path, like: str, title: str, lang: str, stick: Path | None) -> int:
    from advocacy_trainer.files import write_atomically
    from advocacy_trainer.workshop.writing import sheet_text

    sheet = _sheet(like, lang)
    if file.exists():
        raise StorageError(
            QT_TRANSLATE_NOOP("errors", "There is already a file called {name}."),
            QT_TRANSLATE_NOOP("errors", "Choose another name."),
            name=file.name,
        )
    name = "-".join(
        "".join(sign if sign.isascii() and sign.isalnum() else " " for sign in file.stem).lower().split()
    )
    own = sheet._replace(id=name or "mine", title=title or sheet.title)
    write_atomically(file, sheet_text(own))
    print(f"{file}: {len(own.items)} items, {own.minutes} min")
    if stick is not None:
        from advocacy_trainer.cli.workshop_summary import begin_session

        begin_session(file, stick)
    return 0


def _run(named: str, lang: str, options: Options) -> int:
    from advocacy_trainer.app import open_window

    if not named:
        return open_window(options._replace(lang=lang), at=("workshop", {}))
    _sheet(named, lang)
    path = Path(named)
    where = {"file": str(path.absolute())} if path.is_file() else {"sheet": named}
    return open_window(options._replace(lang=lang), at=("workshop-sheet", where))


def _sheet(named: str, lang: str) -> "RunSheet":
    from advocacy_trainer.workshop.library import sheet_named

    reading = sheet_named(lessons_dir(), lang, named)
    if reading.sheet is None:
        raise ContentError(
            QT_TRANSLATE_NOOP("errors", "The run-sheet cannot be used: {what}."),
            QT_TRANSLATE_NOOP(
                "errors", "advocacy-trainer workshop check FILE lists everything to be put right."
            ),
            what=str(reading.faults[0]),
        )
    return reading.sheet


def _check(path: Path, lang: str, *, strict: bool) -> int:
    from advocacy_trainer.workshop.checking import check_against_lessons, known_places
    from advocacy_trainer.workshop.library import check_shelves, read_shelf
    from advocacy_trainer.workshop.reader import read_sheet

    faults: list[Fault]
    if path.is_dir():
        faults = check_shelves(path)
    else:
        lessons = lessons_dir()
        reading = read_sheet(path, lang, read_shelf(lessons, lang).sheets.get)
        faults = list(reading.faults)
        if reading.sheet is not None:
            faults += check_against_lessons(reading.sheet, lessons, known_places(lessons, lang), path.name)
            print(f"{reading.sheet.title}: {len(reading.sheet.items)} items, {reading.sheet.minutes} min")
    for fault in faults:
        print(f"{fault} (note)" if fault.strict else fault)
    notes = sum(fault.strict for fault in faults)
    print(f"{len(faults) - notes} faults, {notes} notes")
    return 1 if len(faults) > notes or (strict and notes) else 0
