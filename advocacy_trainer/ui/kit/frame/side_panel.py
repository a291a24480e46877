"""The panel at the right of a page: its own column, its own foot, the whole height of the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from advocacy_trainer.ui.kit.frame.kept_length import KeptLength
from advocacy_trainer.ui.kit.layouts import Column, Flow, add, clear_layout, scroll_area
from advocacy_trainer.ui.kit.look.spacing import SIDE_PANEL, grown

_SHARE = 0.42  # of the page and the panel, where it is asked for more than the narrow one
_ROOMY = 1 << 14  # px


class SidePanel(QFrame):
    """A column that scrolls by itself, and buttons at its foot, the primary one last.

    ``Page.set_panel`` puts it beside the page, and below the text in a narrow
    window, where it scrolls along with it.
    """

    def __init__(self, name: str, width: int = SIDE_PANEL) -> None:
        super().__init__()
        self.setProperty("look", "panel")
        self.setAccessibleName(name)
        self._width = width
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._head = QVBoxLayout()
        self._head.setContentsMargins(24, 16, 24, 0)
        outer.addLayout(self._head)
        self._content = QWidget()
        self.column = Column(self._content)
        self.column.setContentsMargins(24, 20, 24, 20)
        self.column.setSpacing(12)
        self._scroller = scroll_area()
        self._outer = outer
        outer.addWidget(self._scroller, 1)
        self._scroller.setWidget(self._content)
        self._kept_length = KeptLength(self._scroller)
        self._foot = QWidget()
        self._buttons = Flow(right=True)
        self._buttons.setContentsMargins(24, 12, 24, 20)
        self._foot.setLayout(self._buttons)
        outer.addWidget(self._foot)
        self._foot.hide()
        self._beside: bool | None = None
        self._down_before = 0
        self.stand_beside(beside=True)
        self.fit(_ROOMY)

    def add(self, *parts: QWidget | QLayout) -> None:
        """Add parts to the column."""
        add(self.column, *parts)

    def set_head(self, widget: QWidget) -> None:
        """Put something above the column that does not scroll: tabs."""
        self._head.addWidget(widget)

    def set_actions(self, *buttons: QPushButton) -> None:
        """Put buttons at the foot, the primary one last; replaces earlier ones."""
        clear_layout(self._buttons, buttons)
        for button in buttons:
            self._buttons.addWidget(button)
        self._foot.setVisible(bool(buttons))

    def clear(self) -> None:
        """Empty the column, to fill it anew; the foot stays."""
        clear_layout(self.column)
        self._kept_length.free_with()
        self._scroller.verticalScrollBar().setValue(0)

    def fit(self, page: int) -> None:
        """Beside a page ``page`` px wide, both together, take no more than its share."""
        if self._beside:
            self.setFixedWidth(min(grown(self._width), max(grown(SIDE_PANEL), round(page * _SHARE))))

    def in_tab_order(self, widget: QWidget) -> int:
        """Return where Tab comes to ``widget``: 0 above the column, 1 in it, 2 at the foot."""
        return 2 if self._foot.isAncestorOf(widget) else 1 if self._content.isAncestorOf(widget) else 0

    @property
    def beside(self) -> bool:
        """Tell whether it stands beside the page, and not below its text."""
        return bool(self._beside)

    def keep_length(self) -> None:
        """Let the column keep its height although the panel is given less: it can then be scrolled."""
        self._down_before = self._kept_length.keep()

    def free_length(self) -> None:
        """Undo ``keep_length``."""
        self._kept_length.free()

    def scroll_along(self, pushed: int) -> None:
        """Scroll by as many px as the panel was pushed down, since ``keep_length``."""
        self._scroller.verticalScrollBar().setValue(self._down_before + pushed)

    def stand_beside(self, *, beside: bool) -> None:
        """Stand beside the page with a width of its own, or below its text."""
        if beside == self._beside:
            return
        self._beside = beside
        if beside:
            self._outer.removeWidget(self._content)
            self._scroller.setWidget(self._content)
            self._scroller.show()
        else:
            content = self._scroller.takeWidget()
            self._scroller.hide()
            if content is not None:
                self._outer.insertWidget(2, content)
                content.show()
            self.setMinimumWidth(1)
            self.setMaximumWidth(16_777_215)
        upright = QSizePolicy.Policy.Expanding if beside else QSizePolicy.Policy.Minimum
        self.setSizePolicy(QSizePolicy.Policy.Preferred, upright)
        self._content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, False)
