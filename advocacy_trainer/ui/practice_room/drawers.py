"""The drawers of the practice room: readers, previews, the coach, the length, and a colleague's marks."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from advocacy_trainer.ui.kit.chunked import ChunkedBuilder
from advocacy_trainer.ui.kit.layouts import Flow
from advocacy_trainer.ui.practice_room.coach.draft_panel import DraftPanel, coach_panel
from advocacy_trainer.ui.practice_room.drawer import Drawer
from advocacy_trainer.ui.practice_room.notes_panel import NotesPanel
from advocacy_trainer.ui.practice_room.previews import Previews
from advocacy_trainer.ui.practice_room.readers_panel import ReadersPanel

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.context import Context
    from advocacy_trainer.ui.practice_room.editor import DraftEditor


class Drawers(QObject):
    """The four drawers by their keys, and the card with a colleague's marks, which opens by itself.

    ``previews`` and ``coach`` are made when their drawer is first filled, and
    handed to ``fitted`` to be shown the draft that is open. ``moved`` tells
    that one was opened or closed, ``built`` that all are filled.
    """

    moved = Signal()
    built = Signal()

    def __init__(
        self,
        owner: QWidget,
        context: "Context",
        editor: "DraftEditor",
        fitted: Callable[[Previews | DraftPanel], None],
    ) -> None:
        super().__init__(owner)
        self._context = context
        self._editor = editor
        self._fitted = fitted
        self.made_previews: Previews | None = None
        self.made_coach: DraftPanel | None = None
        self.readers = Drawer(self.tr("Who reads it?"), lambda: ReadersPanel(context))
        self.looks = Drawer(self.tr("What does it look like?"), self._make_previews)
        self.advice = Drawer(self.tr("What can I consider?"), self._make_coach)
        self.length = Drawer(self.tr("How long is it?"))
        self.notes = NotesPanel(context)
        self.by_key = {
            "readers": self.readers,
            "looks": self.looks,
            "advice": self.advice,
            "length": self.length,
        }
        self.left: list[QWidget] = [self.readers, self.notes]
        self.right: list[QWidget] = [self.looks, self.advice]
        self.handles = [drawer.handle for drawer in self.by_key.values()]
        for drawer in self.by_key.values():
            drawer.opened.connect(self.moved)
        # Closed drawers can wait until the page stands.
        self._builder = ChunkedBuilder(owner)
        self._builder.done.connect(self.built)
        fills = [drawer.fill for drawer in self.by_key.values()]
        QTimer.singleShot(0, self, lambda: self._builder.begin(fills))

    def handle_row(self) -> Flow:
        """Return the row of the buttons that open the drawers."""
        row = Flow(spacing=8)
        for handle in self.handles:
            row.addWidget(handle)
        return row

    def _make_previews(self) -> Previews:
        self.made_previews = Previews(self._context, self._context.workplace.platforms)
        self._fitted(self.made_previews)
        return self.made_previews

    def _make_coach(self) -> QWidget:
        self.made_coach = coach_panel(self._context, self._editor)
        self._fitted(self.made_coach)
        return cast("QWidget", self.made_coach)  # a QWidget, as its module says; a protocol cannot

    @property
    def previews(self) -> Previews:
        """Return what the draft looks like, laid into its drawer."""
        self.looks.fill()
        assert self.made_previews is not None  # noqa: S101 - the drawer has made it
        return self.made_previews

    @property
    def coach(self) -> DraftPanel:
        """Return the coach, laid into its drawer."""
        self.advice.fill()
        assert self.made_coach is not None  # noqa: S101 - the drawer has made it
        return self.made_coach

    @property
    def any_left(self) -> bool:
        """Tell whether something stands open to the left of the text."""
        return self.readers.is_open or not self.notes.isHidden()

    @property
    def any_right(self) -> bool:
        """Tell whether something stands open to the right of the text."""
        return self.looks.is_open or self.advice.is_open

    def open_keys(self) -> list[str]:
        """Return the keys of those that are open."""
        return [key for key, drawer in self.by_key.items() if drawer.is_open]

    def open_only(self, keys: set[str]) -> None:
        """Open those of the keys, and close the others."""
        for key, drawer in self.by_key.items():
            drawer.set_open(key in keys)
