"""Tell a memory stick, which keeps no owners, from a disk or a share, which does.

What the system says is believed and nothing more: FAT and exFAT have no field
for an owner; every other file system has, or may have. Where the system does
not say what a drive is, it is not taken for a stick. FAT also keeps the time a
file was made, which Windows alone lets us set; elsewhere it may stay, and what
a participant reads before the file is written says so.
"""

import sys
from pathlib import Path
from typing import NamedTuple

WITHOUT_OWNERS = frozenset({"vfat", "msdos", "fat", "fat12", "fat16", "fat32", "exfat"})
_REMOVABLE, _FIXED = 2, 3  # of GetDriveTypeW


class Stick(NamedTuple):
    """What a folder lies on: its file system, and whether it can be taken out (None: not known)."""

    system: str
    is_removable: bool | None

    @property
    def is_fit(self) -> bool:
        """Tell whether a file here has no owner and nothing says that the drive stays where it is."""
        return self.system.casefold() in WITHOUT_OWNERS and self.is_removable is not False


def look_at(folder: Path) -> Stick:
    """Return what a folder of this computer lies on; a network path is never a stick."""
    resolved = folder.absolute() if str(folder).startswith(("\\\\", "//")) else folder.resolve()
    if str(resolved).startswith(("\\\\", "//")):
        return Stick("network", is_removable=False)
    if sys.platform == "win32":
        return _on_windows(resolved)
    if sys.platform == "darwin":
        return _on_macos(resolved)
    try:
        mounts = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return Stick("", None)
    return from_mounts(str(resolved), mounts, Path("/sys/dev/block"))


def from_mounts(folder: str, mounts: str, blocks: Path) -> Stick:
    """Return what a folder lies on by the text of /proc/self/mountinfo (proc_pid_mountinfo(5)).

    ``blocks`` is /sys/dev/block, where a device says whether it can be taken out.
    """
    best, system, device = "", "", ""
    for line in mounts.splitlines():
        first, dash, last = line.partition(" - ")
        fields, kinds = first.split(), last.split()
        if not dash or len(fields) < 5 or not kinds:
            continue
        point = _unescaped(fields[4])
        inside = folder == point or folder.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(best):  # a later mount on the same place lies on top
            best, system, device = point, kinds[0], fields[2]
    return Stick(system, _is_removable(blocks, device))


def _unescaped(point: str) -> str:
    for code, sign in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        point = point.replace(code, sign)
    return point


def _is_removable(blocks: Path, device: str) -> bool | None:
    """Ask the device, or the disk it is a part of; USB disks that say no are taken out all the same."""
    try:
        place = (blocks / device).resolve(strict=True)
    except OSError:
        return None
    if "/usb" in str(place) or "/mmc" in str(place):
        return True
    for one in (place, place.parent):
        try:
            return (one / "removable").read_text(encoding="ascii").strip() == "1"
        except OSError:
            continue
    return None


def _on_windows(folder: Path) -> Stick:
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        name = ctypes.create_unicode_buffer(64)
        known = kernel.GetVolumeInformationW(folder.anchor, None, 0, None, None, None, name, len(name))
        kind = kernel.GetDriveTypeW(folder.anchor)
        # A USB disk calls itself fixed as an inner one does; a share, a CD and a RAM disk are no stick.
        removable = {_REMOVABLE: True, _FIXED: None}.get(kind, False)
        return Stick(name.value if known else "", removable)
    return Stick("", None)


def _on_macos(folder: Path) -> Stick:
    """Ask statfs(2), and take what is mounted under /Volumes for removable: mount(8) is not to be started."""
    import ctypes

    class Statfs(ctypes.Structure):
        """The beginning of struct statfs with 64-bit inodes (sys/mount.h)."""

        _fields_ = (
            ("sizes", ctypes.c_uint32 * 2),
            ("counts", ctypes.c_uint64 * 5),
            ("identity", ctypes.c_int32 * 2),
            ("owner_type_flags_sub", ctypes.c_uint32 * 4),
            ("system", ctypes.c_char * 16),
            ("rest", ctypes.c_char * 4096),
        )

    found = Statfs()
    try:
        library = ctypes.CDLL(None)
        # On Intel the plain name still means the older, shorter structure.
        ask = getattr(library, "statfs$INODE64", None) or library.statfs
        failed = ask(str(folder).encode(), ctypes.byref(found))
    except (OSError, AttributeError):
        return Stick("", None)
    if failed:
        return Stick("", None)
    return Stick(found.system.decode("ascii", "replace"), str(folder).startswith("/Volumes/") or None)
