"""``advocacy-trainer log``: show, check, restore, export, import or erase the private log."""

import argparse
import os
import sys
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, TrainerError, UsageError
from advocacy_trainer.files import DataFolderLock
from advocacy_trainer.options import Options
from advocacy_trainer.paths import check_data_dir, data_dir, pointer_file

if TYPE_CHECKING:
    from advocacy_trainer.progress.log import Log

FOLDER = "log"


def run(arguments: list[str], options: Options) -> int:
    """Do what the words after ``log`` ask for; return the exit code."""
    words = _parser().parse_args(arguments)
    folder = data_dir(options.data_dir)
    todo: dict[str, Callable[[argparse.Namespace, Path, Options], int]] = {
        "show": _show,
        "check": _check,
        "restore": _restore,
        "erase": _erase,
        "export": _export,
        "import": _import,
    }
    if words.what in ("restore", "erase", "import"):
        _leave_foreign_alone(folder)
    return todo[words.what](words, folder, options)


def _leave_foreign_alone(folder: Path) -> None:
    """Raise StorageError where the folder is somebody else's: there nothing is written or erased."""
    if not any((folder / FOLDER).glob("events*")):
        check_data_dir(folder)


def _parser() -> argparse.ArgumentParser:
    from advocacy_trainer.exports.kinds import EXPORTS

    parser = argparse.ArgumentParser(prog="advocacy-trainer log", description=__doc__)
    what = parser.add_subparsers(dest="what", required=True, metavar="WHAT")
    show = what.add_parser("show", help="print the log, oldest first")
    show.add_argument(
        "--kind", action="append", default=[], help="only entries of this kind; may be repeated"
    )
    what.add_parser("check", help="look at the log and its copies, change nothing; exit code 1 at a fault")
    restore = what.add_parser("restore", help="bring back what a dated copy holds and the log does not")
    restore.add_argument("day", nargs="?", help="the copy's day, as 2026-11-22; default: the newest")
    restore.add_argument("--list", action="store_true", help="only list the copies")
    erase = what.add_parser("erase", help="erase everything, or entries of one kind; asks first")
    erase.add_argument("--kind", action="append", default=[], help="only this kind; may be repeated")
    erase.add_argument("--yes", action="store_true", help="do not ask")
    export = what.add_parser(
        "export",
        help="write a file; says beforehand what it holds",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="\n".join(["formats:", *(f"  {name:<12} {one.words()}" for name, one in EXPORTS.items())]),
    )
    export.add_argument("--format", required=True, choices=[*EXPORTS])
    export.add_argument("--with-journal", action="store_true", help="put the journal into “everything” too")
    export.add_argument("--name", default="", help="a name for the certificate; none if left out")
    export.add_argument("--without", action="append", default=[], metavar="LESSON", help="leave a lesson out")
    export.add_argument("--preview", action="store_true", help="print what it would hold, write nothing")
    export.add_argument("out", nargs="?", metavar="OUT", help="the file; - prints text formats")
    take = what.add_parser("import", help="take in JSON Lines; one line of answer for each entry on disk")
    take.add_argument("file", metavar="FILE|-")
    return parser


def _show(words: argparse.Namespace, folder: Path, _options: Options) -> int:
    from advocacy_trainer.progress.events import UNSHOWN

    log = _opened(folder)
    if not log.events():
        print("Nothing is written in the log yet.", file=sys.stderr)
    for event in log.events():
        if event.kind not in UNSHOWN and (not words.kind or event.kind in words.kind):
            place = " ".join(part for part in (event.lesson, event.step, event.block) if part)
            print(f"{event.local():%Y-%m-%d %H:%M}  {event.kind}  {place}".rstrip())
    return 0


@contextmanager
def _held(folder: Path) -> Iterator[None]:
    """Hold the data folder's lock; say so where the drive knows none."""
    with DataFolderLock(folder) as lock:
        if lock.notice is not None:
            print(f"advocacy-trainer: {lock.notice}", file=sys.stderr)
        yield


def _check(_words: argparse.Namespace, folder: Path, _options: Options) -> int:
    from advocacy_trainer.progress.backup import check

    report = check(folder / FOLDER)
    for fault in report.faults:
        print(fault)
    print(f"{report.entries} entries read well.")
    for copy in report.copies:
        print(f"copy of {copy.day}: {copy.entries} entries")
    for path in report.aside:
        print(f"kept aside: {path.name}")
    return 1 if report.faults else 0


