"""Empty the bin, and with a draft let go of what was typed beside it."""

from advocacy_trainer.drafts.store import Drafts
from advocacy_trainer.drafts.unsaved import UnsavedTexts


def empty_bin(drafts: Drafts, unsaved: UnsavedTexts) -> None:
    """Delete what was binned more than seven days ago, its unsaved words too; raises StorageError."""
    beside = {key: key.split("/")[1] for key in unsaved.keys("draft/")}
    before = {head.id for head in drafts.heads("binned")} if beside else set()
    drafts.empty_bin()
    gone = before - {head.id for head in drafts.heads("binned")} if beside else set()
    unsaved.drop(*(key for key, draft in beside.items() if draft in gone))
