"""The line above the page to write on: where one is, what is written, and the ways on."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from advocacy_trainer.platforms.model import Platform
from advocacy_trainer.ui.kit.accessibility import name
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.choice_box import ChoiceBox
from advocacy_trainer.ui.kit.look.spacing import grown, text_scale
from advocacy_trainer.ui.practice_room.draft_name import DraftName

_ROUND_WORDS = 56  # px at 100 %: the choice's margins and its arrow
HIGH = 60  # px at 100 %


class RoomHead(QWidget):
    """The draft's name, platform and drafts; narrow, the rest stands behind »More«, beside the way on.

    ``platform_chosen`` carries an id.
    """

    platform_chosen = Signal(str)
    drafts_wanted = Signal()
    hiding_wanted = Signal()
    colleague_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, platforms: Mapping[str, Platform], language: str) -> None:
        super().__init__()
        self._platforms = platforms
        self._beside = True
        self._language = language
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.draft_name = DraftName()
        row.addWidget(self.draft_name)
        row.addStretch(1)
        self.platform_box = ChoiceBox()
        self.platform_box.setProperty("look", "quiet")
        name(self.platform_box, self.tr("What are you writing?"))
        for identity, platform in platforms.items():
            self.platform_box.addItem(platform.title(language), identity)
        self.platform_box.activated.connect(
            lambda index: self.platform_chosen.emit(str(self.platform_box.itemData(index)))
        )
        self._drafts = button(self.tr("My drafts"), self.drafts_wanted.emit, "quiet")
        self.more = button(self.tr("More"), self._open_more, "quiet")
        name(self.more, self.tr("More: platform, drafts, a colleague"))
        self.stop = button(self.tr("Stop for now"), self.stop_wanted.emit, "primary")
        for part in (self.platform_box, self._drafts, self.more, self.stop):
            row.addWidget(part)

    def show_platform(self, identity: str) -> None:
        """Show which platform is written for."""
        self.platform_box.setCurrentIndex(self.platform_box.findData(identity))
        # As wide as what is chosen: the longest of all would leave the draft's name no room.
        words = self.platform_box.fontMetrics().horizontalAdvance(self.platform_box.currentText())
        self.platform_box.setFixedWidth(words + grown(_ROUND_WORDS))
        self._fit_name()

    def stand(self, *, beside: bool) -> None:
        """Show what a window of this width has room for; ``beside`` says that the panel has the way on."""
        self._beside = beside
        self._fit_name()
        self.setFixedHeight(round(HIGH * max(1.0, text_scale() * 0.9)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the name out where there is no room for a few letters of it."""
        super().resizeEvent(event)
        self._fit_name()

    def _fit_name(self) -> None:
        room = self.width()
        wide = sum(self._width_of(one) + 8 for one in (self.platform_box, self._drafts))
        least = self.draft_name.minimumSizeHint().width() + 8
        cramped = self._beside and wide + least > room > 0
        self.platform_box.setVisible(self._beside)
        self._drafts.setVisible(self._beside and not cramped)
        self.more.setVisible(cramped or not self._beside)
        self.stop.setVisible(not self._beside)
        tools = [one for one in (self.platform_box, self._drafts, self.more, self.stop) if not one.isHidden()]
        left = room - sum(self._width_of(one) + 8 for one in tools) - 8
        self.draft_name.setVisible(left >= self.draft_name.minimumSizeHint().width() or room <= 0)
        self.draft_name.setMaximumWidth(max(left, 1))  # so that no name pushes what stands beside it

    @staticmethod
    def _width_of(tool: QWidget) -> int:
        return min(max(tool.sizeHint().width(), tool.minimumWidth()), tool.maximumWidth())

    def minimumSizeHint(self) -> QSize:
        """Need no room for the name."""
        return QSize(1, self.height())

    def menu(self) -> QMenu:
        """Return what stands behind »More«."""
        menu = QMenu(self)
        kinds = menu.addMenu(self.tr("What are you writing?"))
        for identity, platform in self._platforms.items():
            made = kinds.addAction(platform.title(self._language))
            made.setCheckable(True)
            made.setChecked(identity == self.platform_box.currentData())
            made.triggered.connect(lambda *_, identity=identity: self.platform_chosen.emit(identity))
        menu.addAction(self.tr("My drafts")).triggered.connect(self.drafts_wanted)
        menu.addAction(self.tr("Ask a colleague")).triggered.connect(self.colleague_wanted)
        menu.addAction(self.tr("Hide the text  F9")).triggered.connect(self.hiding_wanted)
        return menu

    def _open_more(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
