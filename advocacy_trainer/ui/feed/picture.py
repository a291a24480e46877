"""A picture as a feed crops it, with a badge that says whether it is described."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from advocacy_trainer.platforms.model import Size
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.look.type_scale import font_of


class FeedPicture(QWidget):
    """Draw one picture in the ratio the platform shows, the rest of it cut away."""

    def __init__(self, context: Context, image: QImage, ratio: Size, alt: str, more: int = 0) -> None:
        super().__init__()
        self.context = context
        self._image = image
        self._ratio = ratio
        self._alt = alt
        self._more = more  # further pictures that stand behind this one
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(alt or self.tr("A picture without a description"))

    def hasHeightForWidth(self) -> bool:
        """Say that narrower means lower."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the platform's ratio."""
        return round(width * self._ratio.height / self._ratio.width)

    def sizeHint(self) -> QSize:
        """Want a feed's width."""
        return QSize(320, self.heightForWidth(320))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the crop and the badge."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = QRectF(self.rect())
        path = QPainterPath()
        path.addRoundedRect(room, 6, 6)
        painter.setClipPath(path)
        theme = self.context.appearance.theme
        painter.fillRect(room, theme.colour("tint"))
        if not self._image.isNull():
            painter.drawImage(room, self._image, self._crop())
        described = bool(self._alt.strip())
        badge = self.tr("ALT") if described else self.tr("No description")
        if self._more:
            badge += f" · +{self._more}"
        painter.setFont(font_of("drawn"))
        size = painter.fontMetrics().size(0, badge)
        box = QRectF(8, room.bottom() - size.height() - 14, size.width() + 14, size.height() + 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("card"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(theme.colour("text" if described else "attention"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, badge)
        painter.end()

    def _crop(self) -> QRectF:
        width, height = self._image.width(), self._image.height()
        across = min(width, height * self._ratio.width / self._ratio.height)
        down = min(height, width * self._ratio.height / self._ratio.width)
        return QRectF((width - across) / 2, (height - down) / 2, across, down)
