"""Between Qt's pictures and ours: pixels, and files by way of Pillow.

Qt reads and writes picture files with a lock held, and a device that Python made is
asked for its bytes under it, which waits for the interpreter; who waits for the lock
with the interpreter, as a pixmap being loaded does, then waits for ever. So files are
read and written by Pillow, on whatever thread.
"""

from typing import TYPE_CHECKING

from PySide6.QtGui import QImage, QPixmap

if TYPE_CHECKING:
    from advocacy_trainer.pictures.picture import WorkingPicture


def to_image(picture: "WorkingPicture") -> QImage:
    """Return a picture's pixels as Qt draws them fastest."""
    width, height = picture.size
    image = QImage(picture.rgba(), width, height, 4 * width, QImage.Format.Format_RGBA8888)
    kind = QImage.Format.Format_ARGB32_Premultiplied if picture.transparent else QImage.Format.Format_RGB32
    return image.convertToFormat(kind)  # has pixels of its own


def to_pixmap(picture: "WorkingPicture") -> QPixmap:
    """Return a picture's pixels as a pixmap; only on the thread that draws."""
    return QPixmap.fromImage(to_image(picture))


def file_bytes(
    image: QImage, kind: str = "PNG", most_bytes: int | None = None, *, quick: bool = False
) -> bytes:
    """Return a picture file's bytes: ``kind`` is PNG or JPEG; see ``encode_pixels`` for the others."""
    from advocacy_trainer.pictures.encoding import encode_pixels  # late: brings Pillow

    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    size = plain.width(), plain.height()
    return encode_pixels(bytes(plain.constBits()), size, kind, most_bytes, quick=quick)
