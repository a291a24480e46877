"""Begin a pack: a folder with nothing in it that anybody has not said."""

import datetime as dt
from pathlib import Path

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, UsageError
from advocacy_trainer.files import write_atomically
from advocacy_trainer.organisation.model import Pack
from advocacy_trainer.organisation.pack_toml import NAME, id_from
from advocacy_trainer.organisation.writing import pack_toml


def begin_pack(folder: Path, name: str, today: dt.date) -> Path:
    """Make ``folder`` with a ``pack.toml`` that names the workplace and ticks nothing; return the file.

    Raises UsageError where the folder holds something already.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError(
            QT_TRANSLATE_NOOP("errors", "{folder} is not empty, so no pack is started in it."),
            QT_TRANSLATE_NOOP("errors", "Choose a new folder."),
            folder=folder.name,
        )
    pack = Pack(id=id_from(name or folder.absolute().name), made=today, name=name)
    write_atomically(folder / NAME, pack_toml(pack), for_others=True)
    return folder / NAME


def guidelines_to_start_from(lang: str) -> str:
    """Return the guidelines that a workplace can begin with, in Markdown, for HR to change."""
    from advocacy_trainer.encoding import decode_file
    from advocacy_trainer.resources import lessons_dir

    text = decode_file(lessons_dir() / lang / "handouts" / "guideline-card.md")
    return text.split("---\n", 2)[-1].strip() + "\n"  # without its head
