"""Make ``.venv`` from the committed locks, and know whether it still fits them."""

import hashlib
import json
import os
import re
import shutil
import sys
import tempfile
import tomllib
from collections.abc import Collection
from pathlib import Path

from tooling import system
from tooling.places import LOCKS, ROOT, VENV, SetupError, call, must, say, venv_python

STAMP = VENV / "set-up.json"

# What installs our own package without fetching anything: hatchling and what it needs.
BUILDERS = ("hatchling", "packaging", "pathspec", "pluggy", "tomlkit", "trove-classifiers")

LEVELS = {
    "app": ("app",),
    "dev": ("app", "dev"),
    "bench": ("app", "dev", "bench"),
    "checks": ("app", "dev", "checks"),
}


def prepare(level: str, *, may_install: bool, needs_window: bool = True) -> Path:
    """Make the environment fit ``level`` (app, dev, bench or checks) and return its Python.

    Costs some 20 ms where everything is in place. Raises SetupError.
    """
    missing = system.missing_packages(tests=level != "app") if needs_window else []
    wanted = {name: _digest(name) for name in LEVELS[level]}
    stamp = _read_stamp()
    fits = stamp.get("place") == _place() and venv_python().exists()
    stale = [name for name in wanted if not fits or stamp.get(name) != wanted[name]]
    if missing:
        system.install(missing, may_install=may_install)
    if stale:
        _install(stale, fits=fits, may_install=may_install)
        kept = stamp if fits else {}
        STAMP.write_text(json.dumps({**kept, **wanted, "place": _place()}, indent=1), encoding="utf-8")
    return venv_python()


def site_packages(python: Path) -> Path:
    """Return where the packages of an environment lie."""
    home = python.parent.parent
    if sys.platform == "win32":
        return home / "Lib" / "site-packages"
    return home / "lib" / f"python{sys.version_info.major}.{sys.version_info.minor}" / "site-packages"


def _place() -> str:
    """Name what an environment is bound to: this Python and this folder."""
    return f"{sys.version_info.major}.{sys.version_info.minor} {sys.platform} {sys.base_prefix} {ROOT}"


def _digest(name: str) -> str:
    """Hash a lock; for ``app`` also what decides how our own package is installed."""
    whole = hashlib.sha256((LOCKS / f"{name}.txt").read_bytes())
    if name == "app":
        project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
        hatch = project.get("tool", {}).get("hatch", {})
        whole.update(repr((project["build-system"], project["project"], hatch)).encode())
        whole.update((ROOT / "packaging" / "build_hook.py").read_bytes())
        whole.update(builder_lock(LOCKS / "dev.txt").encode())
    return whole.hexdigest()


def _read_stamp() -> dict[str, str]:
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def builder_lock(lock: Path) -> str:
    """Cut from the lock of all tools the few entries that install our own package."""
    return locked_entries(lock, BUILDERS)


def locked_entries(lock: Path, names: Collection[str]) -> str:
    """Cut the entries of these packages from a lock, hashes and all; raise SetupError if one lacks."""
    entries = re.split(r"\n(?=[A-Za-z0-9])", lock.read_text(encoding="utf-8"))
    chosen = [entry for entry in entries if re.split(r"[=\s]", entry, maxsplit=1)[0] in names]
    if len(chosen) != len(names):
        raise SetupError(f"{lock} does not lock all of {', '.join(names)}.")
    return "\n".join(entry.rstrip() for entry in chosen) + "\n"


def _install(stale: list[str], *, fits: bool, may_install: bool) -> None:
    counts = {name: _count(name) for name in stale}
    listed = " and ".join(f"packaging/requirements/{name}.txt ({count})" for name, count in counts.items())
    where = "Bringing .venv up to date with" if fits else "Setting up .venv, packages locked in"
    size = ", about 110 MB the first time" if "app" in stale else ""
    say(f"{where} {listed}{size}.")
    tool = _Uv() if shutil.which("uv") else None
    if tool is None:
        system.require_venv_support(may_install=may_install)
        tool = _Pip()
    if not fits:
        _remove_old()
        tool.make()
    locks = [LOCKS / f"{name}.txt" for name in stale]
    with tempfile.TemporaryDirectory() as folder:
        if "app" in stale:
            builders = Path(folder, "builders.txt")
            builders.write_text(builder_lock(LOCKS / "dev.txt"), encoding="utf-8")
            locks.append(builders)
        for lock in locks:
            # A lock names everything; asking pip for more stumbles over extras, which a lock leaves out.
            tool.install(["--require-hashes", "--no-deps", "-r", os.fspath(lock)])
    if "app" in stale:
        tool.install(["--no-build-isolation", "--no-deps", "-e", os.fspath(ROOT)])


def _count(name: str) -> str:
    number = len(re.findall(r"(?m)^[A-Za-z0-9].*==", (LOCKS / f"{name}.txt").read_text(encoding="utf-8")))
    return f"{number} packages"


def _remove_old() -> None:
    if not VENV.exists():
        return
    if not (VENV / "pyvenv.cfg").exists():
        raise SetupError(f"{VENV} is not an environment of ours; move it away first.")
    shutil.rmtree(VENV)


class _Pip:
    """Install with the pip that Python brings."""

    def make(self) -> None:
        must([sys.executable, "-m", "venv", VENV])

    def install(self, words: list[str]) -> None:
        calm = ["--disable-pip-version-check", "--no-input"]
        if not sys.stdout.isatty():  # a person likes to see that something moves, a log does not
            calm += ["--quiet", "--quiet"]
        must([venv_python(), "-m", "pip", "install", *calm, *words])


class _Uv:
    """Install with uv, which is faster; pip takes over where uv cannot."""

    def make(self) -> None:
        must(["uv", "venv", "--quiet", "--seed", "--python", sys.executable, VENV])

    def install(self, words: list[str]) -> None:
        if call(["uv", "pip", "install", "--quiet", "--python", venv_python(), *words]):
            say("uv could not; trying with pip.")
            _Pip().install(words)
