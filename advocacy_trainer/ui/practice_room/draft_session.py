"""The draft that is open: loading, saving while one writes, and what the log is told."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from advocacy_trainer.drafts.model import DraftHead, DraftPicture, Version
from advocacy_trainer.drafts.saver import DraftSaver, SaveOutcome
from advocacy_trainer.drafts.store import Drafts
from advocacy_trainer.ui.kit.mailbox import Mailbox

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.context import Context


class DraftSession(QObject):
    """One draft being written.

    ``saved`` carries the time of a save, ``failed`` what kept one from being
    made, ``foreign_saved`` the version that holds what another program had written.
    """

    saved = Signal(object)
    failed = Signal(object)
    foreign_saved = Signal(object)

    def __init__(self, context: "Context", head: DraftHead | None = None) -> None:
        super().__init__()
        self.context = context
        store = context.stores.drafts
        opened = head or store.new()
        self.text = store.text(opened) if head is not None else ""
        self._begun = head is not None
        self._outcomes = Mailbox(self._tell)
        self._saver = DraftSaver(store, opened, opened.subject, self._outcomes.post)

    @property
    def store(self) -> Drafts:
        """Return where the draft lies."""
        return self._saver.store

    @property
    def head(self) -> DraftHead:
        """Return what is known of the draft beside its text, as it was last saved."""
        return self._saver.head

    @head.setter
    def head(self, head: DraftHead) -> None:
        with self._saver.turn:
            self._saver.head = head

    @property
    def subject(self) -> str:
        """Return the subject as it stands on the screen."""
        return self._saver.subject

    @subject.setter
    def subject(self, subject: str) -> None:
        self._saver.subject = subject

    @property
    def named(self) -> str:
        """Return the name the draft was given as it stands on the screen; empty where it has none."""
        return self._saver.named

    # Writing

    def write(self, text: str) -> None:
        """Take the text as it stands now; it is on the disk within two seconds."""
        self.text = text
        if not self._begun:
            if not text.strip() and not self.subject.strip() and not self.named.strip():
                return
            self._begun = True
            self.log("draft-started")
        self._saver.autosave.put(text)

    def write_subject(self, subject: str) -> None:
        """Take the subject as it stands now; it is on the disk within two seconds."""
        if subject != self.subject:
            self.subject = subject
            self.write(self.text)

    def write_name(self, named: str) -> None:
        """Take the draft's name as it stands now; it is on the disk within two seconds."""
        if named != self.named:
            self._saver.named = named
            self.write(self.text)

    def resume(self, text: str) -> None:
        """Go on with a text that could not be saved before."""
        self.text = text
        self._begun = True
        self._saver.autosave.put(text)

    def write_anew(self) -> None:
        """Save the text again, as the folder it lay in has gone."""
        if self._begun:
            self._saver.autosave.put(self.text)
            self.flush()

    def flush(self) -> bool:
        """Save now; tell whether all is saved."""
        return self._saver.autosave.flush()

    def close(self) -> bool:
        """Save what waits and let go of the draft."""
        return self._saver.autosave.close()

    @property
    def begun(self) -> bool:
        """Tell whether there is anything of this draft on the disk."""
        return self._begun

    def _tell(self, outcome: SaveOutcome) -> None:
        """Send the signals of a save; the mailbox calls this on the thread that draws."""
        if outcome.error is not None:
            self.failed.emit(outcome.error)
            return
        if outcome.trouble is not None:
            self.context.tell_error(outcome.trouble)
        if outcome.foreign is not None:
            self.foreign_saved.emit(outcome.foreign)
        self.saved.emit(outcome.at)

    def move_to_store(self) -> None:
        """Go on in the store the context has now: saving was turned on or off meanwhile."""
        self._saver.move_to(self.context.stores.drafts)
        if self._begun:
            self._saver.autosave.put(self.text)

    # What belongs to the draft beside its text

    def change(self, **fields: object) -> None:
        """Change what is known of the draft, such as its platforms; raises StorageError."""
        self.flush()
        with self._saver.turn:
            self.head = self.head._replace(**fields)  # type: ignore[arg-type]  # the caller names fields
            self.subject = self.head.subject if "subject" in fields else self.subject
            if self._begun:
                self.head = self.store.save_head(self.head)

    def add_picture(self, data: bytes, ending: str) -> None:
        """Keep a picture beside the draft; raises StorageError."""
        self.begin()
        with self._saver.turn:
            self.head = self.store.add_picture(self.head, data, ending)

    def drop_picture(self, picture: DraftPicture) -> None:
        """Take a picture away; raises StorageError."""
        self.flush()
        with self._saver.turn:
            self.head = self.store.drop_picture(self.head, picture)

    def replace_picture(self, picture: DraftPicture, data: bytes, ending: str) -> None:
        """Put other pixels in a picture's place, its words kept; raises StorageError."""
        self.flush()
        with self._saver.turn:
            added = self.store.add_picture(self.head, data, ending)
            new = added.pictures[-1]._replace(alt=picture.alt, people=picture.people, asked=picture.asked)
            pictures = tuple(new if one.file == picture.file else one for one in self.head.pictures)
            self.head = self.store.save_head(self.head._replace(pictures=(*pictures, picture)))
            self.head = self.store.drop_picture(self.head, picture)

    def begin(self) -> None:
        """Have the draft on the disk, though its text may be empty; raises StorageError."""
        self.flush()
        if not self._begun:
            self._begun = True
            with self._saver.turn:
                self.head = self.store.save(self.head, self.text).head
            self.log("draft-started")

    def keep_version(self, name: str = "") -> None:
        """Keep the text as it stands as a version; raises StorageError."""
        self.begin()
        with self._saver.turn:
            self.head = self.store.keep_version(self.head, self.text, name)

    def keep_whole(self, text: str, name: str) -> None:
        """Keep another text as a version, unless the newest one holds it; raises StorageError."""
        with self._saver.turn:
            if not self.head.versions or self.version(self.head.versions[-1]) != text:
                self.head = self.store.keep_version(self.head, text, name)

    def version(self, version: Version) -> str:
        """Return the text of a version."""
        return self.store.version(self.head, version)

    def changed_outside(self) -> str | None:
        """Return what another program has written into the text file meanwhile, or None."""
        if not self._begun or not self.flush() or not self.store.changed_outside(self.head):
            return None
        if self.store.is_gone(self.head):
            self._saver.autosave.put(self.text)  # what is on the screen is all there is: keep it
            return None
        text = self.store.text(self.head)
        return text if text != self.text else None

    def log(self, kind: str) -> None:
        """Write an event down: that it happened and to which draft, never a word of it."""
        self.context.stores.note_down(kind, draft=self.head.id)
