"""What the practice room asks the store of drafts beside the draft that is open."""

from typing import TYPE_CHECKING

from advocacy_trainer.drafts.emptying import empty_bin
from advocacy_trainer.errors import StorageError

if TYPE_CHECKING:
    from advocacy_trainer.drafts.model import DraftHead
    from advocacy_trainer.ui.kit.context import Context


def last_draft(context: "Context") -> "DraftHead | None":
    """Return the draft that was changed last, which one goes on with who comes by the rail."""
    store = context.stores.drafts
    try:
        rows = store.rows()
        return store.head(rows[0].id) if rows else None
    except StorageError:
        return None


def empty_bin_quietly(context: "Context") -> None:
    """Delete what has lain in the bin for long."""
    try:
        empty_bin(context.stores.drafts, context.stores.unsaved)
    except StorageError:
        return  # what lies there longer than seven days harms nobody; tried again next time