def _restore(words: argparse.Namespace, folder: Path, _options: Options) -> int:
    from advocacy_trainer.progress.backup import copies, restore

    found = copies(folder / FOLDER)
    if words.list:
        for copy in found:
            print(f"{copy.day}  {copy.entries} entries")
        return 0
    chosen = [copy for copy in found if words.day in (None, str(copy.day))]
    if not chosen:
        raise TrainerError(
            QT_TRANSLATE_NOOP("errors", "There is no copy to restore from."),
            QT_TRANSLATE_NOOP("errors", "“log restore --list” shows the ones there are."),
        )
    with _held(folder):
        back, whole = restore(folder / FOLDER, chosen[0])
    print(f"{back} entries brought back from {chosen[0].day}; {whole} in all.")
    return 0


def _erase(words: argparse.Namespace, folder: Path, options: Options) -> int:
    from advocacy_trainer.progress.erasing import (
        erase_earlier_places,
        erase_everything,
        erase_kinds,
        what_lies_here,
    )

    if words.kind:
        named = ", ".join(words.kind)
        question = f"Erase all entries of {named} with their words, in copies too? It cannot be undone."
    else:
        for mine in what_lies_here(folder):
            print(f"{mine.size:>9}  {mine.path}  ({mine.what})")
        question = f"Erase everything in {folder}, copies and bin too? It cannot be undone."
    if not words.yes and not _agreed(question):
        print("Nothing was erased.")
        return 1
    with _held(folder):
        if words.kind:
            count = erase_kinds(folder, words.kind)
            _erase_typed(folder, words.kind)
            print(f"{count} entries erased.")
        else:
            if not options.data_dir:
                erase_earlier_places(pointer_file(), folder)
            erase_everything(folder)
            print("Everything is erased.")
    return 0


# Where words of an entry are typed before they are saved: the beginnings of their keys.
_TYPED = {
    "reflection-saved": ("journal/", "reflect/", "rewrite/"),
    "rewrite-saved": ("journal/", "reflect/", "rewrite/"),
    "card-saved": ("card/", "my-plan/"),
    "plan-made": ("plan/", "my-plan/"),
    "note-added": ("note/", "glad/"),
}


def _erase_typed(folder: Path, kinds: Collection[str]) -> None:
    """Erase what is typed and not yet saved of the words that belong to these kinds."""
    from advocacy_trainer.stores import Stores

    beginnings = [each for kind in kinds for each in _TYPED.get(kind, ())]
    if beginnings:
        stores = Stores(folder)
        stores.unsaved.drop_under(*beginnings)
        stores.close()


def _agreed(question: str) -> bool:
    print(f"{question} Type yes to go on: ", end="", flush=True)
    return sys.stdin.readline().strip().casefold() in ("yes", "ja")


def _export(words: argparse.Namespace, folder: Path, options: Options) -> int:
    from advocacy_trainer.cli.log_export import Wanted, export
    from advocacy_trainer.exports.source import ExportOptions

    given = ExportOptions(words.name, words.with_journal, tuple(words.without))
    return export(Wanted(words.format, words.out or "", words.preview), given, folder, options)


def _opened(folder: Path) -> "Log":
    """Open the log to read; raise what stands in the way, tell what was found."""
    from advocacy_trainer.cli.log_export import readable
    from advocacy_trainer.stores import Stores

    log = Stores(folder, read_only=True).log
    readable(log)
    return log


def _import(words: argparse.Namespace, folder: Path, _options: Options) -> int:
    from advocacy_trainer.cli.log_import import take_in

    if words.file == "-":
        with _held(folder):
            return take_in(sys.stdin.fileno(), folder, "standard input")
    try:
        handle = os.open(words.file, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    except OSError as error:
        raise UsageError(
            QT_TRANSLATE_NOOP("errors", "{name} cannot be opened (system error {number})."),
            name=words.file,
            number=error.errno,
        ) from error
    try:
        with _held(folder):
            return take_in(handle, folder, Path(words.file).name)
    finally:
        os.close(handle)
