"""Read a PNG's chunks. Source: W3C Portable Network Graphics (third edition), 5 and 11."""

import struct
from typing import IO

from advocacy_trainer.pictures.headers.anatomy import Anatomy, HeaderError
from advocacy_trainer.pictures.headers.exif import read_exif

_MOST_CHUNKS = 20_000
_TEXTS = {b"tEXt", b"zTXt", b"iTXt"}
_EXIF_LIMIT = 1_000_000


def read_png(stream: IO[bytes]) -> Anatomy:
    """Return the anatomy of the PNG in ``stream``; raise HeaderError where it has none."""
    stream.seek(8)
    head = stream.read(8)
    body = stream.read(13)
    if head[4:] != b"IHDR" or len(body) < 13:
        raise HeaderError
    width, height, depth, colour = struct.unpack(">IIBB", body[:10])
    stream.seek(4, 1)
    orientation, tells, moves = _walk(stream)
    grey = colour in (0, 3)
    return Anatomy(
        "PNG",
        width,
        height,
        orientation=orientation,
        tells=frozenset(tells),
        moves=moves,
        bytes_a_pixel=(2 if depth == 16 else 1) if grey else 4,
    )


def _walk(stream: IO[bytes]) -> tuple[int, set[str], bool]:
    orientation, tells, moves = 1, set[str](), False
    for _ in range(_MOST_CHUNKS):
        head = stream.read(8)
        if len(head) < 8 or head[4:] == b"IEND":
            break
        length, name = struct.unpack(">I4s", head)
        if name in _TEXTS:
            start = stream.read(min(length, 40))
            tells.add(
                "xmp" if start.startswith((b"XML:com.adobe.xmp", b"Raw profile type xmp")) else "comment"
            )
            stream.seek(-len(start), 1)
        elif name == b"eXIf":
            data = stream.read(min(length, _EXIF_LIMIT))
            stream.seek(-len(data), 1)
            orientation, place = read_exif(data)
            tells |= {"exif", "gps"} if place else {"exif"}
        elif name == b"iCCP":
            tells.add("profile")
        elif name == b"acTL":
            moves = True
        elif name == b"tIME":
            tells.add("exif")
        stream.seek(length + 4, 1)
    return orientation, tells, moves
