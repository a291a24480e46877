"""When the coach may speak: the writer's choice, and what it means."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from advocacy_trainer.coach.manners import ALONG, MANNERS, OFF, PEACE, THROUGH
from advocacy_trainer.errors import QT_TRANSLATE_NOOP
from advocacy_trainer.ui.kit.accessibility import name
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.choice_box import ChoiceBox
from advocacy_trainer.ui.kit.labels import soft
from advocacy_trainer.ui.kit.layouts import add

_LABELS = {  # and what each means
    PEACE: (
        QT_TRANSLATE_NOOP("coach", "Write in peace"),
        QT_TRANSLATE_NOOP("coach", "While you write, only what could harm somebody is mentioned."),
    ),
    ALONG: (
        QT_TRANSLATE_NOOP("coach", "Read along"),
        QT_TRANSLATE_NOOP("coach", "When you pause, sentences you have moved on from may get a suggestion."),
    ),
    THROUGH: (
        QT_TRANSLATE_NOOP("coach", "Only when I ask"),
        QT_TRANSLATE_NOOP("coach", "Press “Read it through” when you want all of it."),
    ),
    OFF: (
        QT_TRANSLATE_NOOP("coach", "No suggestions"),
        QT_TRANSLATE_NOOP("coach", "The suggestions are off."),
    ),
}


class MannerCard(QWidget):
    """Ask when suggestions may come; ``chosen`` carries the manner, ``read_button`` asks for them all."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.manner_box = ChoiceBox()
        name(self.manner_box, self.tr("When may suggestions appear?"))
        self.manner_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.manner_box.setMinimumContentsLength(8)
        for manner in MANNERS:
            self.manner_box.addItem(translate("coach", _LABELS[manner][0]), manner)
        self.manner_box.activated.connect(
            lambda index: self.chosen.emit(str(self.manner_box.itemData(index)))
        )
        self.manner_line = soft("")
        self.read_button = button(self.tr("Read it through"))
        add(column, self.manner_box, self.manner_line)

    def show_manner(self, manner: str) -> None:
        """Show which manner is in force; without suggestions there is nothing to ask for."""
        self.manner_box.setCurrentIndex(MANNERS.index(manner))
        self.manner_line.setText(QCoreApplication.translate("coach", _LABELS[manner][1]))
        self.read_button.setVisible(manner != OFF)
