"""``advocacy-trainer data``: tell where a person's data lie, or erase all of them."""

import argparse
import sys
from pathlib import Path

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, StorageError
from advocacy_trainer.files import LOCK_NAME, DataFolderLock
from advocacy_trainer.options import Options
from advocacy_trainer.paths import check_data_dir, data_dir, pointer_file


def run(arguments: list[str], options: Options) -> int:
    """Do what the words after ``data`` ask for; return the exit code."""
    parser = argparse.ArgumentParser(prog="advocacy-trainer data", description=__doc__)
    what = parser.add_subparsers(dest="what", required=True, metavar="WHAT")
    what.add_parser("where", help="print the data folder")
    erase = what.add_parser("erase", help="erase the data folder and all in it; asks first")
    erase.add_argument("--yes", action="store_true", help="do not ask")
    words = parser.parse_args(arguments)
    folder = data_dir(options.data_dir)
    if words.what == "where":
        print(folder)
        return 0
    check_data_dir(folder)  # somebody else's files are left alone
    return _erase(folder, options, asked=not words.yes)


def _erase(folder: Path, options: Options, *, asked: bool) -> int:
    from advocacy_trainer.progress.erasing import erase_earlier_places, erase_everything, what_lies_here

    pointer = None if options.data_dir else pointer_file()
    if not folder.exists():
        print(f"There is nothing in {folder}.")
        _unlink(pointer)
        return 0
    for mine in what_lies_here(folder):
        print(f"{mine.size:>9}  {mine.path}  ({mine.what})")
    if asked and not _agreed(f"Erase {folder} and all in it? It cannot be undone."):
        print("Nothing was erased.")
        return 1
    if pointer is not None:
        erase_earlier_places(pointer, folder)
    with DataFolderLock(folder):
        erase_everything(folder)
    for path in (folder / "raise", folder / LOCK_NAME, pointer):  # Windows lets no held lock go
        _unlink(path)
    try:
        folder.rmdir()
    except OSError as error:
        raise _left(folder, error) from error
    print("Everything is erased.")
    return 0


def _unlink(path: Path | None) -> None:
    if path is not None:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise _left(path.parent, error) from error


def _left(folder: Path, error: OSError) -> StorageError:
    return StorageError(
        QT_TRANSLATE_NOOP("errors", "Something in {folder} could not be erased or moved (error {number})."),
        QT_TRANSLATE_NOOP(
            "errors", "The rest is done. Close other programs that use the folder, and try again."
        ),
        folder=str(folder),
        number=error.errno,
    )


def _agreed(question: str) -> bool:
    print(f"{question} Type yes to go on: ", end="", flush=True)
    return sys.stdin.readline().strip().casefold() in ("yes", "ja")
