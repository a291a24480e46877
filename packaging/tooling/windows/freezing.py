"""Freeze the app for Windows on a system that is none: PyInstaller under wine, with the one spec."""

from pathlib import Path

from tooling.places import BUILD, ROOT, SetupError, say
from tooling.versions import moment
from tooling.windows import cpython, wheels, wine

WORK = BUILD / "windows"
SITE = WORK / "site"
_LONGEST = 3600  # s; two minutes of work, on a machine that may have other things to do


def library() -> Path:
    """Return the standard library of the CPython that is frozen."""
    return WORK / f"python-{cpython.VERSION}" / "Lib"


def python_version() -> str:
    """Return the version of the CPython that is frozen."""
    return cpython.VERSION


def freeze(python: Path, target: Path) -> Path:
    """Freeze into ``target`` with CPython and packages proven by their hashes; return the folder."""
    wine.require()
    WORK.mkdir(parents=True, exist_ok=True)
    home = cpython.fetch(python, WORK)
    site = wheels.fetch(python, WORK)
    prefix = wine.make_prefix(WORK / "builder")
    say("Freezing the app with PyInstaller under wine; this takes about two minutes.")
    words: list[str | Path] = [home / "python.exe", "-m", "PyInstaller", "--noconfirm", "--clean"]
    words += ["--log-level", "ERROR", "--distpath", wine.windows_path(target)]
    words += ["--workpath", wine.windows_path(WORK / "pyinstaller")]
    done = wine.run(
        prefix,
        [*words, wine.windows_path(ROOT / "packaging" / "advocacy-trainer.spec")],
        env=_calm(site),
        timeout=_LONGEST,
    )
    wine.end(prefix)
    if done.returncode:
        say((done.stdout + done.stderr)[-4000:])
        raise SetupError("PyInstaller could not freeze the app for Windows; see above.")
    return target / "advocacy-trainer"


def _calm(site: Path) -> dict[str, str]:
    """Return what makes Python find the packages, and write the same bytes every time."""
    return {
        "PYTHONPATH": wine.windows_path(site),
        "PYTHONHASHSEED": "1",
        "PYTHONUTF8": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "SOURCE_DATE_EPOCH": str(moment()),
    }
