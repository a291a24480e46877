"""The parts of a page or a panel, in one row at every size; what does not fit stands behind »More«."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from advocacy_trainer.ui.kit.buttons import button

_GAP = 4  # px
_ANY = 16_777_215  # px: Qt's own greatest width


class TabRow(QWidget):
    """One of several parts is shown; ``picked`` carries the index of the one that is asked for."""

    picked = Signal(int)

    def __init__(self, name: str, labels: Sequence[str], chosen: int = 0) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._group = QButtonGroup(self)
        self.tabs: list[QPushButton] = []
        for index, label in enumerate(labels):
            tab = _tab(label)
            tab.setCheckable(True)
            tab.setChecked(index == chosen)
            tab.setAccessibleName(label)
            tab.installEventFilter(self)
            tab.clicked.connect(partial(self._say_picked, index))
            self._group.addButton(tab)
            self.tabs.append(tab)
            self._row.addWidget(tab)
        more = self.tr("More")
        self.more = _tab(more)
        self.more.setAccessibleName(f"{more}: {name}")
        self.more.clicked.connect(self._open_more)
        self._row.addWidget(self.more)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._chosen = chosen
        self.more.hide()

    def choose(self, index: int | None) -> None:
        """Mark the part that is shown, or none."""
        self._group.setExclusive(index is not None)
        for place, tab in enumerate(self.tabs):
            tab.setChecked(place == index)
        for place, tab in enumerate(self.tabs):  # Tab reaches the chosen one, the arrows the others
            stop = place == (index or 0)
            tab.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus)
        if index is not None:
            self._chosen = index
            self._fit(self.width())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows choose the tab beside."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
            if step is not None:
                at = next(place for place, tab in enumerate(self.tabs) if tab is watched)
                beside = self.tabs[(at + step) % len(self.tabs)]
                beside.click()
                beside.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """Want all tabs beside one another."""
        widths = [tab.sizeHint().width() for tab in self.tabs]
        return QSize(sum(widths) + _GAP * len(widths), self.tabs[0].sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Need no more than the button behind which the others stand."""
        return QSize(self.more.sizeHint().width(), self.tabs[0].sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as there is room for."""
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _fit(self, width: int) -> None:
        order = sorted(range(len(self.tabs)), key=lambda index: (index != self._chosen, index))
        widths = [tab.sizeHint().width() + _GAP for tab in self.tabs]
        all_fit = sum(widths) <= width + _GAP
        room = width - (0 if all_fit else self.more.sizeHint().width() + _GAP)
        self._wrap_chosen(max(room, 1) if not all_fit and widths[order[0]] > room + _GAP else _ANY)
        for index in order:
            room -= widths[index]
            self.tabs[index].setVisible(all_fit or room >= 0 or index == order[0])
            if room < 0:
                room = -1  # none behind it either: the order stays
        self.more.setVisible(not all_fit)

    def _wrap_chosen(self, room: int) -> None:
        """Let the part that is shown wrap where the row is too narrow for its words: it always stands."""
        for index, tab in enumerate(self.tabs):
            tab.setMaximumWidth(room if index == self._chosen else _ANY)
        chosen = self.tabs[self._chosen]
        self.setMinimumHeight(chosen.heightForWidth(room) if room < _ANY else 0)

    def _say_picked(self, index: int, *_: object) -> None:
        self.picked.emit(index)

    def _open_more(self) -> None:
        menu = QMenu(self)
        for tab in self.tabs:
            if tab.isHidden():
                menu.addAction(tab.text().replace("\n", " ")).triggered.connect(tab.click)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))


def _tab(label: str) -> QPushButton:
    tab = button(label, look="tab")
    tab.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return tab
