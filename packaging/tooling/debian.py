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

from tooling import elf
from tooling.debian_copyright import copyright_file
from tooling.places import ROOT, say
from tooling.system import WINDOW_LIBRARIES
from tooling.versions import moment

APPLICATION_ID = "io.github.advocacy_trainer.AdvocacyTrainer"
NAME = "advocacy-trainer"
HOME = f"usr/lib/{NAME}"
OLDEST_SYSTEM, OLDEST_GLIBC = "Debian 12", (2, 36)
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
        Entry("control", 0o644, _control(version, architecture, size, _glibc(folder)).encode()),
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


def _control(version: str, architecture: str, size: int, glibc: str) -> str:
    depends = sorted({RENAMED.get(package, package) for package in WINDOW_LIBRARIES.values()})
    fields = {
        "Package": NAME,
        "Version": version,
        "Architecture": architecture,
        "Maintainer": MAINTAINER,
        "Installed-Size": str((size + 1023) // 1024),
        "Depends": ", ".join([f"libc6 (>= {glibc})", "libgcc-s1", "libstdc++6", *depends]),
        "Recommends": "fonts-noto-color-emoji, at-spi2-core",
        "Section": "education",
        "Priority": "optional",
        "Description": f"{SUMMARY}\n{DESCRIPTION}",
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def _glibc(folder: Path) -> str:
    """Return the oldest C library the package may meet; say so where Debian 12 has an older one."""
    asked = elf.newest_glibc(folder)
    if asked > OLDEST_GLIBC:
        say(
            f"Built here, it asks for libc6 {asked[0]}.{asked[1]}, which {OLDEST_SYSTEM} does not have: "
            "build what is handed out on that system."
        )
    return f"{asked[0]}.{asked[1]}"


def desktop_entries() -> list[Path]:
    """Return the entries of the menu: the app's own, and HR's form."""
    return sorted((ROOT / "packaging" / "linux").glob(f"{APPLICATION_ID}*.desktop"))


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
    for entry in desktop_entries():
        yield Entry(f"usr/share/applications/{entry.name}", 0o644, source=entry)
    yield Entry(f"usr/share/metainfo/{APPLICATION_ID}.metainfo.xml", 0o644, metainfo().encode())
    kind = f"{APPLICATION_ID}.xml"
    yield Entry(f"usr/share/mime/packages/{kind}", 0o644, source=linux / kind)
    overrides = linux / "lintian-overrides"
    yield Entry(f"usr/share/lintian/overrides/{NAME}", 0o644, source=overrides)
    themes = "usr/share/icons/hicolor"
    drawn = ROOT / "assets" / "icons" / "app.svg"
    yield Entry(f"{themes}/scalable/apps/{APPLICATION_ID}.svg", 0o644, source=drawn)
    for icon in sorted(icons.glob("*.png")):
        yield Entry(f"{themes}/{icon.stem}x{icon.stem}/apps/{APPLICATION_ID}.png", 0o644, source=icon)
    yield Entry(f"usr/share/doc/{NAME}/papers", 0o777, link=f"../../../lib/{NAME}/papers")
    manual = (linux / f"{NAME}.1").read_bytes()
    yield Entry(f"usr/share/man/man1/{NAME}.1.gz", 0o644, gzip.compress(manual, 9, mtime=0))
    yield Entry(f"usr/share/doc/{NAME}/copyright", 0o644, copyright_file(folder).encode())
    changes = (
        f"{NAME} ({version}) unstable; urgency=medium\n\n  * See the release notes in the metainfo file.\n"
    )
    signed = f"\n -- {MAINTAINER}  {time.strftime('%a, %d %b %Y %H:%M:%S +0000', time.gmtime(moment()))}\n"
    yield Entry(
        f"usr/share/doc/{NAME}/changelog.gz", 0o644, gzip.compress((changes + signed).encode(), 9, mtime=0)
    )


def metainfo() -> str:
    """Return the description for software centres, with the number of lessons there are."""
    text = (ROOT / "packaging" / "linux" / f"{APPLICATION_ID}.metainfo.xml").read_text(encoding="utf-8")
    lessons = list((ROOT / "lessons" / "en").glob("*/[0-9][0-9]-*.md"))
    return text.replace("{lessons}", str(len(lessons)))


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
