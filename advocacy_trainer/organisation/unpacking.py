"""Take a built pack apart again, so that it can be changed."""

from pathlib import Path

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, UsageError
from advocacy_trainer.files import write_atomically
from advocacy_trainer.organisation.contents import MANIFEST, SIGNATURE
from advocacy_trainer.organisation.manifest import all_contents
from advocacy_trainer.organisation.pack_toml import NAME
from advocacy_trainer.organisation.reading import open_files, read_words
from advocacy_trainer.organisation.writing import pack_toml


def unpack(path: Path, folder: Path) -> None:
    """Lay the files of a ``.medegneord`` file into an empty or missing folder, as the next version.

    Raises UsageError where the folder holds something, ContentError where it is no pack, or one that
    says what this version does not know.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError(
            QT_TRANSLATE_NOOP("errors", "{folder} is not empty, so no pack is taken apart in it."),
            QT_TRANSLATE_NOOP("errors", "Choose a new folder."),
            folder=folder.name,
        )
    files = open_files(path)
    try:
        pack, faults = read_words(files)
        contents = all_contents(files)
    finally:
        files.close()
    if faults:
        raise faults[0]  # something would be lost on the way
    for name, raw in contents.items():
        if name not in (MANIFEST, SIGNATURE, NAME):
            write_atomically(folder / name, raw, for_others=True)
    words = pack_toml(pack._replace(version=pack.version + 1))
    write_atomically(folder / NAME, words, for_others=True)
