"""Build what is handed out: the frozen app as a folder in a .tar.gz, or as a .deb."""

import gzip
import os
import platform
import re
import shutil
import tarfile
from pathlib import Path

from tooling import debian
from tooling.environment import prepare
from tooling.places import BUILD, ROOT, SetupError, call, must, say
from tooling.translations import build_outdated

NAME = "advocacy-trainer"
DIST = ROOT / "dist"
# Python itself comes with symbols only a debugger wants: 17 of 23 MB.
STRIPPED = ("libpython*.so*", "python3*/lib-dynload/*.so")


def build(kind: str, *, check: bool, may_install: bool) -> int:
    """Freeze the app, pack it as ``tar`` or ``deb``, and check it where asked."""
    python = prepare("dev", may_install=may_install)
    build_outdated(python)
    _bake_dictionaries(python)
    folder = _freeze(python)
    DIST.mkdir(exist_ok=True)
    if kind == "tar":
        packed = _pack_tar(folder)
    else:
        icons = BUILD / "icons"
        must(
            [python, ROOT / "packaging" / "tooling" / "draw_icons.py", icons],
            env={"QT_QPA_PLATFORM": "offscreen"},
        )
        packed = debian.pack(folder, icons, version(), DIST)
        _validate_descriptions()
    size, unpacked = packed.stat().st_size / 2**20, _folder_size(folder) / 2**20
    say(f"{packed.relative_to(ROOT)}: {size:.0f} MB, {unpacked:.0f} MB unpacked")
    if not check:
        return 0
    from tooling.checking import check_deb, check_folder

    return check_deb(packed, python) if kind == "deb" else check_folder(folder, python)


def _bake_dictionaries(python: Path) -> None:
    """Bake the spelling's words into what is shipped; without them the app says so and works on."""
    words = [python, ROOT / "packaging" / "dev.py", "dictionaries", "--fetch"]
    if call(words):
        say("The spelling's words could not be made; the app is built without them and will say so.")


def version() -> str:
    """Return the app's version, read without importing it."""
    text = (ROOT / "advocacy_trainer" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    if not found:
        raise SetupError("advocacy_trainer/__init__.py names no version.")
    return found.group(1)


def _freeze(python: Path) -> Path:
    say("Freezing the app with PyInstaller; this takes half a minute or so.")
    target = BUILD / "frozen"
    words = [python, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    words += ["--distpath", target, "--workpath", BUILD / "pyinstaller"]
    must([*words, ROOT / "packaging" / f"{NAME}.spec"])
    folder = target / NAME
    for pattern in STRIPPED if shutil.which("strip") else ():
        for file in (folder / "_internal").glob(pattern):
            call(["strip", "--strip-unneeded", file], quiet=True)
    shutil.copy(ROOT / "LICENSE", folder)
    for path in folder.rglob("*"):
        if not path.is_symlink():
            runs = path.is_dir() or path == folder / NAME or ".so" in path.name
            path.chmod(0o755 if runs else 0o644)
    return folder


def _pack_tar(folder: Path) -> Path:
    name = f"{NAME}-{version()}-{platform.system().lower()}-{platform.machine()}"
    target = DIST / f"{name}.tar.gz"

    def calm(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = debian.moment()
        return entry

    with (
        target.open("wb") as raw,
        gzip.GzipFile("", "wb", 6, raw, mtime=debian.moment()) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive,
    ):
        for path in sorted(folder.rglob("*")):
            inside = Path(name, path.relative_to(folder)).as_posix()
            archive.add(path, inside, recursive=False, filter=calm)
    return target


def _validate_descriptions() -> None:
    linux = ROOT / "packaging" / "linux"
    for words, file in (
        (["desktop-file-validate"], f"{debian.APPLICATION_ID}.desktop"),
        (["appstreamcli", "validate", "--no-net"], f"{debian.APPLICATION_ID}.metainfo.xml"),
    ):
        code = call([*words, linux / file], silent_if_well=True)
        if code == 127:
            say(f"skipped: {words[0]} is not installed, so {file} was not validated")
        elif code:
            raise SetupError(f"{words[0]} finds fault with packaging/linux/{file}.")


def _folder_size(folder: Path) -> int:
    return sum(os.lstat(path).st_size for path in folder.rglob("*") if not path.is_dir())
