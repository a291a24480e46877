"""Build what is handed out: .tar.gz and .deb, .msi and .zip for Windows, .dmg for macOS."""

import os
import sys
from pathlib import Path

from tooling import archives, debian, signing
from tooling.environment import prepare
from tooling.freezing import MADE, freeze
from tooling.places import ROOT, SetupError, call, say
from tooling.translations import build_outdated
from tooling.versions import Build

KINDS = ("tar", "deb", "msi", "zip", "dmg")
FOR_WINDOWS = ("msi", "zip")
DIST = ROOT / "dist"


def build(kind: str, *, check: bool, sign: bool, may_install: bool) -> int:
    """Freeze the app, pack it as one of ``KINDS``, and sign and check it where asked."""
    _refuse_early(kind, sign=sign)
    python = prepare("dev", may_install=may_install)
    build_outdated(python)
    _bake_dictionaries(python)
    folder, made = freeze(python, windows=kind in FOR_WINDOWS)
    DIST.mkdir(exist_ok=True)
    packed = _pack(kind, folder, made, sign=sign)
    size, unpacked = packed.stat().st_size / 2**20, _folder_size(folder) / 2**20
    say(f"{packed.relative_to(ROOT)}: {size:.1f} MB, {unpacked:.0f} MB unpacked")
    return _check(kind, packed, folder, python, made) if check else 0


def _refuse_early(kind: str, *, sign: bool) -> None:
    """Say what is missing before anything is done."""
    if sign and kind in ("tar", "deb"):
        say(f"NOT SIGNED: a .{kind} carries no signature of its own; sign the archive it is handed out by.")
    if kind == "dmg" and sys.platform != "darwin":
        raise SetupError("A .dmg is built on macOS alone: no CPython for it can be had elsewhere.")
    if kind in FOR_WINDOWS and sys.platform != "win32":
        from tooling.windows import wine

        wine.require()


def _pack(kind: str, folder: Path, made: Build, *, sign: bool) -> Path:
    if kind == "tar":
        return archives.pack_tar(folder, made, DIST)
    if kind == "dmg":
        from tooling import macos

        return macos.pack(folder.parent / "Advocacy Trainer.app", made, DIST, sign=sign)
    if kind in FOR_WINDOWS:
        return _pack_for_windows(kind, folder, made, sign=sign and signing.has_key())
    packed = debian.pack(folder, MADE / "icons", made.name, DIST)
    _validate_descriptions()
    return packed


def _pack_for_windows(kind: str, folder: Path, made: Build, *, sign: bool) -> Path:
    from tooling.windows import msi
    from tooling.windows.wxs import product_code

    if sign:
        signing.sign_folder(folder)
    if kind == "zip":
        return archives.pack_zip(folder, made, DIST)
    packed = msi.pack(folder, MADE / "icons" / "app.ico", made, DIST)
    say(f"Product code {{{str(product_code(made)).upper()}}}")
    if sign:
        signing.sign(packed)
    return packed


def _check(kind: str, packed: Path, folder: Path, python: Path, made: Build) -> int:
    if kind in FOR_WINDOWS:
        from tooling.windows.checking import check

        return check(packed, folder, made)
    from tooling.checking import check_deb, check_folder

    return check_deb(packed, python) if kind == "deb" else check_folder(folder, python)


def _bake_dictionaries(python: Path) -> None:
    """Bake the spelling's words into what is shipped; without them the app says so and works on."""
    words = [python, ROOT / "packaging" / "dev.py", "dictionaries", "--fetch"]
    if call(words):
        say("The spelling's words could not be made; the app is built without them and will say so.")


def _validate_descriptions() -> None:
    described = MADE / f"{debian.APPLICATION_ID}.metainfo.xml"
    described.write_text(debian.metainfo(), encoding="utf-8")
    for words in (
        ["desktop-file-validate", *debian.desktop_entries()],
        ["appstreamcli", "validate", "--no-net", described],
    ):
        code = call(words, silent_if_well=True)
        if code == 127:
            say(f"skipped: {words[0]} is not installed, so {Path(words[-1]).name} was not validated")
        elif code:
            raise SetupError(f"{words[0]} finds fault with {Path(words[-1]).name}.")


def _folder_size(folder: Path) -> int:
    return sum(os.lstat(path).st_size for path in folder.rglob("*") if not path.is_dir())
