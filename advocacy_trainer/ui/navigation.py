"""The rail on the left: where one can go."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from advocacy_trainer.ui.application import Context
from advocacy_trainer.ui.pages import PAGES, PageEntry
from advocacy_trainer.ui.widgets.parts import font_of, scroll_area

NARROW_BELOW = 900  # px of window width; under it the icon stands above the word


class Rail(QFrame):
    """The entries of the rail; ``picked`` carries the page's id."""

    picked = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("look", "rail")
        self.setAccessibleName(self.tr("Pages"))
        self.context = context
        self._buttons: dict[str, QToolButton] = {}
        self._narrow = False
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setSpacing(4)
        entries = {name: entry for name, entry in PAGES.items() if entry.icon}
        for name, entry in entries.items():
            if not entry.foot:
                self._add(name, entry)
        self._column.addStretch(1)
        for name, entry in entries.items():
            if entry.foot:
                self._add(name, entry)
        self.scroller = scroll_area()
        self.scroller.setWidget(holder)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 1, 0)
        outer.addWidget(self.scroller)
        self.set_narrow(narrow=False)

    def _add(self, name: str, entry: PageEntry) -> None:
        made = QToolButton()
        made.setProperty("look", "rail")
        made.setAccessibleName(QCoreApplication.translate("rail", entry.label))
        made.setCheckable(True)
        made.setIcon(self.context.icon(entry.icon, "soft-text", "primary", side=self._side()))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus to the page
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.clicked.connect(lambda: self._pick(name))
        self._buttons[name] = made
        self._column.addWidget(made)

    def _side(self) -> int:
        return round(self.fontMetrics().height() * 1.15)

    def _pick(self, name: str) -> None:
        self._buttons[name].setChecked(True)  # a second press does not let go
        self.picked.emit(name)

    def show_current(self, name: str) -> None:
        """Mark the entry of the page that is shown, if it has one."""
        for other, made in self._buttons.items():
            made.setChecked(other == name)
            if other == name:
                # Once the entries have their places.
                QTimer.singleShot(0, made, partial(self.scroller.ensureWidgetVisible, made))

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the icons above the words, or beside them."""
        self._narrow = narrow
        style = Qt.ToolButtonStyle
        font = font_of((0.78 if self.context.text_scale < 150 else 0.68) if narrow else 1.0)
        side = self._side()
        margin = 4 if narrow else 12
        self._column.setContentsMargins(margin, 16 if not narrow else 8, margin, 12)
        for made in self._buttons.values():
            made.setFont(font)
            # An en space parts word and icon, which Qt sets too close.
            made.setText(made.accessibleName() if narrow else f"\u2002{made.accessibleName()}")
            made.setIconSize(QSize(side, side))
            made.setToolButtonStyle(
                style.ToolButtonTextUnderIcon if narrow else style.ToolButtonTextBesideIcon
            )
        widest = max(made.sizeHint().width() for made in self._buttons.values())
        bar = self.scroller.verticalScrollBar().sizeHint().width() if self._too_tall() else 0
        self.setFixedWidth(max(88 if narrow else 196, widest + 2 * margin + 1 + bar))

    def _too_tall(self) -> bool:
        holder = self.scroller.widget()
        return holder is not None and holder.sizeHint().height() > self.scroller.height() > 100
