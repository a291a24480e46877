"""What a control that is painted is drawn in, state by state; the rest stands in the style sheet.

The tables hold roles of the theme, never colours; a test computes the contrast
of every pair in them, and of every rule of the style sheet.
"""

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractButton

from advocacy_trainer.ui.kit import theme
from advocacy_trainer.ui.kit.look.spacing import BADGE_RADIUS

LOWER = 3  # px of the edge below, which gives a control its height
PRESSED_DOWN = 2  # px
_PRESSED_ONCE = "pressed-once"


class Paint(NamedTuple):
    """Roles: what is written, on what ground, inside which edge; empty where there is none.

    ``over`` are the surfaces it stands on, which ground or edge must part it from.
    """

    ink: str
    ground: str = ""
    edge: str = ""
    lower: str = ""  # the edge below, which gives it height
    badge: str = ""
    badge_ink: str = ""


PRIMARY = {
    "rest": Paint("on-primary", "primary", lower="primary-edge"),
    "hover": Paint("on-primary", "primary-hover", lower="primary-edge"),
    "pressed": Paint("on-primary", "primary"),
    "disabled": Paint("soft-text", "rail", "line"),
}
CARD = {
    "rest": Paint("text", "card", "control-line", "control-line", "tint", "deep"),
    "hover": Paint("text", "tint", "control-line", "control-line", "card", "deep"),
    "chosen": Paint("text", "tint", "primary", "", "primary", "on-primary"),
    "good": Paint("text", "good-ground", "good", "", "good", "good-ground"),
    "attention": Paint("text", "attention-ground", "attention", "", "attention", "attention-ground"),
    "used": Paint("soft-text", "paper", "line", "", "paper", "soft-text"),
    "leading": Paint("text", "tint", "primary", "primary", "card", "deep"),
    "disabled": Paint("soft-text", "paper", "line", "", "paper", "soft-text"),
}
ROW = {  # an entry of a list, between thin lines
    "rest": Paint("text"),
    "hover": Paint("text", "tint"),
    "chosen": Paint("deep", "tint"),
    "used": Paint("soft-text"),
    "disabled": Paint("soft-text"),
}
DOOR = {  # one that leads on, its words in line with what stands above it
    "rest": Paint("text"),
    "hover": Paint("deep"),
    "disabled": Paint("soft-text"),
}


def ink(role: str) -> QColor:
    """Return the colour of a role in the theme in force."""
    return theme.in_force().colour(role)


def draw_shape(painter: QPainter, rect: QRect, paint: Paint, radius: float, *, depth: float) -> int:
    """Fill a control's shape and return how many px its content is pushed down; pressed, ``depth`` is 1."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    down = round(PRESSED_DOWN * depth)
    whole = QRectF(rect).adjusted(0.5, 0.5 + down, -0.5, -0.5)
    lower = (LOWER - down) if paint.lower else 0
    face = whole.adjusted(0, 0, 0, -lower)
    painter.setPen(Qt.PenStyle.NoPen)
    if paint.lower:
        painter.setBrush(ink(paint.lower))
        painter.drawRoundedRect(whole.adjusted(-0.5, 0, 0.5, 0.5), radius, radius)
    if paint.ground:
        painter.setBrush(ink(paint.ground))
        if paint.edge:
            painter.setPen(QPen(ink(paint.edge), 1))
            painter.drawRoundedRect(face, radius, radius)
        else:
            painter.drawRoundedRect(face.adjusted(-0.5, -0.5, 0.5, 0.5), radius, radius)
    return down


def depth_of(button: QAbstractButton) -> float:
    """Return how far a control is pressed down, 0 to 1; what moves is read at its first press."""
    if button.isDown():
        button.setProperty(_PRESSED_ONCE, True)
    elif not button.property(_PRESSED_ONCE):
        return 0
    from advocacy_trainer.ui.kit.motion import press_depth

    return press_depth(button)


def draw_words(painter: QPainter, rect: QRect, paint: Paint, words: str) -> None:
    """Draw words in the middle, as the style does; to ask the style itself costs the first window 5 ms."""
    painter.setPen(ink(paint.ink))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)


def draw_badge(painter: QPainter, rect: QRect, paint: Paint, text: str) -> None:
    """Draw the small square with a number, which is a control's key."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink(paint.badge))
    painter.drawRoundedRect(QRectF(rect), BADGE_RADIUS, BADGE_RADIUS)
    if theme.in_force().strong:
        painter.setPen(QPen(ink(paint.badge_ink), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), BADGE_RADIUS, BADGE_RADIUS)
    painter.setPen(ink(paint.badge_ink))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def draw_ring(painter: QPainter, rect: QRectF, radius: float, width: float = 3) -> None:
    """Draw the ring of the keyboard's focus just inside ``rect``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    half = width / 2
    path.addRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)
    painter.setPen(QPen(ink("primary"), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
