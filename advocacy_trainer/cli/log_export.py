"""Write an export, or print what it would hold, by its record in ``exports.kinds``."""

import sys
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from advocacy_trainer.cli.settings_in_force import language_of, settings_in_force
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, UsageError
from advocacy_trainer.exports.kinds import EXPORTS, Export
from advocacy_trainer.exports.source import ExportOptions, TextPreview, untold
from advocacy_trainer.options import Options
from advocacy_trainer.resources import lessons_dir
from advocacy_trainer.stores import Stores

if TYPE_CHECKING:
    from advocacy_trainer.course.catalogue import Catalogue
    from advocacy_trainer.progress.cards import Cards
    from advocacy_trainer.progress.journal import Journal
    from advocacy_trainer.progress.log import Log


class Wanted(NamedTuple):
    """Which format, into which file (»-« for a pipe), or only what it would hold."""

    format: str
    out: str
    preview: bool


class FolderSource:
    """What an export may look into, where no window is open."""

    def __init__(self, folder: Path, options: Options) -> None:
        self.stores = Stores(folder, read_only=True)
        self.settings = settings_in_force(folder)
        self.language = options.lang or language_of(self.settings)
        self.lessons_dir = lessons_dir()

    @cached_property
    def catalogue(self) -> "Catalogue":
        """Return the lessons, for their titles."""
        from advocacy_trainer.course.catalogue import load

        return load(self.lessons_dir, self.language)


def export(wanted: Wanted, given: ExportOptions, folder: Path, options: Options) -> int:
    """Say what the file holds, then write or print it; return the exit code.

    Raises TrainerError where a store cannot be read, the format is not switched on or no file is named.
    """
    kind = EXPORTS[wanted.format]
    _check_asked(kind, wanted.format, given)
    for sentence in kind.contents:
        print(sentence, file=sys.stderr)
    if not wanted.preview and not wanted.out:
        raise UsageError(
            QT_TRANSLATE_NOOP("errors", "An export needs the name of a file to write to."),
            QT_TRANSLATE_NOOP("errors", "Or --preview, to see what it would hold."),
        )
    in_pipe = wanted.preview or wanted.out == "-"
    writer = kind.writer("" if in_pipe else Path(wanted.out).suffix)
    if writer.needs_window and in_pipe and not wanted.preview:
        raise UsageError(
            QT_TRANSLATE_NOOP("errors", "This export needs the name of a file to write to, not “-”."),
            QT_TRANSLATE_NOOP("errors", "Give a name that ends in {endings}."),
            endings=" / ".join(kind.writers),
        )
    if writer.needs_window and not in_pipe and Path(wanted.out).suffix.lower() not in kind.writers:
        raise UsageError(
            QT_TRANSLATE_NOOP("errors", "This export cannot be written to “{name}”."),
            QT_TRANSLATE_NOOP("errors", "Give a name that ends in {endings}."),
            name=Path(wanted.out).name,
            endings=" / ".join(kind.writers),
        )
    source = FolderSource(folder, options)
    for store in kind.reads:
        readable(getattr(source.stores, store))
    _check_lessons(source, given)
    if writer.needs_window:
        from advocacy_trainer.app import export_with_window

        out = None if wanted.preview else Path(wanted.out)
        return export_with_window(wanted.format, out, folder, options, given)
    prepared = writer.prepare(source, given)
    if not in_pipe:
        prepared.save(Path(wanted.out), untold)
    elif isinstance(preview := prepared.preview(), TextPreview):
        print(preview.text, end="")
    return 0


def _check_asked(kind: Export, name: str, given: ExportOptions) -> None:
    """Raise UsageError where more is asked than the format has: nobody should believe that it was heeded."""
    too_much = {
        "--without": bool(given.without) and not kind.leaves_out,
        "--with-journal": given.journal and kind.asks != "journal",
        "--name": bool(given.name) and kind.asks != "name",
    }
    for option, is_given in too_much.items():
        if is_given:
            raise UsageError(
                QT_TRANSLATE_NOOP("errors", "{option} has nothing to do in the format “{name}”."),
                QT_TRANSLATE_NOOP("errors", "See advocacy-trainer log export --help."),
                option=option,
                name=name,
            )


def _check_lessons(source: FolderSource, given: ExportOptions) -> None:
    """Raise UsageError where a lesson to leave out is neither in the course nor in the log."""
    if not given.without:
        return
    known = {*source.catalogue.titles, *(event.lesson for event in source.stores.log.events())}
    for lesson in given.without:
        if lesson not in known:
            raise UsageError(
                QT_TRANSLATE_NOOP("errors", "There is no lesson called “{lesson}” to leave out."),
                QT_TRANSLATE_NOOP("errors", "See advocacy-trainer lessons list."),
                lesson=lesson,
            )


def readable(store: "Log | Cards | Journal") -> None:
    """Raise what keeps a store from being read; tell what was found in it."""
    if store.unreadable is not None:
        raise store.unreadable
    for notice in store.notices:
        print(f"advocacy-trainer: {notice}", file=sys.stderr)
