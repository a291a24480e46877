"""Run Windows programs under wine: for building and for trying out; nothing of it ships."""

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from tooling.places import ROOT, SetupError, must, say

# Program -> its Debian and Ubuntu package.
PROGRAMS = {
    "wine": "wine",
    "wineserver": "wine64",
    "wixl": "wixl",
    "msibuild": "msitools",
    "osslsigncode": "osslsigncode",
    "faketime": "faketime",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64",
}
# wine must not ask to fetch .NET or a browser, nor open its debugger; Qt asks for mscms.
OVERRIDES = "mscoree=;mshtml=;winedbg.exe=d;mscms=n,b"
_NO_PROPSYS = ";propsys="  # Python's _wmi loads it and hangs; but without it no Windows can be made
STANDINS = ROOT / "packaging" / "windows" / "standins"
PLACES = ("/usr/lib/wine", "/usr/bin")  # Debian keeps wineserver out of the path


class Prefix(NamedTuple):
    """One Windows of wine's: a folder, and the variables that programs in it are started with."""

    folder: Path
    env: Mapping[str, str]

    @property
    def drive(self) -> Path:
        """Return where drive C: lies."""
        return self.folder / "drive_c"


def require() -> None:
    """Raise SetupError with the one command that installs what is missing."""
    missing = sorted({package for program, package in PROGRAMS.items() if not _found(program)})
    if missing:
        raise SetupError(
            "Windows installers are made with wine here, and something for it is missing: apt-get install -y "
            f"--no-install-recommends {' '.join(missing)} (in all about 700 MB; on Windows nothing of it)."
        )


def _found(program: str) -> bool:
    return shutil.which(program) is not None or any(Path(place, program).exists() for place in PLACES)


def make_prefix(folder: Path) -> Prefix:
    """Make a fresh Windows 10 in ``folder``, with the stand-ins for what wine lacks."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    prefix = open_prefix(folder)
    making = prefix._replace(env={**prefix.env, "WINEDLLOVERRIDES": OVERRIDES})
    say(f"Making a Windows of wine's in {folder.relative_to(ROOT)}.")
    for words in (["wineboot", "--init"], ["winecfg", "-v", "win10"]):
        if run(making, words, timeout=300).returncode:
            raise SetupError(f"wine could not make a Windows in {folder}.")
        settle(making)
    for source in sorted(STANDINS.glob("*.c")):
        target = prefix.drive / "windows" / "system32" / f"{source.stem}.dll"
        target.unlink(missing_ok=True)
        must(["x86_64-w64-mingw32-gcc", "-shared", "-O1", "-w", "-s", "-o", target, source, "-ladvapi32"])
    return prefix


def open_prefix(folder: Path) -> Prefix:
    """Return a Windows that was made before."""
    own = {"WINEPREFIX": str(folder), "WINEARCH": "win64", "WINEDEBUG": "-all"}
    own["WINEDLLOVERRIDES"] = OVERRIDES + _NO_PROPSYS
    return Prefix(folder, {**_calm(os.environ), **own})


def _calm(given: Mapping[str, str]) -> dict[str, str]:
    """Leave out what would lead a Python under wine to this system's Python."""
    unwanted = ("PYTHON", "VIRTUAL_ENV", "QT_", "PIP_")
    return {name: value for name, value in given.items() if not name.startswith(unwanted)}


def run(
    prefix: Prefix,
    words: Sequence[str | os.PathLike[str]],
    *,
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
    timeout: float = 900,
) -> subprocess.CompletedProcess[str]:
    """Run a Windows program to its end; what it prints comes through a pipe, as wine's consoles need one."""
    return subprocess.run(
        ["wine", *(os.fspath(word) for word in words)],
        env={**prefix.env, **(env or {})},
        cwd=cwd,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        timeout=timeout,
        check=False,
    )


def settle(prefix: Prefix) -> None:
    """Wait until every program in this Windows has ended and its registry is written."""
    _server(prefix, "-w")


def end(prefix: Prefix) -> None:
    """End whatever still runs in this Windows, as a power cut would, and wait until it is gone."""
    _server(prefix, "-k")
    _server(prefix, "-w")


def _server(prefix: Prefix, word: str) -> None:
    found = shutil.which("wineserver") or next(
        str(Path(place, "wineserver")) for place in PLACES if Path(place, "wineserver").exists()
    )
    subprocess.run([found, word], env=dict(prefix.env), check=False, capture_output=True, timeout=120)


def windows_path(path: Path) -> str:
    """Return how wine names a path of this system."""
    return "Z:" + str(path.absolute()).replace("/", "\\")
