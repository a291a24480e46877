"""Between our pictures and Qt's."""

from PySide6.QtGui import QImage, QPixmap

from advocacy_trainer.pictures.picture import WorkingPicture


def to_pixmap(picture: WorkingPicture) -> QPixmap:
    """Return a picture's pixels as a pixmap; only on the thread that draws."""
    width, height = picture.size
    image = QImage(picture.rgba(), width, height, 4 * width, QImage.Format.Format_RGBA8888)
    return QPixmap.fromImage(image)
