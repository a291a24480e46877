"""Take a built pack apart again, so that it can be changed."""

import datetime as dt
from pathlib import Path

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, UsageError
from advocacy_trainer.files import write_atomically
from advocacy_trainer.organisation.contents import MANIFEST, SIGNATURE
from advocacy_trainer.organisation.editing import PackEditor
from advocacy_trainer.organisation.manifest import all_contents
from advocacy_trainer.organisation.reading import open_files, read_words


def unpack(path: Path, folder: Path) -> None:
    """Lay the files of a ``.medegneord`` file into an empty or missing folder, as the next version.

    Raises UsageError where the folder holds something, ContentError where it is no pack. What
    of it this version does not know stays in it.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError(
            QT_TRANSLATE_NOOP("errors", "{folder} is not empty, so no pack is unpacked into it."),
            QT_TRANSLATE_NOOP("errors", "Choose a new folder."),
            folder=folder.name,
        )
    files = open_files(path)
    try:
        read_words(files)
        contents = all_contents(files)
    finally:
        files.close()
    for name, raw in contents.items():
        if name not in (MANIFEST, SIGNATURE):
            write_atomically(folder / name, raw, for_others=True)
    editor = PackEditor.open(folder, dt.datetime.now().astimezone().date())
    editor.change(version=editor.pack.version + 1)
