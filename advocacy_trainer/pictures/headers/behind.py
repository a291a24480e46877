"""Find what lies in a file behind the picture's end: phones put a film there, editors whole other pictures.

No viewer shows it, and whoever gets the file has it. Source of the ends: ITU-T T.81, B.1.1.2 (EOI), W3C PNG
5.3 (IEND), RFC 9649 2.4 (RIFF size), GIF89a 27 (trailer), BITMAPFILEHEADER.
"""

import io
import re
import struct
from typing import IO

_BLOCK = 1 << 20
_MARKER = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")  # in coded data FF 00 is a byte, FF D0-D7 go on
_WITHOUT_LENGTH = {0x01, *range(0xD0, 0xD9)}
_MOST_SEGMENTS = 20_000
_PADDING = b"\0 \t\r\n\xff"
# ISO base media, QuickTime's old atoms, Matroska and WebM, AVI and WAVE, MPEG streams.
_FILM = re.compile(
    rb"ftyp(?:[ -~]{4})|(?:moov|mdat|mvhd|wide|skip)\x00|\x1a\x45\xdf\xa3|RIFF.{4}(?:AVI |WAVE)"
    rb"|\x00\x00\x01\xba|ID3[\x02-\x04]|OggS\x00|MotionPhoto_Data",
    re.DOTALL,
)
_PICTURE = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF8")


def tells_behind(stream: IO[bytes], end: int | None) -> set[str]:
    """Return the words of ``TELLS`` for what lies behind byte ``end``; none for padding or without an end."""
    if end is None:
        return set()
    stream.seek(end)
    told: set[str] = set()
    first, tail = True, b""
    while block := stream.read(_BLOCK):
        if first:
            block = block.lstrip(_PADDING) if not block.startswith(_PICTURE) else block
            if not block:
                continue
            first = False
            told.add("preview" if block.startswith(_PICTURE) else "behind")
        if _FILM.search(tail + block):
            return told - {"behind"} | {"film"}
        tail = block[-16:]
    return told


def end_of_jpeg(stream: IO[bytes], scan: int) -> int | None:
    """Return where the JPEG ends whose first scan begins at byte ``scan``; None where it has no end."""
    at = scan
    for _ in range(_MOST_SEGMENTS):
        stream.seek(at)
        head = stream.read(4)
        if len(head) < 2 or head[0] != 0xFF:
            return None
        marker = head[1]
        if marker == 0xD9:
            return at + 2
        if marker in _WITHOUT_LENGTH:
            length = 0
        elif len(head) == 4:
            (length,) = struct.unpack(">H", head[2:])
        else:
            return None
        found = _next_marker(stream, at + 2 + length)
        if found is None:
            return None
        at = found
    return None


def _next_marker(stream: IO[bytes], at: int) -> int | None:
    stream.seek(at)
    last = b""
    while block := stream.read(_BLOCK):
        found = _MARKER.search(last + block)
        if found is not None:
            return at - len(last) + found.start()
        at += len(block)
        last = b"\xff" if block.endswith(b"\xff") else b""
    return None


def end_of_gif(stream: IO[bytes]) -> tuple[int | None, set[str]]:
    """Return where the GIF ends of which ``stream`` stands before a block, and what the rest tells."""
    begin = stream.tell()
    data = stream.read()
    at, told = 0, set[str]()
    while at < len(data):
        kind = data[at]
        if kind == 0x3B:
            return begin + at + 1, told
        if kind == 0x21:
            label = data[at + 1 : at + 2]
            if label == b"\xfe":
                told.add("comment")
            at += 2
        elif kind == 0x2C and at + 10 <= len(data):
            flags = data[at + 9]
            at += 11 + (3 << ((flags & 7) + 1) if flags & 0x80 else 0)
        else:
            return None, told
        while at < len(data) and data[at]:
            at += data[at] + 1
        at += 1
    return None, told


def end_of_riff(stream: IO[bytes]) -> int:
    """Return where the RIFF file ends by its own word, an odd size padded."""
    stream.seek(4)
    (length,) = struct.unpack("<I", stream.read(4))
    return int(8 + length + length % 2)


def end_of_bitmap(stream: IO[bytes], width: int, height: int, depth: int, compression: int) -> int | None:
    """Return where a bitmap's pixels and its colour profile end; None where neither says so."""
    stream.seek(0)
    head = stream.read(14 + 124)
    says, start, length = struct.unpack_from("<I4xII", head, 2)
    ends = [says] if says else []
    if compression in (0, 3):
        ends.append(start + (width * depth + 31) // 32 * 4 * height)
    if length >= 124 and len(head) >= 138:
        place, size = struct.unpack_from("<II", head, 14 + 112)
        ends.append(14 + place + size)
    size = stream.seek(0, io.SEEK_END)
    fitting = [end for end in ends if end <= size]
    return max(fitting, default=None) if ends else None
