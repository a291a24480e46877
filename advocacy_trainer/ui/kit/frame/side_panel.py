"""The panel at the right of a page: its own column, its own foot, the whole height of the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from advocacy_trainer.ui.kit.layouts import Column, Flow, add, scroll_area
from advocacy_trainer.ui.kit.look.spacing import SIDE_PANEL, grown


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
        self._foot = QWidget()
        self._buttons = Flow(right=True)
        self._buttons.setContentsMargins(24, 12, 24, 20)
        self._foot.setLayout(self._buttons)
        outer.addWidget(self._foot)
        self._foot.hide()
        self._beside: bool | None = None
        self.stand_beside(beside=True)

    def add(self, *parts: QWidget | QLayout) -> None:
        """Add parts to the column."""
        add(self.column, *parts)

    def set_head(self, widget: QWidget) -> None:
        """Put something above the column that does not scroll: tabs."""
        self._head.addWidget(widget)

    def set_actions(self, *buttons: QPushButton) -> None:
        """Put buttons at the foot, the primary one last."""
        for button in buttons:
            self._buttons.addWidget(button)
        self._foot.setVisible(bool(buttons))

    def stand_beside(self, *, beside: bool) -> None:
        """Stand beside the page with a width of its own, or below its text."""
        if beside == self._beside:
            return
        self._beside = beside
        if beside:
            self._outer.removeWidget(self._content)
            self._scroller.setWidget(self._content)
            self._scroller.show()
            self.setFixedWidth(grown(self._width))
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
