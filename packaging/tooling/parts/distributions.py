"""Tell which installed packages a frozen folder holds something of."""

import re
import tomllib
from collections.abc import Iterator
from fnmatch import fnmatch
from importlib.metadata import Distribution, distributions
from pathlib import Path, PurePosixPath

from tooling.parts.part import Part
from tooling.places import ROOT

LICENCES = ROOT / "packaging" / "licences"
# What a package calls its licence -> the name SPDX gives it.
SPDX = {
    "MIT License": "MIT",
    "GPLv2-or-later with a special exception": "GPL-2.0-or-later WITH Bootloader-exception",
    "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only": "LGPL-3.0-only",
}
QT_TEXTS = ("LGPL-3.0.txt", "GPL-3.0.txt")
QT = ("pyside6-essentials", "pyside6_essentials", "shiboken6")
Shipped = tuple[Part, set[str], set[str]]
_TEXTS = re.compile(r"(licen[cs]es?/|licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_BUNDLED = re.compile(r"(?m)^===== (\S+?)-(\d[\w.]*) =====$")
QT_NOTE = (
    "Qt and PySide6 are used under the LGPL, version 3. They lie as separate libraries in this folder, "
    "unchanged, and may be replaced by compatible ones of your own: put those in the place of the ones that "
    "are there. Their source is published at download.qt.io and code.qt.io; whoever hands out this app "
    "passes that on, and the two licences below. Nothing here forbids taking the libraries apart to debug "
    "such a change."
)


def shipped_parts(site: Path, files: set[str], modules: set[str]) -> Iterator[Shipped]:
    """Yield each package of ``site`` that ships, with the files and the modules that are its own.

    ``files`` are paths in the frozen folder, ``modules`` the top-level names
    frozen into the program.
    """
    for package in sorted(distributions(path=[str(site)]), key=lambda one: (one.name or "").lower()):
        recorded = {PurePosixPath(path) for path in package.files or ()}
        paths, names = {path.as_posix() for path in recorded}, {path.name for path in recorded}
        own = {file for file in files if file in paths or _is_library(file, names)}
        tops = {_module(path) for path in recorded} & modules
        if own or tops:
            yield with_qt_inside(part_of(package), own), own, tops


def _is_library(file: str, names: set[str]) -> bool:
    """Tell whether a file is one of these libraries, which may have been moved beside the program."""
    name = PurePosixPath(file).name
    return name in names and (name.endswith((".dll", ".pyd", ".dylib")) or ".so" in name)


def _module(path: PurePosixPath) -> str:
    top = path.parts[0]
    return top.partition(".")[0] if len(path.parts) == 1 else top


def part_of(package: Distribution) -> Part:
    """Return what a package says of itself; raise LookupError where it brings no licence."""
    name = re.sub(r"[-_.]+", "-", package.name or "").lower()
    notice = "\n\n".join(_texts(package))
    qt = name in QT
    if qt:  # the wheel holds no text of the licence it is taken under
        notice = "\n\n".join((LICENCES / text).read_text(encoding="utf-8") for text in QT_TEXTS)
    if not notice:
        raise LookupError(f"{name} brings no text of its licence.")
    return Part(
        package.name or name,
        package.version,
        _licence(package),
        notice,
        f"pkg:pypi/{name}@{package.version}",
        tuple(Part(inner, version, "", "") for inner, version in _BUNDLED.findall(notice)),
        QT_NOTE if qt else "",
    )


def _licence(package: Distribution) -> str:
    named = package.metadata.get("License-Expression") or package.metadata.get("License") or ""
    first = named.strip().splitlines()[0] if named.strip() else ""
    return next((spdx for said, spdx in SPDX.items() if first.startswith(said)), first)


def _texts(package: Distribution) -> Iterator[str]:
    for path in sorted(package.files or (), key=str):
        inside = "/".join(path.parts[1:])
        if path.parts[0].endswith(".dist-info") and _TEXTS.match(inside):
            yield path.read_text(encoding="utf-8").strip()


def with_qt_inside(part: Part, files: set[str]) -> Part:
    """Return Qt with what its libraries among ``files`` are built from; any other part as it is."""
    told = tomllib.loads((LICENCES / "qt.toml").read_text(encoding="utf-8"))["part"]
    inside = [one for one in told if any(fnmatch(file, name) for file in files for name in one["files"])]
    if part.name.lower().replace("-", "_") not in QT or not inside:
        return part
    lines = ["Inside Qt's libraries:", ""]
    lines += [f"{one['name']} ({one['licence']}). Copyright {'; '.join(one['copyright'])}" for one in inside]
    for name in sorted({text for one in inside for text in one["text"]}):
        lines += ["", f"{name}:", "", (LICENCES / f"{name}.txt").read_text(encoding="utf-8").strip()]
    within = tuple(Part(one["name"], "", one["licence"], "") for one in inside)
    return part._replace(notice="\n".join([*lines, "", part.notice]), within=within)
