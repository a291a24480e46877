"""A row of the settings: what can be chosen and what that does, and beside it the choices."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLayout, QSizePolicy, QVBoxLayout, QWidget

from advocacy_trainer.ui.kit.accessibility import decorative
from advocacy_trainer.ui.kit.labels import heading, soft
from advocacy_trainer.ui.kit.layouts import TwoColumns
from advocacy_trainer.ui.kit.look.levels import ink
from advocacy_trainer.ui.kit.look.spacing import BADGE_RADIUS, FAR, HAIR, TIGHT, grown, text_scale
from advocacy_trainer.ui.kit.look.type_scale import font_of
from advocacy_trainer.ui.kit.theme import Theme, read_theme

_WIDE, _HIGH = 92, 56  # px of a picture at 100 %
_TOGETHER = 600  # px of the row


def setting_row(caption: QWidget | str, sentence: str, *controls: QWidget | QLayout) -> TwoColumns:
    """Return a row: a caption and the one line of what it does, the controls beside or below them."""
    row = TwoColumns(weights=(34, 66), gap=FAR, spacing=HAIR, together=_TOGETHER)
    row.add_main(heading(caption, 3) if isinstance(caption, str) else caption)
    if sentence:
        row.add_main(soft(sentence))
    row.side.setSpacing(TIGHT)
    row.add_side(*controls)
    return row


class ChoicePicture(QWidget):
    """A small picture above one of the choices; a click on it chooses. The words say the same."""

    def __init__(self, choice: QAbstractButton) -> None:
        super().__init__()
        self.choice = choice
        decorative(self)
        self.setFixedSize(grown(_WIDE), grown(_HIGH))
        if choice.isEnabled():
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose, as a click on the words does."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.choice.click()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture in a frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        shape = QPainterPath()
        shape.addRoundedRect(frame, BADGE_RADIUS, BADGE_RADIUS)
        painter.setClipPath(shape)
        self.draw(painter, self.rect())
        painter.setClipping(False)
        painter.setPen(QPen(ink("control-line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)

    def draw(self, painter: QPainter, place: QRect) -> None:
        """Draw what stands in the frame."""
        raise NotImplementedError


class SizePicture(ChoicePicture):
    """Two letters in the size that is offered, as large as they would stand."""

    def __init__(self, choice: QAbstractButton, percent: int) -> None:
        super().__init__(choice)
        self.factor = percent / 100 / text_scale()

    def draw(self, painter: QPainter, place: QRect) -> None:
        """Draw the letters in the middle."""
        painter.fillRect(place, ink("card"))
        painter.setPen(ink("text"))
        painter.setFont(font_of("quote"))
        painter.translate(place.center())
        painter.scale(self.factor, self.factor)
        room = QSize(4 * place.width(), 4 * place.height())
        painter.drawText(QRect(QPoint(-room.width() // 2, -room.height() // 2), room), "Aa", _MIDDLE)
        painter.resetTransform()


class ThemePicture(ChoicePicture):
    """The window in small, in the colours that are offered; two halves where the computer decides."""

    def __init__(self, choice: QAbstractButton, *names: str) -> None:
        super().__init__(choice)
        self._themes = [read_theme(name) for name in names]

    def draw(self, painter: QPainter, place: QRect) -> None:
        """Draw the halves from left to right."""
        wide = place.width() // len(self._themes)
        for at, theme in enumerate(self._themes):
            part = QRect(at * wide, 0, place.width() - at * wide, place.height())
            painter.save()
            painter.setClipRect(part, Qt.ClipOperation.IntersectClip)
            _draw_window(painter, place, theme)
            painter.restore()


def _draw_window(painter: QPainter, place: QRect, theme: Theme) -> None:
    """Draw a rail, two lines of words and a primary button."""
    unit = place.height() / 14
    painter.fillRect(place, theme.colour("paper"))
    painter.fillRect(QRectF(0, 0, place.width() / 5, place.height()), theme.colour("rail"))
    left = place.width() / 5 + 2 * unit
    for row, (role, share) in enumerate((("text", 0.55), ("soft-text", 0.42))):
        painter.fillRect(QRectF(left, (3 + 2 * row) * unit, place.width() * share, unit), theme.colour(role))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("primary"))
    button = QRectF(place.width() - 8.5 * unit, 9 * unit, 6.5 * unit, 3 * unit)
    painter.drawRoundedRect(button, unit, unit)


_MIDDLE = Qt.AlignmentFlag.AlignCenter


def pictured(picture: ChoicePicture, choice: QWidget) -> QWidget:
    """Return a choice with its picture above it."""
    holder = QWidget()
    holder.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(TIGHT)
    column.addWidget(picture)
    column.addWidget(choice)
    return holder
