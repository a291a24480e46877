"""The folders where a person keeps documents and pictures, and who copies them."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QStandardPaths

from advocacy_trainer.errors import QT_TRANSLATE_NOOP

_Location = QStandardPaths.StandardLocation
_NAMED = (
    (_Location.DocumentsLocation, QT_TRANSLATE_NOOP("folders", "Documents")),
    (_Location.PicturesLocation, QT_TRANSLATE_NOOP("folders", "Pictures")),
    (_Location.DownloadLocation, QT_TRANSLATE_NOOP("folders", "Downloads")),
)


def documents() -> Path:
    """Return the folder for documents, or the home folder where there is none."""
    return _location(_Location.DocumentsLocation)


def pictures() -> Path:
    """Return the folder for pictures, or the one for documents where there is none."""
    found = _location(_Location.PicturesLocation)
    return found if found != Path(QDir.homePath()) else documents()


def _location(location: QStandardPaths.StandardLocation) -> Path:
    found = QStandardPaths.writableLocation(location)
    return Path(found) if found and Path(found).is_dir() else Path(QDir.homePath())


def sidebar() -> list[Path]:
    """Return the folders to offer beside a list of files: those that exist."""
    home = Path(QDir.homePath())
    named = [location for location, _ in _NAMED]
    return list(dict.fromkeys([home, *map(_location, [_Location.DesktopLocation, *named])]))


def folder_in_words(folder: Path) -> str:
    """Return »Documents« and the like by their names, another folder by its path."""
    for location, label in _NAMED:
        found = QStandardPaths.writableLocation(location)
        if found and Path(found) == folder and folder != Path(QDir.homePath()):
            return QCoreApplication.translate("folders", label)
    return QDir.toNativeSeparators(str(folder))


def who_copies(folder: Path) -> str:
    """Return a sentence about what copies a folder elsewhere or shares it, or nothing."""
    from advocacy_trainer.progress.whereabouts import SHARED, copied_by

    service = copied_by(folder)
    if service == SHARED:
        return QCoreApplication.translate("folders", "The folder is on a shared drive.")
    if service:
        return QCoreApplication.translate("folders", "{service} copies the folder to other places.").format(
            service=service
        )
    return ""


def saved_as(*paths: Path) -> str:
    """Return »Saved as … in …« for files of one folder, and who copies that folder."""
    folder = paths[0].parent
    said = QCoreApplication.translate("folders", "Saved as {name} in {folder}.").format(
        name=", ".join(path.name for path in paths), folder=folder_in_words(folder)
    )
    return " ".join(part for part in (said, who_copies(folder)) if part)
