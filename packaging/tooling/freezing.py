"""Freeze the app into a folder that needs no Python: here, or under wine for Windows."""

import os
import platform
import shutil
import sys
from pathlib import Path

from tooling import elf, icons
from tooling.environment import site_packages
from tooling.places import BUILD, ROOT, call, must, say
from tooling.versions import Build, moment, this_build

NAME = "advocacy-trainer"
MADE = BUILD / "made"
PAPERS = "papers"  # for HR, IT and the works council; beside the program, as the notices


def freeze(python: Path, *, windows: bool) -> tuple[Path, Build]:
    """Return the frozen folder and what was built, for this system or (``windows``) for Windows."""
    foreign = windows and sys.platform != "win32"
    build = this_build(pilot=foreign)  # the only CPython for Windows to be had here is an old one
    _make_facts(python, build)
    target = BUILD / ("frozen-windows" if foreign else "frozen")
    if foreign:
        from tooling.windows.freezing import freeze as freeze_under_wine

        folder = freeze_under_wine(python, target)
    else:
        folder = _freeze_here(python, target)
    _describe(python, folder, foreign=foreign)
    must([python, ROOT / "packaging" / "tooling" / "printed_papers.py", folder / PAPERS])
    _set_modes(folder)
    return folder, build


def _describe(python: Path, folder: Path, *, foreign: bool) -> None:
    """Put into the folder whose work it holds: notices, and a bill of materials."""
    if foreign:
        from tooling.windows.freezing import SITE, library, python_version

        site, home, version = SITE, library(), python_version()
    else:
        site, home, version = site_packages(python), Path(os.__file__).parent, platform.python_version()
    system = "windows-x64" if foreign else f"{platform.system().lower()}-{platform.machine()}"
    script = ROOT / "packaging" / "tooling" / "parts" / "describe.py"
    must([python, script, folder, site, home, version, system])


def _make_facts(python: Path, build: Build) -> None:
    """Write what the recipe takes up: the icons, and what the app says about itself."""
    drawn = MADE / "icons"
    must(
        [python, ROOT / "packaging" / "tooling" / "draw_icons.py", drawn],
        env={"QT_QPA_PLATFORM": "offscreen"},
    )
    icons.write_all(drawn)
    (MADE / "build.json").write_text(build.as_json(), encoding="utf-8")


def _freeze_here(python: Path, target: Path) -> Path:
    say("Freezing the app with PyInstaller; this takes half a minute or so.")
    words = [python, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
    words += ["--distpath", target, "--workpath", BUILD / "pyinstaller"]
    calm = {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(moment())}
    must([*words, ROOT / "packaging" / f"{NAME}.spec"], env=calm)
    folder = target / NAME
    if sys.platform.startswith("linux"):
        _tidy_libraries(folder)
    return folder


def _tidy_libraries(folder: Path) -> None:
    """Take out symbols that only a debugger wants (17 of Python's 23 MB) and search paths of this machine."""
    for path in sorted(folder.rglob("*")):
        if not elf.is_elf(path) or path.parent == folder:  # the program itself carries the app behind it
            continue
        if elf.has_symbols(path.read_bytes()) and shutil.which("strip"):
            call(["strip", "--strip-unneeded", path], quiet=True)
        raw = path.read_bytes()
        clean = elf.without_foreign_paths(raw)
        if clean != raw:
            path.write_bytes(clean)
    elf.refuse_foreign_paths(folder)


def _set_modes(folder: Path) -> None:
    for path in folder.rglob("*"):
        if not path.is_symlink():
            runs = path.is_dir() or path == folder / NAME or ".so" in path.name
            path.chmod(0o755 if runs else 0o644)
