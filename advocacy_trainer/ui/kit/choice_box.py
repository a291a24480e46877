"""A box with one of several choices, whose list stands whole on the screen."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget

from advocacy_trainer.ui.kit.look.type_scale import font_of

_MOST_ROWS = 14  # a week twice; a longer list scrolls


class ChoiceBox(QComboBox):
    """A combo box that leaves the wheel to the page and shows every row of its list whole.

    Qt reckons the list's height without the style sheet's padding and halves
    the last row; and it makes the list no wider than the box.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxVisibleItems(_MOST_ROWS)
        self.setFont(font_of("row"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Qt lets the wheel take the focus here
        self.setItemDelegate(QStyledItemDelegate(self))  # the one that heeds the style sheet

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page, focused or not."""
        event.ignore()

    def showPopup(self) -> None:
        """Open the list, as high and as wide as its words need and the screen allows."""
        super().showPopup()
        popup, screen = self.view().window(), self.screen()
        if popup is not self.window() and screen is not None:
            self._fit(popup, screen.availableGeometry())

    def _fit(self, popup: QWidget, screen: QRect) -> None:
        view = self.view()
        rows = [max(1, view.sizeHintForRow(row)) for row in range(self.count())]
        if not rows:
            return
        around = popup.height() - view.viewport().height()
        shown = min(len(rows), self.maxVisibleItems())
        while shown > 1 and sum(rows[:shown]) + around > screen.height():
            shown -= 1
        bar = view.verticalScrollBar().sizeHint().width() if shown < len(rows) else 0
        beside = popup.width() - view.viewport().width()
        if not view.verticalScrollBar().isVisible():
            beside += bar
        width = min(max(popup.width(), view.sizeHintForColumn(0) + beside), screen.width())
        height = sum(rows[:shown]) + around
        here = QRect(popup.x(), popup.y(), width, height)
        box = QRect(self.mapToGlobal(self.rect().topLeft()), self.size())
        if here.bottom() > screen.bottom():
            above, lowest = box.top() - height, screen.bottom() + 1 - height
            here.moveTop(min(above, lowest) if above >= screen.top() else lowest)  # a box may lie below, too
        here.moveLeft(max(screen.left(), min(here.left(), screen.right() + 1 - width)))
        popup.setGeometry(here)
        view.scrollTo(view.currentIndex())
