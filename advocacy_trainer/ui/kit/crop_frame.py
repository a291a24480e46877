"""The picture with a frame over it that mouse and keyboard move and size."""

import math

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from advocacy_trainer.pictures.editing import middle_box
from advocacy_trainer.pictures.framing import CORNERS, moved, pulled, reshaped, scaled
from advocacy_trainer.pictures.head import Oval
from advocacy_trainer.pictures.picture import Box
from advocacy_trainer.ui.kit.context import Context

_REACH = 22  # px around a corner in which it can be taken
_STEP, _FINE = 0.02, 1
_MARGIN = 8  # px around the picture, so that no corner is cut off
_DIM = QColor(12, 16, 20, 140)
_RING = QColor(31, 111, 120)
_DIAGONAL = math.sqrt(0.5)  # where an ellipse meets its lower right diagonal, in half axes


class CropFrame(QWidget):
    """Show a picture and let the person lay a frame, and an oval around the head.

    ``changed`` comes for every change of frame or oval. Sizes are those of the
    full picture as turned; ``round`` draws the frame as a circle, ``covered``
    (in shares of the frame) is what a platform lays over it.
    """

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.full = (1, 1)
        self.shape_of = (1, 1)
        self.round = True
        self.covered: QRectF | None = None
        self.box = Box(0, 0, 1, 1)
        self.oval: Oval | None = None
        self._picture = QPixmap()
        self._fitted = QPixmap()
        self._dimmed = QPixmap()
        self._held = ""
        self._last = QPointF()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 220)
        self._name()

    def sizeHint(self) -> QSize:
        """Want a good part of the window."""
        return QSize(520, 440)

    # What is shown

    def show_picture(self, pixmap: QPixmap, full: tuple[int, int], box: Box | None = None) -> None:
        """Show a picture whose full size is ``full``; keep the frame if it fits, else lay a new one."""
        if full != self.full or box is not None:
            self.full = full
            self.box = box or middle_box(full, *self.shape_of)
        self._picture = pixmap
        self._fit()
        self._name()

    def set_shape(self, shape: tuple[int, int], *, circle: bool, covered: QRectF | None) -> None:
        """Give the frame another shape about the same middle."""
        self.round, self.covered = circle, covered
        if shape != self.shape_of:
            self.shape_of = shape
            self.box = reshaped(self.box, self.full, shape)
        self._after()

    def lay_oval(self, oval: Oval | None) -> None:
        """Lay the oval around the head, or take it away."""
        self.oval = oval
        self._after()

    def _after(self) -> None:
        self._name()
        self.update()
        self.changed.emit()

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Picture with a frame"))
        self.setAccessibleDescription(
            self.tr(
                "The frame starts {left} pixels from the left and {top} from the top, and is "
                "{width} × {height}. Arrow keys move it; plus and minus resize it."
            ).format(left=self.box.left, top=self.box.top, width=self.box.width, height=self.box.height)
        )

    # Between the picture and the screen

    def _fit(self) -> None:
        if not self._picture.isNull():
            ratio = self.devicePixelRatioF()
            self._fitted = self._picture.scaled(
                self.picture_on_screen().size().toSize() * ratio,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self._fitted.setDevicePixelRatio(ratio)
            self._dimmed = QPixmap(self._fitted)  # once: to dim so much at each move of the hand takes 3 ms
            painter = QPainter(self._dimmed)
            painter.fillRect(self._dimmed.rect(), _DIM)
            painter.end()
        self.update()

    def _scale(self) -> float:
        return min((self.width() - 2 * _MARGIN) / self.full[0], (self.height() - 2 * _MARGIN) / self.full[1])

    def height_needed(self, width: int) -> int:
        """Return the height at which the whole picture is as wide as the widget."""
        return round((width - 2 * _MARGIN) * self.full[1] / self.full[0]) + 2 * _MARGIN

    def picture_on_screen(self) -> QRectF:
        """Return where the picture lies in the widget."""
        width, height = self.full[0] * self._scale(), self.full[1] * self._scale()
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, max(1, width), max(1, height))

    def frame_on_screen(self) -> QRectF:
        """Return where the frame lies in the widget."""
        area, scale = self.picture_on_screen(), self._scale()
        return QRectF(
            area.left() + self.box.left * scale,
            area.top() + self.box.top * scale,
            self.box.width * scale,
            self.box.height * scale,
        )

    def _in_picture(self, point: QPointF) -> QPoint:
        area, scale = self.picture_on_screen(), self._scale()
        return QPoint(round((point.x() - area.left()) / scale), round((point.y() - area.top()) / scale))

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, what lies outside the frame dimmed, and the frame with its corners."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._picture.isNull():
            painter.end()
            return
        area, frame = self.picture_on_screen(), self.frame_on_screen()
        painter.drawPixmap(area.topLeft(), self._dimmed)
        painter.setClipRect(frame.toRect())
        painter.drawPixmap(area.topLeft(), self._fitted)
        if self.round:
            corners = QPainterPath()  # odd-even: the ellipse is left out
            corners.addRect(frame)
            corners.addEllipse(frame)
            painter.fillPath(corners, _DIM)
        painter.setClipping(False)
        self._draw_covered(painter, frame)
        self._draw_lines(painter, frame)
        painter.end()

    def _draw_covered(self, painter: QPainter, frame: QRectF) -> None:
        if self.covered is None:
            return
        share = self.covered
        zone = QRectF(
            frame.left() + share.left() * frame.width(),
            frame.top() + share.top() * frame.height(),
            share.width() * frame.width(),
            share.height() * frame.height(),
        )
        path = QPainterPath()
        path.addEllipse(zone)
        inside = QPainterPath()
        inside.addRect(frame)
        painter.fillPath(path.intersected(inside), QColor(12, 16, 20, 170))
        painter.setPen(QPen(QColor("white"), 1.5, Qt.PenStyle.DashLine))
        painter.drawPath(path.intersected(inside))

    def _draw_lines(self, painter: QPainter, frame: QRectF) -> None:
        primary = self.context.appearance.theme.colour("primary")
        for colour, width in ((QColor(12, 16, 20, 200), 4.5), (QColor("white"), 2.0)):
            painter.setPen(QPen(colour, width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(frame)
        if self.round:  # in two tones: one of them shows on whatever lies below
            painter.setPen(QPen(QColor("white"), 4))
            painter.drawEllipse(frame)
            painter.setPen(QPen(_RING, 3, Qt.PenStyle.DashLine))
            painter.drawEllipse(frame)
        if self.oval is not None:
            oval = self.oval_on_screen(frame)
            painter.setPen(QPen(QColor(12, 16, 20, 150), 4))
            painter.drawEllipse(oval)
            painter.setPen(QPen(QColor("white"), 2, Qt.PenStyle.DashLine))
            painter.drawEllipse(oval)
            painter.setPen(QPen(QColor(12, 16, 20), 1))
            painter.setBrush(QColor("white"))
            painter.drawEllipse(self.oval_handle(oval), 6, 6)
        focused = self.hasFocus()
        for corner in CORNERS:
            at = self._corner(frame, corner)
            painter.setPen(QPen(QColor(12, 16, 20), 1))
            painter.setBrush(primary if focused else QColor("white"))
            painter.drawEllipse(at, 7, 7)

    def oval_on_screen(self, frame: QRectF) -> QRectF:
        """Return where the oval lies in the widget, for a frame that lies there."""
        oval = self.oval or Oval(0.5, 0.5, 0, 0)
        return QRectF(
            frame.left() + (oval.x - oval.width / 2) * frame.width(),
            frame.top() + (oval.y - oval.height / 2) * frame.height(),
            oval.width * frame.width(),
            oval.height * frame.height(),
        )

    @staticmethod
    def _corner(frame: QRectF, corner: str) -> QPointF:
        return QPointF(
            frame.left() if corner.endswith("left") else frame.right(),
            frame.top() if corner.startswith("top") else frame.bottom(),
        )

    @staticmethod
    def oval_handle(oval: QRectF) -> QPointF:
        """Return where the oval is taken to size it: on its line, below and to the right."""
        return oval.center() + QPointF(oval.width() / 2 * _DIAGONAL, oval.height() / 2 * _DIAGONAL)

    # Mouse

    def _at(self, point: QPointF) -> str:
        frame = self.frame_on_screen()
        for corner in CORNERS:
            if (self._corner(frame, corner) - point).manhattanLength() < _REACH:
                return corner
        if self.oval is not None:
            oval = self.oval_on_screen(frame)
            if (self.oval_handle(oval) - point).manhattanLength() < _REACH:
                return "oval-size"
            if oval.contains(point):
                return "oval"
        return "frame" if frame.contains(point) else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take what lies under the mouse."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._held, self._last = self._at(event.position()), event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held; show by the pointer what could be taken."""
        point = event.position()
        if not self._held:
            self._show_pointer(self._at(point))
            return
        if self._held in CORNERS:
            there = self._in_picture(point)
            self.box = pulled(self.box, self._held, there.x(), there.y(), self.full, self.shape_of)
        else:
            step = (point - self._last) / self._scale()
            if self._held == "frame":
                self.box = moved(self.box, round(step.x()), round(step.y()), self.full)
            else:
                self._move_oval(step.x() / self.box.width, step.y() / self.box.height)
        self._last = point
        self._after()

    def _move_oval(self, across: float, down: float) -> None:
        oval = self.oval
        if oval is None:
            return
        if self._held == "oval-size":
            self.oval = oval._replace(
                width=min(1.2, max(0.05, oval.width + 2 * across / _DIAGONAL)),
                height=min(1.2, max(0.05, oval.height + 2 * down / _DIAGONAL)),
            )
        else:
            self.oval = oval._replace(
                x=min(1.0, max(0.0, oval.x + across)), y=min(1.0, max(0.0, oval.y + down))
            )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._held = ""
        self._show_pointer(self._at(event.position()))

    def _show_pointer(self, part: str) -> None:
        shapes = Qt.CursorShape
        if part in ("top-left", "bottom-right", "oval-size"):
            self.setCursor(shapes.SizeFDiagCursor)
        elif part in ("top-right", "bottom-left"):
            self.setCursor(shapes.SizeBDiagCursor)
        else:
            self.setCursor(shapes.SizeAllCursor if part else shapes.ArrowCursor)

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the frame, finely with Shift; plus and minus size it.

        With Ctrl the arrows move the oval, with Ctrl and Shift they size it.
        """
        ways = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        key = Qt.Key(event.key())
        modifiers = event.modifiers()
        if key in ways:
            across, down = ways[key]
            if modifiers & Qt.KeyboardModifier.ControlModifier and self.oval is not None:
                self._held = "oval-size" if modifiers & Qt.KeyboardModifier.ShiftModifier else "oval"
                self._move_oval(across * _STEP, down * _STEP)
                self._held = ""
            else:
                fine = modifiers & Qt.KeyboardModifier.ShiftModifier
                step = _FINE if fine else max(1, round(max(self.full) * _STEP))
                self.box = moved(self.box, across * step, down * step, self.full)
            self._after()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self._size(1.05)
        elif key == Qt.Key.Key_Minus:
            self._size(1 / 1.05)
        else:
            super().keyPressEvent(event)

    def _size(self, factor: float) -> None:
        self.box = scaled(self.box, factor, self.full, self.shape_of)
        self._after()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Fill the corners with the colour of focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the corners plain again."""
        super().focusOutEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the picture into the new size."""
        super().resizeEvent(event)
        self._fit()
