"""The rail on the left: where one can go."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from advocacy_trainer.ui.kit.buttons import ReaderPress
from advocacy_trainer.ui.kit.labels import label
from advocacy_trainer.ui.kit.layouts import scroll_area
from advocacy_trainer.ui.kit.look.spacing import NARROW_RAIL, NARROW_RAIL_LARGE, RAIL
from advocacy_trainer.ui.kit.look.type_scale import font_of
from advocacy_trainer.ui.shell.application import ApplicationContext
from advocacy_trainer.ui.shell.pages import PAGES, PageEntry

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class _Entry(ReaderPress, QToolButton):
    """One entry; a small bar at its edge marks where one is."""

    def paintEvent(self, event: "QPaintEvent") -> None:
        """Draw the button, and the bar."""
        super().paintEvent(event)
        if not self.isChecked() or self.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextUnderIcon:
            return
        from PySide6.QtGui import QPainter

        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().accent())
        tall = min(20.0, self.height() * 0.5)
        painter.drawRoundedRect(QRectF(0, (self.height() - tall) / 2, 3, tall), 1.5, 1.5)
        painter.end()


class Rail(QFrame):
    """The entries of the rail; ``picked`` carries the page's id."""

    picked = Signal(str)

    def __init__(self, context: ApplicationContext) -> None:
        super().__init__()
        self.setProperty("look", "rail")
        self.setAccessibleName(self.tr("Pages"))
        self.context = context
        self.buttons: dict[str, QToolButton] = {}
        self._narrow, self._room = False, 0
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setSpacing(4)
        self._brand = label(self.tr("In your own words"), role="brand")
        self._brand.setContentsMargins(12, 2, 12, 10)
        self._column.addWidget(self._brand)
        entries = {name: entry for name, entry in PAGES.items() if entry.icon}
        for name, entry in entries.items():
            if not entry.foot:
                self._add(name, entry)
        self._column.addStretch(1)
        self._foot = [name for name, entry in entries.items() if entry.foot]
        for name in self._foot:
            self._add(name, entries[name])
        self.more = self._entry("more", self.tr("More"), "settings")
        self.more.setAccessibleDescription(
            ", ".join(self.buttons[name].accessibleName() for name in self._foot)
        )
        self.more.clicked.connect(self._open_more)
        self.more.hide()
        self.scroller = scroll_area()
        self.scroller.setWidget(holder)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.scroller)
        self.set_narrow(narrow=False)

    def _add(self, name: str, entry: PageEntry) -> None:
        made = self._entry(name, QCoreApplication.translate("rail", entry.label), entry.icon)
        made.clicked.connect(lambda: self._pick(name))
        self.buttons[name] = made

    def _entry(self, name: str, label: str, icon: str) -> _Entry:
        made = _Entry()
        made.setObjectName(f"rail-{name}")
        made.setProperty("look", "rail")
        made.setProperty("tight", False)
        made.setAccessibleName(label)
        made.setCheckable(True)
        made.setIcon(self.context.appearance.icon(icon, "soft-text", "primary", side=self._side()))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus to the page
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._column.addWidget(made)
        return made

    def _open_more(self) -> None:
        """Offer what has no room of its own."""
        self._mark_more()
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().topRight()))

    def menu(self) -> QMenu:
        """Return the entries that stand behind »More«."""
        menu = QMenu(self)
        for name in self._foot:
            action = menu.addAction(self.buttons[name].accessibleName())
            action.triggered.connect(partial(self._pick, name))
        return menu

    def _mark_more(self) -> None:
        """Mark »More« while a page that stands behind it is shown."""
        self.more.setChecked(any(self.buttons[name].isChecked() for name in self._foot))

    def _side(self) -> int:
        return round(self.fontMetrics().height() * 1.15)

    def _pick(self, name: str, *_: object) -> None:
        self.buttons[name].setChecked(True)  # a second press does not let go
        self.picked.emit(name)

    def show_current(self, name: str) -> None:
        """Mark the entry of the page that is shown, if it has one."""
        for other, made in self.buttons.items():
            made.setChecked(other == name)
            if other == name:
                # Once the entries have their places.
                QTimer.singleShot(0, made, partial(self._bring_into_sight, made))
        self._mark_more()

    def _bring_into_sight(self, made: QToolButton) -> None:
        self.scroller.ensureWidgetVisible(self.more if made.isHidden() else made)
        self.scroller.horizontalScrollBar().setValue(0)  # a bar that is about to go leaves too little room

    def set_narrow(self, *, narrow: bool, room: int = 1 << 16) -> None:
        """Put the icons above the words, or beside them; closer together where ``room`` px are too few."""
        self._narrow, self._room = narrow, room
        for close, behind, tight in (
            (False, False, False),
            (True, False, False),
            (True, True, False),
            (True, True, True),
        ):
            self._put_behind_more(behind=behind)
            self._lay_out(close=close, tight=tight)
            if not self._too_tall():
                break
        margin = self._column.contentsMargins().left()
        widest = max(made.sizeHint().width() for made in (*self.buttons.values(), self.more))
        least = NARROW_RAIL_LARGE if self.context.appearance.text_scale >= 150 else NARROW_RAIL
        bar = self.scroller.verticalScrollBar().sizeHint().width() if self._too_tall() else 0
        self.setFixedWidth(
            max(least if self._narrow else RAIL, widest + 2 * margin + 2 + bar)
        )  # 2: the line at its edge

    def _put_behind_more(self, *, behind: bool) -> None:
        """Put Help and Settings behind »More«, or beside the others."""
        entries = [self.buttons[name] for name in self._foot]
        focused = any(made.hasFocus() for made in (*entries, self.more))
        if behind == self.more.isHidden():
            self.more.setVisible(behind)
            for made in entries:
                made.setVisible(not behind)
            if focused:
                from advocacy_trainer.ui.kit.focus.guard import hand_to

                hand_to(self.more if behind else entries[0])

    def _lay_out(self, *, close: bool, tight: bool) -> None:
        """Lay the entries out: ``close`` together, and ``tight`` with smaller icons and less air."""
        narrow, large = self._narrow, self.context.appearance.text_scale >= 150
        style = Qt.ToolButtonStyle
        font = font_of(("rail-large" if large else "rail-narrow") if narrow else "row")
        factor = (0.8 if large else 0.95) if tight else 1.15
        side = round(self.fontMetrics().height() * factor)
        margin, above, below = 4 if narrow else 12, 8 if narrow else 16, 12
        self._column.setContentsMargins(margin, 4 if close else above, margin, 4 if close else below)
        self._column.setSpacing(0 if close else 4)
        self._brand.setVisible(not narrow and not close)
        for made in (*self.buttons.values(), self.more):
            if made.property("tight") != tight:
                made.setProperty("tight", tight)
                made.style().unpolish(made)  # the style sheet looks at a property only then
                made.style().polish(made)
            made.setFont(font)
            # An en space parts word and icon, which Qt sets too close.
            made.setText(made.accessibleName() if narrow else f"\u2002{made.accessibleName()}")
            made.setIconSize(QSize(side, side))
            made.setToolButtonStyle(
                style.ToolButtonTextUnderIcon if narrow else style.ToolButtonTextBesideIcon
            )

    def _too_tall(self) -> bool:
        holder = self.scroller.widget()
        return holder is not None and holder.sizeHint().height() > self._room
