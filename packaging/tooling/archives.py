"""Pack the frozen folder into a .tar.gz or a .zip, the same bytes every time."""

import gzip
import platform
import tarfile
import time
import zipfile
from pathlib import Path

from tooling.versions import Build, moment

NAME = "advocacy-trainer"


def pack_tar(folder: Path, build: Build, target: Path) -> Path:
    """Write ``advocacy-trainer-<version>-<system>-<machine>.tar.gz`` into ``target`` and return it."""
    name = f"{NAME}-{build.name}-{platform.system().lower()}-{platform.machine()}"
    packed = target / f"{name}.tar.gz"

    def calm(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = moment()
        return entry

    with (
        packed.open("wb") as raw,
        gzip.GzipFile("", "wb", 6, raw, mtime=moment()) as pressed,
        tarfile.open(fileobj=pressed, mode="w", format=tarfile.PAX_FORMAT) as archive,
    ):
        for path in sorted(folder.rglob("*")):
            inside = Path(name, path.relative_to(folder)).as_posix()
            archive.add(path, inside, recursive=False, filter=calm)
    return packed


def pack_zip(folder: Path, build: Build, target: Path) -> Path:
    """Write ``advocacy-trainer-<version>-windows-x64.zip`` into ``target`` and return it."""
    name = f"{NAME}-{build.name}-windows-x64"
    packed = target / f"{name}.zip"
    date = time.gmtime(moment())[:6]
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                head = zipfile.ZipInfo(Path(name, path.relative_to(folder)).as_posix(), date)
                head.create_system = 0  # DOS, on whatever system it is packed
                head.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(head, path.read_bytes(), compresslevel=9)
    return packed
