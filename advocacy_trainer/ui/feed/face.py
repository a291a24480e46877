"""Picture, name and headline as they stand beside a post; a silhouette where nothing is turned on."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from advocacy_trainer.profile.card import ProfileCard
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.look.type_scale import font_of

_SIDE = 48


def silhouette(painter: QPainter, circle: QRectF, ground: QColor, ink: QColor) -> None:
    """Draw head and shoulders of nobody in particular in a circle."""
    path = QPainterPath()
    path.addEllipse(circle)
    painter.save()
    painter.setClipPath(path)
    painter.fillRect(circle, ground)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    width, height = circle.width(), circle.height()
    painter.drawEllipse(
        QRectF(circle.left() + 0.32 * width, circle.top() + 0.2 * height, 0.36 * width, 0.36 * height)
    )
    painter.drawEllipse(
        QRectF(circle.left() + 0.16 * width, circle.top() + 0.64 * height, 0.68 * width, 0.68 * height)
    )
    painter.restore()


class Face(QWidget):
    """Draw a card's visible part; ``show_card`` with one that is not turned on shows the silhouette."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._card = ProfileCard()
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_card(context.stores.profile_card.card)

    def show_card(self, card: ProfileCard) -> None:
        """Show another card."""
        seen = card.visible
        if seen.picture != self._card.picture or self._image.isNull():
            self._image = QImage.fromData(seen.picture) if seen.picture else QImage()
        self._card = seen
        self.setAccessibleName(self._words()[0])
        self.setAccessibleDescription(self._words()[1])
        self.updateGeometry()
        self.update()

    def _words(self) -> tuple[str, str]:
        name = self._card.name.strip() or self.tr("Your name")
        return name, self._card.headline.strip() or self.tr("What you do, and where")

    def _side(self) -> float:
        return _SIDE * max(1.0, self.fontMetrics().height() / 20)

    def sizeHint(self) -> QSize:
        """Want one line for the name and two for the headline."""
        lines = QFontMetricsF(font_of()).lineSpacing() + 2 * QFontMetricsF(font_of("help")).lineSpacing()
        return QSize(320, round(max(self._side(), lines)) + 4)

    def minimumSizeHint(self) -> QSize:
        """Need room for the picture and a few words."""
        return QSize(180, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, the name and up to two lines of the headline."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        theme = self.context.appearance.theme
        side = self._side()
        circle = QRectF(1, 2, side, side)
        if self._image.isNull():
            silhouette(painter, circle, theme.colour("tint"), theme.colour("primary"))
        else:
            path = QPainterPath()
            path.addEllipse(circle)
            painter.save()
            painter.setClipPath(path)
            painter.drawImage(circle, self._image)
            painter.restore()
        name, headline = self._words()
        bold = font_of("strong")
        left, room = side + 13, self.width() - side - 14
        painter.setFont(bold)
        painter.setPen(theme.colour("text"))
        line = QFontMetricsF(bold).lineSpacing()
        elided = QFontMetricsF(bold).elidedText(name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, 0, room, line), Qt.AlignmentFlag.AlignVCenter, elided)
        self._draw_headline(painter, QRectF(left, line, room, self.height() - line), headline)
        painter.end()

    def _draw_headline(self, painter: QPainter, room: QRectF, headline: str) -> None:
        small = font_of("help")
        painter.setFont(small)
        painter.setPen(self.context.appearance.theme.colour("soft-text"))
        metrics = QFontMetricsF(small)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
        words = headline
        two_lines = 2 * metrics.lineSpacing() + 1
        while (
            words
            and metrics.boundingRect(QRectF(0, 0, room.width(), 10_000), int(flags), words).height()
            > two_lines
        ):
            words = words[:-2].rstrip(" …") + "…" if len(words) > 2 else ""
        painter.drawText(room, int(flags), words)
