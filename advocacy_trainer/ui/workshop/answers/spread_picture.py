"""Draw before and after of one line: the middle half as a bar, the median as a mark, from 0 to 10."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from advocacy_trainer.ui.kit.look.levels import ink
from advocacy_trainer.ui.kit.look.spacing import NEAR, TIGHT
from advocacy_trainer.ui.kit.look.type_scale import font_of
from advocacy_trainer.workshop.before_after import HIGHEST, Spread

_BAR, _MARK = 14.0, 6.0  # px


class SpreadPicture(QWidget):
    """Two bars on one scale; ``said`` is the same in words, for who does not see it."""

    def __init__(self, before: Spread, after: Spread, said: str) -> None:
        super().__init__()
        self._rows = ((self.tr("Before"), before, "control-line"), (self.tr("After"), after, "primary"))
        self.setAccessibleName(said)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        metrics = QFontMetricsF(font_of("small"))
        self._line = metrics.height() + TIGHT
        self._left = max(metrics.horizontalAdvance(name) for name, _, _ in self._rows) + NEAR
        self.setFixedHeight(round(self._line * 3 + TIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the scale and both bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font_of("small"))
        wide = self.width() - self._left - NEAR
        step = wide / HIGHEST
        for at, (name, spread, role) in enumerate(self._rows):
            row = QRectF(0, at * self._line, self.width(), self._line)
            painter.setPen(ink("text"))
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, name)
            middle = row.center().y()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink("line"))
            painter.drawRect(QRectF(self._left, middle - 0.5, wide, 1))
            painter.setBrush(ink(role))
            left = self._left + spread.low * step
            long = max(_MARK, (spread.high - spread.low) * step)
            painter.drawRoundedRect(QRectF(left, middle - _BAR / 2, long, _BAR), TIGHT, TIGHT)
            painter.setBrush(ink("text"))
            mark = self._left + spread.median * step - _MARK / 2
            painter.drawRect(QRectF(mark, middle - _BAR / 2 - 2, _MARK, _BAR + 4))
        painter.setPen(ink("soft-text"))
        for number in (0, 5, HIGHEST):
            at_x = self._left + number * step
            box = QRectF(at_x - NEAR, 2 * self._line, 2 * NEAR, self._line)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))
        painter.end()
