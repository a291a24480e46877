"""Read a PNG's chunks. Source: W3C Portable Network Graphics (third edition), 5 and 11."""

import struct
import zlib
from typing import IO

from advocacy_trainer.pictures.headers.anatomy import Anatomy, HeaderError
from advocacy_trainer.pictures.headers.behind import tells_behind
from advocacy_trainer.pictures.headers.exif import has_preview, read_exif, read_xmp

_MOST_CHUNKS = 20_000
_TEXTS = {b"tEXt", b"zTXt", b"iTXt"}
_EXIF_LIMIT = 1_000_000
_XMP = b"XML:com.adobe.xmp\0"
_RAW_EXIF = (b"Raw profile type exif\0", b"Raw profile type APP1\0")  # as ImageMagick keeps it


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
    orientation, from_xmp, tells, moves = 0, 1, set[str](), False
    for _ in range(_MOST_CHUNKS):
        head = stream.read(8)
        if head[4:] == b"IEND":
            tells |= tells_behind(stream, stream.tell() + 4)
            break
        if len(head) < 8:
            break
        length, name = struct.unpack(">I4s", head)
        if name in _TEXTS:
            data = stream.read(min(length, _EXIF_LIMIT))
            stream.seek(-len(data), 1)
            if data.startswith(_RAW_EXIF):
                orientation, place = read_exif(_raw_profile(data))
                tells |= {"exif", "gps"} if place else {"exif"}
            elif data.startswith((_XMP, b"Raw profile type xmp")):
                tells.add("xmp")
                from_xmp = read_xmp(data)
            else:
                tells.add("comment")
        elif name == b"eXIf":
            data = stream.read(min(length, _EXIF_LIMIT))
            stream.seek(-len(data), 1)
            orientation, place = read_exif(data)
            tells |= {"exif", "gps"} if place else {"exif"}
            tells |= {"preview"} if has_preview(data) else set()
        elif name == b"iCCP":
            tells.add("profile")
        elif name == b"acTL":
            moves = True
        elif name == b"tIME":
            tells.add("exif")
        stream.seek(length + 4, 1)
    return orientation or from_xmp, tells, moves


def _raw_profile(data: bytes) -> bytes:
    """Return the EXIF that a text chunk spells in hexadecimal, b"" where it cannot be read."""
    text = data[data.index(b"\0") + 1 :]
    if text[:1] == b"\0":  # zTXt: the compression's method stands first
        try:
            text = zlib.decompressobj().decompress(text[1:], _EXIF_LIMIT)
        except zlib.error:
            return b""
    digits = b"".join(text.split()[2:])  # after the profile's name and its length
    try:
        return bytes.fromhex(digits.decode("ascii"))
    except ValueError:
        return b""
