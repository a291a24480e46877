"""Stop for now: keep it, copy it, save it, print it or throw it away; all are equally good."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QCheckBox

from advocacy_trainer.drafts.model import DraftHead, DraftPicture
from advocacy_trainer.errors import StorageError
from advocacy_trainer.files import write_atomically
from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.buttons import WordCheck, button
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.file_dialog import ask_for_folder, ask_where
from advocacy_trainer.ui.kit.file_kinds import TEXT
from advocacy_trainer.ui.kit.labels import heading, label, soft
from advocacy_trainer.ui.kit.layouts import Card
from advocacy_trainer.ui.kit.page import Page
from advocacy_trainer.ui.kit.print_dialog import in_the_corridor
from advocacy_trainer.ui.kit.standard_folders import pictures, saved_as
from advocacy_trainer.ui.paper.printing import print_html
from advocacy_trainer.ui.practice_room import draft_out
from advocacy_trainer.ui.practice_room.draft_page import DraftPage


class DraftDonePage(DraftPage):
    """Ask what becomes of the text, and thank for each answer in the same words."""

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Stop for now")

    def build(self) -> None:
        """Wait for the draft."""
        super().build()
        self._away: QCheckBox | None = None

    def show_draft(self, head: DraftHead) -> None:
        """Show the choices for a draft."""
        del head
        self._show_choices()

    def _show_choices(self) -> None:
        self.add_heading(
            self.title(), self.tr("What do you want to do with the text? No answer is better than another.")
        )
        for title, detail, action in (
            (self.tr("Keep it here"), self.tr("It lies among your drafts."), self.keep),
            (
                self.tr("Copy the text"),
                self.tr("Then you can put it in yourself, where you want it."),
                self.copy,
            ),
            (self.tr("Save it as a file"), self.tr("A text file, wherever you like."), self.save),
            *self._pictures_choices(),
            (
                self.tr("Print it"),
                self.tr("On paper, for yourself or for one you show it to.") + " " + in_the_corridor(),
                self.print_it,
            ),
            (self.tr("Throw it away"), self.tr("It lies in the bin for 7 days."), self.throw_away),
        ):
            row = CardButton(title, detail)
            row.clicked.connect(lambda *_, action=action: action())
            self.add(row)
        self.set_actions(
            button(self.tr("Versions"), self._versions),
            button(self.tr("Write on"), self._write_on),
        )
        self.focus_first()

    def _pictures_choices(self) -> list[tuple[str, str, Callable[[], None]]]:
        """Return each picture, then its description, and the files of them all."""
        if self._head is None or not self._head.pictures:
            return []
        found: list[tuple[str, str, Callable[[], None]]] = []
        several = len(self._head.pictures) > 1
        for number, picture in enumerate(self._head.pictures, start=1):
            which = f" {number}" if several else ""
            found.append(
                (
                    self.tr("Copy the picture") + which,
                    self.tr("Then you can put it in beside the text."),
                    partial(self.copy_picture, picture),
                )
            )
            if described := picture.alt.strip():
                found.append(
                    (
                        self.tr("Copy the picture description") + which,
                        f"“{described}”" if self.context.language == "en" else f"»{described}«",
                        partial(self.copy_description, described),
                    )
                )
        detail = self.tr("As files, each description beside its picture.")
        return [*found, (self.tr("Save the pictures"), detail, self.save_pictures)]

    # The ways out

    def keep(self) -> None:
        """Keep the draft where it lies."""
        self._thank(self.tr("It is kept."))

    def copy(self) -> None:
        """Show the short list before copying, unless it was put away."""
        if self.context.stores.drafts.room().get("checklist_away"):
            self._copy_now()
            return
        self.clear()
        self.add_heading(self.tr("Before you share"))
        card = Card()
        card.add(
            *(
                WordCheck(text)
                for text in (
                    self.tr("Nobody in it can be recognised who has not said yes."),
                    self.tr("Nothing in it is secret or not public yet."),
                    self.tr("It says where I work, if it is about my work."),
                    self.tr("If somebody asked me to write it, it says so."),
                    self.tr("I can stand by it tomorrow, too."),
                )
            )
        )
        self.add(card, soft(self.tr("It is a help to remember. Nothing has to be ticked.")))
        self._away = WordCheck(self.tr("Do not show this list again"))
        self.add(self._away)
        self.set_actions(
            button(self.tr("Back"), lambda: self.restore(self.place())),
            button(self.tr("Copy the text"), self._copy_now, "primary"),
        )
        self.focus_first()

    def _copy_now(self) -> None:
        if self._away is not None and self._away.isChecked():
            self.context.stores.drafts.keep_room(
                {**self.context.stores.drafts.room(), "checklist_away": True}
            )
        draft_out.copy_text(self._text)
        self._thank(self.tr("The text is copied."))

    def copy_picture(self, picture: DraftPicture) -> None:
        """Put one picture on the clipboard, and stay: the text and the description go the same way."""
        data = self.context.stores.drafts.picture(self._head, picture) if self._head is not None else None
        if data is not None and draft_out.copy_picture(data):
            self._copied(self.tr("The picture is copied."))
        else:
            self.tell.emit(self.tr("The picture could not be read, so it is not copied."), "attention")

    def copy_description(self, described: str) -> None:
        """Put a picture's description on the clipboard, and stay."""
        draft_out.copy_text(described)
        self._copied(self.tr("The picture description is copied."))

    def _copied(self, said: str) -> None:
        self.tell.emit(said, "good")
        announce(self, said)

    def save(self) -> None:
        """Save the text as a file."""
        path = ask_where(self, self.tr("Save the text"), self.tr("My text"), [TEXT])
        if path is None:
            return
        try:
            draft_out.save_text_to(path, self._text)
        except StorageError as error:
            self.tell_error(error)
        else:
            self._thank(saved_as(path))

    def save_pictures(self) -> None:
        """Ask for a folder, and save the draft's pictures there."""
        folder = ask_for_folder(self, self.tr("Save the pictures"), pictures())
        if folder is not None:
            self.save_pictures_to(folder)

    def save_pictures_to(self, folder: Path) -> None:
        """Save the draft's pictures in a folder; nothing there is written over."""
        head = self._head
        if head is None:
            return
        saved: list[Path] = []
        called = self.tr("Picture")
        try:
            for number, picture in enumerate(head.pictures, start=1):
                data = self.context.stores.drafts.picture(head, picture)
                if data is not None:
                    ending = picture.file.rpartition(".")[2]
                    path = _free(folder / f"{called} {number}.{ending}")
                    write_atomically(path, data)
                    saved.append(path)
                    if picture.alt.strip():
                        beside = _free(path.with_suffix(".txt"))
                        draft_out.save_text_to(beside, f"{picture.alt.strip()}\n")
                        saved.append(beside)
        except StorageError as error:
            self.tell_error(error)
            return
        if saved:
            self._thank(saved_as(*saved))

    def print_it(self) -> None:
        """Print the text."""
        title = self._head.title if self._head else ""
        if print_html(self, draft_out.text_as_html(title, self._text)):
            self._thank(self.tr("The text is on its way to the printer."))

    def throw_away(self) -> None:
        """Put the draft into the bin."""
        if self._head is None:
            return
        try:
            self.context.stores.drafts.bin(self._head)
        except StorageError as error:
            self.tell_error(error)
            return
        self.context.stores.note_down("draft-binned", draft=self._head.id)
        self._thank(self.tr("It lies in the bin for 7 days."), binned=True)

    def _thank(self, said: str, *, binned: bool = False) -> None:
        head = self._head
        if head is not None and not binned:
            self.context.stores.note_down("draft-finished", draft=head.id)
        self.clear()
        count = len(self._text.split())
        self.add(heading(said))
        card = Card("good")
        card.add(
            label(
                self.tr(
                    "You found {count} words for something of your own, and you decided what becomes of them."
                ).format(count=count)
            )
        )
        self.add(card)
        self._offer_pictures(binned=binned)
        self.set_actions(
            button(self.tr("My drafts"), lambda: self.goto.emit("drafts", {})),
            button(self.tr("A new draft"), lambda: self.goto.emit("sandbox", {"new": True})),
            button(self.tr("To home"), lambda: self.goto.emit("home", {}), "primary"),
        )
        self.focus_first()
        announce(self, said)

    def _offer_pictures(self, *, binned: bool) -> None:
        """Offer what belongs beside the text, which may be on its way out."""
        for title, detail, action in [] if binned else self._pictures_choices()[:-1]:
            row = CardButton(title, detail)
            row.clicked.connect(lambda *_, action=action: action())
            self.add(row)

    def _versions(self) -> None:
        self.goto.emit("draft-versions", self.place())

    def _write_on(self) -> None:
        self.goto.emit("sandbox", self.place())

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show the choices, the list before sharing, and the thanks."""
        from advocacy_trainer.ui.practice_room.tour_drafts import done_states

        return done_states()


def _free(path: Path) -> Path:
    """Return a path where nothing lies yet."""
    found, number = path, 2
    while found.exists():
        found = path.with_stem(f"{path.stem} ({number})")
        number += 1
    return found
