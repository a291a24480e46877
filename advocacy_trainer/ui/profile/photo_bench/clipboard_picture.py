"""A picture on the clipboard: the file it was copied from, or its bytes."""

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from advocacy_trainer.pictures import refusals
from advocacy_trainer.pictures.opening import MOST_PIXELS
from advocacy_trainer.ui.kit.pixels import file_bytes

# As other programs name what they copy; a picture in its own bytes needs no second encoding.
_NAMED = ("image/png", "image/jpeg", "image/webp", "image/gif", "image/tiff", "image/bmp")


def clipboard_picture() -> Path | bytes | QImage | None:
    """Return what lies on the clipboard: a copied file's path, a picture's bytes or its pixels."""
    mime: QMimeData | None = QGuiApplication.clipboard().mimeData()
    if mime is None:  # an empty clipboard on some systems
        return None
    files = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
    if files:
        return Path(files[0])
    for kind in _NAMED:
        if mime.hasFormat(kind) and (data := mime.data(kind).data()):
            return bytes(data)
    if not mime.hasImage():
        return None
    image = QImage(mime.imageData())
    return None if image.isNull() else image


def as_png(image: QImage) -> bytes:
    """Return pixels as a PNG file's bytes; raise PictureError where there are too many."""
    if image.width() * image.height() > MOST_PIXELS["PNG"]:
        raise refusals.too_large(image.width(), image.height())
    return file_bytes(image, quick=True)
