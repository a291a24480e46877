"""The trainer's notes to the item that is on: written while the workshop goes on, safe at every key."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from advocacy_trainer.errors import TrainerError
from advocacy_trainer.ui.kit.labels import over, soft
from advocacy_trainer.ui.kit.look.spacing import NEAR
from advocacy_trainer.ui.workshop.running import RunningWorkshop
from advocacy_trainer.ui.writing.field_autosave import Autosaved
from advocacy_trainer.ui.writing.fields import Editor
from advocacy_trainer.workshop.changing import noted
from advocacy_trainer.workshop.library import read_shelf
from advocacy_trainer.workshop.model import RunSheet
from advocacy_trainer.workshop.own_sheet import own_at, save_note
from advocacy_trainer.workshop.reader import Library

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.context import Context

_OF_THE_REMOTE = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_F5)


class RunningNote(QWidget):
    """One field that follows the item; what is written goes into the trainer's own copy of the run-sheet."""

    def __init__(self, context: "Context") -> None:
        super().__init__()
        self._context = context
        self._running: RunningWorkshop | None = None
        self._item = ""
        self._before = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        caption = over(self.tr("My notes"))
        self.editor = Editor(
            Autosaved(context, f"workshop-note/{self._item}"), self.tr("My notes on this item"), lines=2
        )
        self.editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.editor.installEventFilter(self)
        self.where = soft("")
        for part in (caption, self.editor, self.where):
            column.addWidget(part)

    def show_note(self, running: RunningWorkshop) -> None:
        """Show the note of the item that is on, once that of the one before has been kept."""
        item = running.going.item
        if running is self._running and item.id == self._item:
            return
        self.keep()
        self._running, self._item = running, item.id
        self._before = item.mine
        self.editor.autosave.turn_to(f"workshop-note/{running.going.sheet.id}/{item.id}", item.mine)
        self._say_where()

    def keep(self) -> None:
        """Save the note in the trainer's copy; one that cannot be saved there stays among what is typed."""
        running, text = self._running, self.editor.text.strip()
        if running is None or text == self._before.strip():
            return
        origin, data = running.origin, self._context.stores.folder
        if origin is None:
            return
        if data is not None and origin.whole.item(self._item) is not None:
            whole = noted(origin.whole, self._item, text)
            try:
                own = save_note(data, origin.file, whole, self._item, self._library(whole.lang))
            except TrainerError as error:
                self._context.tell_error(error, of_page=True)
                return
            running.origin = origin._replace(file=own.sheet)
        running.note(self._item, text)
        self._before = text
        self.editor.autosave.settle()
        self._say_where()

    def _library(self, lang: str) -> Library:
        """Return what finds our run-sheets; they are read only if a trainer's own names one."""
        lessons = self._context.lessons_dir

        def find(name: str) -> RunSheet | None:
            return read_shelf(lessons, lang).sheets.get(name)

        return find

    def _say_where(self) -> None:
        data = self._context.stores.folder
        if data is None:
            self.where.setText(
                self.tr("Nothing is being saved, so the note will be gone when the app closes.")
            )
            return
        origin = self._running.origin if self._running is not None else None
        own = own_at(data, origin.file) if origin is not None else None
        if own is None:
            self.where.setText(self.tr("Saved in a run-sheet of your own as soon as you write."))
        else:
            told = self.tr("Saved in your own run-sheet, {name}.")
            self.where.setText(told.format(name=own.called))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys of a presenter's remote pass, and keep the note when the keyboard leaves it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() in _OF_THE_REMOTE:
                event.ignore()
                return True
        elif event.type() == QEvent.Type.FocusOut:
            self.keep()
        return super().eventFilter(watched, event)
