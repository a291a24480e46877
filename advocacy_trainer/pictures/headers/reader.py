"""Read any supported picture's anatomy, or refuse the file in one sentence."""

import io
import struct
from collections.abc import Callable
from pathlib import Path
from typing import IO

from advocacy_trainer.pictures import refusals
from advocacy_trainer.pictures.headers.anatomy import Anatomy, HeaderError
from advocacy_trainer.pictures.headers.bmp import read_bmp
from advocacy_trainer.pictures.headers.gif import read_gif
from advocacy_trainer.pictures.headers.jpeg import read_jpeg
from advocacy_trainer.pictures.headers.png import read_png
from advocacy_trainer.pictures.headers.tiff import read_tiff
from advocacy_trainer.pictures.headers.webp import read_webp
from advocacy_trainer.pictures.kinds import kind_of

MOST_FILE_BYTES = 120_000_000

_READERS: dict[str, Callable[[IO[bytes]], Anatomy]] = {
    "JPEG": read_jpeg,
    "PNG": read_png,
    "GIF": read_gif,
    "WEBP": read_webp,
    "BMP": read_bmp,
    "TIFF": read_tiff,
}


def open_file(source: Path | bytes) -> IO[bytes]:
    """Open a picture's file, or its bytes; raise PictureError where it is no readable file.

    A pipe or a device is refused before it is opened, as opening could wait.
    """
    if isinstance(source, bytes):
        return io.BytesIO(source)
    try:
        if source.is_file():
            return source.open("rb")
    except (OSError, ValueError):
        raise refusals.not_readable() from None
    raise refusals.not_there()


def read_anatomy(stream: IO[bytes]) -> Anatomy:
    """Return the anatomy of the picture in ``stream``; raise PictureError where none can be opened."""
    try:
        size = stream.seek(0, io.SEEK_END)
        stream.seek(0)
        start = stream.read(16)
        kind = kind_of(start)
        if not start:
            raise refusals.empty()
        if not kind:
            raise refusals.not_a_picture()
        if kind not in _READERS:
            raise refusals.not_supported(kind)
        if size > MOST_FILE_BYTES:
            raise refusals.too_heavy(size // 1_000_000)
        anatomy = _READERS[kind](stream)
    except (HeaderError, struct.error, IndexError, OverflowError, ValueError):
        raise refusals.damaged() from None
    except OSError:
        raise refusals.not_readable() from None
    if anatomy.width < 1 or anatomy.height < 1:
        raise refusals.damaged()
    return anatomy._replace(file_bytes=size)


def look(source: Path | bytes) -> Anatomy:
    """Return the anatomy of a picture's file, or of its bytes, without decoding a pixel."""
    with open_file(source) as stream:
        return read_anatomy(stream)
