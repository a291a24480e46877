"""How a profile picture looks small and round, in the three sizes others meet it in."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from advocacy_trainer.ui.kit.look.levels import ink
from advocacy_trainer.ui.kit.look.type_scale import font_of

SIDES = (152, 64, 40)
_GAP = 16
_BETWEEN = 6  # px between a circle and its word


class RoundPreviews(QWidget):
    """The same picture at 152, 64 and 40 px, each with the place it is seen in below it."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(font_of("help"))
        self._sized: dict[int, QPixmap] = {}
        self._words = (self.tr("On the profile"), self.tr("Beside a post"), self.tr("In a thread"))
        self.setAccessibleName(self.tr("The picture small and round: {places}").format(places=self._said()))

    def _said(self) -> str:
        return ", ".join(self._words).lower()

    def show_picture(self, pixmap: QPixmap) -> None:
        """Show a square picture of 152 px or more."""
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

    def places(self) -> list[tuple[QRectF, QRectF]]:
        """Return where each circle and its word stand, on one line or the small ones below the large."""
        metrics = self.fontMetrics()
        wide = [
            max(side, metrics.horizontalAdvance(word)) for side, word in zip(SIDES, self._words, strict=True)
        ]
        one_line = sum(wide) + _GAP * (len(SIDES) - 1) <= self.width()
        lines = [[0, 1, 2]] if one_line else [[0], [1, 2]]
        found: dict[int, tuple[QRectF, QRectF]] = {}
        top = 0.0
        for line in lines:
            tallest = max(SIDES[each] for each in line)
            left = 0.0
            for each in line:
                side = SIDES[each]
                circle = QRectF(left + (wide[each] - side) / 2, top + tallest - side, side, side)
                found[each] = circle, QRectF(left, top + tallest + _BETWEEN, wide[each], metrics.height())
                left += wide[each] + _GAP
            top += tallest + _BETWEEN + metrics.height() + _GAP
        return [found[each] for each in sorted(found)]

    def _height(self) -> int:
        return round(max(words.bottom() for _, words in self.places())) + 1

    def sizeHint(self) -> QSize:
        """Want room for one line."""
        return QSize(sum(SIDES) + _GAP * 5, self._height())

    def minimumSizeHint(self) -> QSize:
        """Need room for the largest circle."""
        return QSize(SIDES[0], self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that the new width needs."""
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the circles, each with its word."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setFont(self.font())
        for side, word, (circle, below) in zip(SIDES, self._words, self.places(), strict=True):
            self._draw_circle(painter, circle, side)
            painter.setPen(ink("soft-text"))
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, word)
        painter.end()

    def _draw_circle(self, painter: QPainter, circle: QRectF, side: int) -> None:
        path = QPainterPath()
        path.addEllipse(circle)
        if side in self._sized:
            painter.save()
            painter.setClipPath(path)
            painter.drawPixmap(circle, self._sized[side], QRectF(self._sized[side].rect()))
            painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink("line"), 1))
        painter.drawEllipse(circle)
