"""A year of the log as twelve quiet dots: something stands there, or it does not."""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from advocacy_trainer.progress.tally import Month
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.writing.log_words import months_in_text

MONTHS = 12


def last_months(today: dt.date) -> list[str]:
    """Return the last twelve months, oldest first, as ``2026-11``."""
    index = today.year * 12 + today.month - 1
    return [f"{number // 12:04d}-{number % 12 + 1:02d}" for number in range(index - MONTHS + 1, index + 1)]


class YearPicture(QWidget):
    """Twelve months in a row: a ring, a filled dot where something stands, a larger one with a lesson."""

    def __init__(self, context: Context, months: Sequence[Month], today: dt.date) -> None:
        super().__init__()
        self._theme = context.appearance.theme
        self._months = last_months(today)
        self._lived = {month.month: bool(month.done) for month in months}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.text())

    def text(self) -> str:
        """Say in words what is drawn."""
        named = [month for month in self._months if month in self._lived]
        if not named:
            return self.tr("Nothing stands in the last twelve months yet.")
        return self.tr("Something stands in your log in these months: {months}.").format(
            months=months_in_text(named)
        )

    def sizeHint(self) -> QSize:
        """Be as high as a dot and a line of text."""
        return QSize(320, round(self.fontMetrics().height() * 3.2))

    def minimumSizeHint(self) -> QSize:
        """Keep the height, give way in width."""
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dots and, below each, the month's first letter."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().height()
        wide = self.width() / MONTHS
        largest = min(wide, line * 1.5) / 2 - 2
        for number, month in enumerate(self._months):
            middle = QPointF(wide * (number + 0.5), line * 0.95)
            lived = self._lived.get(month)
            colour = QColor(self._theme.colour("primary" if lived is not None else "control-line"))
            painter.setPen(QPen(colour, 1.5))
            painter.setBrush(
                colour if lived else QColor(self._theme.colour("tint" if lived is False else "card"))
            )
            radius = largest if lived is not None else largest * 0.45
            painter.drawEllipse(middle, radius, radius)
            painter.setPen(QColor(self._theme.colour("soft-text")))
            name = QLocale().monthName(QDate.fromString(f"{month}-01", Qt.DateFormat.ISODate).month())
            place = QRectF(wide * number, line * 2, wide, line * 1.2)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name[:1].upper())
