"""The line above the page to write on: what it is, what is written, and the ways out of sight."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QComboBox, QWidget

from advocacy_trainer.platforms.model import Platform
from advocacy_trainer.ui.kit.accessibility import name
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.choice_box import ChoiceBox
from advocacy_trainer.ui.kit.labels import heading
from advocacy_trainer.ui.kit.layouts import Flow


class RoomHead(QBoxLayout):
    """Title, platform, and two buttons; ``platform_chosen`` carries an id."""

    platform_chosen = Signal(str)
    drafts_wanted = Signal()
    hiding_wanted = Signal()

    def __init__(self, title: str, platforms: Mapping[str, Platform], language: str) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self.setSpacing(12)
        said = heading(title)
        said.setWordWrap(False)
        said.setMinimumWidth(said.sizeHint().width())
        self.addWidget(said)
        self.addStretch(1)
        self.platform_box = ChoiceBox()
        name(self.platform_box, self.tr("What are you writing?"))
        for identity, platform in platforms.items():
            self.platform_box.addItem(platform.title(language), identity)
        self.platform_box.setMinimumContentsLength(16)
        self.platform_box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.platform_box.activated.connect(
            lambda index: self.platform_chosen.emit(str(self.platform_box.itemData(index)))
        )
        holder = QWidget()
        tools = Flow(spacing=8)
        holder.setLayout(tools)
        tools.addWidget(self.platform_box)
        tools.addWidget(button(self.tr("My drafts"), self.drafts_wanted.emit))
        tools.addWidget(button(self.tr("Hide the text  F9"), self.hiding_wanted.emit))
        self.addWidget(holder)

    def show_platform(self, identity: str) -> None:
        """Show which platform is written for."""
        self.platform_box.setCurrentIndex(self.platform_box.findData(identity))

    def stand(self, *, beside: bool) -> None:
        """Put the tools beside the title, or below it."""
        directions = QBoxLayout.Direction
        self.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
