"""Move drafts between stores: as files of one archive, and into a store that has drafts already."""

import re
from collections.abc import Mapping

from advocacy_trainer.drafts.model import DraftHead
from advocacy_trainer.drafts.store import Drafts

_FILE = re.compile(
    r"[0-9]{8}-[0-9]{6}-[0-9a-f]{6}/"
    r"(?:draft\.json|text\.txt|versions/[0-9]{4,6}\.txt|pictures/[0-9a-f]{12}\.[a-z]{3,4})"
)


def file_names(drafts: Drafts) -> list[str]:
    """Return the files of every draft that is not in the bin: head, text, versions, pictures."""
    found = []
    for row in [*drafts.rows(), *drafts.rows("archived")]:
        found += [f"{row.id}/draft.json", f"{row.id}/text.txt"]
        for folder in ("versions", "pictures"):
            inside = f"{row.id}/{folder}"
            found += [f"{inside}/{name}" for name in sorted(drafts.backing.names(inside))]
    return [name for name in found if _FILE.fullmatch(name)]


def read_file(drafts: Drafts, name: str) -> bytes | None:
    """Return the bytes of a file that ``file_names`` gave; any thread may ask. Raises StorageError."""
    return drafts.backing.read(name) if _FILE.fullmatch(name) else None


def of_files(files: Mapping[str, bytes]) -> Drafts:
    """Return drafts in memory made of such files; whatever has another name is passed over."""
    made = Drafts.open(None)
    for name, data in files.items():
        if _FILE.fullmatch(name):
            made.backing.write(name, data)
    return made


def bring_in(here: Drafts, other: Drafts) -> None:
    """Add the drafts of another store and replace none. Raises StorageError.

    Where both have a draft and its text differs, the other's is kept as a
    version, named after the day it was written; what was thrown away here
    stays thrown away. The same twice changes nothing.
    """
    binned = {head.id for head in here.heads("binned")}
    for state in ("open", "archived"):
        for head in other.heads(state):
            mine = here.head(head.id)
            if mine is not None:
                _keep_as_version(here, mine, other.text(head), head)
            elif head.id not in binned:
                copy_in(here, other, head)


def take_in(here: Drafts, other: Drafts) -> None:
    """Take in every draft of another store, versions and pictures too, and how its room was left.

    Raises StorageError.
    """
    for state in ("open", "archived"):
        for head in other.heads(state):
            copy_in(here, other, head)
    if room := other.room():
        here.keep_room({**room, **here.room()})


def copy_in(here: Drafts, other: Drafts, head: DraftHead) -> None:
    """Write a draft of another store here, with its versions and pictures. Raises StorageError."""
    for version in head.versions:
        name = f"{head.id}/versions/{version.number:04}.txt"
        here.backing.write(name, other.version(head, version).encode("utf-8", "surrogatepass"))
    for picture in head.pictures:
        data = other.picture(head, picture)
        if data is not None:
            here.backing.write(f"{head.id}/pictures/{picture.file}", data)
    here.save(head, other.text(head))


def _keep_as_version(here: Drafts, mine: DraftHead, text: str, theirs: DraftHead) -> None:
    known = (here.text(mine), *(here.version(mine, one) for one in mine.versions))
    if text not in known:
        here.keep_version(mine, text, theirs.changed.date().isoformat())
