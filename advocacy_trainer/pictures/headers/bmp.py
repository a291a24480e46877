"""Read a bitmap's header. Source: Microsoft, BITMAPINFOHEADER and BITMAPCOREHEADER."""

import struct
from typing import IO

from advocacy_trainer.pictures.headers.anatomy import Anatomy, HeaderError
from advocacy_trainer.pictures.headers.behind import end_of_bitmap, tells_behind


def read_bmp(stream: IO[bytes]) -> Anatomy:
    """Return the anatomy of the bitmap in ``stream``; raise HeaderError where it has none."""
    stream.seek(14)
    head = stream.read(16)
    if len(head) < 16:
        raise HeaderError
    (length,) = struct.unpack_from("<I", head)
    if length == 12:
        width, height, _, depth = struct.unpack_from("<HHHH", head, 4)
    else:
        width, height, _, depth = struct.unpack_from("<iiHH", head, 4)
    compression = 0
    if length >= 40:
        (compression,) = struct.unpack("<I", stream.read(4))
    end = end_of_bitmap(stream, abs(width), abs(height), depth, compression)
    told = frozenset(tells_behind(stream, end))
    return Anatomy("BMP", abs(width), abs(height), tells=told, bytes_a_pixel=1 if depth <= 8 else 4)
