"""Pixels of a draft's pictures: made smaller, encoded and decoded, off the thread that draws.

Qt scales a whole picture, or reads one by ``QImage.fromData``, without letting
go of the interpreter; the window then stands still though a task does it
(70 ms for 24 megapixels). What is called here lets go now and then.
"""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

LONGEST = 2000  # px; no platform shows more of a post's picture
MOST_BYTES = 2_000_000  # the smallest limit of all platforms
_BAND = 64  # rows of the smaller picture that are made at a time
_QUALITIES = (90, 80, 70, 55, 40)


def decoded(data: bytes) -> QImage:
    """Return the pixels of a picture's bytes; a null image where they are none."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return QImageReader(buffer).read()


def reduced(image: QImage) -> QImage:
    """Return a picture whose longer side is at most LONGEST; band by band where it is much larger."""
    times = max(image.width(), image.height()) // LONGEST
    if times > 1:
        image = _divided(image, times)
    if max(image.width(), image.height()) <= LONGEST:
        return image
    return image.scaled(
        LONGEST, LONGEST, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def _divided(image: QImage, times: int) -> QImage:
    """Return a picture ``times`` as small each way: whole pixels become one, so no seam is seen."""
    width, height = max(1, image.width() // times), max(1, image.height() // times)
    whole = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    whole.fill(Qt.GlobalColor.transparent)
    painter = QPainter(whole)
    for top in range(0, height, _BAND):
        rows = min(_BAND, height - top)
        there = QRect(0, top * times, width * times, rows * times)
        band = image.copy(there.intersected(image.rect()))
        mode = Qt.TransformationMode.SmoothTransformation
        small = band.scaled(width, rows, Qt.AspectRatioMode.IgnoreAspectRatio, mode)
        painter.drawImage(0, top, small)
    painter.end()
    return whole


def encoded(image: QImage) -> tuple[bytes, QImage]:
    """Return a picture as JPEG, no larger than every platform takes, and the pixels; on white."""
    image = reduced(image)
    flat = QImage(image.size(), QImage.Format.Format_RGB32)
    flat.fill(Qt.GlobalColor.white)
    painter = QPainter(flat)
    painter.drawImage(0, 0, image)
    painter.end()
    data = b""
    for quality in _QUALITIES:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        flat.save(buffer, "JPEG", quality)  # type: ignore[call-overload]  # the stubs know only bytes here
        data = bytes(buffer.data().data())
        if len(data) <= MOST_BYTES:
            break
    return data, flat
