"""Draw the app's icon as PNG files in the sizes a desktop asks for; runs inside .venv."""

import sys
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def main(target: Path) -> int:
    """Draw assets/icons/app.svg into ``target`` as 16.png to 512.png."""
    application = QGuiApplication([])
    source = Path(__file__).resolve().parents[2] / "assets" / "icons" / "app.svg"
    renderer = QSvgRenderer(str(source))
    if not renderer.isValid():
        print(f"{source} cannot be drawn.", file=sys.stderr)
        return 1
    target.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        image.save(str(target / f"{size}.png"))
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
