"""Find our run-sheets in the lessons folder, and check them against the lessons they name."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from advocacy_trainer.course.faults import Fault
from advocacy_trainer.workshop.model import LANGUAGES, RunSheet
from advocacy_trainer.workshop.reader import SheetReading, read_sheet

FOLDER = "run-sheets"


class Shelf(NamedTuple):
    """The run-sheets of one language by id, in the order of their files, and what is wrong with others."""

    sheets: dict[str, RunSheet]
    faults: tuple[Fault, ...]


def read_shelf(lessons: Path, lang: str) -> Shelf:
    """Read every run-sheet of a language; one that cannot be used is named and left out."""
    sheets: dict[str, RunSheet] = {}
    faults: list[Fault] = []
    waiting = sorted((lessons / lang / FOLDER).glob("*.md"))
    while waiting:
        readings = [(path, _read(path, lessons, lang, sheets)) for path in waiting]
        usable = [(path, each.sheet) for path, each in readings if each.sheet is not None]
        if not usable:
            faults += [fault for _, each in readings for fault in each.faults]
            break
        for path, sheet in usable:
            name = path.relative_to(lessons).as_posix()
            if sheet.id != path.stem:
                faults.append(Fault(name, 2, f"the file is called {path.name}", f"call it {sheet.id}.md"))
            if sheet.id in sheets:
                faults.append(Fault(name, 1, f"another run-sheet is called {sheet.id}", "give it its own id"))
            else:
                sheets[sheet.id] = sheet
        done = {path for path, _ in usable}
        waiting = [path for path in waiting if path not in done]
    return Shelf(dict(sorted(sheets.items(), key=lambda each: _order(each[1]))), tuple(faults))


def _order(sheet: RunSheet) -> tuple[bool, bool, bool, str, int, int, str]:
    return (
        sheet.audience != "everyone",
        not sheet.computers,
        bool(sheet.series),
        sheet.series,
        sheet.number,
        sheet.minutes,
        sheet.id,
    )


def _read(path: Path, lessons: Path, lang: str, sheets: dict[str, RunSheet]) -> SheetReading:
    return read_sheet(path, lang, sheets.get, path.relative_to(lessons).as_posix())


def check_shelves(lessons: Path) -> list[Fault]:
    """Check all our run-sheets: each by itself, against the lessons, and the two languages together."""
    from advocacy_trainer.workshop.checking import check_against_lessons, check_pair, known_places

    faults: list[Fault] = []
    shelves = {lang: read_shelf(lessons, lang) for lang in LANGUAGES}
    for lang, shelf in shelves.items():
        faults += shelf.faults
        places = known_places(lessons, lang)
        for sheet in shelf.sheets.values():
            name = f"{lang}/{FOLDER}/{sheet.id}.md"
            faults += check_against_lessons(sheet, lessons, places, name)
    faults += check_pair(*(shelves[lang].sheets for lang in LANGUAGES))
    return sorted(set(faults), key=lambda fault: (fault.file, fault.line, fault.what))


def sheet_named(
    lessons: Path, lang: str, named: str, exists: Callable[[Path], bool] = Path.is_file
) -> SheetReading:
    """Return the run-sheet that ``named`` is the id or the file of; faults say why there is none."""
    shelf = read_shelf(lessons, lang)
    if named in shelf.sheets:
        return SheetReading(shelf.sheets[named], ())
    path = Path(named)
    if exists(path):
        return read_sheet(path, lang, shelf.sheets.get)
    known = ", ".join(shelf.sheets)
    return SheetReading(
        None, (Fault(named[:80], 1, "there is no such run-sheet", f"name a file or {known}"),)
    )
