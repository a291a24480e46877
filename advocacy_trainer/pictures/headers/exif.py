"""Read the orientation and the presence of a place out of EXIF, and nothing more.

Source: TIFF 6.0, section 2 (image file directories), CIPA DC-008 (EXIF), and
ISO 16684-1 (XMP), which may carry the orientation where EXIF does not.
"""

import re
import struct
from typing import NamedTuple

ORIENTATION = 0x0112
GPS = 0x8825
_COPY = (0x0201, 0x0111)  # where a JPEG lies, or strips
_MOST_ENTRIES = 4096
_XMP_ORIENTATION = re.compile(rb"tiff:Orientation(?:\s*=\s*[\"']|>)\s*([1-8])\b")


class IfdEntry(NamedTuple):
    """One directory entry: its tag, type and amount, and its four raw value bytes."""

    tag: int
    type: int
    amount: int
    value: bytes

    def number(self, order: str) -> int:
        """Return the value as a number where it fits the entry, else where it lies."""
        if self.type == 3:
            return int(struct.unpack(order + "H", self.value[:2])[0])
        if self.type == 1:
            return self.value[0]
        return int(struct.unpack(order + "I", self.value[:4])[0])


def byte_order(start: bytes) -> str:
    """Return struct's sign for the byte order that TIFF data begins with, "" if none."""
    return {b"II": "<", b"MM": ">"}.get(start[:2], "")


def entries(data: bytes, at: int, order: str) -> list[IfdEntry]:
    """Return the directory's entries that begin at byte ``at`` of ``data``."""
    if at + 2 > len(data):
        return []
    (count,) = struct.unpack_from(order + "H", data, at)
    found = []
    for number in range(min(count, _MOST_ENTRIES)):
        place = at + 2 + 12 * number
        if place + 12 > len(data):
            break
        tag, kind, amount = struct.unpack_from(order + "HHI", data, place)
        found.append(IfdEntry(tag, kind, amount, data[place + 8 : place + 12]))
    return found


def read_exif(data: bytes) -> tuple[int, bool]:
    r"""Return the orientation (1-8, 1 where absurd, 0 where absent) and whether a place is told.

    ``data`` is the EXIF block with or without its leading ``Exif\0\0``.
    """
    data = data.removeprefix(b"Exif\0\0")
    order = byte_order(data)
    if not order or len(data) < 8:
        return 0, False
    (at,) = struct.unpack_from(order + "I", data, 4)
    orientation, place = 0, False
    for entry in entries(data, at, order):
        if entry.tag == ORIENTATION:
            value = entry.number(order)
            orientation = value if 1 <= value <= 8 else 1
        elif entry.tag == GPS:
            place = True
    return orientation, place


def has_preview(data: bytes) -> bool:
    """Tell whether an EXIF block holds a small copy of the picture, perhaps from before it was cut (IFD1)."""
    data = data.removeprefix(b"Exif\0\0")
    order = byte_order(data)
    if not order or len(data) < 8:
        return False
    (at,) = struct.unpack_from(order + "I", data, 4)
    if at + 2 > len(data):
        return False
    (count,) = struct.unpack_from(order + "H", data, at)
    after = at + 2 + 12 * count
    if after + 4 > len(data):
        return False
    (following,) = struct.unpack_from(order + "I", data, after)
    return any(entry.tag in _COPY for entry in entries(data, following, order)) if following else False


def read_xmp(data: bytes) -> int:
    """Return the orientation (1-8, 1 where absent or absurd) that an XMP packet tells."""
    found = _XMP_ORIENTATION.search(data)
    return int(found[1]) if found else 1
