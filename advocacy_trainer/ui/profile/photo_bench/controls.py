"""What the photo bench can be asked: where the picture is for, turning, light, contrast, the oval."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from advocacy_trainer.pictures.target import Target
from advocacy_trainer.ui.kit.accessibility import form_row, name
from advocacy_trainer.ui.kit.buttons import WordCheck, button
from advocacy_trainer.ui.kit.choice_box import ChoiceBox
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.labels import heading, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow
from advocacy_trainer.ui.kit.slider import Slider

_MOST = 100


class BenchControls(Card):
    """The controls beside the picture; ``changed`` comes for each, ``reshaped`` for another target too."""

    changed = Signal()
    reshaped = Signal()
    oval_wanted = Signal(bool)

    def __init__(self, context: Context, targets: Sequence[Target]) -> None:
        super().__init__()
        self.context = context
        self.targets = list(targets)
        self.quarters = 0
        self.add(heading(self.tr("Cut out"), 2))
        self.target_box = ChoiceBox()
        self.target_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.target_box.setMinimumContentsLength(10)
        for target in self.targets:
            self.target_box.addItem(self._label(target))
        self.target_box.currentIndexChanged.connect(lambda *_: self.reshaped.emit())
        form_row(self.column, self.tr("Where the picture is for"), self.target_box)
        self.size_words = soft("")
        self.add(self.size_words)
        self.target_box.currentIndexChanged.connect(self._say_size)
        self._say_size()
        turns = Flow()
        left = button(self.tr("Turn left"), lambda: self._turn(-1))
        left.setIcon(context.appearance.icon("undo", "primary"))
        right = button(self.tr("Turn right"), lambda: self._turn(1))
        right.setIcon(context.appearance.icon("redo", "primary"))
        turns.addWidget(left)
        turns.addWidget(right)
        self.add(turns)
        self.light = self._slider(self.tr("Light"))
        self.contrast = self._slider(self.tr("Contrast"))
        self.as_it_was = button(self.tr("As it was"), self.reset_looks, "link")
        self.as_it_was.setAccessibleName(self.tr("Light and contrast as they were"))
        self.add(self.as_it_was)
        self.oval = WordCheck(self.tr("Lay an oval around the head"))
        self.oval.toggled.connect(self.oval_wanted)
        self.column.addWidget(self.oval)
        self.oval_words = soft(
            self.tr(
                "Drag the oval until it lies around the head, hair and chin too; "
                "the dot on its line sizes it. "
                "By keyboard: Ctrl and the arrows move it, Ctrl, Shift and the arrows size it."
            )
        )
        self.oval_words.hide()
        self.oval.toggled.connect(self.oval_words.setVisible)
        self.add(self.oval_words)

    def _label(self, target: Target) -> str:
        label = (
            self.tr("{platform}, banner")
            if target.use == "banner"
            else self.tr("{platform}, profile picture")
        )
        return label.format(platform=target.name)

    def _say_size(self, *_: object) -> None:
        target = self.target
        said = (
            self.tr("About {width} × {height} pixels")
            if target.about
            else self.tr("{width} × {height} pixels")
        )
        self.size_words.setText(said.format(width=target.width, height=target.height))

    def _slider(self, label: str) -> Slider:
        slider = Slider()
        slider.setRange(-_MOST, _MOST)
        slider.setPageStep(20)
        slider.setSingleStep(5)
        slider.setMinimumHeight(28)
        slider.valueChanged.connect(lambda *_: self.changed.emit())
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        form_row(column, label, slider)
        name(slider, label)
        self.add(holder)
        return slider

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

    def reset_looks(self) -> None:
        """Take light and contrast back to the picture's own."""
        self.set_looks(0, 0)

    def _turn(self, quarters: int) -> None:
        self.quarters = (self.quarters + quarters) % 4
        self.changed.emit()
