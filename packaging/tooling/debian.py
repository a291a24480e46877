"""Write the .deb with nothing but Python: an ar archive of two tar archives.

Format: deb(5), deb-control(5), and the Debian policy's chapter 10 on files.
"""

import gzip
import hashlib
import io
import lzma
import os
import platform
import tarfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tooling.places import ROOT
from tooling.system import WINDOW_LIBRARIES
from tooling.versions import moment

APPLICATION_ID = "io.github.advocacy_trainer.AdvocacyTrainer"
NAME = "advocacy-trainer"
HOME = f"usr/lib/{NAME}"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
MAINTAINER = "The Advocacy Trainer authors <advocacy-trainer@users.noreply.github.com>"
RENAMED = {"libglib2.0-0": "libglib2.0-0t64 | libglib2.0-0"}  # Debian 13 and Ubuntu 24.04 on
SUMMARY = "practise speaking about your work, offline and unobserved"
DESCRIPTION = """\
 Short lessons and a place to practise for people who seldom or never write
 in public about what they do at work. Danish and English.
 .
 The program opens no network connection and needs no account."""


class Entry(NamedTuple):
    """One file, folder or link of the package."""

    name: str
    mode: int
    data: bytes | None = None
    source: Path | None = None
    link: str = ""

    def read(self) -> bytes:
        """Return the file's content."""
        if self.data is not None:
            return self.data
        return self.source.read_bytes() if self.source else b""


def pack(folder: Path, icons: Path, version: str, target: Path) -> Path:
    """Write ``advocacy-trainer_<version>_<architecture>.deb`` into ``target`` and return it."""
    architecture = ARCHITECTURES.get(platform.machine(), platform.machine())
    entries = list(_entries(folder, icons, version))
    size = sum(len(entry.read()) for entry in entries if not entry.link)
    sums = "".join(
        f"{hashlib.md5(entry.read(), usedforsecurity=False).hexdigest()}  {entry.name}\n"
        for entry in entries
        if not entry.link
    )
    control = [
        Entry("control", 0o644, _control(version, architecture, size).encode()),
        Entry("md5sums", 0o644, sums.encode()),
    ]
    deb = target / f"{NAME}_{version}_{architecture}.deb"
    with deb.open("wb") as stream:
        stream.write(b"!<arch>\n")
        for name, content in (
            ("debian-binary", b"2.0\n"),
            ("control.tar.xz", _tar(control)),
            ("data.tar.xz", _tar(entries)),
        ):
            head = f"{name:<16}{moment():<12}{0:<6}{0:<6}{'100644':<8}{len(content):<10}`\n"
            stream.write(head.encode("ascii") + content + b"\n" * (len(content) % 2))
    return deb


