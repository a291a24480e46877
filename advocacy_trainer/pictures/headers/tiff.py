"""Read a TIFF's first directory. Source: TIFF 6.0, section 2; BigTIFF is not read."""

import struct
from typing import IO

from advocacy_trainer.errors import QT_TRANSLATE_NOOP
from advocacy_trainer.pictures import refusals
from advocacy_trainer.pictures.headers.anatomy import Anatomy, HeaderError
from advocacy_trainer.pictures.headers.exif import IfdEntry, byte_order, entries

# none, three fax codes, LZW, JPEG twice, deflate twice, PackBits: the rest is rare,
# slow or missing from some builds, and complains on the console
_COMPRESSIONS = {1, 2, 3, 4, 5, 6, 7, 8, 32946, 32773}

_TOLD = {
    0x8825: "gps",
    0x8769: "exif",
    0x010F: "exif",
    0x0110: "exif",
    0x0132: "exif",
    0x02BC: "xmp",
    0x83BB: "iptc",
    0x8649: "iptc",
    0x010E: "comment",
    0x013B: "comment",
    0x0131: "comment",
    0x8298: "comment",
    0x8773: "profile",
    0x014A: "preview",
}


def read_tiff(stream: IO[bytes]) -> Anatomy:
    """Return the anatomy of the TIFF in ``stream``; raise HeaderError where it has none."""
    stream.seek(0)
    head = stream.read(8)
    order = byte_order(head)
    if not order or len(head) < 8:
        raise HeaderError
    if struct.unpack(order + "H", head[2:4]) == (43,):
        raise refusals.not_supported("BigTIFF")
    (at,) = struct.unpack(order + "I", head[4:8])
    stream.seek(at)
    count_bytes = stream.read(2)
    if len(count_bytes) < 2:
        raise HeaderError
    (count,) = struct.unpack(order + "H", count_bytes)
    directory = count_bytes + stream.read(min(count, 4096) * 12 + 4)
    found = {entry.tag: entry for entry in entries(directory, 0, order)}
    try:
        width, height = found[0x0100].number(order), found[0x0101].number(order)
    except KeyError:
        raise HeaderError from None
    compression = found[0x0103].number(order) if 0x0103 in found else 1
    if compression not in _COMPRESSIONS:
        raise refusals.not_supported(QT_TRANSLATE_NOOP("errors", "specially compressed TIFF"))
    orientation = found[0x0112].number(order) if 0x0112 in found else 1
    return Anatomy(
        "TIFF",
        width,
        height,
        orientation=orientation if 1 <= orientation <= 8 else 1,
        tells=frozenset(word for tag, word in _TOLD.items() if tag in found)
        | ({"preview"} if _has_more(directory, count, order) else set()),
        bytes_a_pixel=_bytes_a_pixel(stream, found, order, turned=orientation != 1),
        read_whole=compression != 1,
    )


def _has_more(directory: bytes, count: int, order: str) -> bool:
    """Tell whether another directory follows: a second page, or a copy in another size."""
    after = 2 + 12 * min(count, 4096)
    return len(directory) >= after + 4 and struct.unpack_from(order + "I", directory, after) != (0,)


def _bytes_a_pixel(stream: IO[bytes], found: dict[int, IfdEntry], order: str, *, turned: bool) -> float:
    """Return the finished pixel, and beside it one strip (perhaps all) of the file, or its turned copy."""
    samples = min(found[0x0115].number(order), 16) if 0x0115 in found else 1
    bits = _bits(stream, found.get(0x0102), order)
    if samples == 1 and bits > 8:
        return 12  # greys in 32 bits are stretched over the whole picture
    finished = 4 if samples > 1 else 1
    return finished + max(samples * bits / 8, finished if turned else 0)


def _bits(stream: IO[bytes], entry: IfdEntry | None, order: str) -> int:
    """Return the bits of one sample: 1 where unsaid, at most 64."""
    if entry is None:
        return 1
    if entry.amount <= 2:
        return min(max(entry.number(order), 1), 64)
    stream.seek(struct.unpack(order + "I", entry.value)[0])
    data = stream.read(2)
    return min(max(struct.unpack(order + "H", data)[0], 1), 64) if len(data) == 2 else 8
