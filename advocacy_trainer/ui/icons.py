"""Our own line icons and illustrations, drawn in the colours of the theme.

The files use placeholder colours (QtSvg draws ``currentColor`` and ``var()``
black): icons one, ``#000000``; illustrations one for each role in ``_ROLES``.
"""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from advocacy_trainer.resources import assets_dir
from advocacy_trainer.ui.theme import Theme

_PLACEHOLDER = "#000000"
_ROLES = {
    "#000001": "text",
    "#000002": "primary",
    "#000003": "tint",
    "#000004": "second",
    "#000005": "card",
    "#000006": "skin",
    "#000007": "line",
    "#000008": "paper",
    "#000009": "skin-two",
    "#00000a": "hair",
}


def icon(name: str, colour: QColor, checked: QColor | None = None) -> QIcon:
    """Return ``assets/icons/<name>.svg`` in one colour, and in another while checked.

    Drawn at 24 and at 48 px, sharp on screens of up to 200 %.
    """
    source = (assets_dir() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    result = QIcon()
    for state, ink in ((QIcon.State.Off, colour), (QIcon.State.On, checked or colour)):
        renderer = QSvgRenderer(QByteArray(source.replace(_PLACEHOLDER, ink.name()).encode()))
        for size in (24, 48):
            result.addPixmap(_drawn(renderer, QSize(size, size)), QIcon.Mode.Normal, state)
    return result


def app_icon() -> QIcon:
    """Return the product's own icon in the sizes that windows ask for."""
    renderer = QSvgRenderer(str(assets_dir() / "icons" / "app.svg"))
    result = QIcon()
    for size in (16, 32, 48, 128):
        result.addPixmap(_drawn(renderer, QSize(size, size)))
    return result


def illustration(name: str, theme: Theme, width: int, ratio: float = 1.0) -> QPixmap:
    """Return ``assets/illustrations/<name>.svg``, ``width`` px wide, in the theme's colours."""
    source = (assets_dir() / "illustrations" / f"{name}.svg").read_text(encoding="utf-8")
    for placeholder, role in _ROLES.items():
        source = source.replace(placeholder, theme.colours[role])
    renderer = QSvgRenderer(QByteArray(source.encode()))
    size = renderer.defaultSize().scaled(round(width * ratio), 100_000, Qt.AspectRatioMode.KeepAspectRatio)
    pixmap = _drawn(renderer, size)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _drawn(renderer: QSvgRenderer, size: QSize) -> QPixmap:
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return QPixmap.fromImage(image)
