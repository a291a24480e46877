"""Fetch the packages for Windows that the locks name, hash by hash."""

import hashlib
import json
import re
import shutil
from pathlib import Path

from tooling.environment import locked_entries
from tooling.places import LOCKS, SetupError, must, say
from tooling.windows.cpython import forget_compiled

PYTHON = "3.13"
# What PyInstaller needs on Windows; none of it ships but the small program that starts the app.
FREEZERS = (
    "altgraph",
    "packaging",
    "pefile",
    "pyinstaller",
    "pyinstaller-hooks-contrib",
    "pywin32-ctypes",
    "setuptools",
)
_SYSTEM = re.compile(r" ; sys_platform == 'win32'")
# PyInstaller copies files by a call that wine 8 does not have; shutil then takes the older one.
WINE_ONLY = "import _winapi\nif hasattr(_winapi, 'CopyFile2'):\n    del _winapi.CopyFile2\n"


def fetch(python: Path, into: Path) -> Path:
    """Return a folder with the locked packages for Windows.

    pip names a package that is not as locked; what lies there from an earlier
    build is held against what was installed then. Raises SetupError.
    """
    site, lock, stamp, listed = (
        into / name for name in ("site", "windows-lock.txt", "site-lock.txt", "site-files.json")
    )
    wanted = windows_lock()
    kept = site.is_dir() and listed.exists() and stamp.exists()
    if kept and stamp.read_text(encoding="utf-8") == wanted:
        forget_compiled(site)
        _refuse_changed(site, json.loads(listed.read_text(encoding="utf-8")))
        return site
    say("Fetching the app's packages for Windows by the locks.")
    shutil.rmtree(site, ignore_errors=True)
    lock.write_text(wanted, encoding="utf-8")
    must(install_words(python, lock, site))
    (site / "sitecustomize.py").write_text(WINE_ONLY, encoding="utf-8")
    forget_compiled(site)  # a wheel may bring some along; the next build finds none
    listed.write_text(json.dumps(digests(site)), encoding="utf-8")
    lock.rename(stamp)
    return site


def digests(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of every file below a folder, by its path there."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def _refuse_changed(site: Path, before: dict[str, str]) -> None:
    now = digests(site)
    changed = sorted(name for name in {*now, *before} if now.get(name) != before.get(name))
    if changed:
        raise SetupError(
            f"{changed[0]} in {site} is not as it was installed; nothing is built. Remove that folder to "
            "fetch it anew."
        )


def windows_lock() -> str:
    """Return what is needed on Windows, cut from the app's lock and the tools' lock."""
    tools = locked_entries(LOCKS / "dev.txt", FREEZERS)
    return (LOCKS / "app.txt").read_text(encoding="utf-8").rstrip() + "\n" + _SYSTEM.sub("", tools)


def install_words(python: Path, lock: Path, site: Path) -> list[str | Path]:
    """Return the command that puts Windows packages into ``site``, none of them built here."""
    words: list[str | Path] = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    words += ["--no-deps", "--require-hashes", "--only-binary=:all:", "--no-compile", "--target", site]
    words += ["--platform", "win_amd64", "--python-version", PYTHON, "--implementation", "cp"]
    words += ["--abi", f"cp{PYTHON.replace('.', '')}", "--abi", "abi3", "--abi", "none", "-r", lock]
    return words
