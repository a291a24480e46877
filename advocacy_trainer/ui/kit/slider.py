"""A slider that goes where it is clicked, and shows no value before there is one."""

import math

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QWidget

_Key = Qt.Key
_KEYS = frozenset(
    {_Key.Key_Left, _Key.Key_Right, _Key.Key_Up, _Key.Key_Down}
    | {_Key.Key_PageUp, _Key.Key_PageDown, _Key.Key_Home, _Key.Key_End}
)


class Slider(QSlider):
    """A horizontal slider; the wheel belongs to the page.

    One that is not ``answered`` has no handle; a click answers it with the
    number below the pointer, the first arrow from the one it stands at.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.answered = True
        self._held = False

    def set_answered(self, answered: bool) -> None:
        """Show a value, or that there is none yet."""
        self.answered = answered
        self.setProperty("answered", "true" if answered else "false")
        self.style().unpolish(self)
        self.style().polish(self)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page, focused or not."""
        event.ignore()

    def value_at(self, across: float) -> int:
        """Return the value that stands at a distance from the left edge, in px."""
        first, last = self._middle_of_handle(self.minimum()), self._middle_of_handle(self.maximum())
        share = (across - first) / (last - first) if last != first else 0.0
        value = self.minimum() + share * (self.maximum() - self.minimum())
        return min(self.maximum(), max(self.minimum(), math.floor(value + 0.5)))

    def _middle_of_handle(self, value: int) -> int:
        """Return where the style draws the handle; the groove's own ends lie elsewhere in a style sheet."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        option.sliderPosition = option.sliderValue = value
        control, handle = QStyle.ComplexControl.CC_Slider, QStyle.SubControl.SC_SliderHandle
        return self.style().subControlRect(control, option, handle, self).center().x()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to where the pointer is, and follow it while it is held."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._held = True
        self.setSliderDown(True)
        self.setSliderPosition(self.value_at(event.position().x()))
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if self._held:
            self.setSliderPosition(self.value_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if self._held and event.button() == Qt.MouseButton.LeftButton:
            self._held = False
            self.setSliderDown(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the first key answer, even where it moves nothing: Home at 0."""
        if not self.answered and event.key() in _KEYS:
            self.sliderPressed.emit()
        super().keyPressEvent(event)
