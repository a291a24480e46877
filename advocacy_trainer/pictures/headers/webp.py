"""Read a WebP's chunks. Source: RFC 9649, sections 2 and 3."""

import struct
from typing import IO

from advocacy_trainer.pictures.headers.anatomy import Anatomy, HeaderError
from advocacy_trainer.pictures.headers.behind import end_of_riff, tells_behind
from advocacy_trainer.pictures.headers.exif import has_preview, read_exif, read_xmp

_MOST_CHUNKS = 20_000
_KNOWN = {b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ANMF"}
_BLOCK_LIMIT = 4_000_000
# The decoder holds two canvases and hands over a third, Pillow makes a fourth.
_BYTES_A_PIXEL = 16


def read_webp(stream: IO[bytes]) -> Anatomy:
    """Return the anatomy of the WebP in ``stream``; raise HeaderError where it has none."""
    end = end_of_riff(stream)
    stream.seek(12)
    size: tuple[int, int] | None = None
    orientation, from_xmp, tells, moves, profile = 0, 1, set[str](), False, b""
    for _ in range(_MOST_CHUNKS):
        head = stream.read(8) if stream.tell() < end else b""
        if len(head) < 8:
            break
        name, length = struct.unpack("<4sI", head)
        body = stream.read(min(length, _BLOCK_LIMIT if name in (b"EXIF", b"ICCP", b"XMP ") else 16))
        if name == b"EXIF":
            orientation, place = read_exif(body)
            tells |= {"exif", "gps"} if place else {"exif"}
            tells |= {"preview"} if has_preview(body) else set()
        elif name == b"XMP ":
            tells.add("xmp")
            from_xmp = read_xmp(body)
        elif name == b"ICCP":
            tells.add("profile")
            profile = body
        elif name == b"ANIM":
            moves = True
        elif name not in _KNOWN:
            tells.add("behind")
        else:
            size = size or _size(name, body)
        stream.seek(length + length % 2 - len(body), 1)
    if size is None:
        raise HeaderError
    tells |= tells_behind(stream, end)
    return Anatomy(
        "WEBP",
        *size,
        orientation=orientation or from_xmp,
        tells=frozenset(tells),
        moves=moves,
        profile=profile,
        bytes_a_pixel=_BYTES_A_PIXEL,
        read_whole=True,
    )


def _size(name: bytes, body: bytes) -> tuple[int, int] | None:
    if name == b"VP8X" and len(body) >= 10:
        return int.from_bytes(body[4:7], "little") + 1, int.from_bytes(body[7:10], "little") + 1
    if name == b"VP8 " and len(body) >= 10:
        width, height = struct.unpack_from("<HH", body, 6)
        return width & 0x3FFF, height & 0x3FFF
    if name == b"VP8L" and len(body) >= 5:
        bits = int.from_bytes(body[1:5], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    return None
