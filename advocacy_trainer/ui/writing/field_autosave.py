"""Save what is typed into a field while it is typed, where the field says it belongs."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.context import Context


class Autosaved(NamedTuple):
    """Words that are saved under ``key`` among the unsaved texts until they reach their place.

    The key names that place, so that the words stand there again after a kill,
    a close or another page. ``memory_only`` is the reason why they may be on no disk yet.
    """

    context: "Context"
    key: str
    memory_only: str = ""


class SavedElsewhere(NamedTuple):
    """Words that something else saves at every key, as surely: ``saver`` says what."""

    saver: str


class NotSaved(NamedTuple):
    """Words nobody would miss, with the reason."""

    reason: str


FieldSaving = Autosaved | SavedElsewhere | NotSaved
Field = QLineEdit | QTextEdit | QPlainTextEdit


class FieldAutosave(QObject):
    """The autosave of one field; it lives as long as the field. ``typed`` follows every change.

    ``read`` and ``write`` are functions of the field. It shows at once what was
    typed and not saved, else ``home``, which is what stands in the words' own place.
    """

    typed = Signal()

    def __init__(
        self,
        field: Field,
        keep: FieldSaving,
        home: str,
        read: Callable[[Any], str],
        write: Callable[[Any, str], object],
        changed: SignalInstance,
    ) -> None:
        super().__init__(field)
        self.saving = keep
        self._reads, self._writes = read, write
        self._home = home
        self._showing = False
        self._show()
        changed.connect(self._changed)

    @property
    def key(self) -> str:
        """Return the key the words are saved under; empty where they are saved otherwise."""
        return self.saving.key if isinstance(self.saving, Autosaved) else ""

    def _read(self) -> str:
        return self._reads(self.parent())

    def _show(self) -> None:
        typed = (
            self.saving.context.stores.unsaved.get(self.key) if isinstance(self.saving, Autosaved) else None
        )
        shown = self._home if typed is None else typed
        if shown != self._read():  # what stands there keeps its cursor and its Undo
            self._showing = True
            self._writes(self.parent(), shown)
            self._showing = False
        if typed == self._home and isinstance(self.saving, Autosaved):
            self.saving.context.stores.unsaved.forget(self.key)

    def _changed(self, *_: object) -> None:
        if self._showing:
            return
        if isinstance(self.saving, Autosaved):
            unsaved, text = self.saving.context.stores.unsaved, self._read()
            if text == self._home:
                unsaved.forget(self.key)
            else:
                unsaved.put(self.key, text, durable=not self.saving.memory_only)
        self.typed.emit()

    def settle(self) -> None:
        """Let go of the kept words: what the field shows has reached its place."""
        self._home = self._read()
        if isinstance(self.saving, Autosaved):
            self.saving.context.stores.unsaved.drop(self.key)

    def turn_to(self, key: str, home: str) -> None:
        """Show another place's words: what was typed there and not saved, else ``home``."""
        if isinstance(self.saving, Autosaved):
            self.saving = self.saving._replace(key=key)
        self._home = home
        self._show()

    @property
    def is_safe(self) -> bool:
        """Tell whether what the field shows stands in its place or on the disk."""
        if self._read() == self._home:
            return True
        return isinstance(self.saving, Autosaved) and self.saving.context.stores.unsaved.is_kept(self.key)
