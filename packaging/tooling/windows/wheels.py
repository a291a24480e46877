"""Fetch the packages for Windows that the locks name, hash by hash."""

import re
import shutil
from pathlib import Path

from tooling.environment import locked_entries
from tooling.places import LOCKS, must, say

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
    """Return a folder with the locked packages for Windows; pip names one that is not as locked."""
    site, lock, stamp = into / "site", into / "windows-lock.txt", into / "site-lock.txt"
    wanted = windows_lock()
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return site
    say("Fetching the app's packages for Windows by the locks.")
    shutil.rmtree(site, ignore_errors=True)
    lock.write_text(wanted, encoding="utf-8")
    must(install_words(python, lock, site))
    (site / "sitecustomize.py").write_text(WINE_ONLY, encoding="utf-8")
    lock.rename(stamp)
    return site


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
