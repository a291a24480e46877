"""The practice room's panel: readers, previews, the coach and the length, one at a time."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from advocacy_trainer.ui.kit.accessibility import name
from advocacy_trainer.ui.kit.chunked import ChunkedBuilder
from advocacy_trainer.ui.kit.frame.pushed_column import PushedColumn
from advocacy_trainer.ui.kit.frame.tab_row import TabRow
from advocacy_trainer.ui.kit.layouts import Column, Flow, add, rule, scroll_area
from advocacy_trainer.ui.kit.look.spacing import LARGE, RAIL, SIDE_PANEL, WIDE, grown, text_scale
from advocacy_trainer.ui.kit.motion import rise
from advocacy_trainer.ui.practice_room.coach.draft_panel import DraftPanel, coach_panel
from advocacy_trainer.ui.practice_room.counter import Counter
from advocacy_trainer.ui.practice_room.notes_panel import NotesPanel
from advocacy_trainer.ui.practice_room.panel_tab import PanelTab
from advocacy_trainer.ui.practice_room.previews import BETWEEN, Previews
from advocacy_trainer.ui.practice_room.question_card import QuestionCard
from advocacy_trainer.ui.practice_room.readers.invented import InventedReaders
from advocacy_trainer.ui.practice_room.readers_panel import ReadersPanel

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.context import Context
    from advocacy_trainer.ui.practice_room.editor import DraftEditor

_SIDE_BY_SIDE_FROM = 1400  # px of the window at 100 % text
_LEAST_PAGE, _PAGE_SHARE = 464, 0.33  # px at 100 %, and of the window, that several looks leave her page
_LEAST_LOOK, _MARGINS = 208, 48  # px: of one look at 100 %, and beside all that is in the panel


class RoomPanel(QFrame):
    """Four tabs, what is behind the chosen one, and the ways on at the foot.

    Beside the page one of them is always shown. Below it, in a narrow window,
    it is a sheet that is closed until a tab is pressed, and never higher than
    half of the page. ``previews`` and ``coach`` are made when their tab is first
    shown, and handed to ``fitted`` to be given the draft that is open. ``moved``
    tells that another part is shown, ``chosen`` that it was asked for, and
    ``built`` that all are filled.
    """

    moved = Signal()
    chosen = Signal()
    built = Signal()

    def __init__(
        self,
        owner: QWidget,
        context: "Context",
        editor: "DraftEditor",
        fitted: Callable[[Previews | DraftPanel | InventedReaders], None],
    ) -> None:
        super().__init__(owner)
        self._context = context
        self._editor = editor
        self._fitted = fitted
        self.made_previews: Previews | None = None
        self.made_coach: DraftPanel | None = None
        self.made_readers: InventedReaders | None = None
        self.setProperty("look", "panel")
        self.setAccessibleName(self.tr("Beside the text"))
        self.shown_tab: PanelTab | None = None
        self._beside: bool | None = None
        self.question = QuestionCard(context)
        self.counter = Counter(context)
        self.notes = NotesPanel(context)
        self._lay_out()
        self._make_tabs()
        for part in (self.question, self.notes):
            part.setParent(self.readers)  # shown without a parent it would be a window
        self.tabs.choose(None)
        # Her page comes first, with the focus in it; what stands beside it a turn later.
        self._stands = False
        self._builder = ChunkedBuilder(owner)
        editor.pictures_given.connect(self._make_way)
        self._builder.done.connect(self.built)
        QTimer.singleShot(0, self, self._fill)

    def _lay_out(self) -> None:
        self._outer = PushedColumn(self)
        outer = self._outer.column
        words = (self.tr("Readers"), self.tr("Look"), self.tr("Suggestions"), self.tr("Length"))
        self.tabs = TabRow(self.tr("Beside the text"), words)
        self.tabs.picked.connect(self._picked)
        self._fold = QToolButton()
        self._fold.setProperty("look", "arrow")
        self._fold.clicked.connect(self.rest)
        self._fold.setIcon(self._context.appearance.icon("down", "primary"))
        name(self._fold, self.tr("Close what is below the text"))
        self._head = QHBoxLayout()
        self._head.setContentsMargins(16, 10, 16, 6)
        self._head.addWidget(self.tabs, 1)
        self._head.addWidget(self._fold)
        outer.addLayout(self._head)
        self._content = QWidget()
        self.column = Column(self._content)
        self.column.setContentsMargins(24, 12, 24, 16)
        self.column.setSpacing(0)
        self.scroller = scroll_area()
        self.scroller.setWidget(self._content)
        outer.addWidget(self.scroller, 1)
        self._foot = QWidget()
        self._ways = Flow(right=True, spacing=8)
        self._ways.setContentsMargins(16, 8, 24, 20)
        self._foot.setLayout(self._ways)
        outer.addWidget(self._foot)

    def _make_tabs(self) -> None:
        made = (self._make_readers, self._make_previews, self._make_coach, self._make_length)
        parts = [PanelTab(tab, make) for tab, make in zip(self.tabs.tabs, made, strict=True)]
        self.readers, self.looks, self.advice, self.length = parts
        self.by_key = dict(zip(("readers", "looks", "advice", "length"), parts, strict=True))
        for part in parts:
            self.column.addWidget(part)
            part.asked.connect(partial(self._asked, part))
        self.advice.opened.connect(self._advice_opened)

    def _make_way(self) -> None:
        """Let what she has put below the text be seen where the panel lies over it."""
        if self._beside is False:
            self.rest()

    def _advice_opened(self, opened: bool) -> None:
        if opened and self.made_coach is not None:
            self.made_coach.bring_in()

    def _fill(self) -> None:
        """Fill what is shown, then what nobody has asked for yet."""
        self._stands = True
        shown = [tab for tab in self.by_key.values() if tab.is_open]
        others = [tab for tab in self.by_key.values() if not tab.is_open]
        fills = [tab.fill for tab in shown], [tab.fill for tab in others]
        self._builder.begin([*fills[0], self.moved.emit, *fills[1]])

    def in_order(self) -> tuple[QWidget, ...]:
        """Return its parts as they are read."""
        return (self.tabs, self._fold, self._content, self._foot)

    def set_actions(self, *buttons: QPushButton) -> None:
        """Put the ways on at the foot, the primary one last."""
        for button in buttons:
            self._ways.addWidget(button)

    # What is behind the tabs

    def _make_readers(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.reader_panel = ReadersPanel(self._context)
        self.made_readers = InventedReaders(self._context, self._editor, lambda: None)
        self._fitted(self.made_readers)
        self._at_rest = QWidget()  # what makes room for the three who read
        rest = QVBoxLayout(self._at_rest)
        rest.setContentsMargins(0, 0, 0, 0)
        rest.setSpacing(16)
        add(rest, self.reader_panel, rule(), self.question, rule())
        self.made_readers.came.connect(self._at_rest.setHidden)
        add(column, self.notes, self._at_rest, self.made_readers)
        return holder

    def _make_previews(self) -> Previews:
        self.made_previews = Previews(self._context, self._context.workplace.platforms)
        self._fitted(self.made_previews)
        return self.made_previews

    def _make_coach(self) -> QWidget:
        self.made_coach = coach_panel(self._context, self._editor)
        self._fitted(self.made_coach)
        return cast("QWidget", self.made_coach)  # a QWidget, as its module says; a protocol cannot

    def _make_length(self) -> QWidget:
        return self.counter

    @property
    def previews(self) -> Previews:
        """Return what the draft looks like, laid into its tab."""
        self.looks.fill()
        assert self.made_previews is not None  # noqa: S101 - the tab has made it
        return self.made_previews

    @property
    def coach(self) -> DraftPanel:
        """Return the coach, laid into its tab."""
        self.advice.fill()
        assert self.made_coach is not None  # noqa: S101 - the tab has made it
        return self.made_coach

    # Which is shown

    def show_tab(self, tab: PanelTab) -> None:
        """Show one part in the place of the one before."""
        self._show(tab)
        self.chosen.emit()

    def _show(self, tab: PanelTab) -> None:
        before, self.shown_tab = self.shown_tab, tab
        self.tabs.choose(list(self.by_key.values()).index(tab))
        if before is tab:
            return
        if before is not None:
            before.go()
        tab.come(filled=self._stands)
        self._settle()
        self.scroller.verticalScrollBar().setValue(0)
        if self._stands or tab is self.looks:  # which may take more room from her page
            self.moved.emit()
        if before is None and self._beside is False:
            rise(self)

    def _asked(self, tab: PanelTab, shown: bool) -> None:
        if shown:
            self.show_tab(tab)
        else:
            self.rest()

    def rest(self) -> None:
        """Show what is shown when nothing is asked for: the readers beside the page, nothing below it."""
        if self._beside:
            self.show_tab(self.readers)
        elif (before := self.shown_tab) is not None:
            self.shown_tab = None
            self.tabs.choose(None)
            before.go()
            self._settle()
            self.moved.emit()
            self.chosen.emit()

    def _picked(self, index: int) -> None:
        self.show_tab(list(self.by_key.values())[index])

    def open_keys(self) -> list[str]:
        """Return the key of what is shown, if anything, in a list."""
        return [key for key, tab in self.by_key.items() if tab.is_open]

    def open_only(self, keys: set[str]) -> None:
        """Show the first of the keys, or rest where there is none."""
        wanted = next((tab for key, tab in self.by_key.items() if key in keys), None)
        if wanted is not None:
            self.show_tab(wanted)
        else:
            self.rest()

    # Where it stands

    def stand(self, *, beside: bool, room: int, platforms: int) -> None:
        """Stand beside the page, or below it in half of ``room`` px.

        From a window of 1400 px on previews of several platforms stand side by
        side, as many as leave her page its room, the others below them: at the left
        of the tabs, which stay where they are.
        """
        self._room = room
        turned, self._beside = beside != self._beside, beside
        if beside:
            needed = self.tabs.sizeHint().width() + 32
            if self.shown_tab is None:
                self._show(self.readers)
            own = max(grown(SIDE_PANEL), needed)
            looks, wide = self._side_by_side(own, platforms)
            self.setFixedWidth(wide)
            self._head.setContentsMargins(16 + wide - own, 10, 16, 6)
            if self.made_previews is not None:
                self.made_previews.stand_in(looks, wide - own)
        else:
            self._head.setContentsMargins(16, 10, 16, 6)
            if self.made_previews is not None:
                self.made_previews.stand_in(1, 0)
            self.setMinimumWidth(1)
            self.setMaximumWidth(16_777_215)
        if turned:
            upright = QSizePolicy.Policy.Expanding if beside else QSizePolicy.Policy.Fixed
            self.setSizePolicy(QSizePolicy.Policy.Preferred, upright)
            self._outer.release()
        self._settle()

    def _side_by_side(self, own: int, platforms: int) -> tuple[int, int]:
        """Return how many looks stand beside one another, and how wide the panel is for them."""
        window = self.window().width()
        if platforms < 2 or not self.looks.is_open or window < _SIDE_BY_SIDE_FROM * text_scale():
            return 1, own
        page = max(grown(_LEAST_PAGE), round(window * _PAGE_SHARE))
        room = window - RAIL - LARGE - WIDE - page
        others = min(platforms - 1, (room - own) // (grown(_LEAST_LOOK) + BETWEEN))
        if others < 1:
            return 1, own
        return others + 1, min(room, own + others * (own - _MARGINS + BETWEEN))

    def _settle(self) -> None:
        opened = self.shown_tab is not None
        below = self._beside is False
        self.scroller.setVisible(opened)
        self._foot.setVisible(not below)
        self._fold.setVisible(below and opened)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Want half of the page's height where it is opened below, and the tabs' where it is not."""
        if self._beside is not False:
            return super().sizeHint()
        head = self._head.sizeHint().height()
        return QSize(super().sizeHint().width(), self._room // 2 if self.shown_tab is not None else head)

    def minimumSizeHint(self) -> QSize:
        """Need a little."""
        return QSize(1, self._head.minimumSize().height())
