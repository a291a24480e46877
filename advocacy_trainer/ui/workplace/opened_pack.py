"""A pack that somebody opened by hand: what it says, who made it, and whether it may be used here."""

import datetime as dt
from pathlib import Path

from PySide6.QtWidgets import QPushButton

from advocacy_trainer.errors import TrainerError
from advocacy_trainer.organisation.manifest import all_contents
from advocacy_trainer.organisation.reading import WholePack, read_pack
from advocacy_trainer.organisation.shown import placeholders, shown_words
from advocacy_trainer.organisation.taking_in import may_take_in
from advocacy_trainer.organisation.trust import Trust
from advocacy_trainer.paths import machine_dir
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.empty_state import EmptyState
from advocacy_trainer.ui.kit.error_words import error_text
from advocacy_trainer.ui.kit.focus.guard import hand_to
from advocacy_trainer.ui.kit.labels import heading, label
from advocacy_trainer.ui.kit.layouts import Card
from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.ui.kit.requests import TakePack
from advocacy_trainer.ui.workplace.guidelines_view import guidelines_view
from advocacy_trainer.ui.workplace.signature import signature
from advocacy_trainer.ui.workplace.words_view import parts_of, words_widget


class OpenedPackPage(Page):
    """Show a pack without using it; nothing of it holds until the person says so, where she may."""

    help_id = "who-can-see"
    private = False

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("A workplace's pack")

    def build(self) -> None:
        """Begin without a pack."""
        self._path = ""
        self.may_use = False

    def place(self) -> Place:
        """Return which file is looked at."""
        return {"pack": self._path}

    def restore(self, place: Place) -> None:
        """Look at a file again."""
        path = str(place.get("pack", self._path))
        if path:
            self.open_file(Path(path))
        else:
            self._show_nothing(self.tr("No pack is open. Double-click one that ends in .medegneord."))

    def open_file(self, path: Path) -> None:
        """Read a pack and show it, or say why it cannot even be looked at."""
        self._path, self.may_use = str(path), False
        try:
            whole = read_pack(path, dt.datetime.now().astimezone().date())
            try:
                contents = all_contents(whole.files)
            finally:
                whole.files.close()
            trust, why_not = may_take_in(path, contents, self.context.workplace.policy, machine_dir())
        except TrainerError as error:
            self._show_nothing(error_text(error))
            return
        self._show(whole, trust, why_not)

    def _show_nothing(self, said: str) -> None:
        self.clear()
        self.add_heading(self.title(), "")
        self.add(label(said), EmptyState(self.context, "empty"))
        close = button(self.tr("Close"), self._leave, "primary")
        self.set_actions(close)
        hand_to(close)

    def _show(self, whole: WholePack, trust: Trust, why_not: TrainerError | None) -> None:
        self.clear()
        pack, lang = whole.pack, self.context.language
        self.add_heading(self.title(), self.tr("You are looking at it. None of it is in use."))
        known = trust.level != "none"
        card = Card("tint" if known else "attention")
        card.add(heading(self.tr("Who made it?"), 2), label(self._trusted(trust)))
        if why_not is not None:
            card.add(label(error_text(why_not)))
        elif self.context.stores.folder is None:
            card.add(label(self.tr("Nothing is being saved here, so you can only look at it.")))
        self.add(card)
        for fault in whole.faults:
            self.add(label(error_text(fault), "attention", "help"))
        self.add(signature(pack.name, pack.look.colour, whole.logo))
        for part in parts_of(shown_words(pack, lang)):
            self.add(words_widget(part))
        text = whole.guidelines.get(lang) or next(iter(whole.guidelines.values()), "")
        if text:
            title = self.tr("Guidelines")
            self.add(heading(title, 2), guidelines_view(self.context, text, placeholders(pack, lang), title))
        self.may_use = why_not is None and self.context.stores.folder is not None
        close = button(self.tr("Close without using it"), self._leave)
        buttons: list[QPushButton] = [close]
        if self.may_use:
            buttons.append(button(self.tr("Use it for myself"), self._use))
        self.set_actions(*buttons)
        hand_to(close)

    def _trusted(self, trust: Trust) -> str:
        if trust.level == "place":
            return self.tr("Only administrators can change this file, so it is as IT left it.")
        if trust.signer is not None:
            return self.tr("It is signed with key {number}, which IT has approved.").format(
                number=trust.signer.number
            )
        if trust.signed:
            return self.tr("It is signed, but IT does not know the key: nobody here can say who made it.")
        return self.tr("It is not signed, so nobody can say who made it. Do you know who it came from?")

    def _use(self) -> None:
        self.ask(TakePack(Path(self._path)))

    def _leave(self) -> None:
        self._path = ""
        self.goto.emit("home", {})
