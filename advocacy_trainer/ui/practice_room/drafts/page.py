"""My drafts: open, copy, put away, throw away and bring back."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QButtonGroup, QVBoxLayout

from advocacy_trainer.drafts.model import DraftSummary
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, StorageError
from advocacy_trainer.platforms import DEFAULT_PLATFORM
from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.empty_state import EmptyState
from advocacy_trainer.ui.kit.focus.guard import hand_to
from advocacy_trainer.ui.kit.labels import label
from advocacy_trainer.ui.kit.layouts import Card, Flow, clear_layout
from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.practice_room.drafts.row import DraftRow

STATES = {
    "open": QT_TRANSLATE_NOOP("DraftListPage", "Drafts"),
    "archived": QT_TRANSLATE_NOOP("DraftListPage", "Put away"),
    "binned": QT_TRANSLATE_NOOP("DraftListPage", "Bin"),
}
_MOST_ROWS = 60  # more come by a press; nobody reads a thousand at once


class DraftListPage(Page):
    """List the drafts of one state."""

    help_id = "sandbox"

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("My drafts")

    def build(self) -> None:
        """Lay out the head, the three states and the list."""
        self.add_heading(self.title())
        self._state = "open"
        self._most = _MOST_ROWS
        states = Flow(spacing=8)
        self._group = QButtonGroup(self)
        self._handles = {}
        for state, caption in STATES.items():
            made = button(self.tr(caption))
            made.setCheckable(True)
            made.clicked.connect(lambda *_, state=state: self._show_state(state))
            self._group.addButton(made)
            self._handles[state] = made
            states.addWidget(made)
        self.column.addLayout(states)
        self._undo = Card("tint")
        self._undo_words = label("")
        self._undo_button = button(self.tr("Undo"), self._undone)
        self._undo_last: Callable[[], object] | None = None
        self._undo.add(self._undo_words, self._undo_button)
        self._undo.hide()
        self.add(self._undo)
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self.column.addLayout(self._list)
        self.set_actions(
            button(self.tr("Open a colleague's file"), lambda: self.goto.emit("colleague", {})),
            button(self.tr("Back"), lambda: self.goto.emit("sandbox", {})),
            button(self.tr("A new draft"), self._begin, "primary"),
        )

    def place(self) -> Place:
        """Return which state is listed."""
        return {"state": self._state}

    def restore(self, place: Place) -> None:
        """List a state's drafts as they are now."""
        state = place.get("state")
        self._show_state(state if state in STATES else "open")

    def _show_state(self, state: str) -> None:
        if state != self._state:
            self._undo.hide()
        self._state = state
        self._handles[state].setChecked(True)
        clear_layout(self._list)
        rows = self._rows()
        known = self.context.workplace.platforms
        for row in rows[: self._most]:
            first = row.platforms[0] if row.platforms else DEFAULT_PLATFORM
            platform = known[first].title(self.context.language) if first in known else ""
            made = DraftRow(self.context, row, platform)
            made.requested.connect(self._do)
            self._list.addWidget(made)
        if len(rows) > self._most:
            self._list.addWidget(button(self.tr("Show more"), self._more))
        if not rows:
            self._list.addWidget(self._empty())

    def _rows(self) -> list[DraftSummary]:
        store = self.context.stores.drafts
        if self._state != "binned":
            return store.rows(self._state)
        return [
            DraftSummary(one.id, one.title, one.platforms, one.changed, one.state)
            for one in store.heads("binned")
        ]

    def _more(self) -> None:
        self._most += _MOST_ROWS
        self._show_state(self._state)

    def _empty(self) -> EmptyState:
        texts = {
            "open": (
                self.tr("Your drafts will appear here"),
                self.tr("They are yours. Nothing is sent from here, and a draft may stay a draft."),
            ),
            "archived": (
                self.tr("Nothing is put away"),
                self.tr("A draft you want to keep, but not look at, can go here."),
            ),
            "binned": (
                self.tr("The bin is empty"),
                self.tr("What you throw away stays here for 7 days, and can be brought back."),
            ),
        }
        action = self.tr("Write a few words") if self._state == "open" else ""
        return EmptyState(self.context, "empty", *texts[self._state], action, self._begin)

    def _begin(self) -> None:
        self.goto.emit("sandbox", {"new": True})

    # What a row asks for

    def _do(self, action: str, identity: str) -> None:
        if action == "open":
            self.goto.emit("sandbox", {"draft": identity})
            return
        if action == "versions":
            self.goto.emit("draft-versions", {"draft": identity})
            return
        try:
            said, undo = self._done(action, identity)
        except StorageError as error:
            self.tell_error(error)
            return
        self._show_state(self._state)
        self._offer_undo(said, undo)
        first = self._list.itemAt(0)
        if action == "erase" and first is not None and (row := first.widget()) is not None:
            hand_to(row)  # not the same button of the next draft: a second press would erase that too

    def _done(self, action: str, identity: str) -> tuple[str, Callable[[], object] | None]:
        store = self.context.stores.drafts
        head = store.head(identity)
        if head is None:
            head = next((one for one in store.heads("binned") if one.id == identity), None)
        if head is None:
            return "", None
        if action == "duplicate":
            store.duplicate(head)
            return self.tr("There is a copy now."), None
        if action in ("archive", "unarchive"):
            away = store.archive(head, archived=action == "archive")
            text = self.tr("Put away.") if action == "archive" else self.tr("It is back among your drafts.")
            return text, lambda: store.archive(away, archived=action != "archive")
        if action == "bin":
            binned = store.bin(head)
            self.context.stores.note_down("draft-binned", draft=identity)
            return self.tr("It is in the bin for 7 days."), lambda: store.unbin(binned)
        if action == "unbin":
            back = store.unbin(head)
            return self.tr("It is back among your drafts."), lambda: store.bin(back)
        store.erase(head)
        self.context.stores.unsaved.drop_under(f"draft/{head.id}/")
        return self.tr("It is deleted for good, along with its versions and pictures."), None

    def _offer_undo(self, said: str, undo: Callable[[], object] | None) -> None:
        self._undo.setVisible(bool(said))
        if not said:
            return
        self._undo_words.setText(said)
        announce(self, said)
        reveal(self._undo)
        self._undo_button.setVisible(undo is not None)
        self._undo_last = undo

    def _undone(self) -> None:
        try:
            if self._undo_last is not None:
                self._undo_last()
        except StorageError as error:
            self.tell_error(error)
        self._undo.hide()
        self._show_state(self._state)

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show no drafts, and a few."""
        from advocacy_trainer.ui.practice_room.tour_drafts import list_states

        return list_states()
