"""The invented portrait that the tour lays on the photo bench."""

from pathlib import Path

from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPen


def invented_portrait(folder: Path | None) -> Path:
    """Draw nobody in particular at a window and return the file."""
    image = QImage(900, 700, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    light = QLinearGradient(0, 0, 900, 700)
    light.setColorAt(0, QColor("#e8ddcb"))
    light.setColorAt(1, QColor("#8fa3a0"))
    painter.fillRect(image.rect(), light)
    painter.setPen(QPen(QColor("#fffaf0"), 10))
    painter.setBrush(QColor("#cfe3ea"))
    painter.drawRect(60, 60, 230, 330)
    painter.drawLine(175, 60, 175, 390)
    painter.setPen(QPen(QColor("#3d3128"), 3))
    for colour, x, y, width, height in (
        ("#37525a", 250, 470, 420, 420),
        ("#4a3629", 340, 120, 240, 300),
        ("#d9a98a", 365, 170, 190, 260),
    ):
        painter.setBrush(QColor(colour))
        painter.drawEllipse(x, y, width, height)
    painter.setBrush(QColor("#3d3128"))
    for x in (415, 490):
        painter.drawEllipse(x, 280, 16, 20)
    painter.drawArc(420, 320, 84, 60, 200 * 16, 140 * 16)
    painter.end()
    path = (folder or Path()) / "cache" / "invented-portrait.png"
    path.parent.mkdir(exist_ok=True)
    image.save(str(path))
    return path
