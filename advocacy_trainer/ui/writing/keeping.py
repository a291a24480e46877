"""Say of each field where its words are kept, and keep them there while they are typed."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.context import Context


class KeptAs(NamedTuple):
    """Words that are kept under ``key`` among the unsaved texts until they reach their place.

    The key names that place, so that the words stand there again after a kill,
    a close or another page. ``memory_only`` is the reason why they may be on no disk yet.
    """

    context: "Context"
    key: str
    memory_only: str = ""


class KeptBy(NamedTuple):
    """Words that something else keeps at every key, as surely: ``saver`` says what."""

    saver: str


class NotKept(NamedTuple):
    """Words nobody would miss, with the reason."""

    reason: str


Keep = KeptAs | KeptBy | NotKept
Field = QLineEdit | QTextEdit | QPlainTextEdit


class Keeping(QObject):
    """What keeps one field's words; it lives as long as the field. ``typed`` follows every change.

    ``read`` and ``write`` are functions of the field. It shows at once what was
    typed and not saved, else ``home``, which is what stands in the words' own place.
    """

    typed = Signal()

    def __init__(
        self,
        field: Field,
        keep: Keep,
        home: str,
        read: Callable[[Any], str],
        write: Callable[[Any, str], object],
        changed: SignalInstance,
    ) -> None:
        super().__init__(field)
        self.keep = keep
        self._reads, self._writes = read, write
        self._home = home
        self._showing = False
        self._show()
        changed.connect(self._changed)

    @property
    def key(self) -> str:
        """Return the key the words are kept under; empty where they are kept otherwise."""
        return self.keep.key if isinstance(self.keep, KeptAs) else ""

    def _read(self) -> str:
        return self._reads(self.parent())

    def _show(self) -> None:
        typed = self.keep.context.stores.unsaved.get(self.key) if isinstance(self.keep, KeptAs) else None
        self._showing = True
        self._writes(self.parent(), self._home if typed is None else typed)
        self._showing = False
        if typed == self._home and isinstance(self.keep, KeptAs):
            self.keep.context.stores.unsaved.forget(self.key)

    def _changed(self, *_: object) -> None:
        if self._showing:
            return
        if isinstance(self.keep, KeptAs):
            unsaved, text = self.keep.context.stores.unsaved, self._read()
            if text == self._home:
                unsaved.forget(self.key)
            else:
                unsaved.put(self.key, text, durable=not self.keep.memory_only)
        self.typed.emit()

    def settle(self) -> None:
        """Let go of the kept words: what the field shows has reached its place."""
        self._home = self._read()
        if isinstance(self.keep, KeptAs):
            self.keep.context.stores.unsaved.drop(self.key)

    def turn_to(self, key: str, home: str) -> None:
        """Show another place's words: what was typed there and not saved, else ``home``."""
        if isinstance(self.keep, KeptAs):
            self.keep = self.keep._replace(key=key)
        self._home = home
        self._show()

    @property
    def is_safe(self) -> bool:
        """Tell whether what the field shows stands in its place or on the disk."""
        if self._read() == self._home:
            return True
        return isinstance(self.keep, KeptAs) and self.keep.context.stores.unsaved.is_kept(self.key)
