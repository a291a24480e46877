"""The line above the page to write on: where one is, what is written, and the ways on."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QWidget

from advocacy_trainer.platforms.model import Platform
from advocacy_trainer.ui.kit.accessibility import name
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.choice_box import ChoiceBox
from advocacy_trainer.ui.kit.labels import heading
from advocacy_trainer.ui.kit.look.spacing import text_scale

HIGH = 60  # px at 100 %


class RoomHead(QWidget):
    """Title, platform and drafts; in a narrow window the rest stands behind »More«, beside the way on.

    ``platform_chosen`` carries an id.
    """

    platform_chosen = Signal(str)
    drafts_wanted = Signal()
    hiding_wanted = Signal()
    colleague_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, title: str, platforms: Mapping[str, Platform], language: str) -> None:
        super().__init__()
        self._platforms = platforms
        self._beside = True
        self._language = language
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._title = heading(title, role="section")
        self._title.setWordWrap(False)
        row.addWidget(self._title)
        row.addStretch(1)
        self.platform_box = ChoiceBox()
        self.platform_box.setProperty("look", "quiet")
        name(self.platform_box, self.tr("What are you writing?"))
        for identity, platform in platforms.items():
            self.platform_box.addItem(platform.title(language), identity)
        self.platform_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.platform_box.activated.connect(
            lambda index: self.platform_chosen.emit(str(self.platform_box.itemData(index)))
        )
        self._drafts = button(self.tr("My drafts"), self.drafts_wanted.emit, "quiet")
        self.more = button(self.tr("More"), self._open_more, "quiet")
        name(self.more, self.tr("More: platform, drafts, a colleague"))
        self.stop = button(self.tr("Stop for now"), self.stop_wanted.emit, "primary")
        for part in (self.platform_box, self._drafts, self.more, self.stop):
            row.addWidget(part)
        self.stand(beside=True)

    def show_platform(self, identity: str) -> None:
        """Show which platform is written for."""
        self.platform_box.setCurrentIndex(self.platform_box.findData(identity))

    def stand(self, *, beside: bool) -> None:
        """Show what a window of this width has room for; ``beside`` says that the panel has the way on."""
        self._beside = beside
        self._fit_title()
        self.setFixedHeight(round(HIGH * max(1.0, text_scale() * 0.9)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the title to the rail, which says it too, where there is no room for it."""
        super().resizeEvent(event)
        self._fit_title()

    def _fit_title(self) -> None:
        room = self.width()
        wide = sum(one.sizeHint().width() + 8 for one in (self.platform_box, self._drafts))
        cramped = self._beside and wide > room > 0
        self.platform_box.setVisible(self._beside)
        self._drafts.setVisible(self._beside and not cramped)
        self.more.setVisible(cramped or not self._beside)
        self.stop.setVisible(not self._beside)
        tools = [one for one in (self.platform_box, self._drafts, self.more, self.stop) if not one.isHidden()]
        needed = sum(one.sizeHint().width() + 8 for one in (self._title, *tools))
        self._title.setVisible(needed <= room)

    def minimumSizeHint(self) -> QSize:
        """Need no room for the title."""
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
