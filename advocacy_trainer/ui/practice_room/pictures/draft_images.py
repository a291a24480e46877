"""Pixels of a draft's pictures: made smaller, encoded and decoded, off the thread that draws.

Qt scales a whole picture without letting go of the interpreter; the window then
stands still though a task does it (70 ms for 24 megapixels). What is called
here lets go now and then.
"""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

from advocacy_trainer.ui.kit.pixels import file_bytes, to_image

LONGEST = 2000  # px; no platform shows more of a post's picture
MOST_BYTES = 2_000_000  # the smallest limit of all platforms
_BAND = 64  # rows of the smaller picture that are made at a time


def decoded(data: bytes) -> QImage:
    """Return the pixels of a picture's bytes; a null image where they are none."""
    from advocacy_trainer.errors import PictureError  # late, as Pillow: most drafts have no picture
    from advocacy_trainer.pictures.opening import UNHURRIED, open_picture

    try:
        return to_image(open_picture(data, longest=LONGEST, seconds=UNHURRIED))
    except PictureError:
        return QImage()


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
    data = file_bytes(reduced(image), "JPEG", MOST_BYTES)
    return data, decoded(data)
