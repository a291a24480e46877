"""Go through a frozen folder and give every file of it to the project it is from."""

import sys
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from tooling.parts import runtimes
from tooling.parts.distributions import shipped_parts
from tooling.parts.part import Part

OURS = "advocacy_trainer/"


class Source(NamedTuple):
    """What a folder was frozen from: the packages' folder, and CPython's library and version."""

    site: Path
    library: Path
    python: str

    def modules(self) -> set[str]:
        """Return the names of the standard library; another version's may differ from ours."""
        found = [*self.library.iterdir(), *self.library.parent.glob("DLLs/*.pyd")]
        return {*sys.stdlib_module_names, *(path.name.partition(".")[0] for path in found)}

    def licence(self) -> Path:
        """Return CPython's licence; raise LookupError where it is not to be found."""
        places = [self.library / "LICENSE.txt", self.library.parent / "LICENSE.txt"]
        places.append(Path(f"/usr/share/doc/python{self.python.rpartition('.')[0]}/copyright"))
        for path in places:
            if path.is_file():
                return path
        raise LookupError(f"CPython's licence is not in {self.library}.")


def parts_of(folder: Path, source: Source) -> list[Part]:
    """Return what ships of others' work; raise LookupError naming a file that belongs to nobody."""
    internal = folder / "_internal"
    files = {path.relative_to(internal).as_posix() for path in internal.rglob("*") if path.is_file()}
    modules = frozen_modules(next(path for path in folder.iterdir() if path.stem == "advocacy-trainer"))
    parts: list[Part] = []
    bundle = internal / "advocacy_trainer" / "_bundled"
    ours = {file for file in files if file.startswith(OURS)}
    words = list(runtimes.dictionaries(ours, bundle))
    rest = {file for file in files if not file.startswith(OURS)}
    standard = source.modules()
    named = modules - standard - {"advocacy_trainer"}
    named = {name for name in named if not name.startswith(("pyi", "_pyi", "__"))}
    for part, own, tops in shipped_parts(source.site, rest, named):
        parts.append(part)
        rest -= own
        named -= tops
    for found, own in (
        runtimes.cpython(source.python, source.licence(), rest, standard),
        runtimes.microsoft(rest),
        runtimes.ffi(rest),
        runtimes.book_face(ours, bundle),
        *words,
    ):
        rest -= own
        if found is not None:
            parts.append(found)
    for part, own in list(runtimes.of_the_system(rest)):  # whatever nobody else has brought
        rest -= own
        parts.append(part)
    rest = {file for file in rest if not _is_described(file)}
    if rest or named:
        raise LookupError(f"Nobody is named for {', '.join(sorted(rest | named)[:10])}.")
    parts.append(_pyinstaller(source))
    return sorted(parts, key=lambda part: part.name.lower())


def frozen_modules(program: Path) -> set[str]:
    """Return the top-level names of all modules that are frozen into a program."""
    from PyInstaller.archive.readers import CArchiveReader

    archive = CArchiveReader(str(program))
    inner = next(name for name in archive.toc if name.endswith(".pyz"))
    return {name.partition(".")[0] for name in archive.open_embedded_archive(inner).toc}


def _is_described(file: str) -> bool:
    """Tell whether a file only describes a package: its metadata."""
    return any(part.endswith((".dist-info", ".egg-info")) for part in PurePosixPath(file).parts)


def _pyinstaller(source: Source) -> Part:
    """Return the small program that starts the app: it is PyInstaller's, whose licence excepts it."""
    from importlib.metadata import distributions

    from tooling.parts.distributions import part_of

    return next(part_of(one) for one in distributions(path=[str(source.site)]) if one.name == "pyinstaller")