def _control(version: str, architecture: str, size: int) -> str:
    depends = sorted({RENAMED.get(package, package) for package in WINDOW_LIBRARIES.values()})
    fields = {
        "Package": NAME,
        "Version": version,
        "Architecture": architecture,
        "Maintainer": MAINTAINER,
        "Installed-Size": str((size + 1023) // 1024),
        "Depends": ", ".join([f"libc6 (>= {_glibc()})", "libgcc-s1", "libstdc++6", *depends]),
        "Recommends": "fonts-noto-color-emoji, at-spi2-core",
        "Section": "education",
        "Priority": "optional",
        "Description": f"{SUMMARY}\n{DESCRIPTION}",
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def _glibc() -> str:
    """Return the C library's version of this machine: the oldest the package may meet."""
    return platform.libc_ver()[1] or "2.28"


def _entries(folder: Path, icons: Path, version: str) -> Iterator[Entry]:
    for path in sorted(folder.rglob("*")):
        name = f"{HOME}/{path.relative_to(folder).as_posix()}"
        if path.name in WINDOW_LIBRARIES and path.parent.name == "_internal":
            continue  # the system's own, kept safe by the system's updates; see Depends
        if path.is_symlink():
            yield Entry(name, 0o777, link=os.fspath(path.readlink()))
        elif path.is_file() and path.name != "LICENSE":
            runs = os.access(path, os.X_OK) and path.parent == folder
            yield Entry(name, 0o755 if runs else 0o644, source=path)
    yield Entry(f"usr/bin/{NAME}", 0o777, link=f"../lib/{NAME}/{NAME}")
    linux = ROOT / "packaging" / "linux"
    yield Entry(
        f"usr/share/applications/{APPLICATION_ID}.desktop", 0o644, source=linux / f"{APPLICATION_ID}.desktop"
    )
    described = linux / f"{APPLICATION_ID}.metainfo.xml"
    yield Entry(f"usr/share/metainfo/{APPLICATION_ID}.metainfo.xml", 0o644, source=described)
    themes = "usr/share/icons/hicolor"
    drawn = ROOT / "assets" / "icons" / "app.svg"
    yield Entry(f"{themes}/scalable/apps/{APPLICATION_ID}.svg", 0o644, source=drawn)
    for icon in sorted(icons.glob("*.png")):
        yield Entry(f"{themes}/{icon.stem}x{icon.stem}/apps/{APPLICATION_ID}.png", 0o644, source=icon)
    manual = (linux / f"{NAME}.1").read_bytes()
    yield Entry(f"usr/share/man/man1/{NAME}.1.gz", 0o644, gzip.compress(manual, 9, mtime=0))
    yield Entry(f"usr/share/doc/{NAME}/copyright", 0o644, _copyright().encode())
    changes = (
        f"{NAME} ({version}) unstable; urgency=medium\n\n  * See the release notes in the metainfo file.\n"
    )
    signed = f"\n -- {MAINTAINER}  {time.strftime('%a, %d %b %Y %H:%M:%S +0000', time.gmtime(moment()))}\n"
    yield Entry(
        f"usr/share/doc/{NAME}/changelog.gz", 0o644, gzip.compress((changes + signed).encode(), 9, mtime=0)
    )


def _copyright() -> str:
    whole = (ROOT / "LICENSE").read_text(encoding="utf-8")
    body = "\n".join(f" {line}" if line.strip() else " ." for line in whole.splitlines()[4:])
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        f"Upstream-Name: {NAME}\n\n"
        "Files: *\nCopyright: 2026 The Advocacy Trainer authors\nLicense: Expat\n\n"
        f"Files: {HOME}/_internal/PySide6/* {HOME}/_internal/shiboken6/*\n"
        "Copyright: The Qt Company Ltd. and other contributors\nLicense: LGPL-3\n"
        "Comment: dynamically linked; may be replaced by a compatible build of your own.\n\n"
        f"License: Expat\n{body}\n\n"
        "License: LGPL-3\n On Debian systems the whole text is in /usr/share/common-licenses/LGPL-3.\n"
    )


def _tar(entries: list[Entry]) -> bytes:
    raw = io.BytesIO()
    with tarfile.open(fileobj=raw, mode="w", format=tarfile.GNU_FORMAT) as archive:
        for folder in _folders(entries):
            archive.addfile(_head(f"./{folder}" if folder else "./", 0o755, tarfile.DIRTYPE))
        for entry in entries:
            if entry.link:
                head = _head(f"./{entry.name}", entry.mode, tarfile.SYMTYPE)
                head.linkname = entry.link
                archive.addfile(head)
                continue
            content = entry.read()
            head = _head(f"./{entry.name}", entry.mode, tarfile.REGTYPE)
            head.size = len(content)
            archive.addfile(head, io.BytesIO(content))
    return lzma.compress(raw.getvalue(), preset=6)


def _folders(entries: list[Entry]) -> list[str]:
    found = {""}
    for entry in entries:
        parts = entry.name.split("/")[:-1]
        found |= {"/".join(parts[: number + 1]) for number in range(len(parts))}
    return sorted(found)


def _head(name: str, mode: int, kind: bytes) -> tarfile.TarInfo:
    head = tarfile.TarInfo(name)
    head.mode, head.type, head.mtime = mode, kind, moment()
    head.uname = head.gname = "root"
    return head
