"""A path of lessons as a painted line: a tick for what is done, the next as a card, a dot for the rest."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocacy_trainer.ui.kit.accessibility import decorative
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.labels import heading, over, soft
from advocacy_trainer.ui.kit.look.levels import CARD, LOWER, draw_shape, ink
from advocacy_trainer.ui.kit.look.spacing import CARD_RADIUS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from advocacy_trainer.ui.kit.look.levels import Paint

_AROUND = 6  # px above and below the card
_DOT, _HERE, _TICK = 8, 16, 22  # px
_LEFT = 16  # px: where a row's mark begins, as its words do in a card


class PathRow(CardButton):
    """One lesson on the line, pressed anywhere; ``done`` it is soft and ticked."""

    def __init__(self, title: str, detail: str, *, done: bool, begun: bool = False) -> None:
        super().__init__(title, icon=QIcon(), flat=True)
        self.setAccessibleName(f"{title}. {detail}")
        self._done, self._begun = done, begun
        self.on_line = True
        self.is_first = self.is_last = False
        self.set_state("used" if done else "rest", "", "" if done else detail)  # a tick says enough

    def _draw_pictures(self, painter: QPainter, paint: "Paint", down: int, face: int) -> tuple[int, int]:
        side = self._pictures[0][1]
        middle = QPointF(_LEFT + side / 2, self.height() / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.on_line:
            top = middle.y() if self.is_first else 0
            bottom = middle.y() if self.is_last else self.height()
            _draw_line(painter, middle.x(), top, bottom)
        if self._done:
            draw_tick(painter, middle)
        else:
            _draw_dot(painter, middle, _DOT, "primary" if self._begun else "control-line")
        return super()._draw_pictures(painter, paint, down, face)


class NextOnPath(QWidget):
    """The lesson that comes next: the one card of the path, with the page's primary button."""

    def __init__(self, said: str, title: str, detail: str, go: "QPushButton") -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.mark = _Here()
        row.addWidget(self.mark)
        card = _Leading()
        inner = QHBoxLayout(card)
        inner.setContentsMargins(20, 14, 20, 16 + LOWER)
        inner.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (over(said), heading(title, 3, "section"), soft(detail)):
            words.addWidget(label)
        inner.addLayout(words, 1)
        inner.addWidget(go, 0, Qt.AlignmentFlag.AlignVCenter)
        holder = QVBoxLayout()
        holder.setContentsMargins(0, _AROUND, 0, _AROUND)
        holder.addWidget(card)
        row.addLayout(holder, 1)


class _Leading(QWidget):
    """The ground of the one card of the path, with the edge that gives it height."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        del event
        painter = QPainter(self)
        draw_shape(painter, self.rect(), CARD["leading"], CARD_RADIUS, depth=0)
        painter.end()


class _Here(QWidget):
    """The piece of the line beside the next lesson, with a full dot."""

    def __init__(self) -> None:
        super().__init__()
        decorative(self)
        self.is_first = self.is_last = False
        side = CardButton("", icon=QIcon(), flat=True)._pictures[0][1]
        self._middle = _LEFT + side / 2
        self.setFixedWidth(round(_LEFT + side + 14))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line and the dot."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self._middle, self.height() / 2)
        top = middle.y() if self.is_first else 0
        bottom = middle.y() if self.is_last else self.height()
        _draw_line(painter, middle.x(), top, bottom)
        _draw_dot(painter, middle, _HERE, "primary")
        painter.end()


def on_one_line(parts: list[QWidget]) -> QWidget:
    """Return the parts of a path below one another, joined by their line."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for number, part in enumerate(parts):
        mark = part.mark if isinstance(part, NextOnPath) else part
        if isinstance(mark, PathRow | _Here):
            mark.is_first, mark.is_last = number == 0, number == len(parts) - 1
        column.addWidget(part)
    return holder


def _draw_line(painter: QPainter, across: float, top: float, bottom: float) -> None:
    painter.setPen(QPen(ink("line"), 2))
    painter.drawLine(QPointF(across, top), QPointF(across, bottom))


def _draw_dot(painter: QPainter, middle: QPointF, side: float, role: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink(role))
    painter.drawEllipse(middle, side / 2, side / 2)


def draw_tick(painter: QPainter, middle: QPointF) -> None:
    """Draw a tick in a soft circle."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink("good-ground"))
    half = _TICK / 2
    painter.drawEllipse(QRectF(middle.x() - half, middle.y() - half, _TICK, _TICK))
    pen = QPen(ink("good"), 2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    corner = middle + QPointF(-1, 3.5)
    painter.drawLine(middle + QPointF(-4.5, 0.2), corner)
    painter.drawLine(corner, middle + QPointF(4.5, -3.5))
