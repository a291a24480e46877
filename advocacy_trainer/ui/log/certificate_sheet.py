"""The certificate as it will be printed, as large as its place."""

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QSizePolicy

from advocacy_trainer.ui.kit.look.levels import ink
from advocacy_trainer.ui.log.certificate import HEIGHT, WIDTH, drawing, statement

LEAST_WIDE = 240  # px


class CertificateSheet(QLabel):
    """A sheet of A4 across, white in every theme as paper is; it says its words to a screen reader."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._renderer = QSvgRenderer(self)

    def show_name(self, name: str) -> None:
        """Draw the sheet with a name on it, or none."""
        self._renderer.load(QByteArray(drawing(name)))
        self.setAccessibleName(f"{statement()} {name}".strip())
        self._draw()

    def heightForWidth(self, width: int) -> int:
        """Keep the shape of the sheet, which is no wider than the page allows."""
        return min(width, self.maximumWidth()) * HEIGHT // WIDTH

    def sizeHint(self) -> QSize:
        """Want the width there is, no more than the page allows."""
        wide = min(WIDTH, self.maximumWidth())
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Stand in any window."""
        return QSize(LEAST_WIDE, self.heightForWidth(LEAST_WIDE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw it anew in its size."""
        super().resizeEvent(event)
        self._draw()

    def _draw(self) -> None:
        wide = min(self.width(), self.height() * WIDTH // HEIGHT)
        if wide <= 0:
            return
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(round(wide * ratio), round(wide * ratio) * HEIGHT // WIDTH)
        pixmap.fill(Qt.GlobalColor.white)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._renderer.render(painter)
        painter.setPen(QPen(ink("line"), 2))  # half of it lies outside: paper may be as white as the page
        painter.drawRect(pixmap.rect())
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        self.setPixmap(pixmap)
