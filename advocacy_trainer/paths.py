"""Where the person's data lies, and what IT sets for the machine."""

import os
import sys
from pathlib import Path

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, StorageError
from advocacy_trainer.resources import program_dir

FOLDER_NAME = "AdvocacyTrainer"
POINTER_NAME = "data-folder"
EARLIER_NAME = "earlier-folders"
POLICY_NAME = "policy.json"


def is_portable() -> bool:
    """Tell whether a file named ``portable`` lies beside the program."""
    return (program_dir() / "portable").is_file()


def data_dir(chosen: str | os.PathLike[str] | None = None) -> Path:
    """Return the data folder: the chosen one, the portable one, the one moved to, or the system's.

    The folder is not made here. Raises StorageError under tests when no folder
    was chosen, so that no test can touch a real person's data.
    """
    if chosen:
        return Path(chosen).expanduser().absolute()
    _refuse_under_tests()
    if is_portable():
        return program_dir() / FOLDER_NAME
    if (pointed := _pointed()) is not None:
        return pointed
    from platformdirs import user_data_path

    return user_data_path(FOLDER_NAME, appauthor=False, roaming=False)


def check_profile(folder: Path) -> None:
    """See that the data folder the system names lies in the person's own profile.

    A folder the person chose may lie anywhere; one that somebody else has led elsewhere is a place where
    somebody else may read. Raises StorageError; nothing is then saved.
    """
    from platformdirs import user_data_path

    if folder != user_data_path(FOLDER_NAME, appauthor=False, roaming=False):
        return
    try:
        inside = folder.resolve().is_relative_to(home_dir().resolve())
    except (OSError, RuntimeError):
        inside = False
    if not inside:
        raise StorageError(
            QT_TRANSLATE_NOOP("errors", "Your data folder {folder} is not in your own profile."),
            QT_TRANSLATE_NOOP("errors", "Nothing is saved until you choose a folder yourself, in Settings."),
            folder=str(folder),
        )


def machine_dir() -> Path:
    """Return the folder in which IT lays what holds for the whole machine."""
    if sys.platform == "win32":
        from platformdirs import site_data_path

        return site_data_path(FOLDER_NAME, appauthor=False)  # %ProgramData%
    if sys.platform == "darwin":
        return Path("/Library/Application Support", FOLDER_NAME)
    return Path("/etc/advocacy-trainer")


def home_dir() -> Path:
    """Return the folder of the login the app runs under."""
    return Path.home()


def _refuse_under_tests() -> None:
    if "pytest" in sys.modules or "PYTEST_CURRENT_TEST" in os.environ:
        raise StorageError(
            QT_TRANSLATE_NOOP("errors", "A test may not use the real data folder."),
            QT_TRANSLATE_NOOP("errors", "Give it a folder with --data-dir."),
        )


def check_data_dir(folder: Path) -> None:
    """See that ``folder`` may hold the person's data: new, empty or already ours.

    Raises StorageError where it is a file, cannot be read, or holds somebody
    else's files; nothing is written.
    """
    try:
        names = [entry.name for entry in folder.iterdir()] if folder.exists() else []
    except NotADirectoryError:
        raise StorageError(
            QT_TRANSLATE_NOOP("errors", "{folder} is a file, so nothing can be saved in it."),
            QT_TRANSLATE_NOOP("errors", "Nothing is saved until you choose another data folder."),
            folder=str(folder),
        ) from None
    except OSError as error:
        raise StorageError(
            QT_TRANSLATE_NOOP("errors", "The data folder {folder} cannot be read (system error {number})."),
            QT_TRANSLATE_NOOP("errors", "Nothing is saved until you choose another, or IT gives you access."),
            folder=str(folder),
            number=error.errno,
        ) from None
    known = any(name in ("lock", POINTER_NAME) or name.startswith("settings.json") for name in names)
    if names and not known and not _is_ours(folder):
        raise StorageError(
            QT_TRANSLATE_NOOP("errors", "The folder {folder} holds other files, so the app leaves it alone."),
            QT_TRANSLATE_NOOP("errors", "Nothing is saved until you choose an empty folder."),
            folder=str(folder),
        )


def _is_ours(folder: Path) -> bool:
    """Tell whether it is ours though lock and settings are gone, as when it was made again under the app."""
    from advocacy_trainer.data_folder import is_ours

    try:
        return is_ours(folder)
    except OSError:
        return False


def pointer_file() -> Path:
    """Return the file that names another data folder: where the system keeps small settings."""
    _refuse_under_tests()
    from platformdirs import user_config_path

    return user_config_path(FOLDER_NAME, appauthor=False, roaming=False) / POINTER_NAME


def _pointed() -> Path | None:
    return next(iter(_lines_of(pointer_file())), None)


def places_in(pointer: Path) -> list[Path]:
    """Return where the data lie by a pointer, then where they lay before each move, the newest first."""
    now = _lines_of(pointer)[:1]
    return [*now, *_lines_of(earlier_places(pointer))] if now else []


def earlier_places(pointer: Path) -> Path:
    """Return the file beside a pointer that names the folders the data lay in before."""
    return pointer.with_name(EARLIER_NAME)


def _lines_of(path: Path) -> list[Path]:
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError):
        return []
    return [Path(line.strip()) for line in lines if _may_be_place(line.strip())]


def _may_be_place(named: str) -> bool:
    # No system has a path with a control character in it that anybody chose.
    return named.isprintable() and Path(named).is_absolute()
