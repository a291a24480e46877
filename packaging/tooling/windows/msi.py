"""Make the MSI: with wixl and msibuild on Linux, with WiX 3 on Windows.

wixl leaves File.Version empty, with which an upgrade on a real Windows loses
files; it writes no short names; and it dates what it writes. All three are put
right in its tables, so that the same folder gives the same bytes.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Callable
from pathlib import Path

from tooling.places import SetupError, say
from tooling.versions import Build, moment
from tooling.windows.programs import FileVersion, file_version
from tooling.windows.wxs import FAMILY, MAKER, PRODUCT, Tree, describe, identity, read_tree

_SAME_VERSION_TOO = "513"  # Upgrade.Attributes: keep the choice of features, take the highest version in
Row = list[str]


def pack(folder: Path, icon: Path, build: Build, target: Path) -> Path:
    """Write the MSI of ``folder`` into ``target`` and return it. Raises SetupError."""
    msi = target / f"advocacy-trainer-{build.name}-windows-x64.msi"
    msi.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as work:
        staged = Path(work, "app")
        shutil.copytree(folder, staged)
        shutil.copy(icon, Path(work, "app.ico"))
        for path in [*staged.rglob("*"), Path(work, "app.ico")]:
            os.utime(path, (moment(), moment()))
        tree = read_tree(staged)
        described = Path(work, "app.wxs")
        described.write_text(describe(tree, build, Path(work, "app.ico"), Path(work)), encoding="utf-8")
        if sys.platform == "win32":
            _with_wix(Path(work), msi)
        else:
            _with_wixl(Path(work), tree, build, msi)
    return msi


def _with_wix(work: Path, msi: Path) -> None:
    """Let WiX 3 make it, which fills in versions itself."""
    home = os.environ.get("WIX")
    where = str(Path(home, "bin")) if home else None
    tools = [shutil.which(name, path=where) for name in ("candle", "light")]
    if None in tools:
        raise SetupError("On Windows the MSI is made with WiX 3, which is not installed here.")
    candle, light = (str(tool) for tool in tools)
    _must([candle, "-nologo", "-arch", "x64", "-out", "app.wixobj", "app.wxs"], work)
    # The Start-menu entry belongs to the machine, which these two rules do not know of.
    _must([light, "-nologo", "-sice:ICE43", "-sice:ICE57", "-out", str(msi), "app.wixobj"], work)


def _with_wixl(work: Path, tree: Tree, build: Build, msi: Path) -> None:
    date = time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(moment()))
    made = work / "app.msi"
    _must(["faketime", "-f", date, "wixl", "-a", "x64", "-o", made.name, "app.wxs"], work)
    versions = {f"f{identity(path)}": file_version(tree.root / path) for path in tree.files}
    _rewrite(made, "File", lambda row: _with_version(row, versions[row[0]]))
    _rewrite(made, "MsiFileHash", lambda row: None if versions[row[0]] else row)
    _rewrite(made, "Directory", _with_short_folder)
    _rewrite(made, "Shortcut", _with_short_shortcut)
    _rewrite(made, "Upgrade", _with_same_version)
    subject = f"{PRODUCT} {build.name}"
    package = uuid.uuid5(FAMILY, f"package/{build.name}/{_digest(tree)}")
    words = ["faketime", "-f", date, "msibuild", made.name, "-s", subject, MAKER, "x64;1033"]
    _must([*words, f"{{{str(package).upper()}}}"], work)
    shutil.move(made, msi)


def _rewrite(msi: Path, table: str, change: Callable[[Row], Row | None]) -> None:
    """Put every row of a table through ``change``, which drops a row by giving None."""
    words = ["msiinfo", "export", msi.name, table]
    done = subprocess.run(words, cwd=msi.parent, capture_output=True, check=False)
    if done.returncode:
        raise SetupError(f"msiinfo cannot read the table {table} of the MSI.")
    lines = done.stdout.decode("utf-8").split("\r\n")
    head, rows = lines[:3], [line.split("\t") for line in lines[3:] if line]
    changed = [row for row in map(change, rows) if row is not None]
    whole = "\r\n".join([*head, *("\t".join(row) for row in changed), ""])
    exported = msi.parent / f"{table}.idt"
    exported.write_bytes(whole.encode("utf-8"))
    _must(["msibuild", msi.name, "-i", exported.name], msi.parent)


def _with_version(row: Row, version: FileVersion | None) -> Row:
    row[2] = with_short_name(row[2], row[0][1:])
    if version is not None:
        row[4:6] = version
    return row


def _with_short_folder(row: Row) -> Row:
    if row[2] not in (".", "SourceDir"):
        row[2] = with_short_name(row[2], identity(Path(row[0])))
    return row


def _with_short_shortcut(row: Row) -> Row:
    row[2] = with_short_name(row[2], identity(Path(row[0])))
    return row


def _with_same_version(row: Row) -> Row:
    """Let a pilot be replaced by the release of the same number."""
    if row[6] == "WIX_UPGRADE_DETECTED":
        row[4] = _SAME_VERSION_TOO
    return row


def with_short_name(name: str, digits: str) -> str:
    """Return ``short|long`` for a name that is not of the form 8.3, which the format asks for."""
    stem, dot, ending = name.rpartition(".") if "." in name else (name, "", "")
    plain = (stem + ending).replace("-", "").replace("_", "")
    if plain.isascii() and plain.isalnum() and len(stem) <= 8 and len(ending) <= 3:
        return name
    short = f"{digits[:8].upper()}"
    kept = "".join(letter for letter in ending if letter.isascii() and letter.isalnum())[:3].upper()
    return f"{short}{dot if kept else ''}{kept}|{name}"


def _digest(tree: Tree) -> str:
    whole = hashlib.sha256()
    for path in tree.files:
        content = hashlib.sha256((tree.root / path).read_bytes())
        whole.update(path.as_posix().encode() + b"\0" + content.digest())
    return whole.hexdigest()


def _must(words: list[str], work: Path) -> None:
    done = subprocess.run(words, cwd=work, capture_output=True, text=True, errors="replace", check=False)
    if done.returncode:
        say(done.stdout + done.stderr)
        raise SetupError(f"{words[0]} could not make the MSI; see above.")
