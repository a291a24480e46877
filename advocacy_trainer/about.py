"""Know what this program is: its version, what it was built from, and whose work is in it.

What is handed out carries ``build.json`` and ``parts.json``, made when it was
packed; a checkout has neither.
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
    """A project of others that is in the app, the name of its licence, and what the licence says."""

    name: str
    version: str
    licence: str
    notice: str


def this_program(bundle: Path | None = None) -> Program:
    """Return what runs here; ``bundle`` is where it says so, unless in its own."""
    said = _read("build.json", bundle)
    known = said if isinstance(said, dict) else {}
    qt = str(known.get("qt", "")) or _installed_qt()
    version = str(known.get("version", __version__))
    return Program(version, str(known.get("commit", "")), platform.python_version(), qt)


def others_work(bundle: Path | None = None) -> list[OthersWork]:
    """Return what others made and is in the app; empty in a checkout."""
    rows = _read("parts.json", bundle)
    return [
        OthersWork(*(str(row.get(field, "")) for field in OthersWork._fields))
        for row in (rows if isinstance(rows, list) else [])
        if isinstance(row, dict)
    ]


def _installed_qt() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("PySide6-Essentials")
    except PackageNotFoundError:
        return ""


def _read(name: str, bundle: Path | None) -> Any:
    try:
        return json.loads(((bundle or bundle_dir()) / name).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
