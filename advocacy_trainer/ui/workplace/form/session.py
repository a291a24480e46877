"""The pack while it is written: what is ticked is on the disk at once, what is typed at each standstill."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from advocacy_trainer.errors import ContentError, TrainerError
from advocacy_trainer.organisation.editing import PackEditor
from advocacy_trainer.organisation.model import Pack
from advocacy_trainer.organisation.unread import Unread, place_of, standing_at
from advocacy_trainer.ui.workplace.form.lens import Path, with_value

STANDSTILL = 400  # ms without a key


class FormSession(QObject):
    """What the form's fields write to. ``lang`` is the language that is being written.

    ``changed`` follows every change of ``pack`` that is on the disk; ``failed`` carries why one is not.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, editor: PackEditor, lang: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.lang = lang
        self.saved_at: dt.datetime | None = None
        self.pack: Pack = editor.pack
        self._typed_guidelines: dict[str, str] = {}
        self._unread: dict[Path, Unread | None] = {}  # by its place in the file; None where it fits now
        self._settling: dict[Path, Callable[[], object]] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STANDSTILL)
        self._timer.timeout.connect(self.save)

    @property
    def today(self) -> dt.date:
        """Return this day, where the person is."""
        return dt.datetime.now().astimezone().date()

    @property
    def guidelines(self) -> dict[str, str]:
        """Return the guidelines by language, with what is not saved yet."""
        return {**self.editor.guidelines, **self._typed_guidelines}

    @property
    def is_saved(self) -> bool:
        """Tell whether all that was written is on the disk."""
        return self.pack == self.editor.pack and not self._typed_guidelines and not self._unread

    def put(self, path: Path, value: object) -> None:
        """Set a value and save it at once: something was chosen."""
        answered = standing_at(self.editor.unread, path)
        self.pack = with_value(self.pack, path, value)
        if self.save() and answered:
            self.let_go(*answered)  # though it may be the value that an empty field has

    def let_go(self, *answered: Unread) -> None:
        """Keep what could not be read no longer in the file."""
        try:
            self.editor.let_go(*answered)
        except TrainerError as error:
            self.failed.emit(error)
        else:
            self.changed.emit()

    def typed(self, path: Path, value: object, settle: Callable[[], object]) -> None:
        """Set a value that is being typed; ``settle`` is called when it is on the disk."""
        self.pack = with_value(self.pack, path, value)
        if (place := place_of(path)) in self._unread or standing_at(self.editor.unread, path):
            self._unread[place] = None
        self._settling[path] = settle
        self._timer.start()

    def typed_unfit(
        self, path: Path, text: str, told: ContentError, nothing: object, settle: Callable[[], object]
    ) -> None:
        """Keep what is typed and does not fit in the file; the pack says ``nothing`` there."""
        self.pack = with_value(self.pack, path, nothing)
        place = place_of(path)
        self._unread[place] = Unread(place, text, told)
        self._settling[path] = settle
        self._timer.start()

    def type_guidelines(self, text: str, settle: Callable[[], object]) -> None:
        """Set the guidelines, which are being typed."""
        self._typed_guidelines[self.lang] = text
        self._settling["guidelines", self.lang] = settle
        self._timer.start()

    def save(self) -> bool:
        """Write what is not on the disk yet; tell whether all of it is."""
        self._timer.stop()
        before = self.editor.pack
        wanted = {
            name: value
            for name, value in self.pack._asdict().items()
            if value != getattr(before, name) and name not in ("version", "made")
        }
        if not wanted and not self._typed_guidelines and not self._unread:
            self._settle()
            return True
        try:
            if wanted:
                self.editor.change(**wanted)
            self.editor.keep_unread(self._unread)
            self._unread.clear()
            for lang, text in list(self._typed_guidelines.items()):
                self.editor.write_guidelines(lang, text)
                del self._typed_guidelines[lang]
        except TrainerError as error:
            self.failed.emit(error)
            return False
        self.take_up()
        return True

    def take_up(self) -> None:
        """Take the pack as the editor has it, which is on the disk."""
        self.pack = self.editor.pack
        self._settle()
        self.saved_at = dt.datetime.now().astimezone()
        self.changed.emit()

    def _settle(self) -> None:
        settling, self._settling = self._settling, {}
        for settle in settling.values():
            settle()
