"""How a profile picture looks small and round, on light and on dark."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

SIDES = (200, 96, 48, 32)
_GAP = 16
_GROUNDS = (("#ffffff", "#52606d"), ("#15191e", "#a9b4c0"))  # a light and a dark screen, not our theme's


class RoundPreviews(QWidget):
    """The same picture at 200, 96, 48 and 32 px, twice."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._sized: dict[int, QPixmap] = {}
        self.setAccessibleName(self.tr("The picture small and round, on a light and on a dark screen"))

    def show_picture(self, pixmap: QPixmap) -> None:
        """Show a square picture of 200 px or more."""
        ratio = self.devicePixelRatioF()
        self._sized = {}
        for side in SIDES:
            sized = pixmap.scaled(
                QSize(side, side) * ratio,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            sized.setDevicePixelRatio(ratio)
            self._sized[side] = sized
        self.update()

    def _beside(self) -> bool:
        """Tell whether the light and the dark strip have room side by side."""
        return self.width() >= 2 * (sum(SIDES) + _GAP * (len(SIDES) + 1)) + _GAP

    def _height(self) -> int:
        return self._strip_height() if self._beside() else 2 * self._strip_height() + 8

    def _lines(self) -> list[list[int]]:
        """Return the sizes that stand beside one another at this width."""
        whole = sum(SIDES) + _GAP * (len(SIDES) + 1)
        return [list(SIDES)] if self.width() >= whole else [[200], [96, 48, 32]]

    def _strip_height(self) -> int:
        words = self.fontMetrics().height() + 4
        return sum(max(line) + words + _GAP for line in self._lines()) + _GAP

    def sizeHint(self) -> QSize:
        """Want room for the two strips."""
        return QSize(sum(SIDES) + _GAP * 5, self._height())

    def minimumSizeHint(self) -> QSize:
        """Need room for the largest circle."""
        return QSize(200 + 2 * _GAP, self._height())

    def hasHeightForWidth(self) -> bool:
        """Say that narrower means taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        del width
        return self._height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that the new width needs."""
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a light strip and a dark one."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        left, top = 0.0, 0.0
        width = (self.width() - _GAP) / 2 if self._beside() else float(self.width())
        for ground, ink in _GROUNDS:
            strip = QRectF(left + 0.5, top + 0.5, width - 1, self._strip_height() - 1)
            painter.setPen(QColor("#9aa5b1"))
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(strip, 8, 8)
            self._draw_strip(painter, left, top + _GAP, QColor(ink))
            if self._beside():
                left += width + _GAP
            else:
                top += self._strip_height() + 8
        painter.end()

    def _draw_strip(self, painter: QPainter, begin: float, top: float, ink: QColor) -> None:
        font = QFont(self.font())
        painter.setFont(font)
        words = self.fontMetrics().height() + 4
        for line in self._lines():
            left = begin + _GAP
            for side in line:
                circle = QRectF(left, top + max(line) - side, side, side)
                self._draw_circle(painter, circle, side)
                painter.setPen(ink)
                below = QRectF(left - _GAP / 2, top + max(line) + 2, side + _GAP, words)
                painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, str(side))
                left += side + _GAP
            top += max(line) + words + _GAP

    def _draw_circle(self, painter: QPainter, circle: QRectF, side: int) -> None:
        path = QPainterPath()
        path.addEllipse(circle)
        if side not in self._sized:
            painter.fillPath(path, QColor("#9aa5b1"))
            return
        painter.save()
        painter.setClipPath(path)
        painter.drawPixmap(circle, self._sized[side], QRectF(self._sized[side].rect()))
        painter.restore()
