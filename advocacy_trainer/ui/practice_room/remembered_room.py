"""What the room remembers from one draft to the next: which tab was open, and the platforms."""

from collections.abc import Container, Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.context import Context


class RememberedRoom:
    """The room's own settings, kept beside the drafts; what other pages keep there is left as it is."""

    def __init__(self, context: "Context") -> None:
        self._context = context
        self._known = context.stores.drafts.room()

    @property
    def open_keys(self) -> set[str]:
        """Return the keys of the tabs that were asked for last."""
        return set(self._known.get("open", ()))

    def platforms(self, known: Container[str]) -> tuple[str, ...]:
        """Return what was written for last, as far as it is ``known`` still."""
        return tuple(one for one in self._known.get("platforms", ()) if one in known)

    def keep_open(self, keys: Iterable[str]) -> None:
        """Remember which tabs are asked for."""
        # The readers stand there by themselves where there is room, and would fill a small window's half.
        self._keep("open", [key for key in keys if key != "readers"])

    def keep_platforms(self, names: Iterable[str]) -> None:
        """Remember what is written for."""
        self._keep("platforms", list(names))

    def _keep(self, key: str, value: list[str]) -> None:
        self._known[key] = value
        drafts = self._context.stores.drafts
        ours: dict[str, object] = {
            one: self._known[one] for one in ("open", "platforms") if one in self._known
        }
        drafts.keep_room({**drafts.room(), **ours})
