"""Know what this program is: its version, what it was built from, and whose work is in it.

What is handed out carries ``build.json``, ``parts.json`` and ``notices.txt``,
made when it was packed; a checkout has none of them.
"""

import json
import platform
from pathlib import Path
from typing import Any, NamedTuple

from advocacy_trainer import __version__
from advocacy_trainer.resources import bundle_dir


class Program(NamedTuple):
    """The version people name, the commit it was built from (empty in a checkout), and what runs it."""

    version: str
    commit: str
    python: str
    qt: str

    def __str__(self) -> str:
        """Return all of it on one line."""
        build = f"build {self.commit}, " if self.commit else ""
        qt = f", Qt {self.qt}" if self.qt else ""
        return f"{self.version} ({build}Python {self.python}{qt})"


class OthersWork(NamedTuple):
    """A project of others that is in the app, and its licence."""

    name: str
    version: str
    licence: str


def this_program() -> Program:
    """Return what runs here."""
    said = _read("build.json")
    known = said if isinstance(said, dict) else {}
    qt = str(known.get("qt", "")) or _installed_qt()
    version = str(known.get("version", __version__))
    return Program(version, str(known.get("commit", "")), platform.python_version(), qt)


def others_work() -> list[OthersWork]:
    """Return what others made and is in the app; empty in a checkout."""
    rows = _read("parts.json")
    return [
        OthersWork(str(row.get("name", "")), str(row.get("version", "")), str(row.get("licence", "")))
        for row in (rows if isinstance(rows, list) else [])
        if isinstance(row, dict)
    ]


def notices() -> str:
    """Return the licences of what others made, as plain text; empty in a checkout."""
    try:
        return _file("notices.txt").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


def _installed_qt() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("PySide6-Essentials")
    except PackageNotFoundError:
        return ""


def _read(name: str) -> Any:
    try:
        return json.loads(_file(name).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def _file(name: str) -> Path:
    return bundle_dir() / name
