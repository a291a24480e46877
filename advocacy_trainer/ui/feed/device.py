"""The frame round a post: a phone or a screen, drawn, so that nobody takes it for the platform itself."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from advocacy_trainer.ui.kit.layouts import add
from advocacy_trainer.ui.kit.look.levels import ink

_EDGE = 6  # px, of a phone
_PHONE_CORNER, _SCREEN_CORNER = 32, 10
_SPEAKER = (64, 5)
_BAR = 20  # px above a screen's content


class Device(QFrame):
    """A column of parts inside a phone's or a screen's edge."""

    def __init__(self) -> None:
        super().__init__()
        self.phone = True
        self.column = QVBoxLayout(self)
        self.column.setSpacing(10)
        self.draw_as(phone=True)

    def add(self, *parts: QWidget | QLayout) -> None:
        """Add parts below one another."""
        add(self.column, *parts)

    def draw_as(self, *, phone: bool) -> None:
        """Draw a phone, or a screen."""
        self.phone = phone
        if phone:
            self.column.setContentsMargins(_EDGE + 14, _EDGE + 30, _EDGE + 14, _EDGE + 26)
        else:
            self.column.setContentsMargins(18, _BAR + 14, 18, 18)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the edge, and a phone's speaker or a screen's bar."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = _EDGE if self.phone else 1
        corner = _PHONE_CORNER if self.phone else _SCREEN_CORNER
        room = QRectF(self.rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
        painter.setPen(QPen(ink("control-line"), edge))
        painter.setBrush(ink("card"))
        painter.drawRoundedRect(room, corner, corner)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink("line"))
        if self.phone:
            wide, high = _SPEAKER
            painter.drawRoundedRect(QRectF(self.width() / 2 - wide / 2, _EDGE + 12, wide, high), 2, 2)
        else:
            for place in range(3):
                painter.drawEllipse(QRectF(14 + 16 * place, 9, 8, 8))
            painter.drawRect(QRectF(1, _BAR + 4, self.width() - 2, 1))
        painter.end()
