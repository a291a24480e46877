"""Somebody in a circle: a drawn figure, or a silhouette on a ground of its own."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from advocacy_trainer.resources import assets_dir
from advocacy_trainer.ui.feed.face import silhouette
from advocacy_trainer.ui.kit.accessibility import decorative
from advocacy_trainer.ui.kit.look.levels import ink
from advocacy_trainer.ui.kit.look.spacing import grown

LEADING, LARGE, SMALL = 72, 48, 36  # px at 100 %
GROUNDS = ("tint", "warm", "good-ground", "mark-ground", "rail")
"""Roles of the theme that a silhouette may be drawn on, by number."""


class Portrait(QWidget):
    """A person drawn in a circle, which says nothing that the name beside it does not.

    ``figure`` names a drawing of ``assets/figures``, which has its ground with it; without one
    (or where it is missing) a silhouette is drawn, on the ground that ``tone`` picks. ``side``
    is the diameter in px at 100 %.
    """

    def __init__(self, figure: str = "", tone: int = 0, side: int = LARGE) -> None:
        super().__init__()
        self._ground = GROUNDS[tone % len(GROUNDS)]
        self._side = grown(side)
        self._figure = _drawn(figure, round(self._side * self.devicePixelRatioF())) if figure else QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        decorative(self)

    def sizeHint(self) -> QSize:
        """Want a square."""
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and who stands on it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(0, 0, self._side, self._side)
        if self._figure.isNull():
            silhouette(painter, circle, ink(self._ground), ink("second"))
        else:
            path = QPainterPath()
            path.addEllipse(circle)
            painter.setClipPath(path)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(circle, self._figure, QRectF(self._figure.rect()))
        painter.end()


def _drawn(figure: str, side: int) -> QPixmap:
    pixmap = QPixmap()
    path = assets_dir() / "figures" / f"{figure}.svg"
    if path.is_file():
        sized = path.read_text(encoding="utf-8").replace("<svg ", f'<svg width="{side}" height="{side}" ', 1)
        pixmap.loadFromData(sized.encode(), "SVG")
    return pixmap
