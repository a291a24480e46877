"""Motion that helps the eye, and never keeps it waiting: what came, what rose, what was pressed.

What moves stands in its layout, has its place and can be read and pressed
from the first frame on; only how it is drawn changes. Every motion belongs to its
widget, dies with it, and is at its end at once where the widget is hidden.
Nothing moves where the person or the system asks for stillness, and nothing
on a platform that no eye looks at.
"""

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPoint, Qt, QVariantAnimation
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QGraphicsOpacityEffect, QWidget

from advocacy_trainer.ui.kit.theme import calm_motion, chosen_motion

PRESS_MS = 80
APPEAR_MS = 120
_FAINTEST = 0.4  # of the ink at first: it can be read from the first frame
_RISEN_FROM = 24  # px below its place
_UNSEEN = ("offscreen", "minimal")  # platforms without a screen
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def is_still() -> bool:
    """Tell whether nothing may move."""
    choice = chosen_motion()
    application = QApplication.instance()
    if choice == "none" or not isinstance(application, QApplication):
        return True
    if choice != "shown" and QGuiApplication.platformName() in _UNSEEN:
        return True
    return calm_motion("system", application)


def appear(widget: QWidget) -> None:
    """Let what came as an answer grow clear; call it once the widget stands and is shown."""
    if not is_still() and _may_move(widget) and not _is_faded(widget):
        Appearing(widget)


def rise(widget: QWidget) -> None:
    """Let a sheet rise from below into the place its layout has given it."""
    if not is_still() and _may_move(widget):
        Rising(widget)


def press_depth(button: QAbstractButton) -> float:
    """Return how far a self-painting button is pressed down, 0 to 1; it is painted anew while it moves."""
    pressing = button.findChild(Pressing, options=_DIRECT)
    if pressing is None:
        if not button.isDown() or is_still():
            return float(button.isDown())
        pressing = Pressing(button)
    return pressing.depth()


def _may_move(widget: QWidget) -> bool:
    return widget.isVisible() and widget.findChild(Moving, options=_DIRECT) is None


def _is_faded(widget: QWidget) -> bool:
    """Tell whether an effect draws it, a part of it or what it is in: Qt cannot draw one within another."""
    around: QWidget | None = widget
    while around is not None:
        if around.graphicsEffect() is not None:
            return True
        around = around.parentWidget()
    return any(one.graphicsEffect() is not None for one in widget.findChildren(QWidget))


class Moving(QObject):
    """One motion of a widget; ``_draw`` shows a moment of it, 0 to 1, and ``_end`` leaves nothing behind."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._clock = QVariantAnimation(self)
        self._clock.setStartValue(0.0)
        self._clock.setEndValue(1.0)
        self._clock.setDuration(APPEAR_MS)
        self._clock.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._clock.valueChanged.connect(self._moved)
        self._clock.finished.connect(self.finish)
        self._ended = False
        self._draw(0.0)
        widget.installEventFilter(self)
        self._clock.start()

    def _moved(self, moment: object) -> None:
        if not self._ended and isinstance(moment, float):
            self._draw(moment)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be at the end where nobody sees it any more."""
        if event.type() == QEvent.Type.Hide:
            self.finish()
        return super().eventFilter(watched, event)

    def finish(self) -> None:
        """Be at the end at once."""
        if self._ended:
            return
        self._ended = True
        self._widget.removeEventFilter(self)
        self._clock.stop()
        self._end()
        self.setParent(None)  # another motion may begin
        self.deleteLater()

    def _draw(self, moment: float) -> None:
        raise NotImplementedError

    def _end(self) -> None:
        raise NotImplementedError


class Appearing(Moving):
    """A widget that grows clear."""

    def _draw(self, moment: float) -> None:
        effect = self._widget.graphicsEffect()
        if effect is None:
            effect = QGraphicsOpacityEffect(self._widget)
            self._widget.setGraphicsEffect(effect)
        if isinstance(effect, QGraphicsOpacityEffect):
            effect.setOpacity(_FAINTEST + (1 - _FAINTEST) * moment)

    def _end(self) -> None:
        self._widget.setGraphicsEffect(None)  # type: ignore[arg-type]  # Qt takes null


class Rising(Moving):
    """A widget that rises to where its layout puts it, wherever that is meanwhile."""

    def __init__(self, widget: QWidget) -> None:
        self._home = widget.pos()
        self._set: QPoint | None = None
        super().__init__(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on from where a layout puts it meanwhile."""
        if event.type() == QEvent.Type.Move and self._widget.pos() != self._set:
            self._moved(self._clock.currentValue())
        return super().eventFilter(watched, event)

    def _draw(self, moment: float) -> None:
        if self._set is not None and self._widget.pos() != self._set:
            self._home = self._widget.pos()  # laid out anew
        self._set = self._home + QPoint(0, round(_RISEN_FROM * (1 - moment)))
        self._widget.move(self._set)

    def _end(self) -> None:
        if self._widget.pos() == self._set:
            self._widget.move(self._home)


class Pressing(QVariantAnimation):
    """How far a button is pressed down; made at its first press."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        self._button = button
        self._to = 0.0
        self.setStartValue(0.0)
        self.setEndValue(0.0)
        self.valueChanged.connect(lambda _: button.update())

    def depth(self) -> float:
        """Return how far it is pressed down at this moment, and begin to follow a press or its end."""
        wanted = float(self._button.isDown())
        if wanted != self._to:
            begin = self._now()
            self._to = wanted
            self.stop()
            if is_still():
                return wanted
            self.setStartValue(begin)
            self.setEndValue(wanted)
            self.setDuration(round(PRESS_MS * abs(wanted - begin)))
            self.start()
        return self._now()

    def _now(self) -> float:
        running = self.state() == self.State.Running
        moment = self.currentValue() if running else self._to
        return float(moment) if isinstance(moment, float) else self._to
