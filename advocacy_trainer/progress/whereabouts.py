"""Notice a data folder that others may see or that another program copies."""

import sys
from collections.abc import Mapping
from pathlib import Path

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, TrainerError

# Parts of a path that sync programs make: a part equals one, or begins with it and a space or hyphen.
_SYNCED = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "mit drev": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "mobile documents": "iCloud",
    "box sync": "Box",
    "pcloud drive": "pCloud",
    "proton drive": "Proton Drive",
    "syncthing": "Syncthing",
    "sync": "Sync",
}
SHARED = "shared"  # what copied_by returns for a drive that others see
_SHARED_KINDS = frozenset(
    {
        "nfs",
        "nfs4",
        "cifs",
        "smb",
        "smb2",
        "smb3",
        "smbfs",
        "afpfs",
        "fuse.sshfs",
        "9p",
        "webdav",
        "davfs",
        "fuse.davfs2",
        "ncpfs",
        "afs",
    }
)


_DRIVE_REMOTE = 4  # of GetDriveTypeW: a letter that stands for a share


def notice_about(folder: Path, environ: Mapping[str, str], mounts: str = "") -> TrainerError | None:
    """Return what to tell about where the data lie, or None.

    ``mounts`` is the text of /proc/mounts where there is one. Looks at names
    only: nothing is opened.
    """
    text = str(folder)
    if text.startswith(("\\\\", "//")) or _kind_of_mount(text, mounts) in _SHARED_KINDS:
        return _shared(folder)
    service = _synced(folder, environ)
    if service:
        return TrainerError(
            QT_TRANSLATE_NOOP("errors", "Your data is in a folder that {service} copies to other places."),
            QT_TRANSLATE_NOOP(
                "errors", "Others may come to see them. Choose another folder, or “Save nothing”."
            ),
            service=service,
        )
    roaming = environ.get("APPDATA", "")
    if (roaming and text.casefold().startswith(roaming.casefold())) or "roaming" in _parts(folder):
        return TrainerError(
            QT_TRANSLATE_NOOP(
                "errors", "Your data is in a profile that follows you from computer to computer."
            ),
            QT_TRANSLATE_NOOP(
                "errors", "They are copied to a server at work. Choose another folder, or “Save nothing”."
            ),
        )
    return None


def notice_here(folder: Path) -> TrainerError | None:
    """Return what to tell about a folder on this very system."""
    import os

    return notice_about(folder, os.environ, _mounts(folder))


def copied_by(folder: Path) -> str:
    """Return the service that copies a folder of this system, SHARED for a drive others see, or nothing.

    A folder that leads elsewhere is judged by where it leads, too: Documents
    are often a link into OneDrive or to a server.
    """
    import os

    for place in dict.fromkeys((folder, Path(os.path.realpath(folder)))):
        if copier := copier_of(place, os.environ, _mounts(place)):
            return copier
    return "iCloud" if sys.platform == "darwin" and _kept_in_icloud(folder) else ""


def copier_of(folder: Path, environ: Mapping[str, str], mounts: str = "") -> str:
    """Return the service whose name a path bears, SHARED for a server's or a network's path, or nothing."""
    if str(folder).startswith(("\\\\", "//")) or _kind_of_mount(str(folder), mounts) in _SHARED_KINDS:
        return SHARED
    return _synced(folder, environ)


def _kept_in_icloud(folder: Path) -> bool:
    """Tell whether macOS keeps Documents and the desktop in iCloud; it then shows them there by a link."""
    for name in ("Documents", "Desktop"):
        for home in folder.parents:
            link = home / "Library" / "Mobile Documents" / "com~apple~CloudDocs" / name
            if link.exists() and (folder == home / name or home / name in folder.parents):
                return True
    return False


def _mounts(folder: Path) -> str:
    """Return what is mounted, as /proc/mounts says it; on Windows a drive of the network alone."""
    if sys.platform == "win32":
        import ctypes

        is_remote = ctypes.windll.kernel32.GetDriveTypeW(folder.anchor) == _DRIVE_REMOTE
        return f"drive {folder.drive}/ smb" if folder.drive and is_remote else ""
    if sys.platform != "linux":
        return ""
    try:
        return Path("/proc/mounts").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _synced(folder: Path, environ: Mapping[str, str]) -> str:
    lower = str(folder).casefold()
    for name in ("OneDrive", "OneDriveCommercial", "OneDriveConsumer"):
        root = environ.get(name, "").casefold()
        if root and (lower + "/").replace("\\", "/").startswith(root.replace("\\", "/").rstrip("/") + "/"):
            return "OneDrive"
    for part in _parts(folder):
        for start, service in _SYNCED.items():
            if part == start or (part.startswith((f"{start} ", f"{start}-")) and start != "sync"):
                return service
    return ""


def _parts(folder: Path) -> list[str]:
    return [part for part in str(folder).replace("\\", "/").casefold().split("/") if part]


def _kind_of_mount(text: str, mounts: str) -> str:
    """Return the file system of the longest mount point that holds the path."""
    text = text.replace("\\", "/")
    best, kind = "", ""
    for line in mounts.splitlines():
        fields = line.split()
        if len(fields) < 3:
            continue
        point = fields[1].replace("\\040", " ")
        if (text == point or text.startswith(point.rstrip("/") + "/")) and len(point) > len(best):
            best, kind = point, fields[2]
    return kind


def _shared(folder: Path) -> TrainerError:
    return TrainerError(
        QT_TRANSLATE_NOOP("errors", "Your data is on a shared drive: {folder}."),
        QT_TRANSLATE_NOOP(
            "errors", "Others may be able to read them. Choose another folder, or “Save nothing”."
        ),
        folder=str(folder),
    )
