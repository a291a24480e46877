"""What the photo bench can be asked: where the picture is for, turning, light, contrast, the oval."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from advocacy_trainer.pictures.target import Target
from advocacy_trainer.ui.kit.accessibility import name
from advocacy_trainer.ui.kit.buttons import WordCheck, button
from advocacy_trainer.ui.kit.choice_box import ChoiceBox
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.labels import soft
from advocacy_trainer.ui.kit.layouts import Flow, TwoColumns, add, widget_with
from advocacy_trainer.ui.kit.look.spacing import LEAST_TARGET, SNUG, WIDE, grown
from advocacy_trainer.ui.kit.slider import Slider

_MOST = 100
_LONGEST = 320  # px of a slider; longer, a hand's width would change too little
_SIDE_BY_SIDE = 320  # px in which two sliders stand beside one another


class BenchControls(QWidget):
    """What stands below the picture; ``changed`` comes for each, ``reshaped`` for another target too.

    ``target_box``, what the picture is for, stands where the page puts it.
    """

    changed = Signal()
    reshaped = Signal()
    oval_wanted = Signal(bool)

    def __init__(self, context: Context, targets: Sequence[Target]) -> None:
        super().__init__()
        self.context = context
        self.targets = list(targets)
        self.quarters = 0
        self.target_box = ChoiceBox()
        self.target_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for target in self.targets:
            self.target_box.addItem(self._label(target))
        name(self.target_box, self.tr("Where it will be used"))
        self.target_box.currentIndexChanged.connect(lambda *_: self.reshaped.emit())
        self.light, light = self._slider(self.tr("Light"))
        self.contrast, contrast = self._slider(self.tr("Contrast"))
        self.as_it_was = button(self.tr("Reset"), self.reset, "link")
        self.as_it_was.setAccessibleName(self.tr("Turning, light and contrast as they were"))
        turns = Flow(spacing=SNUG)
        for part in (
            self._turning("undo", self.tr("Turn left"), -1),
            self._turning("redo", self.tr("Turn right"), 1),
            self.as_it_was,
        ):
            turns.addWidget(part)
        looks = TwoColumns(weights=(1, 1), gap=WIDE, spacing=0, together=_SIDE_BY_SIDE)
        looks.add_main(light)
        looks.add_side(contrast)
        self.oval = WordCheck(self.tr("Put an oval around the head"))
        self.oval.toggled.connect(self.oval_wanted)
        self.oval_words = soft(
            self.tr(
                "Drag the oval until it fits around the head, including hair and chin. The "
                "dot on its line resizes it. On the keyboard: Ctrl and the arrow keys move "
                "it; Ctrl, Shift and the arrow keys resize it."
            )
        )
        self.oval_words.hide()
        self.oval.toggled.connect(self.oval_words.setVisible)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SNUG)
        add(column, widget_with(turns), looks, self.oval, self.oval_words)

    def _turning(self, icon: str, label: str, quarters: int) -> QPushButton:
        made = button(label, lambda: self._turn(quarters), "link")
        made.setIcon(self.context.appearance.icon(icon, "primary"))
        return made

    def _label(self, target: Target) -> str:
        label = (
            self.tr("{platform}, banner")
            if target.use == "banner"
            else self.tr("{platform}, profile picture")
        )
        return label.format(platform=target.name)

    def _slider(self, label: str) -> tuple[Slider, QWidget]:
        slider = Slider()
        slider.setRange(-_MOST, _MOST)
        slider.setPageStep(20)
        slider.setSingleStep(5)
        slider.setMinimumHeight(LEAST_TARGET)
        slider.setMaximumWidth(grown(_LONGEST))
        slider.valueChanged.connect(lambda *_: self.changed.emit())
        name(slider, label)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        words = soft(label)
        words.setBuddy(slider)
        column.addWidget(words)
        column.addWidget(slider)
        return slider, holder

    @property
    def target(self) -> Target:
        """Return the chosen target."""
        return self.targets[max(0, self.target_box.currentIndex())]

    def looks(self) -> tuple[float, float]:
        """Return light and contrast, each from -1 to 1."""
        return self.light.value() / _MOST, self.contrast.value() / _MOST

    def set_looks(self, light: float, contrast: float) -> None:
        """Set light and contrast, each from -1 to 1."""
        self.light.setValue(round(light * _MOST))
        self.contrast.setValue(round(contrast * _MOST))

    def reset(self) -> None:
        """Take turning, light and contrast back to the picture's own."""
        self.set_looks(0, 0)
        self._turn(-self.quarters)

    def words_to_come(self, width: int) -> int:
        """Return the height that what is said about an oval would take, where it is not said yet."""
        if self.oval.isHidden() or not self.oval_words.isHidden():
            return 0
        words = self.oval_words
        return max(words.heightForWidth(width), words.minimumSizeHint().height()) + SNUG

    def _turn(self, quarters: int) -> None:
        self.quarters = (self.quarters + quarters) % 4
        self.changed.emit()
