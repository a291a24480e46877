"""What version is being built, of what, and when."""

import functools
import json
import os
import re
import subprocess
import time
from typing import NamedTuple

from tooling.places import LOCKS, ROOT, SetupError

PILOT = "-pilot"


class Build(NamedTuple):
    """One build: the app's version, »-pilot« where its Python is old, and the commit it was made from."""

    version: str
    stamp: str
    commit: str

    @property
    def name(self) -> str:
        """Return the version as people read it and as files are named."""
        return self.version + self.stamp

    def as_json(self) -> str:
        """Return what the built app reads about itself."""
        return json.dumps({"version": self.name, "commit": self.commit, "qt": qt_version()}, indent=1) + "\n"


def this_build(*, pilot: bool = False) -> Build:
    """Return the build of this folder as it stands."""
    return Build(version(), PILOT if pilot else "", _commit())


def version() -> str:
    """Return the app's version, read without importing it."""
    text = (ROOT / "advocacy_trainer" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    if not found:
        raise SetupError("advocacy_trainer/__init__.py names no version.")
    return found.group(1)


def qt_version() -> str:
    """Return the version of Qt that the app's lock names."""
    found = re.search(r"(?m)^pyside6-essentials==(\S+)", (LOCKS / "app.txt").read_text(encoding="utf-8"))
    return found.group(1) if found else ""


def numbers(version: str) -> tuple[int, int, int, int]:
    """Return a version as the four numbers of Windows."""
    found = [int(number) for number in re.findall(r"\d+", version.partition("-")[0])][:4]
    one, two, three, four = [*found, 0, 0, 0, 0][:4]
    return one, two, three, four


@functools.cache
def moment() -> int:
    """Return the time all files carry: SOURCE_DATE_EPOCH, the last commit's, or now."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    asked = _git("log", "-1", "--format=%ct")
    return int(asked) if asked else int(time.time())


def _commit() -> str:
    changed = _git("status", "--porcelain", "--untracked-files=no")
    return _git("rev-parse", "--short=12", "HEAD") + ("+" if changed else "")


def _git(*words: str) -> str:
    try:
        done = subprocess.run(["git", "-C", str(ROOT), *words], capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
