"""The one ring around what the keyboard acts on: 3 px, 2 px away, whatever it is.

It is a widget of its own beside the control, so that no control has to leave
room for it. A button that was pressed with the mouse, or given the focus after
that, has none; what is typed in always shows it, but for the page, where the
cursor says enough.
"""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from advocacy_trainer.ui.kit.look.spacing import CONTROL_RADIUS

WIDTH, AWAY = 3, 2  # px
_TYPED_IN = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)
_CONTROLS = (*_TYPED_IN, QAbstractButton, QComboBox, QAbstractSlider)
_MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ParentChange}
_BY_KEYBOARD = Qt.WidgetAttribute.WA_KeyboardFocusChange


class FocusRing(QObject):
    """Follow the focus of the application and draw the ring where it is due."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._by_keyboard = False
        self._ring: DrawnRing | None = None
        self._followed: list[QWidget] = []
        self._target: QWidget | None = None
        application.focusChanged.connect(self._focus_changed)

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        self.follow(new)

    def follow(self, new: QWidget | None) -> None:
        """Surround what has the focus now, where a ring is due."""
        self._let_go()
        if new is None or not _is_control(new):
            return
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._by_keyboard = False
        elif new.window().testAttribute(_BY_KEYBOARD):  # Qt says so of the very change alone
            self._by_keyboard = True
        if isinstance(new, _TYPED_IN) or self._by_keyboard:
            self._surround(_surrounded(new))

    def _surround(self, target: QWidget) -> None:
        host, between = _host(target)
        self._target = target
        self._ring = DrawnRing(host)
        self._followed = between
        for each in between:
            each.installEventFilter(self)
        self._place()

    def _let_go(self) -> None:
        for each in self._followed:
            if isValid(each):
                each.removeEventFilter(self)
        self._followed.clear()
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = self._target = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go along where the control, or what holds it, is moved."""
        if event.type() in _MOVES:
            self._place()
        return False

    def _place(self) -> None:
        ring, target = self._ring, self._target
        if ring is None or target is None or not isValid(ring) or not isValid(target):
            return
        host = ring.parentWidget()
        if host is None or not host.isAncestorOf(target):
            self._let_go()
            return
        around = QRect(target.mapTo(host, target.rect().topLeft()), target.size())
        out = WIDTH + AWAY
        ring.setGeometry(around.adjusted(-out, -out, out, out).intersected(host.rect()))
        ring.setVisible(target.isVisibleTo(host))
        ring.raise_()


class DrawnRing(QWidget):
    """The ring itself, which the mouse passes through."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setObjectName("focus-ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the theme's primary colour."""
        from advocacy_trainer.ui.kit.look.levels import draw_ring

        del event
        painter = QPainter(self)
        draw_ring(painter, QRectF(self.rect()), CONTROL_RADIUS + AWAY + WIDTH, WIDTH)
        painter.end()


def _is_control(widget: QWidget) -> bool:
    if widget.property("look") == "page" or isinstance(widget, QScrollBar):
        return False
    return isinstance(widget, _CONTROLS) or widget.property("ringed") is True


def _surrounded(widget: QWidget) -> QWidget:
    """Return what the ring goes around: a mark's option, the sheet a text fills, else the control itself."""
    parent = widget.parentWidget()
    if parent is None:
        return widget
    return parent if widget.property("look") == "mark" or parent.property("ringed-whole") is True else widget


def _host(target: QWidget) -> tuple[QWidget, list[QWidget]]:
    """Return what scrolls along with the control, or its window, and every widget on the way there."""
    between = [target]
    here = target
    while (parent := here.parentWidget()) is not None and not here.isWindow():
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent and here is not target:
            return here, between
        between.append(parent)
        here = parent
    return here, between
