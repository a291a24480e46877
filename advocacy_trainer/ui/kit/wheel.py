"""The wheel belongs to the page: it scrolls, and changes no value it happens to pass."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QScrollBar,
    QTabBar,
    QWidget,
)

VALUES = (QAbstractSlider, QAbstractSpinBox, QComboBox, QTabBar)


def takes_values(widget: QObject) -> bool:
    """Tell whether the wheel would change a value here: sliders, numbers, times, choices, tabs."""
    return isinstance(widget, VALUES) and not isinstance(widget, QScrollBar)


class _Ignoring(QObject):
    """Ignore the wheel for a widget, so that Qt hands it to what the widget stands in."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the wheel away; everything else goes on."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return False


def leave_wheel_to_page(root: QWidget) -> None:
    """Keep the wheel from changing a value anywhere in a dialog that Qt has made."""
    ignoring = _Ignoring(root)
    for widget in root.findChildren(QWidget):
        if takes_values(widget):
            widget.installEventFilter(ignoring)
