"""Read a JPEG's segments up to its first scan.

The beginning is rebuilt with what decoding needs and nothing else, so that no
EXIF, XMP or multi-picture directory, however crafted, reaches the decoder.
Source: ITU-T T.81, annex B; ICC.1 annex B.4; Adobe TN 5116 for APP14.
"""

import struct
from typing import IO

from advocacy_trainer.pictures import refusals
from advocacy_trainer.pictures.headers.anatomy import Anatomy, HeaderError, Splice
from advocacy_trainer.pictures.headers.behind import end_of_jpeg, tells_behind
from advocacy_trainer.pictures.headers.exif import has_preview, read_exif, read_xmp

_SIZES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}  # the frame headers SOF0..SOF15
_NEEDED = {0xC4, 0xCC, 0xDB, 0xDD, *_SIZES}
_PROGRESSIVE = {0xC2, 0xC6, 0xCA, 0xCE}
_MOST_SEGMENTS = 2000
_MOST_START = 4_000_000
_MOST_SCAN_PIXELS = 1_200_000_000
_XMP = (b"http://ns.adobe.com/xap/1.0/\0", b"http://ns.adobe.com/xmp/extension/\0")
_ICC = b"ICC_PROFILE\0"


def read_jpeg(stream: IO[bytes]) -> Anatomy:
    """Return the anatomy of the JPEG in ``stream``; raise HeaderError where it has none."""
    walk = _Walk()
    stream.seek(2)
    for _ in range(_MOST_SEGMENTS):
        marker = _next_marker(stream)
        at = stream.tell() - 2
        if marker == 0xD9:
            break
        if marker == 0x01 or 0xD0 <= marker <= 0xD8:
            continue
        (length,) = struct.unpack(">H", _exactly(stream, 2))
        if length < 2:
            raise HeaderError
        body = _exactly(stream, length - 2)
        if marker == 0xDA:
            anatomy = walk.end(at, components=body[0] if body else 0)
            refuse_many_scans(stream, anatomy)
            behind = tells_behind(stream, end_of_jpeg(stream, at))
            return anatomy._replace(tells=anatomy.tells | behind)
        walk.take(marker, body)
    raise HeaderError


def refuse_many_scans(stream: IO[bytes], anatomy: Anatomy) -> None:
    """Raise PictureError where passing over the whole picture again and again would take seconds.

    A scan of a progressive JPEG may be sixty bytes and still touches every
    block of it (measured: 0.8 ms for each scan and million pixels). The two
    bytes that begin a scan stand nowhere else in the coded data.
    """
    if not anatomy.progressive:
        return
    allowed = max(20, _MOST_SCAN_PIXELS // max(1, anatomy.width * anatomy.height))
    stream.seek(anatomy.splice.resume if anatomy.splice else 0)
    found, last = 0, b""
    while block := stream.read(1_000_000):
        found += (last + block).count(b"\xff\xda")
        last = block[-1:] if block[-1:] == b"\xff" else b""
        if found > allowed:
            raise refusals.too_slow()


def _exactly(stream: IO[bytes], count: int) -> bytes:
    data = stream.read(count)
    if len(data) < count:
        raise HeaderError
    return data


def _next_marker(stream: IO[bytes]) -> int:
    byte = _exactly(stream, 1)[0]
    skipped = 0
    while byte != 0xFF:  # some writers pad between segments
        byte = _exactly(stream, 1)[0]
        skipped += 1
        if skipped > 65536:
            raise HeaderError
    while byte == 0xFF:
        byte = _exactly(stream, 1)[0]
        skipped += 1
        if skipped > 131072:
            raise HeaderError
    return byte


class _Walk:
    """Gather what the segments say until the first scan."""

    def __init__(self) -> None:
        self.start = bytearray(b"\xff\xd8")
        self.frame: bytes | None = None
        self.progressive = False
        self.exif = b""
        self.xmp_orientation = 1
        self.tells: set[str] = set()
        self.icc: dict[int, bytes] = {}

    def take(self, marker: int, body: bytes) -> None:
        keep = marker in _NEEDED
        if marker in _SIZES:
            if self.frame is not None or len(body) < 6:
                raise HeaderError
            self.frame, self.progressive = body, marker in _PROGRESSIVE
        elif marker == 0xE0 and body.startswith(b"JFIF\0"):
            body, keep = b"JFIF\0\1\1\0\0\1\0\1\0\0", True
        elif marker == 0xEE and body.startswith(b"Adobe"):
            keep = True
        elif 0xE0 <= marker <= 0xEF or marker == 0xFE:
            self._learn(marker, body)
        if keep:
            self.start += struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body
            if len(self.start) > _MOST_START:
                raise HeaderError

    def _learn(self, marker: int, body: bytes) -> None:
        if marker == 0xE1 and body.startswith(b"Exif\0"):
            self.tells.add("exif")
            self.exif = self.exif or body
        elif marker == 0xE1 and body.startswith(_XMP):
            self.tells.add("xmp")
            self.xmp_orientation = max(self.xmp_orientation, read_xmp(body))
        elif marker == 0xE2 and body.startswith(_ICC) and len(body) > 14:
            self.tells.add("profile")
            self.icc.setdefault(body[12], body[14:])
        elif marker == 0xE2 and body.startswith(b"MPF\0"):
            self.tells.add("preview")
        elif marker == 0xED:
            self.tells.add("iptc")
        else:
            self.tells.add("comment")

    def end(self, at: int, components: int) -> Anatomy:
        if self.frame is None:
            raise HeaderError
        _, height, width, count = struct.unpack(">BHHB", self.frame[:6])
        orientation, place = read_exif(self.exif)
        if place:
            self.tells.add("gps")
        if has_preview(self.exif):
            self.tells.add("preview")
        several = self.progressive or components < count
        return Anatomy(
            "JPEG",
            width,
            height,
            orientation=orientation or self.xmp_orientation,
            tells=frozenset(self.tells),
            profile=b"".join(self.icc[number] for number in sorted(self.icc)),
            bytes_a_pixel=4 if count > 1 else 1,
            fixed_bytes=_coefficients(self.frame, width, height, count) if several else 0,
            progressive=several,
            splice=Splice(bytes(self.start), at),
        )


def _coefficients(frame: bytes, width: int, height: int, count: int) -> int:
    """Return the bytes a decoder keeps until the last scan: 16 bits a coefficient."""
    shares = [(frame[7 + 3 * n] >> 4, frame[7 + 3 * n] & 15) for n in range(count) if 7 + 3 * n < len(frame)]
    if not shares or any(across == 0 or down == 0 for across, down in shares):
        raise HeaderError
    most = max(across for across, _ in shares) * max(down for _, down in shares)
    return 2 * width * height * sum(across * down for across, down in shares) // most
