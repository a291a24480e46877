"""One screen of the window, which every page derives from.

How to write a page
-------------------
Make a module in its room with a class that derives from ``Page``, and add
one line to ``PAGES`` in ui/shell/pages.py and to ``PageName``. The rail shows entries that have an
icon. No page knows another.

``build()``
    adds parts to ``self.column`` (a column of about 70 characters that scrolls,
    at the left margin; in the middle where ``centred``) and buttons to the bar
    below it by ``self.set_actions(...)``, the primary one last. ``wide = True``
    gives the page the window's width, ``alone = True`` the window without the rail.
    More than some thirty widgets are made piece by piece, by ``ChunkedBuilder`` in
    ui/kit/chunked.py, so that the window answers in between.
``title()``
    the page's name, for the window and for screen readers.
``help_id``
    the page that F1 opens: ``lessons/<language>/help/<help_id>.md``.
fields
    are made by ui/writing (``LineField``, ``Editor``, ``PasteField``) and say
    where their words are kept: ``Autosaved(self.context, "journal/new")`` names
    their place, and whatever ends the page or the program, they stand there
    again. When they have reached their own store, ``field.autosave.settle()``.
    A field nobody would miss says why: ``NotSaved("words to look for ...")``.
``place()`` and ``restore(place)``
    where the person is, as JSON values; words in fields need no place. When language,
    colours or text size change the window asks for the place, builds the page
    anew and gives it back. The place is also what ``goto`` carries, so
    ``goto.emit("lesson", {"lesson": "core-08", "step": "s2"})`` opens a step.
    ``restore({})`` must do for a first visit, and draws nothing anew that
    stands as it should. ``self.scrolled()`` and ``self.scroll_to(down)`` keep
    how far down the page is, though it grows only later.
``leave()``
    is called before the page is left, rebuilt or the window closes: save now.
``hide_text(hidden)``
    F9. Nothing to do: the whole body leaves the window and its accessible
    tree, and comes back as it was. Set ``private = False`` on a page without
    anything a passer-by should not see.
``tour()``
    the states that ``advocacy-trainer tour`` draws: name -> what brings a
    fresh page (with sample data in ``context``) there.

A page asks by its signals; the window decides:
``goto(page, place)``, ``back()``, ``choose(option, value)`` (a setting), ``tell(text, look)``
(one line above the page, until the page is left; no text takes it away),
``ask(request)`` (kit/requests.py) for anything rarer, as ``ask(Ask.CLOSE)``;
``tell_error(error)`` tells a TrainerError until the page is left; ``context.tell_error`` until it is closed.
What a page needs (settings, theme, icons, stores) comes from ``self.context`` (ui/kit/context.py).
"""

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from advocacy_trainer.errors import TrainerError
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.labels import soft
from advocacy_trainer.ui.kit.layouts import Column, Flow, add, clear_layout, keep_in_line, scroll_area
from advocacy_trainer.ui.kit.look.spacing import MARGIN, is_narrow, page_margin

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.context import Context
    from advocacy_trainer.ui.kit.frame.kept_length import KeptLength
    from advocacy_trainer.ui.kit.frame.pushed_column import PushedColumn
    from advocacy_trainer.ui.kit.frame.side_panel import SidePanel
    from advocacy_trainer.ui.kit.page_signals import ChooseSignal, GoToSignal, TellSignal
    from advocacy_trainer.ui.kit.requests import Request

Place = dict[str, Any]
_GROWN_AFTER = 1000  # ms; what makes a page longer later is no reason to scroll
_SHORT = 20  # lines of text; a page with fewer keeps no buttons below the text that scrolls


