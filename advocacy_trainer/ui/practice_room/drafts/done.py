"""Take it out: the text, the picture and its description in order, each copied from one page."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocacy_trainer.drafts.model import DraftHead, DraftPicture
from advocacy_trainer.errors import StorageError
from advocacy_trainer.files import write_atomically
from advocacy_trainer.prose.quoted_words import within_marks
from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.empty_state import EmptyState
from advocacy_trainer.ui.kit.file_dialog import ask_for_folder, ask_where
from advocacy_trainer.ui.kit.file_kinds import TEXT
from advocacy_trainer.ui.kit.frame.disclosure import Disclosure
from advocacy_trainer.ui.kit.layouts import Flow, rule
from advocacy_trainer.ui.kit.look.spacing import grown
from advocacy_trainer.ui.kit.page import Page
from advocacy_trainer.ui.kit.print_dialog import in_the_corridor
from advocacy_trainer.ui.kit.standard_folders import pictures, saved_as
from advocacy_trainer.ui.paper.printing import print_html
from advocacy_trainer.ui.practice_room import draft_out
from advocacy_trainer.ui.practice_room.draft_page import DraftPage
from advocacy_trainer.ui.practice_room.drafts.before_sharing import BeforeSharing
from advocacy_trainer.ui.practice_room.drafts.out_row import OutRow

_LOOK_FROM, _LOOK_WIDTH = 1360, 392  # px at 100 %: of a window with room for both, and of what is drawn


class DraftDonePage(DraftPage):
    """Let each part be taken along, say when it is, and thank for every way out in the same words."""

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Take it with you")

    def build(self) -> None:
        """Wait for the draft."""
        super().build()
        self._look: Disclosure | None = None

    def show_draft(self, head: DraftHead) -> None:
        """Show the choices for a draft."""
        del head
        self._show_choices()

    def _show_choices(self) -> None:
        head = self._head
        if head is None:
            return
        self.column.setSpacing(0)
        self.add_heading(
            self.title(),
            self.tr("You need not do anything now. The draft stays here, too."),
        )
        self.column.addSpacing(12)
        for row in (*self._copied_rows(head), *self._asked_before(), *self._other_rows(head)):
            self.column.addWidget(row)
            self.column.addWidget(rule())
        self._look = Disclosure(
            self.tr("What it looks like"), lambda: self._drawn(head), name="show-what-it-looks-like"
        )
        self.column.addSpacing(16)
        self.column.addWidget(self._look)
        links = Flow(spacing=20)
        for said, deed in (*self._versions_for_others(head), (self.tr("Versions"), self._versions)):
            links.addWidget(button(said, deed, "small-link"))
        self.column.addLayout(links)
        self._fit_look()
        self.focus_first()

    def clear(self) -> None:
        """Take the panel away too."""
        super().clear()
        self._look = None
        self.set_panel(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw it beside the list where there is room for both."""
        super().resizeEvent(event)
        self._fit_look()

    def _fit_look(self) -> None:
        """Let the list stand alone in a common window, and what it looks like beside it in a wide one."""
        head, look = self._head, self._look
        if head is None or look is None:
            return
        beside = self.window().width() >= grown(_LOOK_FROM)
        if beside == (self._panel is not None) and (beside or not self._bar.isHidden()):
            return
        ways = (
            button(self.tr("Keep writing"), self._write_on, "quiet"),
            button(self.tr("Done"), self.keep, "primary"),
        )
        look.setVisible(not beside)
        if beside:
            from advocacy_trainer.ui.kit.frame.side_panel import SidePanel

            look.set_open(opened=False)
            panel = SidePanel(self.tr("What it looks like"), 440)
            panel.add(*self._preview(head))
            panel.set_actions(*ways)
            self.set_actions()
            self.set_panel(panel)
        else:
            self.set_panel(None)
            self.set_actions(*ways)

    def _drawn(self, head: DraftHead) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 8, 0, 0)
        for part in self._preview(head):
            part.setMaximumWidth(grown(_LOOK_WIDTH))
            column.addWidget(part)
        return holder

    def _row(self, title: str, detail: str, icon: str, deed: Callable[[OutRow], object]) -> OutRow:
        return OutRow(self.context, title, detail, icon, deed)

    def _copied_rows(self, head: DraftHead) -> list[OutRow]:
        """Return the text, each picture, and its description: what is put in one after another."""
        counted = self.tr("%n word(s).", "", len(self._text.split()))
        counted += " " + self.tr("You put it in yourself, where you want it.")
        self._row_of_text = self._row(self.tr("Copy the text"), counted, "copy", lambda _row: self.copy())
        rows = [self._row_of_text]
        several = len(head.pictures) > 1
        for number, picture in enumerate(head.pictures, start=1):
            which = f" {number}" if several else ""
            said = self.tr("Copy the picture") + which
            safe = self.tr("With no place or date in the file.")
            rows.append(self._row(said, safe, "copy", partial(self._copy_picture_of, picture)))
            if described := picture.alt.strip():
                quoted = self.tr("“{text}”").format(text=within_marks(described))
                said = self.tr("Copy the picture description") + which
                rows.append(self._row(said, quoted, "copy", partial(self._copy_description_of, described)))
        return rows

    def _asked_before(self) -> list[QWidget]:
        away = self.context.stores.drafts.room().get("checklist_away")
        return [] if away else [BeforeSharing(self.context, self._put_list_away)]

    def _other_rows(self, head: DraftHead) -> list[OutRow]:
        rows = [
            (self.tr("Save as a file"), self.tr("A text file, where you like."), "save", self.save),
            (self.tr("Print"), in_the_corridor(), "print", self.print_it),
            (
                self.tr("Put it in the bin"),
                self.tr("It lies there for 7 days."),
                "bin",
                self.throw_away,
            ),
        ]
        if head.pictures:
            safe = self.tr("Without place and date in the files.")
            rows.insert(1, (self.tr("Save the pictures"), safe, "save", self.save_pictures))
        return [self._row(title, detail, icon, partial(_do, deed)) for title, detail, icon, deed in rows]

    def _put_list_away(self, away: bool) -> None:
        store = self.context.stores.drafts
        store.keep_room({**store.room(), "checklist_away": away})

    def _preview(self, head: DraftHead) -> tuple[QWidget, QWidget]:
        from advocacy_trainer.platforms import DEFAULT_PLATFORM
        from advocacy_trainer.platforms.measuring import measure
        from advocacy_trainer.ui.feed.device_choice import DeviceChoice
        from advocacy_trainer.ui.feed.preview_card import PreviewCard
        from advocacy_trainer.ui.practice_room.pictures.draft_images import decoded

        known = self.context.workplace.platforms
        platform = known[next((one for one in head.platforms if one in known), DEFAULT_PLATFORM)]
        card = PreviewCard(self.context, platform)
        store = self.context.stores.drafts
        card.show_pictures([(one, decoded(store.picture(head, one) or b"")) for one in head.pictures[:1]])
        measured = measure(self._text, platform)
        card.show_draft(self._text, measured, head.subject)

        def draw_as(phone: bool) -> None:
            card.phone = phone
            card.show_draft(self._text, measured, head.subject)

        devices = DeviceChoice()
        devices.chosen.connect(draw_as)
        return devices, card

    def _versions_for_others(self, head: DraftHead) -> list[tuple[str, Callable[[], None]]]:
        known = self.context.workplace.platforms
        return [
            (
                self.tr("A version for {platform}").format(platform=known[one].brand(self.context.language)),
                partial(self.write_for, one),
            )
            for one in head.platforms[1:]
            if one in known
        ]

    def write_for(self, platform: str) -> None:
        """Open a draft of its own for another platform, with the same words; this one stays as it is."""
        store = self.context.stores.drafts
        named = self._head.named if self._head is not None else ""
        try:
            fresh = store.save(store.new()._replace(platforms=(platform,), named=named), self._text).head
        except StorageError as error:
            self.tell_error(error)
            return
        self.goto.emit("sandbox", {"draft": fresh.id})

    # The ways out

    def keep(self) -> None:
        """Keep the draft where it lies."""
        self._thank(self.tr("It is saved here."))

    def copy(self) -> None:
        """Put the text on the clipboard, and stay: the picture and its description go the same way."""
        draft_out.copy_text(self._text)
        said = self.tr("The text is copied.")
        self._row_of_text.tell(said)
        announce(self, said)

    def _copy_picture_of(self, picture: DraftPicture, row: OutRow) -> None:
        if self.copy_picture(picture):
            row.tell(self.tr("The picture is copied."))

    def _copy_description_of(self, described: str, row: OutRow) -> None:
        self.copy_description(described)
        row.tell(self.tr("The picture description is copied."))

    def copy_picture(self, picture: DraftPicture) -> bool:
        """Put one picture on the clipboard, and stay; tell whether it could be read."""
        data = self.context.stores.drafts.picture(self._head, picture) if self._head is not None else None
        if data is not None and draft_out.copy_picture(data):
            announce(self, self.tr("The picture is copied."))
            return True
        self.tell.emit(self.tr("The picture could not be read, so it was not copied."), "attention")
        return False

    def copy_description(self, described: str) -> None:
        """Put a picture's description on the clipboard, and stay."""
        draft_out.copy_text(described)
        announce(self, self.tr("The picture description is copied."))

    def _copied(self, said: str) -> None:
        self.tell.emit(said, "good")
        announce(self, said)

    def save(self) -> None:
        """Save the text as a file."""
        proposed = (draft_out.file_name_of(self._head.named) if self._head else "") or self.tr("My text")
        path = ask_where(self, self.tr("Save the text"), proposed, [TEXT])
        if path is None:
            return
        try:
            draft_out.save_text_to(path, self._text)
        except StorageError as error:
            self.tell_error(error)
        else:
            self._copied(saved_as(path))

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
            self._copied(saved_as(*saved))

    def print_it(self) -> None:
        """Print the text."""
        named = self._head.named if self._head else ""  # else the first words would stand there twice
        if print_html(self, draft_out.text_as_html(named, self._text)):
            self._copied(self.tr("The text is on its way to the printer."))

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
        self._thank(self.tr("It is in the bin for 7 days."), binned=True)

    def _thank(self, said: str, *, binned: bool = False) -> None:
        head = self._head
        if head is not None and not binned:
            self.context.stores.note_down("draft-finished", draft=head.id)
        self.clear()
        self.column.setSpacing(20)
        count = len(self._text.split())
        found = self.tr(
            "You found {count} words for something of your own, and you decided what becomes of them."
        ).format(count=count)
        self.add_heading(said, found)
        self.add(EmptyState(self.context, "thank-you"))
        self.set_actions(
            button(self.tr("My drafts"), lambda: self.goto.emit("drafts", {})),
            button(self.tr("A new draft"), lambda: self.goto.emit("sandbox", {"new": True})),
            button(self.tr("Home"), lambda: self.goto.emit("home", {}), "primary"),
        )
        self.focus_first()
        announce(self, said)

    def _versions(self) -> None:
        self.goto.emit("draft-versions", self.place())

    def _write_on(self) -> None:
        self.goto.emit("sandbox", self.place())

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show the choices, the list before sharing, and the thanks."""
        from advocacy_trainer.ui.practice_room.tour_drafts import done_states

        return done_states()


def _do(deed: Callable[[], object], _row: OutRow) -> None:
    deed()


def _free(path: Path) -> Path:
    """Return a path where nothing lies yet."""
    found, number = path, 2
    while found.exists():
        found = path.with_stem(f"{path.stem} ({number})")
        number += 1
    return found
