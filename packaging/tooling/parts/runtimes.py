"""Name what the frozen folder holds beside packages: CPython, the C libraries, the dictionaries."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from tooling.parts.part import Part

_CPYTHON = re.compile(
    r"base_library\.zip|python\d*\.dll|libpython\S*|Python|Python\.framework/.*|python3\.\d+/lib-dynload/.*"
    r"|lib-dynload/.*"
)
_MICROSOFT = re.compile(r"(?i)(vcruntime|msvcp|concrt|ucrtbase|api-ms-win)[\w.-]*\.dll")
_FFI = re.compile(r"libffi-?\d*\.dll")
MICROSOFT_NOTICE = (
    "Part of the Microsoft Visual C++ Redistributable, handed on unchanged with programs that need it, as "
    "its licence terms allow (the list of files: »Redistributing Visual C++ files« at learn.microsoft.com)."
)
FFI_NOTICE = "Copyright Anthony Green, Red Hat, Inc and others. Its licence (MIT) is in CPython's text."


def cpython(version: str, licence: Path, files: set[str], modules: set[str]) -> tuple[Part, set[str]]:
    """Return CPython, and which files are its own."""
    own = {file for file in files if _CPYTHON.fullmatch(file) or _is_extension(file, modules)}
    notice = licence.read_text(encoding="utf-8", errors="replace").strip()
    return Part("CPython", version, "PSF-2.0", notice, f"pkg:generic/cpython@{version}"), own


def _is_extension(file: str, modules: set[str]) -> bool:
    """Tell whether a file is an extension module of the standard library."""
    path = PurePosixPath(file)
    return len(path.parts) == 1 and path.suffix in (".pyd", ".so") and path.name.partition(".")[0] in modules


def microsoft(files: set[str]) -> tuple[Part | None, set[str]]:
    """Return Microsoft's C++ runtime where it ships, and its files."""
    own = {file for file in files if _MICROSOFT.fullmatch(PurePosixPath(file).name)}
    part = Part("Microsoft Visual C++ runtime", "14", "LicenseRef-Microsoft-VC-Runtime", MICROSOFT_NOTICE)
    return part if own else None, own


def ffi(files: set[str]) -> tuple[Part | None, set[str]]:
    """Return libffi as CPython for Windows brings it, and its file."""
    own = {file for file in files if _FFI.fullmatch(PurePosixPath(file).name)}
    return (Part("libffi", "3", "MIT", FFI_NOTICE) if own else None), own


def dictionaries(files: set[str], bundle: Path) -> Iterator[tuple[Part, set[str]]]:
    """Yield the spelling's word lists, each with the notice that lies beside it."""
    for file in sorted(files):
        path = PurePosixPath(file)
        if path.suffix == ".words":
            beside = bundle / "assets" / "dictionaries" / f"{path.stem}.notice.txt"
            notice = beside.read_text(encoding="utf-8").strip()
            yield Part(f"Hunspell dictionary ({path.stem})", "", _licences_named(notice), notice), {file}


def book_face(files: set[str], bundle: Path) -> tuple[Part | None, set[str]]:
    """Return Literata where it ships, and its files."""
    own = {file for file in files if "/assets/fonts/literata" in file}
    beside = bundle / "assets" / "fonts" / "literata.notice.txt"
    if not own:
        return None, own
    return Part("Literata", "3", "OFL-1.1", beside.read_text(encoding="utf-8").strip()), own


def _licences_named(notice: str) -> str:
    """Return the licences a dictionary's own notice offers."""
    offered = [
        spdx
        for spdx, words in (
            ("GPL-2.0-or-later", r"GNU General Public License|\bGPL\b"),
            ("LGPL-2.1-or-later", r"Lesser General Public|\bLGPL\b"),
            ("MPL-1.1", r"Mozilla Public|\bMPL\b"),
        )
        if re.search(words, notice)
    ]
    return " OR ".join(offered) or "NOASSERTION"


def of_the_system(files: set[str]) -> Iterator[tuple[Part, set[str]]]:
    """Yield the libraries that were taken along from this Debian or Ubuntu, a package at a time."""
    by_package: dict[str, set[str]] = {}
    for file in files:
        package = _owner(PurePosixPath(file).name)
        if package:
            by_package.setdefault(package, set()).add(file)
    for package, own in sorted(by_package.items()):
        name = package.partition(":")[0]
        text = Path("/usr/share/doc", name, "copyright")
        if text.is_file():
            notice = text.read_text(encoding="utf-8", errors="replace").strip()
            version = _ask(["dpkg-query", "-W", "-f", "${Version}", package])
            licences = sorted(set(re.findall(r"(?m)^License: (\S.*)$", notice)))
            licence = " AND ".join(licences) or "NOASSERTION"
            yield Part(name, version, licence, notice, f"pkg:deb/debian/{name}@{version}"), own


def _owner(library: str) -> str:
    found = _ask(["dpkg", "-S", f"*/{library}"]).splitlines()
    return found[0].partition(": ")[0].split(",")[0] if found else ""


def _ask(words: list[str]) -> str:
    try:
        return subprocess.run(words, capture_output=True, text=True, check=False).stdout.strip()
    except FileNotFoundError:
        return ""
