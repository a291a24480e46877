"""Show what lies in a data folder that can be read and not written to; what is added stays in memory."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from advocacy_trainer.errors import StorageError, TrainerError


def in_memory(kind: Any, folder: Path, tell: Callable[[TrainerError], object]) -> Any:
    """Return a store of ``kind`` (Log, Journal, Drafts ...) in memory, with what the folder holds."""
    from advocacy_trainer.drafts import moving
    from advocacy_trainer.drafts.store import Drafts
    from advocacy_trainer.profile.card import CardFile
    from advocacy_trainer.progress.log import Log
    from advocacy_trainer.progress.place import ResumePoints
    from advocacy_trainer.progress.texts import Texts

    made = kind.open(None)
    try:
        readable = issubclass(kind, Log | Texts | ResumePoints | Drafts)
        store = kind.open(folder, read_only=True) if readable else kind.open(folder)
        if isinstance(store, Log):
            made.take_in(store.events())
            store.close()
        elif isinstance(store, Texts):
            if texts := store.everything():
                made.put(*texts)
        elif isinstance(store, CardFile):
            made.card = store.card
        elif isinstance(store, Drafts):
            moving.take_in(made, store)
        else:
            made.take_in(store)
    except StorageError as error:
        tell(error)
        return made
    for notice in getattr(store, "notices", ()):
        tell(notice)
    return made