class Page(QWidget):
    """One screen of the window; see the module's docstring for how to write one."""

    if TYPE_CHECKING:  # Qt's own signals say nothing of what they carry
        goto: GoToSignal
        choose: ChooseSignal
        tell: TellSignal
    else:
        goto = Signal(str, object)
        choose = Signal(str, object)
        tell = Signal(str, str)
    back = Signal()
    requested = Signal(object)  # a Request, by ``ask``

    help_id = "home"
    private = True
    wide = False
    alone = False  # has the window to itself: no rail beside it
    upright = (32, 24)  # px above and below the text
    characters = 70  # of its column, at most
    centred = False

    def __init__(self, context: "Context", parent: QWidget | None = None) -> None:
        # With its parent from the start: given one later, Qt would lay all of it out for no width at all.
        super().__init__(parent)
        self.context = context
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._body = QWidget()
        outer.addWidget(self._body)
        self._cover: QWidget | None = None
        self._lay_out_body()
        self.build()

    def _lay_out_body(self) -> None:
        self._beside = QHBoxLayout(self._body)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(0)
        self._main = QWidget()
        self._beside.addWidget(self._main, 1)
        self._panel: SidePanel | None = None
        self._top: QWidget | None = None
        body = QVBoxLayout(self._main)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        self.scroller = scroll_area()
        holder = QWidget()
        column = QWidget()
        self.column = Column(column)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(20)
        self._holder = holder
        self._frame(holder, column, self.upright)
        content = QWidget()
        self._content = QVBoxLayout(content)
        self._content.setContentsMargins(0, 0, 0, 0)
        self._content.setSpacing(0)
        self._content.addWidget(holder, 1)
        self.scroller.setWidget(content)
        self._kept_length: KeptLength | None = None
        body.addWidget(self.scroller, 1)
        self._bar = QWidget()
        row = QWidget()
        self._bar_row = QHBoxLayout(row)
        self._bar_row.setContentsMargins(0, 0, 0, 0)
        self._bar_buttons = Flow(right=True)
        self._bar_row.addLayout(self._bar_buttons)
        self._frame(self._bar, row, (12, 20))
        self._bar.hide()
        body.addWidget(self._bar)
        bar = self.scroller.verticalScrollBar()
        bar.rangeChanged.connect(self._line_up)
        bar.rangeChanged.connect(self._scroll_on)
        bar.actionTriggered.connect(self._scrolled_by_hand)
        self._wanted_down = self._down_before = 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the buttons scroll along where the window is too short to hold them below the text."""
        super().resizeEvent(event)
        self._set_margins()
        self._place_panel()
        short = event.size().height() < self.fontMetrics().height() * _SHORT
        body = self._main.layout()
        home = self._content if short else body
        if home is not None and home.indexOf(self._bar) < 0:
            shown = not self._bar.isHidden()
            home.addWidget(self._bar)
            self._bar.setVisible(shown)
            self._line_up()

    def _frame(self, holder: QWidget, column: QWidget, upright: tuple[int, int]) -> None:
        """Give a column its width, at the left margin or in the middle."""
        row = QHBoxLayout(holder)
        row.setContentsMargins(MARGIN, upright[0], MARGIN, upright[1])
        if self.centred:
            row.addStretch(1)
        column.setMaximumWidth(self._column_width())
        row.addWidget(column, 1000)
        row.addStretch(1)

    def _set_margins(self) -> None:
        """Keep the margins that a page has in a window of this width."""
        side = page_margin(self.window().width())
        for holder in (self._holder, self._bar):
            row = holder.layout()
            if row is not None and row.contentsMargins().left() != side:
                margins = row.contentsMargins()
                row.setContentsMargins(side, margins.top(), side, margins.bottom())
        self._line_up()

    def _line_up(self) -> None:
        """Keep the buttons in line with the column, and what is centred where it is, scroll bar or none."""
        body, still = self._main.layout(), self.centred and self.alone  # the window's middle stays
        if body is not None:
            keep_in_line(
                self.scroller, self._holder, self._bar, still=still, below=body.indexOf(self._bar) >= 0
            )

    def _column_width(self) -> int:
        return 16_000 if self.wide else self.fontMetrics().averageCharWidth() * self.characters

    # What a page says about itself.

    def build(self) -> None:
        """Add the parts; called once, when the page is made."""
        raise NotImplementedError

    def title(self) -> str:
        """Return the page's name in the person's language."""
        raise NotImplementedError

    def place(self) -> Place:
        """Return where the person is, unsaved text included."""
        return {}

    def restore(self, place: Place) -> None:
        """Go to a place that ``place`` returned or ``goto`` carried."""

    def ask(self, request: "Request") -> None:
        """Ask something of the window."""
        self.requested.emit(request)

    def tell_error(self, error: TrainerError) -> None:
        """Tell an error beside this page, in the person's language, until the page is left."""
        self.context.tell_error(error, of_page=True)

    def leave(self) -> None:
        """Save what is not saved yet."""

    def unsaved(self) -> bool:
        """Tell whether something that was written could not be saved."""
        return False

    def let_go(self) -> None:
        """End what would go on without the page: it is drawn anew."""

    @classmethod
    def tour(cls) -> Mapping[str, Callable[["Page"], None]]:
        """Return the states to draw: name -> what brings a fresh page there."""
        return {"": lambda page: page.restore({})}

    @classmethod
    def tour_of_everything(cls, context: "Context") -> Mapping[str, Callable[["Page"], None]]:
        """Return the further states that ``tour --all-lessons`` draws."""
        del context
        return {}

    # What a page is given.

    def add(self, *parts: QWidget) -> None:
        """Add parts to the column."""
        add(self.column, *parts)

    def add_heading(self, text: str, lead: str = "", *actions: QWidget) -> None:
        """Add the page's title, below it the sentence that says what it is for, and controls at its right."""
        from advocacy_trainer.ui.kit.frame.page_head import PageHead  # late: home has a head of its own

        self.column.addWidget(PageHead(text, lead, actions))

    def set_panel(self, panel: "SidePanel | None") -> None:
        """Put a panel at the right of the page, below its text in a narrow window; None takes it away."""
        if self._panel is not None:
            self._panel.hide()
            self._panel.deleteLater()
        self._panel = panel
        self._place_panel()

    def _place_panel(self) -> None:
        panel = self._panel
        if panel is None:
            return
        beside = not is_narrow(self.window().width())
        home = self._beside if beside else self._content
        if home.indexOf(panel) < 0:
            focused = self.focusWidget()
            moved = focused if focused is not None and panel.isAncestorOf(focused) else None
            panel.stand_beside(beside=beside)
            home.addWidget(panel)
            panel.show()
            if moved is not None:  # it lost the focus with its parent
                from advocacy_trainer.ui.kit.focus.guard import hand_to

                hand_to(moved)
        panel.fit(self.width())

    def set_top(self, top: QWidget | None) -> None:
        """Put something above the text over the page's whole width, where it stays; None takes it away."""
        if self._top is not None:
            self._top.hide()
            self._top.deleteLater()
        self._top = top
        body = self._main.layout()
        if top is not None and isinstance(body, QVBoxLayout):
            body.insertWidget(0, top)
            top.lower()  # the first that is read, too
            top.show()

    def set_actions(self, *buttons: QPushButton) -> None:
        """Put buttons at the bottom right, the primary one last; replaces earlier ones.

        Beside a primary one the others are quiet.
        """
        clear_layout(self._bar_buttons, buttons)
        led = bool(buttons) and buttons[-1].property("look") == "primary"
        for made in buttons:
            if led and not made.property("look"):
                made.setProperty("look", "quiet")
            self._bar_buttons.addWidget(made)
            made.show()
        self._bar.setVisible(bool(buttons))

    def clear(self) -> None:
        """Empty the column and the bar, to fill them anew."""
        clear_layout(self.column)
        self.set_actions()
        if self._kept_length is not None:
            self._kept_length.free_with()

    def scroll_to(self, down: object) -> None:
        """Scroll to ``down`` px: now, or as soon as the page has grown long enough."""
        self._wanted_down = down if isinstance(down, int) else 0
        bar = self.scroller.verticalScrollBar()
        bar.setValue(self._wanted_down)
        if self._wanted_down:
            QTimer.singleShot(_GROWN_AFTER, self, self._scrolled_by_hand)

    def scrolled(self) -> int:
        """Return how far down the page is, or will be once it has grown."""
        return max(self._wanted_down, self.scroller.verticalScrollBar().value())

    def keep_length(self) -> "KeptLength":
        """Let what stands here keep its height although the page is given less: it can then be scrolled."""
        if (kept := self._kept_length) is None:
            from advocacy_trainer.ui.kit.frame.kept_length import KeptLength

            kept = self._kept_length = KeptLength(self.scroller)
        self._down_before = kept.keep()
        if self._panel is not None:
            self._panel.keep_length()
        for column in self._pushed():
            column.keep()
        return kept

    def free_length(self) -> None:
        """Undo ``keep_length``."""
        if self._kept_length is not None:
            self._kept_length.free()
        if self._panel is not None:
            self._panel.free_length()

    def scroll_along(self, pushed: int, beside: int) -> int:
        """Scroll by the px the text, and what is ``beside`` it, were pushed; return how many were missing."""
        bar, wanted = self.scroller.verticalScrollBar(), self._down_before + pushed
        if wanted > bar.maximum() and self._kept_length is not None:
            self._kept_length.lengthen(wanted - bar.maximum())
        bar.setValue(wanted)
        if self._panel is not None:
            self._panel.scroll_along(beside)
        for column in self._pushed():
            column.push(beside)
        return max(0, -wanted)

    def _pushed(self) -> "Iterator[PushedColumn]":
        from advocacy_trainer.ui.kit.frame.pushed_column import columns_beside

        return columns_beside(self._beside)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let what stands beside the text stand whole when it is shown again."""
        super().hideEvent(event)
        for column in self._pushed():
            column.release()

    def _scroll_on(self) -> None:
        bar = self.scroller.verticalScrollBar()
        if self._wanted_down:
            bar.setValue(self._wanted_down)
            if bar.value() == self._wanted_down:
                self._wanted_down = 0

    def _scrolled_by_hand(self) -> None:
        self._wanted_down = 0

    def tabbed(self, held: QWidget | None = None) -> Iterator[QWidget]:
        """Yield what Tab reaches here, in its order, and ``held``, from which it goes on: a heading.

        What is added to a page that stands in the window comes at the end of
        the window's chain, behind the other pages.
        """
        here = self.nextInFocusChain()
        while here is not None and here is not self:
            # Whose it is costs a tenth of what it takes, and most are other pages'.
            if self.isAncestorOf(here) and (here is held or here.focusPolicy() & Qt.FocusPolicy.TabFocus):
                yield here
            here = here.nextInFocusChain()

    def bar_last(self) -> None:
        """Let Tab follow the eye, whenever each part was added: text, panel, its foot, the buttons below."""
        tabbed = list(self.tabbed(self.window().focusWidget()))
        wanted = sorted(tabbed, key=self._in_tab_order)
        if wanted != tabbed:
            from advocacy_trainer.ui.kit.focus.places import put_in_tab_order

            put_in_tab_order(tabbed, wanted)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab, whatever was added since, follow the eye."""
        self.bar_last()
        return super().focusNextPrevChild(forward)

    def _in_tab_order(self, widget: QWidget) -> int:
        if self._bar.isAncestorOf(widget):
            return 4
        panel = self._panel
        return 1 + panel.in_tab_order(widget) if panel is not None and panel.isAncestorOf(widget) else 0

    def focus_first(self) -> None:
        """Put the keyboard's focus on the first thing that takes it."""
        for first in self.tabbed():
            if (
                _will_be_seen(first, self)
                and first.isEnabled()
                and (not isinstance(first, QRadioButton) or first.isChecked() or not _group_is_set(first))
            ):
                first.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # nothing yet; better here than in the rail

    @property
    def text_hidden(self) -> bool:
        """Tell whether F9 has hidden the page."""
        return self._cover is not None

    def hide_text(self, hidden: bool) -> None:
        """Cover the page, and take its words out of the accessible tree, or bring them back."""
        outer = self.layout()
        if hidden == self.text_hidden or outer is None:
            return
        from advocacy_trainer.ui.kit.focus.guard import (  # late: the first window hides nothing
            focus_in,
            hand_to,
            put_back,
        )

        if hidden:
            self._focused = focus_in(self._body)
            outer.removeWidget(self._body)
            self._body.setParent(None)
            self._cover = self._make_cover()
            outer.addWidget(self._cover)
            if self._focused is not None:
                hand_to(self._cover)
        elif self._cover is not None:
            focused = self.window().focusWidget()
            had_focus = focused is not None and self._cover.isAncestorOf(focused)
            self._cover.hide()
            self._cover.deleteLater()
            self._cover = None
            outer.addWidget(self._body)
            self._body.show()
            if had_focus and self._focused is not None:  # what had it may have been drawn anew since
                put_back(self, self._focused)

    def _make_cover(self) -> QWidget:
        cover = QWidget()
        column = QVBoxLayout(cover)
        column.setAlignment(Qt.AlignmentFlag.AlignCenter)
        said: QLabel = soft(self.tr("The text is hidden. It is still here."))
        said.setWordWrap(False)
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        show = button(self.tr("Show the text (F9)"), lambda: self.hide_text(hidden=False))
        column.addWidget(said)
        column.addSpacing(12)
        column.addWidget(show, 0, Qt.AlignmentFlag.AlignCenter)
        cover.setFocusProxy(show)
        return cover


def _will_be_seen(widget: QWidget, page: QWidget) -> bool:
    """Tell whether nothing between ``widget`` and ``page`` was hidden on purpose.

    What is added to a page that is seen counts as hidden until the next turn
    of the event loop, so ``isVisibleTo`` would pass over it.
    """
    here: QWidget | None = widget
    while here is not None and here is not page:
        if here.isHidden() and here.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            return False
        here = here.parentWidget()
    return True


def _group_is_set(radio: QRadioButton) -> bool:
    group = radio.group()
    return group is not None and group.checkedButton() is not None
