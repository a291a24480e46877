"""What the pages about one draft share: they find it, or lead away where there is none."""

from advocacy_trainer.drafts.model import DraftHead
from advocacy_trainer.errors import StorageError
from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.ui.kit.page_signals import PageName


class DraftPage(Page):
    """A page about the draft that its place names; ``show_draft`` fills it.

    ``otherwise`` is the page to open where the draft is gone. A text that
    cannot be read is told in a sentence and shown as empty.
    """

    help_id = "sandbox"
    otherwise: PageName = "sandbox"

    def build(self) -> None:
        """Wait for the draft."""
        self._head: DraftHead | None = None
        self._text = ""

    def place(self) -> Place:
        """Return which draft it is."""
        return {"draft": self._head.id} if self._head else {}

    def restore(self, place: Place) -> None:
        """Show the draft that the place names."""
        wanted = place.get("draft")
        self._head = self.context.stores.drafts.head(wanted) if isinstance(wanted, str) else None
        self.clear()
        if self._head is None:
            self.goto.emit(self.otherwise, {})
            return
        try:
            self._text = self.context.stores.drafts.text(self._head)
        except StorageError as error:
            self._text = ""
            self.tell_error(error)
        self.show_draft(self._head)

    def show_draft(self, head: DraftHead) -> None:
        """Add the page's parts for a draft whose text is read."""
        raise NotImplementedError
