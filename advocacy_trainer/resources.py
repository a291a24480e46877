"""Find the words and the pictures: in a checkout, a wheel or a frozen app.

A wheel and a frozen app carry them in ``advocacy_trainer/_bundled``; in a
checkout they lie beside the package. No other module knows the difference.
"""

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_BUNDLED = _PACKAGE / "_bundled"

BESIDE_LESSONS = ("examples", "handouts", "help", "run-sheets", "threads")
"""Folders of a language that are no tracks."""


def bundle_dir() -> Path:
    """Return the folder that holds ``lessons`` and ``assets``."""
    return _BUNDLED if _BUNDLED.is_dir() else _PACKAGE.parent


def lessons_dir() -> Path:
    """Return the folder of the course's words."""
    return bundle_dir() / "lessons"


def assets_dir() -> Path:
    """Return the folder of icons, illustrations, themes and translations."""
    return bundle_dir() / "assets"


def program_dir() -> Path:
    """Return the folder where a file named ``portable`` may lie.

    Beside the executable for an installed app (its name starts with the
    command's name), else the folder that holds the package.
    """
    executable = Path(sys.executable)
    if executable.stem.startswith("advocacy-trainer"):
        return executable.resolve().parent
    return _PACKAGE.parent


def program_command() -> list[str]:
    """Return the words that start this program's window again; empty where nothing tells how.

    An installed app is started as itself. Windows has a second one beside it for
    the command line, which would open a console of its own; so would ``python.exe``.
    """
    if not sys.executable:
        return []
    executable = Path(sys.executable)
    if getattr(sys, "frozen", False) or executable.stem.startswith("advocacy-trainer"):
        return [str(_windowed(executable, executable.stem.removesuffix("-cli")))]
    plain = executable.stem.casefold() == "python"
    return [str(_windowed(executable, "pythonw" if plain else executable.stem)), "-m", "advocacy_trainer"]


def _windowed(executable: Path, stem: str) -> Path:
    """Return the program beside ``executable`` that opens no console, where the system has one."""
    beside = executable.with_name(stem + executable.suffix)
    return beside if executable.suffix.casefold() == ".exe" and beside.is_file() else executable
